/**
 * Cuts text into words as jieba does, by its dictionary and its model: of all ways to cut a stretch into words of the
 * dictionary the likeliest is taken; where it leaves single characters standing side by side, a model guesses words.
 */
import { CharacterSet } from '../lexicons/character-set.ts';
import type { Dictionary } from './dictionary.ts';
import { noWord } from './dictionary.ts';
import { guessWords, type HiddenModel } from './hidden-words.ts';
import { noNode } from './word-tree.ts';

/** What takes the words. */
export interface WordTaker {
  /** `node`: that of the word in the dictionary's tree, or `noNode`. */
  take(start: number, end: number, node: number): void;
}

const separators = new CharacterSet(' \t\n，。');

export class Segmenter {
  readonly dictionary: Dictionary;
  readonly #model: HiddenModel;
  /** By position: the weight of the best words from there on, where the first of them ends, and its node. */
  #weights = new Float64Array(0);
  #ends = new Int32Array(0);
  #nodes = new Int32Array(0);

  constructor(dictionary: Dictionary, model: HiddenModel) {
    this.dictionary = dictionary;
    this.#model = model;
  }

  /** The words of `text` in order; `guess`: also words that the dictionary lacks. */
  cut(text: string, guess: boolean, taker: WordTaker): void {
    if (this.#ends.length <= text.length) {
      this.#weights = new Float64Array(text.length * 2 + 1);
      this.#ends = new Int32Array(text.length * 2 + 1);
      this.#nodes = new Int32Array(text.length * 2 + 1);
    }
    for (let start = 0, end = 0; start < text.length; start = end) {
      end = start + 1;
      if (!separators.hasAt(text, start)) while (end < text.length && !separators.hasAt(text, end)) end += 1;
      this.#findBest(text, start, end);
      this.#takeBest(text, start, end, guess, taker);
    }
  }

  #findBest(text: string, start: number, end: number): void {
    const { tree, weights, leastWeight } = this.dictionary;
    const best = this.#weights;
    best[end] = 0;
    for (let i = end - 1; i >= start; i--) {
      let node = tree.first(text.charCodeAt(i));
      const alone = weights[node] ?? noWord;
      // the halves of a surrogate pair stay together
      let bestEnd = i + 1 < end && (text.codePointAt(i) ?? 0) > 0xffff ? i + 2 : i + 1;
      let most = (best[bestEnd] ?? 0) + (alone === noWord ? leastWeight : alone);
      let bestNode = alone === noWord ? noNode : node;
      for (let j = i + 1; j < end && node !== noNode; j++) {
        node = tree.next(node, text.charCodeAt(j));
        const weight = (best[j + 1] ?? 0) + (weights[node] ?? noWord);
        if (weight <= most) continue;
        most = weight;
        bestEnd = j + 1;
        bestNode = node;
      }
      best[i] = most;
      this.#ends[i] = bestEnd;
      this.#nodes[i] = bestNode;
    }
  }

  #takeBest(text: string, start: number, end: number, guess: boolean, taker: WordTaker): void {
    for (let at = start; at < end; ) {
      const next = this.#ends[at] ?? end;
      if (next > at + 1 || !guess) {
        taker.take(at, next, this.#nodes[at] ?? noNode);
        at = next;
        continue;
      }
      let last = next;
      while (last < end && this.#ends[last] === last + 1) last += 1;
      this.#takeSingles(text, at, last, taker);
      at = last;
    }
  }

  /** Characters that stand by themselves: what is written in ASCII is not for the model. */
  #takeSingles(text: string, start: number, end: number, taker: WordTaker): void {
    const ends = this.#ends;
    for (let at = start, next = start; at < end; at = next) {
      next = asciiEnd(text, at, end);
      if (next > at) ends[at] = next;
      else {
        while (next < end && !isAscii(text.charCodeAt(next))) next += 1;
        guessWords(this.#model, text, { start: at, end: next }, ends);
      }
    }
    for (let at = start, next = start; at < end; at = next) {
      next = ends[at] ?? end;
      const node = next === at + 1 ? this.#nodes[at] : this.dictionary.tree.find(text, at, next);
      taker.take(at, next, node ?? noNode);
    }
  }
}

/** The end of the word in ASCII at `at`: letters with digits behind them, a number, or another mark; `at` if there is none. */
function asciiEnd(text: string, at: number, end: number): number {
  const isAt = isLetter(text.charCodeAt(at))
    ? isLetterOrDigit
    : isDigit(text.charCodeAt(at))
      ? isDigitOrPoint
      : isNone;
  if (!isAscii(text.charCodeAt(at))) return at;
  let next = at + 1;
  while (next < end && isAt(text.charCodeAt(next))) next += 1;
  return next;
}

const isAscii = (unit: number): boolean => unit < 0x80;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a && unit < 0x80;
const isLetterOrDigit = (unit: number): boolean => isLetter(unit) || isDigit(unit);
const isDigitOrPoint = (unit: number): boolean => isDigit(unit) || unit === 0x2e;
const isNone = (): boolean => false;
