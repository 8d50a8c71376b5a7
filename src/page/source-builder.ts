/** Puts a {@link SourceText} together from pieces of the page. */
import type { SourceText } from './source-text.ts';

export class SourceBuilder {
  #text = '';
  #offsets: number[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** The last characters so far, enough to see whether a sentence ends. */
  get last3(): string {
    return this.#text.slice(-3);
  }

  /** Appends `source[start, end)` with the offsets it has. */
  append(source: SourceText, start = 0, end: number = source.text.length): void {
    this.#text += source.text.slice(start, end);
    for (let i = start; i < end; i++) this.#offsets.push(source.offsets[i] ?? 0);
  }

  /** Appends a separator that the page does not have; it stands where the text after it will. */
  separate(separator: string, nextOffset: number): void {
    this.#text += separator;
    for (let i = 0; i < separator.length; i++) this.#offsets.push(nextOffset);
  }

  build(): SourceText {
    return { text: this.#text, offsets: Int32Array.from(this.#offsets) };
  }
}
