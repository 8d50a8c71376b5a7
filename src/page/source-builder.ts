/** Puts a {@link SourceText} together from pieces of the page. */
import type { SourceText } from './source-text.ts';

/** How much of the end is at hand while building. */
const longestTail = 4_000;

export class SourceBuilder {
  readonly #pieces: string[] = [];
  readonly #offsets: number[] = [];
  #tail = '';

  get length(): number {
    return this.#offsets.length;
  }

  /** The last `length` characters so far, at most 4,000. */
  tail(length: number): string {
    return this.#tail.slice(Math.max(0, this.#tail.length - length));
  }

  /** Where on the page the character at `index` stands. */
  offset(index: number): number {
    return this.#offsets[index] ?? 0;
  }

  /** Appends `source[start, end)` with the offsets it has. */
  append(source: SourceText, start = 0, end: number = source.text.length): void {
    this.#put(source.text.slice(start, end));
    for (let i = start; i < end; i++) this.#offsets.push(source.offsets[i] ?? 0);
  }

  /** Appends a separator that the page does not have; it carries the offset of what follows it. */
  separate(separator: string, nextOffset: number): void {
    this.#put(separator);
    for (let i = 0; i < separator.length; i++) this.#offsets.push(nextOffset);
  }

  build(): SourceText {
    return { text: this.#pieces.join(''), offsets: Int32Array.from(this.#offsets) };
  }

  #put(text: string): void {
    this.#pieces.push(text);
    this.#tail = (this.#tail + text).slice(-longestTail);
  }
}
