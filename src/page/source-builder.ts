/** Puts a {@link SourceText} together from pieces of the page. */
import type { SourceText } from './source-text.ts';

export class SourceBuilder {
  readonly #pieces: string[] = [];
  readonly #offsets: Int32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The last `length` characters so far. */
  tail(length: number): string {
    let tail = '';
    for (let i = this.#pieces.length - 1; i >= 0 && tail.length < length; i--)
      tail = (this.#pieces[i] ?? '') + tail;
    return tail.slice(Math.max(0, tail.length - length));
  }

  /** Appends `source[start, end)` with the offsets it has. */
  append(source: SourceText, start = 0, end: number = source.text.length): void {
    this.#put(source.text.slice(start, end), source.offsets.subarray(start, end));
  }

  /** Appends a separator that the page does not have; it carries the offset of what follows it. */
  separate(separator: string, nextOffset: number): void {
    this.#put(separator, new Int32Array(separator.length).fill(nextOffset));
  }

  build(): SourceText {
    const offsets = new Int32Array(this.#length);
    let at = 0;
    for (const piece of this.#offsets) {
      offsets.set(piece, at);
      at += piece.length;
    }
    return { text: this.#pieces.join(''), offsets };
  }

  #put(text: string, offsets: Int32Array): void {
    this.#pieces.push(text);
    this.#offsets.push(offsets);
    this.#length += text.length;
  }
}
