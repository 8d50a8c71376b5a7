/**
 * Which of several hundred patterns may match a sentence, told by one walk over its characters: of those that it lets
 * pass every other one matches. Frames that no pattern of theirs calls are not asked about the sentence at all.
 */
import type { Steps } from '../../language/in-step.ts';
import { type Skeleton, skeletonOf } from './pattern-skeleton.ts';
import { SkeletonWalk } from './skeleton-walk.ts';

/** The patterns that may match one text, and where they do. */
export class PatternSet {
  readonly #text: string;
  readonly #words: Int32Array;
  readonly #patterns: readonly RegExp[];
  readonly #matches = new Map<number, readonly RegExpExecArray[]>();

  constructor(text: string, words: Int32Array, patterns: readonly RegExp[]) {
    this.#text = text;
    this.#words = words;
    this.#patterns = patterns;
  }

  has(pattern: number): boolean {
    return (((this.#words[pattern >> 5] ?? 0) >>> (pattern & 31)) & 1) === 1;
  }

  /** The first pattern of the set from `pattern` on; infinity where there is none. */
  next(pattern: number): number {
    const words = this.#words;
    let at = pattern >> 5;
    let word = (words[at] ?? 0) & (-1 << (pattern & 31));
    while (word === 0) {
      at += 1;
      if (at >= words.length) return Number.POSITIVE_INFINITY;
      word = words[at] ?? 0;
    }
    return at * 32 + 31 - Math.clz32(word & -word);
  }

  /** All matches of a pattern in the text, which is searched for it once. */
  matchesOf(pattern: number): readonly RegExpExecArray[] {
    const known = this.#matches.get(pattern);
    if (known) return known;
    const found: RegExpExecArray[] = [];
    const search = this.has(pattern) ? this.#patterns[pattern] : undefined;
    if (search) {
      search.lastIndex = 0;
      for (let match = search.exec(this.#text); match; match = search.exec(this.#text)) {
        found.push(match);
        if (match[0] === '') search.lastIndex += 1;
      }
    }
    this.#matches.set(pattern, found);
    return found;
  }
}

/** How many patterns are searched for in one step. */
const patternsAtATime = 16;

export class PatternIndex {
  readonly #patterns: RegExp[] = [];
  readonly #skeletons: Skeleton[] = [];
  #walk: SkeletonWalk | undefined;

  /** Takes in a pattern; returns its number. */
  add(pattern: RegExp): number {
    this.#walk = undefined;
    this.#patterns.push(pattern);
    return this.#skeletons.push(skeletonOf(pattern)) - 1;
  }

  /** All patterns that match `text`, and few others. */
  possibleIn(text: string): PatternSet {
    this.#walk ??= new SkeletonWalk(this.#skeletons);
    const words = new Int32Array((this.#skeletons.length >> 5) + 1);
    this.#walk.over(text, words);
    return new PatternSet(text, words, this.#patterns);
  }

  /** Searches texts for all patterns that may match them, some patterns a step: so their code is run many times in a row. */
  *searching(texts: readonly PatternSet[]): Steps<void> {
    for (let first = 0; first < this.#patterns.length; first += patternsAtATime) {
      for (const possible of texts)
        for (let next = possible.next(first); next < first + patternsAtATime; next = possible.next(next + 1))
          possible.matchesOf(next);
      yield;
    }
  }
}

/** The patterns of all frames. */
export const patternIndex = new PatternIndex();
