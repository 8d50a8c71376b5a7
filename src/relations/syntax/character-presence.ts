/** Which characters occur in a text, asked many times: a bit for each, shared by characters far from each other. */

const bits = 1024;

/** May say yes where a character is absent, but never no where it is present. */
export class CharacterPresence {
  readonly #bits = new Int32Array(bits / 32);
  /** Of the symbols that names are folded to, as `symbolsOf`: one number answers most questions. */
  readonly symbols: number;

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const bit = text.charCodeAt(i) % bits;
      this.#bits[bit >> 5] = (this.#bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    this.symbols = symbolsOf(text);
  }

  /** Whether one of the characters with these `bitsOf` may occur. */
  some(wanted: Uint16Array): boolean {
    for (let i = 0; i < wanted.length; i++) {
      const bit = wanted[i] ?? 0;
      if (((this.#bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0) return true;
    }
    return false;
  }
}

const firstSymbol = 'Ａ'.charCodeAt(0);
const lastSymbol = 'Ｚ'.charCodeAt(0);

/** The full-width capitals in a text, a bit for each. */
export function symbolsOf(text: string): number {
  let symbols = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= firstSymbol && unit <= lastSymbol) symbols |= 1 << (unit - firstSymbol);
  }
  return symbols;
}

export function bitsOf(characters: string): Uint16Array {
  return Uint16Array.from({ length: characters.length }, (_, i) => characters.charCodeAt(i) % bits);
}
