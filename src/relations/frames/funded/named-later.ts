/** A gift whose receiver the next sentence names: Ｏ把救助金送进了医院，Ｍ。领到这笔钱的是Ｈ. */
import { givingVerbs, spendingOnMany } from '../../../language/lexicons/giving-words.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { type Hit, ruleFrame } from '../rule.ts';
import { amountOf, isDisputed } from './money.ts';
import { isOfficial } from './person-in-need.ts';

interface Gift {
  readonly giver: Phrase;
  readonly amount?: number | undefined;
}

const gives = new RegExp(
  `${givingVerbs}|[送奖发垫寄捐赠]|出(?:的)?钱|出资|掏|汇|打(?:来|到|进)|办(?:了|成)`,
  'u',
);
/** 一位老矿工, 一家小微企业: one who has no name yet. */
const oneOfThem = /(?:一|这)[位名个家户对只]/u;

/** What the sentence before tells that somebody gave, nobody having been named who got it. */
function giftBefore({ context, sentence }: Hit): Gift | undefined {
  const earlier = context.reading.sentences[sentence.index - 1];
  if (earlier?.sentence.part !== 'body' || sentence.sentence.paragraph - earlier.sentence.paragraph > 1)
    return undefined;
  const isTold = context.claimed
    .targetsIn('FUNDED', earlier.index)
    .some((target) => target.type !== 'Fund' || !/^\d/u.test(target.name));
  if (isTold || isDisputed(earlier.text)) return undefined;
  const [sum, ...more] = earlier.phrases.filter(({ symbol }) => symbol === 'Ｍ');
  const giver = sum && giverOf(earlier, sum);
  if (!giver) return undefined;
  const words = earlier.text.slice(giver.at + 1);
  if (!gives.test(words) || (spendingOnMany.test(words) && !oneOfThem.test(words))) return undefined;
  return { giver, amount: more.length === 0 ? amountOf(sum) : undefined };
}

/** The subject of the clause with the sum, or of the one before that it counts. */
function giverOf({ clauses, phrases, sentence }: SentenceReading, sum: Phrase): Phrase | undefined {
  const at = clauses.findIndex(({ start, end }) => sum.at >= start && sum.at < end);
  const subject = clauses[at]?.subject ?? clauses[at - 1]?.subject;
  const isHere = subject && subject.start >= sentence.start && subject.start < sentence.end;
  if (!isHere || subject.representative !== '' || !'ＯＨ'.includes(subject.symbol)) return undefined;
  const others = phrases.filter(({ symbol, at: where }) => symbol === 'Ｏ' && where > subject.at);
  return others.length === 0 ? subject : undefined;
}

const gift = {
  source: (hit: Hit) => giftBefore(hit)?.giver,
  accept: (hit: Hit): boolean => {
    const target = hit.match.phrase('target');
    const [receiver, ...others] = entitiesOf(target);
    if (!receiver || others.length > 0 || target?.representative !== '') return false;
    if (receiver.type === 'Place' || (receiver.type === 'Person' && isOfficial(hit, receiver))) return false;
    return !entitiesOf(giftBefore(hit)?.giver).includes(receiver);
  },
  amount: (hit: Hit) => giftBefore(hit)?.amount,
};

const money = '(?:钱|款项?|资金|善款|救助金|捐款|补助|补助款|慰问金|奖金|专款|经费|奖励)';

export const namedLater = ruleFrame('funded/named-later', 'FUNDED', [
  {
    // 领到这笔钱的是Ｈ, 收款的是Ｏ, 礼物的主人是Ｈ.
    pattern:
      /^(?<verb>领|收|拿|接|得到|获|受|被救|被帮|用上|开上|戴上|住进|坐上|穿上|捧|享|礼物|主人|受益|首位|第一[位个])[^，。；：ＯＨＰＦ]{0,10}(?:的|者|人|主)(?:人|单位|企业|那?位)?，?(?:正|就|则)?(?:是|叫|名叫|为)(?:[^，。；：ＨＰＦ]{0,18}?(?=Ｈ)|[^，。；：ＯＨＰＦ]{0,10})(?<target>[ＨＯＰ])/dgu,
    ...gift,
    confidence: 0.7,
  },
  {
    // 老人名叫Ｈ, 这家企业叫Ｏ.
    pattern:
      /^(?:[这那][位名个家户对]|该|老人|老汉|大姐|大叔|职工|工人|小伙子?|姑娘|孩子|司机|女工|企业|单位|对方)[^，。；：ＯＨＰＦ]{0,8}(?<verb>名叫|叫做|叫作|叫|是)(?:[^，。；：ＨＰＦ]{0,14}?(?=Ｈ))?(?<target>[ＨＯ])/dgu,
    ...gift,
    confidence: 0.65,
  },
  {
    // 这笔钱投向了Ｐ, 钱花在了Ｐ上.
    pattern: new RegExp(
      `(?:^|，)(?:这[笔些份]?|该笔)?${money}(?:将|已经?|全部?|都|大多|主要|很快|随后|当天|随即|最终)*(?<verb>投向|花在|用在|用于|用来|给了|送给|交给|打给|拨给|转给|划给|归|落到|打进|打到|送到|送进|交到|进了|帮|救|建起|办起|换来)(?:了|到)?[^，。；：ＯＨＰＦ]{0,14}(?<target>[ＨＯＰＦ])`,
      'dgu',
    ),
    ...gift,
    confidence: 0.7,
  },
]);
