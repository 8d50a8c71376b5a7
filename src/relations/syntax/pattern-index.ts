/**
 * Which of several hundred patterns may match a sentence, told by one walk over its characters: most sentences lack a
 * character that most patterns need.
 */

/** A set of patterns by their numbers. */
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

/** How many of a pattern's needs are asked about; what needs more shows itself when it is searched for. */
const needsAsked = 4;

/**
 * Each pattern has a bit in each of `needsAsked` sets, which lie side by side in one array of words: the bit of the first
 * set says that its first need is met, and so on. A character's row says which bits to set where the text has it: the
 * index of a word, the bits in it, the next index, …
 */
export class PatternIndex {
  readonly #needs: (readonly string[])[] = [];
  #rows: ReadonlyMap<number, Int32Array> | undefined;
  /** The bits of needs that patterns do not have: they are always met. */
  #unasked = new Int32Array();
  #met = new Int32Array();

  /** Takes in a pattern that needs some character of each of `needs`, the most telling ones first; returns its number. */
  add(needs: readonly string[]): number {
    this.#rows = undefined;
    return this.#needs.push(needs) - 1;
  }

  /** The patterns whose needs `text` meets: all that match it, and few others. */
  possibleIn(text: string): PatternSet {
    const rows = this.#rows ?? this.#compile();
    const met = this.#met;
    met.set(this.#unasked);
    for (let i = 0; i < text.length; i++) {
      const row = rows.get(text.charCodeAt(i));
      if (row === undefined) continue;
      for (let k = 0; k < row.length; k += 2) {
        const word = row[k] ?? 0;
        met[word] = (met[word] ?? 0) | (row[k + 1] ?? 0);
      }
    }
    const length = met.length / needsAsked;
    const possible = met.slice(0, length);
    for (let k = length; k < met.length; k++)
      possible[k % length] = (possible[k % length] ?? 0) & (met[k] ?? 0);
    return new PatternSet(possible);
  }

  #compile(): ReadonlyMap<number, Int32Array> {
    const length = Math.ceil(this.#needs.length / 32);
    const bits = new Map<number, Map<number, number>>();
    const unasked = new Int32Array(length * needsAsked);
    for (const [pattern, needs] of this.#needs.entries()) {
      for (let need = 0; need < needsAsked; need++) {
        const word = need * length + (pattern >> 5);
        const bit = 1 << (pattern & 31);
        const characters = needs[need];
        if (characters === undefined) unasked[word] = (unasked[word] ?? 0) | bit;
        for (let i = 0; i < (characters?.length ?? 0); i++) {
          const unit = characters?.charCodeAt(i) ?? 0;
          const row = bits.get(unit) ?? new Map<number, number>();
          bits.set(unit, row.set(word, (row.get(word) ?? 0) | bit));
        }
      }
    }
    const rows = new Map([...bits].map(([unit, row]) => [unit, Int32Array.from([...row].flat())]));
    this.#unasked = unasked;
    this.#met = new Int32Array(unasked.length);
    this.#rows = rows;
    return rows;
  }
}

/** The patterns of all frames. */
export const patternIndex = new PatternIndex();
