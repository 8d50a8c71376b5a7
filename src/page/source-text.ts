/** Text that remembers where on the page each of its characters stood, so that every claim can be traced back. */

/** A half-open range of UTF-16 units, `start` inclusive, `end` exclusive. Says of what in its context. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A piece of clean text made from a page: column breaks and decoration taken out.
 * `offsets[i]` is the offset in the page of the UTF-16 unit `text[i]`; offsets never decrease.
 * A separator that the page does not have (`\n` between paragraphs) carries the offset of what follows it.
 */
export interface SourceText {
  readonly text: string;
  readonly offsets: Int32Array;
}

/** The page range that a non-empty range of the clean text was made from. */
export function pageSpan(source: SourceText, start: number, end: number): Span {
  const first = source.offsets[start];
  const last = source.offsets[end - 1];
  if (first === undefined || last === undefined || end <= start) {
    throw new RangeError(
      `range ${start}–${end} is empty or outside a text of ${source.text.length} characters`,
    );
  }
  return { start: first, end: last + 1 };
}
