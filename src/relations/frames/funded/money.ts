/** What the frames of money share: sums, who gives, what is paid for. */
import { bodiesOf } from '../../syntax/bodies.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, type SentenceReading } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import type { Ends, Hit } from '../rule.ts';

/** Money that is given once, not a rate (每人500元) and not a difference (增加8200万元). */
export function amountOf(phrase: Phrase | undefined): number | undefined {
  const quantity = phrase?.quantity;
  return quantity && (quantity.scope === '' || quantity.scope === 'total') ? quantity.value : undefined;
}

/** 专项资金45万元: a sum that goes by its purpose; who spends it spends it on something else. */
export function isSumItself({ text }: SentenceReading, fund: Phrase): boolean {
  const named = fund.members.every(({ mention }) => genericSum.test(mention.text));
  return fund.symbol === 'Ｆ' && named && text[fund.at + 1] === 'Ｍ';
}
const genericSum =
  /^(?:[0-9.]+[万亿千百]*元)?(?:的)?(?:专项|专门|补贴|奖励|补助|帮扶|活动|工作|启动|培训|建设|配套|慰问)*(?:资金|经费|款|补助|补贴)$/u;

/** Wages, damages and prices are owed, not given; what somebody advances of them is a gift all the same. */
export function isOwed({ match, sentence }: Hit): boolean {
  const said = sentence.text.slice(match.start, match.end + 8);
  return owed.test(said) && !said.includes('垫付');
}
const owed = /工资|欠薪|赔偿|违约金|货款|房租|租金|罚款|经济补偿|佣金|劳务费|加班费|定金|诉讼费/u;

/** The amount that stands next in the verb's clause, else the last one before it there. */
export function amountNear({ match, sentence }: Hit): number | undefined {
  const clause = clauseAt(sentence, match.start);
  const inside = sentence.phrases.filter(
    (each) => each.symbol === 'Ｍ' && each.at >= (clause?.start ?? 0) && each.at < (clause?.end ?? 0),
  );
  return amountOf(inside.find((each) => each.at > match.start) ?? inside.at(-1));
}

/** The sum that the match names, else the nearest one; of several givers each its own, of several receivers none. */
export function amountIn(hit: Hit, index: number): number | undefined {
  const { match, sentence } = hit;
  const money = match.phrase('money');
  const givers = match.phrase('source')?.members.length ?? giver(hit)?.members.length ?? 1;
  const around = sentence.text.slice(Math.max(0, match.start - 4), match.end);
  if (givers > 1 && around.includes('分别')) {
    const sums = sentence.phrases.filter(
      (each) => each.symbol === 'Ｍ' && each.at >= (money?.at ?? match.start),
    );
    return sums.length >= givers ? amountOf(sums[index]) : undefined;
  }
  const receivers = match.phrase('target')?.members.length ?? 1;
  // The fund has the sum already.
  if (money && sentence.text[money.at - 1] === 'Ｆ' && match.phrase('target')?.symbol !== 'Ｆ')
    return undefined;
  const shared = (givers > 1 || receivers > 1) && !/各|均|每/u.test(around);
  return shared ? undefined : (amountOf(money) ?? amountNear(hit));
}

/** The clause's subject, if it can give. */
export function giver({ match, sentence }: Hit): Phrase | undefined {
  const verbAt = match.at('verb') ?? match.start;
  const subject = adjacentGiver(sentence, verbAt) ?? clauseAt(sentence, verbAt)?.subject;
  if (!subject || !'ＯＨＦ'.includes(subject.symbol) || subject === match.phrase('target')) return undefined;
  return subject.representative === '' ? subject : undefined;
}

/** 由Ｏ投资Ｍ、Ｏ提供场地: of several in one clause the body right before the verb. */
function adjacentGiver({ phrases, text }: SentenceReading, verbAt: number): Phrase | undefined {
  const nearest = phrases.findLast((each) => each.at < verbAt);
  if (nearest?.symbol !== 'Ｏ' || !/(?:由|[、，；])$/u.test(text.slice(0, nearest.at))) return undefined;
  return verbAt - nearest.at <= 5 && !/[，、；：]/u.test(text.slice(nearest.at, verbAt))
    ? nearest
    : undefined;
}

