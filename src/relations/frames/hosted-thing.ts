/** Which programme or fund 由……主办, 协办 or 委托……管理 speaks of. */
import type { Phrase } from '../syntax/phrase.ts';
import { clauseAt, lastPhrase, type SentenceReading } from '../syntax/reading.ts';
import { phraseIn } from './patterns.ts';

/** What can be hosted or paid for. */
export const things = 'ＰＦ';

export function isThing(phrase: Phrase): boolean {
  return things.includes(phrase.symbol);
}

const directObject = /^(?:了)?[^，。；的ＯＨＰ]{0,8}?(?<thing>[ＰＦ])/du;
const relativeHead = /^[^。；]{0,80}?的[^，。；的]{0,14}?(?<thing>[ＰＦ])/du;
const unreadHead =
  /^(?:[，、]?(?:由)?Ｏ?[^，。；ＯＰＦ]{0,8}(?:主办|承办|协办|支持|指导)){0,4}的(?![^，。；]{0,14}[ＰＦ])[^，。；]{2}/u;
const chainLinks = /，[^，]{0,12}(?:主办|承办|协办|支持)/gu;

/**
 * The object of the verb that ends at `end`; else the programme before the phrase that begins at `start`; else the
 * head of the relative clause that it closes; else what the clause, the sentence or the one before is about.
 */
export function hostedThing(sentence: SentenceReading, start: number, end: number): Phrase | undefined {
  const object = phraseIn(sentence, directObject, 'thing', end);
  if (object) return object;
  const clause = clauseAt(sentence, start);
  const before = lastPhrase(sentence, things, start, clause?.start);
  if (before) return before;
  const head = phraseIn(sentence, relativeHead, 'thing', end);
  if (head && isNear(sentence.text.slice(end, head.at))) return head;
  // 由Ｏ主办的 + words that nobody recognised: what is hosted stands there, and is nothing that was named before.
  if (unreadHead.test(sentence.text.slice(end))) return undefined;
  if (clause?.subject && isThing(clause.subject)) return clause.subject;
  const earlier = lastPhrase(sentence, things, start);
  const later = sentence.phrases.find((phrase) => phrase.at >= end && isThing(phrase));
  // 学校成立于2019年，由Ｏ与Ｏ联合举办: a body that the sentence is about, and no money that comes later.
  const ofBody =
    clause?.subject?.symbol === 'Ｏ' &&
    clause.subjectOrigin !== 'own' &&
    sentence.text.charAt(start) === '由';
  return earlier ?? (ofBody && later?.symbol === 'Ｆ' ? undefined : (later ?? sentence.topic.thing));
}

/** At most one comma between, beside those of the chain of hosts. */
function isNear(between: string): boolean {
  return !/[，。][^，。]*[，。]/u.test(between.replace(chainLinks, ''));
}
