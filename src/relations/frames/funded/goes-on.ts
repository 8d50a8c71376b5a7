/** Sentences that go on about money: what it pays for, or whose money it is, was told before. */
import type { Entity } from '../../../entities/entity.ts';
import { toSomebody } from '../../../language/lexicons/giving-words.ts';
import { clauseAt } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { after, type Hit, ruleFrame } from '../rule.ts';
import {
  amountIn,
  giver,
  groupNamed,
  isOwed,
  isRate,
  isSumItself,
  isToldAlready,
  nothingElse,
  spendsOnItself,
  spentElsewhere,
} from './money.ts';
import { personInTrouble } from './person-in-need.ts';
import { thingSpokenOf } from './thing-spoken-of.ts';

const givers = (hit: Hit): readonly Entity[] => entitiesOf(giver(hit));

/** 捐赠价值Ｍ的智能头盔. */
const ofGoods = /^的[^，。；ＯＨＰＦ]{1,12}(?=[，。；]|$)/u;
/** 向Ｏ拨付, 为Ｈ, 在Ｐ上: the clause says itself who or what gets it. */
function namesReceiver({ match, sentence }: Hit): boolean {
  const clause = clauseAt(sentence, match.start);
  const words = sentence.text.slice(clause?.start ?? 0, match.end);
  if (toSomebody.test(words) || /[ＨＰ]/u.test(words)) return true;
  return sentence.phrases.some(
    (each) =>
      each.symbol === 'Ｆ' &&
      each.at >= (clause?.start ?? 0) &&
      each.at < (clause?.end ?? 0) &&
      !isSumItself(sentence, each) &&
      !entitiesOf(each).every(({ name }) => /^\d/u.test(name)),
  );
}

/** Ｐ揭牌。Ｏ投入Ｍ，Ｏ补助Ｍ: what the sentences before are about. */
export const spokenOf = ruleFrame('funded/spoken-of', 'FUNDED', [
  {
    pattern:
      /(?<verb>投入|拨付|下拨|(?<!计)划拨|拨出|补助|奖补|补贴|出资|斥资|拨款|安排|列支|拿出|援助|资助|支持|配套|捐资|捐助|捐赠|赞助|筹资|自筹|承担|解决|给予|提供)(?:了)?[^，。；ＯＨＰＬＭ]{0,8}?(?<money>Ｍ)/dgu,
    source: (hit) => (giver(hit)?.symbol === 'Ｏ' ? giver(hit) : undefined),
    target: (hit) => thingSpokenOf(hit, givers(hit)),
    accept: (hit) =>
      (nothingElse.test(after(hit)) || (/^[捐赠]/u.test(hit.match.text) && ofGoods.test(after(hit)))) &&
      !spentElsewhere.test(after(hit)) &&
      !isOwed(hit) &&
      !spendsOnItself(hit, givers(hit)) &&
      !groupNamed(hit) &&
      !isRate(hit) &&
      !namesReceiver(hit) &&
      !(/^[捐筹募]/u.test(hit.match.text) && personInTrouble(hit, givers(hit)) !== undefined) &&
      !isToldAlready(hit, givers(hit)),
    amount: amountIn,
    confidence: 0.65,
  },
]);
