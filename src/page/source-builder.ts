/** Puts a {@link SourceText} together from pieces of the page. */
import type { SourceText } from './source-text.ts';

export class SourceBuilder {
  #text = '';
  #offsets: number[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** The last `length` characters so far. */
  tail(length: number): string {
    return this.#text.slice(Math.max(0, this.#text.length - length));
  }

  /** The text from `start` on. */
  slice(start: number): string {
    return this.#text.slice(start);
  }

  /** Where on the page the character at `index` stands. */
  offset(index: number): number {
    return this.#offsets[index] ?? 0;
  }

  /** Appends `source[start, end)` with the offsets it has. */
  append(source: SourceText, start = 0, end: number = source.text.length): void {
    this.#text += source.text.slice(start, end);
    for (let i = start; i < end; i++) this.#offsets.push(source.offsets[i] ?? 0);
  }

  /** Appends a separator that the page does not have; it carries the offset of what follows it. */
  separate(separator: string, nextOffset: number): void {
    this.#text += separator;
    for (let i = 0; i < separator.length; i++) this.#offsets.push(nextOffset);
  }

  build(): SourceText {
    return { text: this.#text, offsets: Int32Array.from(this.#offsets) };
  }
}
