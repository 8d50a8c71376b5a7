/**
 * Which of several hundred patterns may match a sentence, told by one walk over its characters: most sentences lack a
 * character that most patterns need.
 */

/** A set of patterns by their numbers. */
export class PatternSet {
  readonly #words: Uint32Array;

  constructor(words: Uint32Array) {
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
 * Each pattern has a bit in each of `needsAsked` sets, which lie side by side in one array: the bit of the first set says
 * that its first need is met, and so on. A character's row has the bits of the needs that it meets.
 */
export class PatternIndex {
  readonly #needs: (readonly string[])[] = [];
  #rows: ReadonlyMap<number, Uint32Array> | undefined;
  /** The bits of needs that patterns do not have: they are always met. */
  #unasked = new Uint32Array();
  #met = new Uint32Array();

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
      if (row !== undefined) for (let k = 0; k < met.length; k++) met[k] = (met[k] ?? 0) | (row[k] ?? 0);
    }
    const length = met.length / needsAsked;
    const possible = met.slice(0, length);
    for (let k = length; k < met.length; k++)
      possible[k % length] = (possible[k % length] ?? 0) & (met[k] ?? 0);
    return new PatternSet(possible);
  }

  #compile(): ReadonlyMap<number, Uint32Array> {
    const length = Math.ceil(this.#needs.length / 32);
    const rows = new Map<number, Uint32Array>();
    const rowOf = (unit: number): Uint32Array => {
      const known = rows.get(unit) ?? new Uint32Array(length * needsAsked);
      rows.set(unit, known);
      return known;
    };
    const mark = (row: Uint32Array, pattern: number, need: number): void => {
      const word = need * length + (pattern >> 5);
      row[word] = (row[word] ?? 0) | (1 << (pattern & 31));
    };
    this.#met = new Uint32Array(length * needsAsked);
    this.#unasked = new Uint32Array(length * needsAsked);
    for (const [pattern, needs] of this.#needs.entries()) {
      for (let need = 0; need < needsAsked; need++) {
        const characters = needs[need];
        if (characters === undefined) mark(this.#unasked, pattern, need);
        else for (let i = 0; i < characters.length; i++) mark(rowOf(characters.charCodeAt(i)), pattern, need);
      }
    }
    this.#rows = rows;
    return rows;
  }
}

/** The patterns of all frames. */
export const patternIndex = new PatternIndex();
