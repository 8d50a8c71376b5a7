/** A fund that a body pays out of gives what the body gives: Ｏ以Ｆ补助Ｍ, 由Ｏ的Ｆ列支, 其余从Ｆ中支出. */
import type { Entity } from '../../../entities/entity.ts';
import { bearingVerbs, givingVerbs } from '../../../language/lexicons/giving-words.ts';
import { clauseAt, lastPhrase } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';
import { amountOf, giver, isGift, isSumItself, sumBorne } from './money.ts';
import { purposeOf } from './purpose.ts';

/** Whose fund it is: the body right before it in its clause, else who acts there. */
function owner(hit: Hit): readonly Entity[] {
  const { match, sentence } = hit;
  const at = match.at('source') ?? match.start;
  return entitiesOf(lastPhrase(sentence, 'Ｏ', at, clauseAt(sentence, at)?.start) ?? giver(hit));
}

/** What its owner was said in the sentence to pay for; where nobody is named, what the talk is of. */
function paidFor(hit: Hit): Ends {
  const { context, sentence } = hit;
  const owners = owner(hit);
  const told = context.claimed
    .targetsIn('FUNDED', sentence.index)
    .filter((each) => each.type !== 'Fund' && context.claimed.links('FUNDED', owners, each));
  if (told.length > 0) return told;
  const fund = entitiesOf(hit.match.phrase('source'));
  return endsOf(purposeOf(hit, [...fund, ...owners])).filter(
    ({ type }) => type !== 'Union' && type !== 'Company' && type !== 'Fund',
  );
}

export const outOfFund = ruleFrame('funded/out-of-fund', 'FUNDED', [
  {
    pattern: new RegExp(
      `(?:从|以|用|由|动用|利用|使用|(?<=由)Ｏ的?)(?:Ｏ的?)?(?<source>Ｆ)(?:[中里内]|之中)?[^，。；：ＯＨＰＦＭ]{0,6}?(?<verb>${bearingVerbs}|${givingVerbs}|拿出|出|划出|支取)[^，。；：ＯＨＰＦＭ]{0,4}(?<money>Ｍ)?`,
      'dgu',
    ),
    accept: (hit) => {
      const fund = hit.match.phrase('source');
      const isNamed = entitiesOf(fund).every(({ name }) => !/^\d/u.test(name));
      return fund !== undefined && isNamed && !isSumItself(hit.sentence, fund) && isGift(hit);
    },
    target: paidFor,
    amount: (hit) => amountOf(hit.match.phrase('money')) ?? sumBorne(hit),
    confidence: 0.65,
  },
]);
