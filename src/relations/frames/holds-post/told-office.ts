/** The office that a clause tells, without what stands behind it there. */
import { rolesBackwards } from '../../../language/lexicons/posts.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import type { FrameContext } from '../frame.ts';

/** What a title ends in; 骄傲 in 是公司的骄傲 is none. */
function isTitle(words: string): boolean {
  const role = rolesBackwards.longestBefore(words, words.length);
  return role !== undefined && role.value.kind !== 'attribute' && !/^一员$/u.test(words);
}

/** What is quoted at a unit of the sentence: “工会法律监督员”. */
function quotedAt({ offsets }: SentenceReading, { reading }: FrameContext, at: number): string {
  return reading.analysed.text.slice(offsets[at], offsets[at + 1]);
}

/** The office between two units of a sentence; empty if nothing there is one. */
export function toldOffice(
  sentence: SentenceReading,
  context: FrameContext,
  titleAt: number,
  to: number,
): string {
  const offices = sentence.text
    .slice(titleAt, to)
    .replace(/Ｎ/gu, () => quotedAt(sentence, context, titleAt))
    .replace(/(?:后|时|以来|期间).*$/u, '')
    .replace(/(?:，?(?:名叫|名字叫|名为|叫作?))$/u, '')
    .replace(
      /(?:多年|已?有?(?:近|约|整整|将近|超过)?(?:[0-9]+|[一二三四五六七八九十几两]+)[余多]?个?(?:年|月)(?:之久|有余|半)?|至今|期间)的?$/u,
      '',
    )
    .replace(/^第.{1,3}届(?:委员会)?/u, '')
    .replace(/^(?:了|过)?(?:[0-9]+|[一二三四五六七八九十几两]+)[余多]?年的?/u, '')
    .replace(/(?:则|仍|还|均|分别|暂|也){0,2}由.*$/u, '')
    .replace(/的$/u, '')
    .replace(/(?:一职|职务|的?职位|的?岗位)$/u, '')
    .replace(/[“”]/gu, '')
    .split('、');
  // 高级技师、全国劳动模范: an honour is no office.
  return offices.slice(0, 1 + offices.findLastIndex(isTitle)).join('、');
}
