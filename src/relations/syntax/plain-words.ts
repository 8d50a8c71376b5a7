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
    const same = value.find((each) => fits(each, text, at, end, next));
    if (same) return { end, as: same.as };
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

/** Of words between two names; `next` is the symbol of the name behind them. Undefined where they stay as printed. */
export function plainWords(text: string, next: string): PlainWords | undefined {
  let plain = '';
  let offsets: number[] | undefined;
  // Most words stay as they are: they are copied only in front of one that does not.
  let copied = 0;
  const copyTo = (end: number): number[] => {
    const places = offsets ?? [];
    offsets = places;
    for (let k = copied; k < end; k++) places.push(k);
    plain += text.slice(copied, end);
    copied = end;
    return places;
  };
  for (let i = 0; i < text.length; ) {
    const start = behindManner(text, i, next);
    const found = sameWordAt(text, start, next);
    if (!found) {
      i += 1;
      continue;
    }
    const { as, end } = found;
    if (start > i || !text.startsWith(as, start) || end - start !== as.length) {
      const places = copyTo(i);
      for (let k = 0; k < as.length; k++) places.push(Math.min(start + k, end - 1));
      plain += as;
      copied = end;
    }
    i = end;
    const object = next === 'Ｍ' ? beforeSum.exec(text.slice(end))?.groups?.object : undefined;
    if (object === undefined) continue;
    copyTo(end + object.length);
    copied = text.length;
    break;
  }
  if (offsets === undefined) return undefined;
  copyTo(text.length);
  return { text: plain, offsets };
}
