/** Rewrites the words between the names of a folded sentence: one word for all that say the same, and no adverbs of manner. */
import { manner, type SameWord, sameWords } from '../../language/lexicons/same-words.ts';

/** How much of what stands around a word is looked at. */
const REACH = 24;

/** Words as frames read them, with the offset of each unit in the words as they are printed. */
export interface PlainWords {
  readonly text: string;
  readonly offsets: readonly number[];
}

interface Rewritten {
  readonly end: number;
  readonly as: string;
}

function fits(
  { before, notAfter }: SameWord,
  text: string,
  start: number,
  end: number,
  next: string,
): boolean {
  if (notAfter?.test(text.slice(Math.max(0, start - 2), start))) return false;
  return (
    before === undefined ||
    before.test(text.slice(end, end + REACH) + (end + REACH < text.length ? '' : next))
  );
}

/** The word at `at` that frames know, with what it stands for; `next` is the symbol behind the text. */
function sameWordAt(text: string, at: number, next: string): Rewritten | undefined {
  for (
    let found = sameWords.longestAt(text, at);
    found;
    found = sameWords.longestAt(text, at, found.end - 1)
  ) {
    const { end, value } = found;
    for (const same of value) if (fits(same, text, at, end, next)) return { end, as: same.as };
  }
  return undefined;
}

/** Behind adverbs of manner at `at`, where a word that frames know follows them; `at` itself elsewhere. */
function behindManner(text: string, at: number, next: string): number {
  const end = manner.endOfRun(text, at);
  return end > at && sameWordAt(text, end, next) ? end : at;
}

/** 筹集善款|共计Ｍ: what stands between a verb of giving and the sum, without the word that only says that it is the whole. */
const beforeSum =
  /^(?<object>(?:了|过)?[^，。；：、]{0,6}?)(?:共计|总计|合计|一共|总共|累计|共|多达|高达|达)$/u;

/** A stretch of words that becomes others: an adverb of manner goes with the word behind it. */
interface Rewriting {
  readonly from: number;
  /** Where the word itself begins. */
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** Of words between two names; `next` is the symbol of the name behind them. Undefined where they stay as printed. */
export function plainWords(text: string, next: string): PlainWords | undefined {
  let rewriting = firstRewriting(text, 0, next);
  if (rewriting === undefined) return undefined;
  let plain = '';
  const offsets: number[] = [];
  let at = 0;
  for (; rewriting; rewriting = dropped(text, at, next) ?? firstRewriting(text, at, next)) {
    const { from, start, end, as } = rewriting;
    plain += text.slice(at, from) + as;
    for (let k = at; k < from; k++) offsets.push(k);
    for (let k = 0; k < as.length; k++) offsets.push(Math.min(start + k, end - 1));
    at = end;
  }
  for (let k = at; k < text.length; k++) offsets.push(k);
  return { text: plain + text.slice(at), offsets };
}

/** The first word from `at` on that is read as another one. */
function firstRewriting(text: string, at: number, next: string): Rewriting | undefined {
  for (let from = at; from < text.length; ) {
    const start = behindManner(text, from, next);
    const found = sameWordAt(text, start, next);
    if (!found) {
      from += 1;
      continue;
    }
    const { as, end } = found;
    if (start > from || !text.startsWith(as, start) || end - start !== as.length)
      return { from, start, end, as };
    const drop = dropped(text, end, next);
    if (drop) return drop;
    from = end;
  }
  return undefined;
}

/** What stands between the object and the sum, right behind a word that frames know. */
function dropped(text: string, at: number, next: string): Rewriting | undefined {
  const object = next === 'Ｍ' ? beforeSum.exec(text.slice(at))?.groups?.object : undefined;
  if (object === undefined) return undefined;
  const from = at + object.length;
  return { from, start: from, end: text.length, as: '' };
}
