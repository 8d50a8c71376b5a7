/** What the sentence around a phrase is: heading or body, and whether an official urges others in it. */
import type { AnalysedText } from '../../language/analysed-text.ts';
import { urgingVerbs } from '../../language/lexicons/programmes.ts';

export interface SentenceContext {
  /** In the kicker, the headline or the subtitle. */
  readonly heading: boolean;
  /** After 强调, 要求, 表示 …: what is named for the first time here is wished for, not held. */
  readonly urging: boolean;
  readonly sentence: number;
}

const verbs = new RegExp(`(?:${[...urgingVerbs].join('|')})(?:说|道)?[，：,]`, 'u');
/** What is said with these is a wish; with 表示 and 指出 only where a modal word follows. */
const urges = /强调|要求|希望|勉励|号召|呼吁|寄语/u;
const modal = /^“?[^。；]{0,24}?(?:要|将|应|必须|希望|需|下一步|继续|进一步|务必|各级|不断|全力|持续)/u;
const urgingAlways = /^(?:要|必须|务必|应当|各级工会要|各级工会组织要)/u;
const urgingStart = /^(?:各级|各单位|全市各级|要|必须|希望|一要|二要|三要|下一步|今后)/u;

/** Looks up the context of an offset; built once, answered in logarithmic time. */
export function sentenceContexts(text: AnalysedText): (offset: number) => SentenceContext {
  let paragraph = -1;
  let carried = false;
  const urgingFrom = text.sentences.map((sentence) => {
    if (sentence.part !== 'body') return Number.POSITIVE_INFINITY;
    if (sentence.paragraph !== paragraph) carried = false;
    paragraph = sentence.paragraph;
    const words = text.text.slice(sentence.start, sentence.end);
    const said = verbs.exec(words);
    if (said !== null && (urges.test(said[0]) || modal.test(words.slice(said.index + said[0].length)))) {
      carried = true;
      return sentence.start + said.index;
    }
    if (urgingAlways.test(words)) return sentence.start;
    if (carried && urgingStart.test(words)) return sentence.start;
    carried = false;
    return Number.POSITIVE_INFINITY;
  });
  return (offset) => {
    let low = 0;
    let high = text.sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((text.sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const sentence = text.sentences[low];
    return {
      heading: sentence !== undefined && sentence.part !== 'body',
      urging: offset >= (urgingFrom[low] ?? Number.POSITIVE_INFINITY),
      sentence: low,
    };
  };
}
