/** A set of words with values that is matched against a text position by position, without regular expressions. */
import { CharacterSet } from './character-set.ts';

/** One word of a trie found in a text. */
export interface TrieMatch<T> {
  readonly end: number;
  readonly value: T;
}

const root = 0;

function pairOf(one: number, other: number, mask: number): number {
  return (Math.imul((one << 16) | other, 0x9e3779b1) >>> 16) & mask;
}

/**
 * The UTF-16 unit at `position`, 0 outside of the text: `charCodeAt`, once asked for what is outside, is no longer done
 * in place by the engine.
 */
function unitAt(text: string, position: number): number {
  return position < 0 || position >= text.length ? 0 : text.charCodeAt(position);
}

/** Bits for so many words: short lists, of which there are many, should not crowd each other out of the cache. */
function pairBitsFor(words: number): number {
  return words < 128 ? 2 ** 12 : 2 ** 16;
}

/** Matching costs one look-up in a flat table a character of the longest word that begins at the position. */
export class WordTrie<T> {
  /** Edges by open addressing: three numbers each, from which node, by which UTF-16 unit, to which node. */
  #edges = new Int32Array(3 * 64);
  #mask = 63;
  /** The value of the word that ends in each node. */
  readonly #values: (T | undefined)[] = [undefined];
  /**
   * A bit for the hash of the first two characters of each word: most positions of a text are dismissed by this alone, in
   * 8 kB and less that stay in the processor's nearest cache, where the edges of a large trie do not.
   */
  readonly #pairs: Uint8Array;
  readonly #pairMask: number;
  /** Words of one character, if there are any. */
  #singles: CharacterSet | undefined = undefined;

  constructor(entries: readonly (readonly [word: string, value: T])[] = []) {
    const bits = pairBitsFor(entries.length === 0 ? Number.POSITIVE_INFINITY : entries.length);
    this.#pairs = new Uint8Array(bits / 8);
    this.#pairMask = bits - 1;
    for (const [word, value] of entries) this.set(word, value);
  }

  /** A word that is set twice keeps the first value. */
  set(word: string, value: T): void {
    if (word.length === 1) {
      this.#singles ??= new CharacterSet();
      this.#singles.add(word.charCodeAt(0));
    }
    const pair = pairOf(unitAt(word, 0), unitAt(word, 1), this.#pairMask);
    this.#pairs[pair >> 3] = (this.#pairs[pair >> 3] ?? 0) | (1 << (pair & 7));
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const next = this.#next(node, unit);
      node = next === root ? this.#addNode(node, unit) : next;
    }
    this.#values[node] ??= value;
  }

  /** Where the words end that stand at `start`, one behind the other, each the longest; `start` where there is none. */
  endOfRun(text: string, start: number): number {
    let end = start;
    for (let match = this.longestAt(text, end); match; match = this.longestAt(text, end)) end = match.end;
    return end;
  }

  /** The longest word that begins at `start` and ends at or before `limit`. */
  longestAt(text: string, start: number, limit: number = text.length): TrieMatch<T> | undefined {
    if (!this.#mayBegin(text, start, start + 1)) return undefined;
    const last = Math.min(limit, text.length);
    let end = -1;
    let best: T | undefined;
    for (let i = start, node = root; i < last; i++) {
      node = this.#next(node, text.charCodeAt(i));
      if (node === root) break;
      const value = this.#values[node];
      if (value === undefined) continue;
      best = value;
      end = i + 1;
    }
    return best === undefined ? undefined : { end, value: best };
  }

  /** The longest word, set backwards, that ends at `end`: the match's `end` is where it begins. */
  longestBefore(text: string, end: number, limit: number = 0): TrieMatch<T> | undefined {
    if (end <= limit || !this.mayEndAt(text, end)) return undefined;
    let begin = -1;
    let best: T | undefined;
    for (let i = end - 1, node = root; i >= limit; i--) {
      node = this.#next(node, text.charCodeAt(i));
      if (node === root) break;
      const value = this.#values[node];
      if (value === undefined) continue;
      best = value;
      begin = i;
    }
    return best === undefined ? undefined : { end: begin, value: best };
  }

  /** Whether a word, set backwards, may end at `end`: quick, and true for some positions where none does. */
  mayEndAt(text: string, end: number): boolean {
    return this.#mayBegin(text, end - 1, end - 2);
  }

  #mayBegin(text: string, first: number, second: number): boolean {
    const pair = pairOf(unitAt(text, first), unitAt(text, second), this.#pairMask);
    if (((this.#pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) !== 0) return true;
    return this.#singles?.hasAt(text, first) ?? false;
  }

  /** The value of exactly this word. */
  get(word: string): T | undefined {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      node = this.#next(node, word.charCodeAt(i));
      if (node === root) return undefined;
    }
    return this.#values[node];
  }

  /** The node behind `node` by `unit`; the root, which no edge leads to, where there is none. */
  #next(node: number, unit: number): number {
    const edges = this.#edges;
    for (let slot = slotOf(node, unit) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const to = edges[slot * 3 + 2] ?? root;
      if (to === root || (edges[slot * 3] === node && edges[slot * 3 + 1] === unit)) return to;
    }
  }

  #addNode(from: number, unit: number): number {
    const to = this.#values.push(undefined) - 1;
    if (to * 2 > this.#mask) this.#grow();
    this.#place(from, unit, to);
    return to;
  }

  #place(from: number, unit: number, to: number): void {
    let slot = slotOf(from, unit) & this.#mask;
    while (this.#edges[slot * 3 + 2] !== root) slot = (slot + 1) & this.#mask;
    this.#edges.set([from, unit, to], slot * 3);
  }

  #grow(): void {
    const edges = this.#edges;
    this.#mask = this.#mask * 2 + 1;
    this.#edges = new Int32Array(edges.length * 2);
    for (let i = 0; i < edges.length; i += 3) {
      const to = edges[i + 2] ?? root;
      if (to !== root) this.#place(edges[i] ?? root, edges[i + 1] ?? 0, to);
    }
  }
}

function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The words of a multi-line template: one or more a line, separated by white space. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** Words as a set, for exact look-up. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}
