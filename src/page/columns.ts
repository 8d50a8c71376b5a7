/** Pages whose lines end where the column ends: the lines of one paragraph are put together before anything is read. */
import type { Repair } from './article.ts';
import { bylineAlone, openingByline } from './byline.ts';
import { doubledAtJoin } from './doubled.ts';
import { endsSentence, isMarkedTitle } from './line-shapes.ts';
import type { PageLine } from './page-lines.ts';

/** Narrower is no column; wider ones are read line by line as well. */
const narrowest = 10;
const widest = 48;
/** So many lines are as wide as the column, and so large a share of all that are not headings. */
const fewestFull = 6;
const leastShare = 0.3;
/** Marks that must not begin a line are hung on the one before, or take a character with them to the next. */
const slack = 1;

/** How wide lines are and how wide the column is, both in the same measure. */
interface Column {
  readonly width: number;
  readonly measure: (line: PageLine) => number;
  /** Blank lines stand between all lines, so they tell nothing. */
  readonly spaced: boolean;
  /** Paragraphs begin with blanks. */
  readonly indented: boolean;
}

/** The same lines, with those of one paragraph joined where the page is printed in columns of one width. */
export function joinColumns(lines: readonly PageLine[]): readonly PageLine[] {
  const column = columnOf(lines);
  if (column === undefined) return lines;
  let text: string | undefined;
  const elsewhere = () => (text ??= lines.map((line) => line.text).join('\n'));
  const joined: PageLine[] = [];
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1);
    const before = lines[i - 1];
    if (
      last !== undefined &&
      before !== undefined &&
      isFull(before, column) &&
      goesOn(before, line, lines[i + 1], column)
    )
      joined[joined.length - 1] = together(last, line, elsewhere);
    else joined.push(line);
  }
  return joined;
}

/** Whether `line` continues the paragraph of the full line before it. */
function goesOn(before: PageLine, line: PageLine, after: PageLine | undefined, column: Column): boolean {
  if (line.afterBlank && !column.spaced) return false;
  if (isHead(line)) return false;
  if (!endsSentence(before.text)) return !column.indented || line.indent < 1;
  // the paragraph may end with the line: what stands right above a byline, or is short without ending, is a heading
  if (after !== undefined && isHead(after) && !endsSentence(line.text)) return false;
  if (column.indented) return line.indent < 1 && (isFull(line, column) || endsSentence(line.text));
  return isFull(line, column);
}

const isFull = (line: PageLine, { width, measure }: Column): boolean => measure(line) >= width - slack;

/** 本报讯（记者 高: a byline that the column cuts. */
const opensCut = /^[【[]?(?:本报|本刊|本网|新华社)[^，。！？]{0,14}(?:讯|电)[】\]]?\s*[（(][^）)]*$/u;

const isHead = ({ text }: PageLine): boolean =>
  opensCut.test(text) ||
  openingByline(text)?.start === 0 ||
  bylineAlone(text) !== undefined ||
  isMarkedTitle(text);

const lastHalf = '~'.charCodeAt(0);
const inCharacters = (line: PageLine): number => line.text.length + line.indent;
/** Digits and foreign letters are half as wide as other characters. */
const inWidths = (line: PageLine): number => {
  const { text } = line;
  let half = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) <= lastHalf) half += 1;
  return text.length - half / 2 + line.indent;
};

function columnOf(lines: readonly PageLine[]): Column | undefined {
  const long = lines.filter((line) => line.text.length >= narrowest / 2);
  if (long.filter((line) => line.text.length <= widest * 2).length < fewestFull) return undefined;
  let best:
    | { readonly width: number; readonly measure: Column['measure']; readonly count: number }
    | undefined;
  for (const measure of [inCharacters, inWidths]) {
    const counts = new Map<number, number>();
    for (const line of long) {
      const width = Math.round(measure(line));
      counts.set(width, (counts.get(width) ?? 0) + 1);
    }
    for (const [width, count] of counts) {
      if (width < narrowest || width > widest || (best !== undefined && best.count >= count)) continue;
      best = { width, measure, count };
    }
  }
  if (best === undefined) return undefined;
  const { width, measure } = best;
  let full = 0;
  let wider = 0;
  for (const line of long) {
    const difference = measure(line) - width;
    if (difference > slack) wider += 1;
    else if (difference >= -slack) full += 1;
  }
  if (full < fewestFull || full < long.length * leastShare || wider > full / 4) return undefined;
  let afterFull = 0;
  let spacedAfterFull = 0;
  let indents = 0;
  for (const [i, line] of lines.entries()) {
    if (line.indent >= 1) indents += 1;
    const before = lines[i - 1];
    if (before === undefined || Math.abs(measure(before) - width) > slack || endsSentence(before.text))
      continue;
    afterFull += 1;
    if (line.afterBlank) spacedAfterFull += 1;
  }
  const spaced = spacedAfterFull > afterFull * 0.8;
  return { width, measure, spaced, indented: indents >= fewestFull / 2 && indents < lines.length / 2 };
}

/** Two lines of one paragraph as one; what is printed twice at the join is read once. */
function together(first: PageLine, second: PageLine, elsewhere: () => string): PageLine {
  const doubled = doubledAtJoin(first.text.slice(-16), second.text.slice(0, 16), elsewhere);
  // 本报记者 高岩 ⏎白杨: the blank between the two is a part of the line
  const blank = first.blankBehind || second.indent > 0 ? ' ' : '';
  const text = first.text + blank + second.text.slice(doubled);
  const offsets = new Int32Array(text.length);
  offsets.set(first.source.offsets);
  if (blank !== '') offsets[first.text.length] = first.end;
  offsets.set(second.source.offsets.subarray(doubled), first.text.length + blank.length);
  const repairs: Repair[] = [
    { start: first.end, end: second.start, kind: 'joined', note: 'sentence cut by a column' },
  ];
  if (doubled > 0) {
    const end = (second.source.offsets[doubled - 1] ?? second.start) + 1;
    const words = second.text.slice(0, doubled);
    repairs.push({ start: second.start, end, kind: 'doubled', note: `${words} is printed twice, read once` });
  }
  return {
    ...first,
    end: second.end,
    blankBehind: second.blankBehind,
    text,
    source: { text, offsets },
    decorations: [...first.decorations, ...second.decorations],
    repairs: [...first.repairs, ...repairs],
  };
}
