/** How much the text speaks of a body where it names it: what an office, a pointer or a sum without an owner most likely means. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { belongsElsewhere } from '../../language/lexicons/offices-in-bodies.ts';
import type { Phrase } from './phrase.ts';
import { clauseAt, phraseAt, type SentenceReading } from './reading.ts';

/** Only where somebody or something is from; named at all; what a clause is about; what is founded or elects there. */
export type Salience = 0 | 1 | 2 | 3;

/** 此前在|Ｏ, 来自|Ｏ, 隶属|Ｏ, 由|Ｏ: who stands behind the word is not what is spoken of. */
const inPassingBefore = new RegExp(`(?:${belongsElsewhere}|由|受|经|向|从|与|同|和|跟|对|给|为|是|据)$`, 'u');

/** Ｏ|的司机Ｈ, Ｏ|工作的Ｈ, Ｏ|推荐的Ｈ: where the person is from. */
const inPassingAfter = /^[^，。；：ＯＨＰ]{0,8}的[^，。；：ＯＰ的]{0,8}Ｈ/u;

const electing =
  /(?:代表大会|会员大会|全委会|委员会.{0,6}会议|全体会议|成立(?:大会|仪式|暨.{0,12})|揭牌仪式|换届(?:大会|选举大会))$/u;

/** 某工会第一次代表大会, 某工会成立大会: where a body chooses its people or is founded. */
export function isElecting(phrase: Phrase | undefined): boolean {
  const [member] = phrase?.symbol === 'Ｐ' ? phrase.members : [];
  return member !== undefined && electing.test(member.entity.name);
}

const foundedAfter = /^[^，。；：ＯＨＰ的]{0,10}(?:成立|揭牌|挂牌|换届|选举|选出|改选|补选|增补|组建|诞生)/u;
const foundedBefore =
  /(?:成立|组建|建立|建起|组成|诞生|合并为|更名为|改组为)(?:了|起)?[^，。；：ＯＨＰ]{0,4}$/u;

const marks = new CharacterSet('，。；：');

export function salienceOf(sentence: SentenceReading, { at }: Phrase): Salience {
  const { text } = sentence;
  const before = text.slice(Math.max(0, at - 12), at);
  if (foundedBefore.test(before)) return 3;
  const after = text.slice(at + 1, at + 22);
  if (inPassingBefore.test(before) || inPassingAfter.test(after)) return 0;
  if (foundedAfter.test(after) || isElecting(phraseAt(sentence, at + 1))) return 3;
  const subject = clauseAt(sentence, at)?.subject;
  return subject?.at === at || at === 0 || marks.hasAt(text, at - 1) ? 2 : 1;
}
