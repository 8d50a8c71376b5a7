/** A set of characters that is asked about positions of a text, which needs no string of one character for each question. */

/** Characters outside the basic plane, which take two UTF-16 units, cannot be in it. */
export class CharacterSet {
  /** A bit for each UTF-16 unit: 8 kB, so that many sets stay in the processor's cache. */
  readonly #bits = new Uint8Array(0x10000 / 8);

  constructor(characters: string = '') {
    for (let i = 0; i < characters.length; i++) this.add(characters.charCodeAt(i));
  }

  add(unit: number): void {
    this.#bits[unit >> 3] = (this.#bits[unit >> 3] ?? 0) | (1 << (unit & 7));
  }

  has(unit: number): boolean {
    return ((this.#bits[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;
  }

  /** Whether the text has one of the characters at `position`; false outside of the text. */
  hasAt(text: string, position: number): boolean {
    // NaN, outside of the text, becomes 0: that character is in no set.
    const unit = text.charCodeAt(position);
    return ((this.#bits[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;
  }
}
