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
  let end = at;
  for (let found = manner.longestAt(text, at); found; found = manner.longestAt(text, end)) end = found.end;
  return end > at && sameWordAt(text, end, next) ? end : at;
}

/** Of words between two names; `next` is the symbol of the name behind them. Undefined where they stay as printed. */
export function plainWords(text: string, next: string): PlainWords | undefined {
  let plain = '';
  const offsets: number[] = [];
  let changed = false;
  for (let i = 0; i < text.length; ) {
    const start = behindManner(text, i, next);
    const found = sameWordAt(text, start, next);
    if (!found) {
      plain += text.charAt(i);
      offsets.push(i);
      i += 1;
      continue;
    }
    for (let k = 0; k < found.as.length; k++) offsets.push(Math.min(start + k, found.end - 1));
    plain += found.as;
    changed ||= start > i || found.as !== text.slice(start, found.end);
    i = found.end;
  }
  return changed ? { text: plain, offsets } : undefined;
}
