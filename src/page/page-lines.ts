/** The printed lines of a page, without blanks around them and without leftovers of Markdown. */
import { CharacterSet, whiteSpace } from '../language/lexicons/character-set.ts';
import type { Repair } from './article.ts';
import type { SourceText, Span } from './source-text.ts';

/** One line that is not blank. */
export interface PageLine extends Span {
  /** Number in the file, from 1. */
  readonly number: number;
  /** What is left to read, with its page offsets; may be empty where the line was decoration only. */
  readonly source: SourceText;
  readonly text: string;
  /** Whether a blank line (or the page's start) stands before it. */
  readonly afterBlank: boolean;
  /** Page ranges that were taken out as decoration. */
  readonly decorations: readonly Span[];
  /** How many blanks stand before it on its line; those as wide as a character count one, others a half. */
  readonly indent: number;
  /** Whether blanks stand behind it on its line. */
  readonly blankBehind: boolean;
  /** What was mended where it was put together from several printed lines. */
  readonly repairs: readonly Repair[];
}

const lineBreaks = new CharacterSet('\n\r\u2028\u2029');
const blank = new CharacterSet(`${whiteSpace}\u200b\u200c\u200d\u2060`);
/** `## `, `> `, `- ` at a line's start. */
const leadingMarks = /^(?:#{1,6}(?!#)[ \t]*|>[ \t]+|[-*+][ \t]+(?=\S))/u;
/** `**` and `__` around words, backticks, a backslash that breaks the line. */
const innerMarks = /\*\*|__|`+|[ \t]*\\$/gu;

/** What both begin with: most lines have none of it. */
const marks = new CharacterSet('#>-*+_`\\');

/** The lines of `text` from offset `from` on. */
export function pageLines(text: string, from = 0): readonly PageLine[] {
  const lines: PageLine[] = [];
  // one list for all lines: lists outside of the heap cost more to get than to fill
  const offsets = new Int32Array(text.length);
  for (let i = 0; i < offsets.length; i++) offsets[i] = i;
  let number = 1;
  let afterBlank = true;
  for (const { start, end } of rawLines(text)) {
    if (start >= from) {
      const span = trimmed(text, start, end);
      if (span === undefined) {
        afterBlank = true;
      } else {
        const { source, text: words, decorations } = cleaned(text, offsets, span);
        lines.push({
          start: span.start,
          end: span.end,
          number,
          source,
          text: words,
          afterBlank,
          decorations,
          indent: indentOf(text, start, span.start),
          blankBehind: span.end < end,
          repairs: [],
        });
        afterBlank = false;
      }
    }
    number += 1;
  }
  return lines;
}

function* rawLines(text: string): Generator<Span> {
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!lineBreaks.hasAt(text, at)) continue;
    yield { start, end: at };
    if (text.startsWith('\r\n', at)) at += 1;
    start = at + 1;
  }
  yield { start, end: text.length };
}

function indentOf(text: string, start: number, end: number): number {
  let indent = 0;
  for (let i = start; i < end; i++) indent += text.charAt(i) === '\u3000' ? 1 : 0.5;
  return indent;
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  let a = start;
  let b = end;
  while (a < b && blank.hasAt(text, a)) a += 1;
  while (b > a && blank.hasAt(text, b - 1)) b -= 1;
  return a < b ? { start: a, end: b } : undefined;
}

/** Takes the decoration out of a line; `places` are the offsets of all of the page. */
function cleaned(
  page: string,
  places: Int32Array,
  line: Span,
): Pick<PageLine, 'source' | 'text' | 'decorations'> {
  const raw = page.slice(line.start, line.end);
  const decorations = decorationsOf(raw, line);
  if (decorations.length === 0)
    return { source: { text: raw, offsets: places.subarray(line.start, line.end) }, text: raw, decorations };
  let text = '';
  const offsets: number[] = [];
  let at = line.start;
  for (const gap of [...decorations, { start: line.end, end: line.end }]) {
    text += page.slice(at, gap.start);
    for (let i = at; i < gap.start; i++) offsets.push(i);
    at = gap.end;
  }
  return { source: { text, offsets: Int32Array.from(offsets) }, text, decorations };
}

function decorationsOf(raw: string, line: Span): readonly Span[] {
  const decorations: Span[] = [];
  if (!marks.anyIn(raw, 0, raw.length)) return decorations;
  const lead = leadingMarks.exec(raw);
  if (lead !== null) decorations.push({ start: line.start, end: line.start + lead[0].length });
  for (const match of raw.matchAll(innerMarks)) {
    const start = line.start + match.index;
    if (start >= (decorations[0]?.end ?? 0)) decorations.push({ start, end: start + match[0].length });
  }
  return decorations;
}
