/**
 * Which of several hundred patterns may match a sentence, told by one walk over its characters: of those that it lets
 * pass every other one matches. Frames that no pattern of theirs calls are not asked about the sentence at all.
 */
import { type Skeleton, skeletonsOf } from './pattern-skeleton.ts';
import { SkeletonWalk } from './skeleton-walk.ts';

/** The patterns that may match one text. */
export class PatternSet {
  readonly #words: Int32Array;

  constructor(words: Int32Array) {
    this.#words = words;
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
}

export class PatternIndex {
  readonly #patterns: (readonly Skeleton[])[] = [];
  #walk: SkeletonWalk | undefined;
  #none: PatternSet | undefined;

  /** Takes in a pattern; returns its number. */
  add(pattern: RegExp): number {
    this.#walk = undefined;
    this.#none = undefined;
    return this.#patterns.push(skeletonsOf(pattern)) - 1;
  }

  /** All patterns that match `text`, and few others. */
  possibleIn(text: string): PatternSet {
    this.#walk ??= new SkeletonWalk(this.#patterns);
    const words = this.#words();
    this.#walk.over(text, words);
    return new PatternSet(words);
  }

  /** No pattern at all. */
  none(): PatternSet {
    this.#none ??= new PatternSet(this.#words());
    return this.#none;
  }

  #words(): Int32Array {
    return new Int32Array((this.#patterns.length >> 5) + 1);
  }
}

/** The patterns of all frames. */
export const patternIndex = new PatternIndex();
