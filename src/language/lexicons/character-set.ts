/** A set of characters that is asked about positions of a text, which needs no string of one character for each question. */

/** What `\s` matches. */
export const whiteSpace =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Characters outside the basic plane, which take two UTF-16 units, cannot be in it. */
export class CharacterSet implements Iterable<string> {
  /** A bit for each UTF-16 unit: 8 kB, so that many sets stay in the processor's cache. */
  readonly #bits = new Uint8Array(0x10000 / 8);
  /** In the order in which they were added. */
  readonly #characters = new Set<string>();

  constructor(characters: Iterable<string> = '') {
    for (const character of characters) if (character.length === 1) this.add(character.charCodeAt(0));
  }

  add(unit: number): void {
    this.#characters.add(String.fromCharCode(unit));
    this.#bits[unit >> 3] = (this.#bits[unit >> 3] ?? 0) | (1 << (unit & 7));
  }

  /** Whether the text has one of the characters at `position`; false outside of the text. */
  hasAt(text: string, position: number): boolean {
    // Once asked for a character outside of a text, the engine would no longer read characters in place.
    if (position < 0 || position >= text.length) return false;
    const unit = text.charCodeAt(position);
    return ((this.#bits[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;
  }

  /** Whether the text has one of the characters from `start` on before `end`. */
  anyIn(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.hasAt(text, at)) return true;
    return false;
  }

  /** Whether `character` is one of the characters; false for longer strings and the empty one. */
  has(character: string): boolean {
    return character.length === 1 && this.hasAt(character, 0);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#characters.values();
  }
}
