/**
 * What follows from a word alone, its tag and what lexicons say of it, is worked out once for each word, not once for each
 * place where it stands: the segmenter numbers its words, and lists by that number keep what is known of them.
 */
import type { Token } from './analysed-text.ts';

/** The number of a word of which nothing is kept. */
export const unnumbered = -1;

/** How many words are kept before all are forgotten: damaged pages must not fill the memory. */
const mostWords = 200_000;

/** Numbers are never given twice. Of words before `first` nothing is kept any more. */
let next = 0;
let first = 0;
const forgetful: (() => void)[] = [];

/** A new word's number. */
export function numberWord(): number {
  if (next - first >= mostWords) {
    first = next;
    for (const forget of forgetful) forget();
  }
  next += 1;
  return next - 1;
}

/** Has `forget` called when the words so far are forgotten. */
export function whenForgotten(forget: () => void): void {
  forgetful.push(forget);
}

type NumberedWord = Pick<Token, 'text' | 'tag' | 'number'>;

/** A function of a word and its tag that is worked out once for each word. */
export function perWord<T>(work: (text: string, tag: string) => T): (word: NumberedWord) => T {
  const known: (T | undefined)[] = [];
  whenForgotten(() => {
    known.length = 0;
  });
  return ({ number, text, tag }) => {
    const place = number - first;
    if (place < 0) return work(text, tag);
    const kept = known[place];
    if (kept !== undefined) return kept;
    const made = work(text, tag);
    while (known.length < place) known.push(undefined);
    known[place] = made;
    return made;
  };
}