/** Ｏ为遭遇火灾的工友Ｈ送上Ｍ: the body right before the recipient's phrase. */
export function bodyBefore({ match, sentence }: Hit): Phrase | undefined {
  return sentence.phrases.find((each) => each.symbol === 'Ｏ' && each.at === match.start - 1);
}

/** Officials who bring money bring their organisation's. */
export function giversBody(hit: Hit): Ends {
  const subject =
    giver(hit) ??
    hit.sentence.phrases.findLast((each) => each.at < hit.match.start && 'ＯＨ'.includes(each.symbol));
  if (!subject) return undefined;
  if (subject.symbol === 'Ｏ') return subject;
  const bodies = bodiesOf(subject, hit.context.reading);
  return bodies.length > 0 ? bodies.slice(0, 1) : subject;
}

/** The programme or fund named last before, in the sentence or, where it names none, in those before it. */
export function thingBefore({ match, sentence }: Pick<Hit, 'match' | 'sentence'>): Ends {
  const near = sentence.phrases.findLast((each) => each.at < match.start && 'ＰＦ'.includes(each.symbol));
  const { thing } = sentence.topic;
  return near ?? (thing && 'ＰＦ'.includes(thing.symbol) ? thing : undefined);
}

/** Who got or won something before in the sentence, or what the one before was about: 它入选…，某某工会奖补8万元. */
export function beneficiaryBefore(hit: Hit): Ends {
  const { match, sentence, context } = hit;
  const isHonour = (each: Phrase): boolean =>
    each.members.some(({ entity }) => context.occasions.kindOf(entity) === 'award') ||
    /(?:入选|获评|荣获|获|评为|认定为|命名为)[^，。；]{0,12}$/u.test(sentence.text.slice(0, each.at));
  const isPaidFor = (each: Phrase): boolean =>
    each.symbol === 'Ｆ' || (each.symbol === 'Ｐ' && !isHonour(each));
  // 基金为Ｈ报销Ｍ，Ｏ另补助Ｍ: whoever got money already in this sentence.
  const receivers = context.claimed
    .targetsIn('FUNDED', sentence.index)
    .filter(({ type }) => type === 'Person');
  if (receivers.length === 1) return receivers;
  const near = sentence.phrases.findLast((each) => each.at < match.start && isPaidFor(each));
  if (near) return near;
  // 工作室被认定为示范点，Ｏ奖补Ｍ: whoever was honoured before. Other bodies of the sentence may well be givers, too.
  const subject = subjectBefore(hit, match.phrase('source'));
  const givers = entitiesOf(match.phrase('source'));
  const honoured =
    winning.test(sentence.text.slice(0, match.start)) &&
    !entitiesOf(subject).some((each) => givers.includes(each));
  return honoured ? (subject ?? sentence.topic.thing) : sentence.topic.thing;
}
const winning = /入选|获评|荣获|评为|认定为|命名为|授予|跻身/u;

/** What the clauses before in the sentence were about, other than `besides`. */
export function subjectBefore(
  { match, sentence }: Pick<Hit, 'match' | 'sentence'>,
  besides: Phrase | undefined,
): Phrase | undefined {
  return sentence.clauses.findLast(
    ({ end, subject, subjectOrigin }) =>
      end <= match.start &&
      subjectOrigin === 'own' &&
      subject !== besides &&
      'ＯＨＰ'.includes(subject?.symbol ?? '-'),
  )?.subject;
}

export function personSpokenOf({ match, sentence }: Hit): Ends {
  const near = sentence.phrases.findLast((each) => each.symbol === 'Ｈ' && each.at < match.start);
  // Officials tell of money; others get it.
  if (near?.members.some(({ posts }) => posts.length > 0)) return undefined;
  return near ?? (sentence.topic.actor?.symbol === 'Ｈ' ? sentence.topic.actor : undefined);
}
