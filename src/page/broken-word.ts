/** A word that a column cut in two, which tells a broken sentence from a heading inside the body. */
import { cutKnownWords } from '../language/segment.ts';

const window = 8;

/**
 * Whether the end of `before` and the start of `after` are two halves of one word, neither of them a word of its own
 * there: …荣誉称 + 号的…
 */
export function isWordBroken(before: string, after: string): boolean {
  const left = before.slice(-window);
  const right = after.slice(0, window);
  const halves = [cutKnownWords(left).at(-1), cutKnownWords(right)[0]];
  if (!halves.every((half) => half !== undefined && /^\p{Script=Han}$/u.test(half))) return false;
  let at = 0;
  for (const word of cutKnownWords(left + right)) {
    if (at < left.length && at + word.length > left.length) return true;
    at += word.length;
  }
  return false;
}
