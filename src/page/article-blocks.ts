/** Divides a page's lines among its articles: which are its heading, its byline, its body, its credit. */
import { beginnings, type Stretch, stretchesOf } from './beginnings.ts';
import { isBanner } from './heading-clues.ts';
import { ownWords, type ShapedLine } from './line-shapes.ts';
import { mendShapes, mendSpeech, mendTitles, opens, unfinished } from './mend-shapes.ts';

/** The lines of one article, in page order. */
export interface ArticleBlock {
  readonly heading: readonly ShapedLine[];
  /** Bylines on lines of their own, before or after the body. */
  readonly bylines: readonly ShapedLine[];
  /** Paragraphs, with the headings of the article's own sections between them. */
  readonly body: readonly ShapedLine[];
  /** Captions of pictures that stand in the middle of a sentence of the body. */
  readonly captions: readonly ShapedLine[];
  /** The paper's own note above the byline. */
  readonly notes: readonly ShapedLine[];
  /** The rule that said that an article begins here. */
  readonly rule: string;
}

export interface PageBlocks {
  readonly articles: readonly ArticleBlock[];
  readonly banner: readonly ShapedLine[];
  readonly sections: readonly ShapedLine[];
  /** Jump lines, decoration, and headings without an article. */
  readonly others: readonly ShapedLine[];
}

/** Divides the lines; every line of the page is in exactly one place. */
export function divideLines(shaped: readonly ShapedLine[]): PageBlocks {
  const settled = mendTitles(shaped);
  const others: ShapedLine[] = [];
  const sections: ShapedLine[] = [];
  const printed: ShapedLine[] = [];
  for (const line of settled) {
    if (line.shape === 'jump' || line.shape === 'decoration') others.push(line);
    else if (line.shape === 'section') sections.push(line);
    else printed.push(line);
  }
  const lines = mendShapes(mendSpeech(printed));
  const banner = bannerOf(lines);
  const stretches = stretchesOf(lines.slice(banner.length));
  const begins = beginnings(stretches);
  const articles: ArticleBlock[] = [];
  const idle: (readonly ShapedLine[])[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const rule = begins[i];
    if (rule === undefined) continue;
    let following = i + 1;
    while (following < stretches.length && begins[following] === undefined) following += 1;
    const block = blockOf(stretch, stretches.slice(i + 1, following), rule);
    if (block.body.some(hasWords) && !isNone(block)) articles.push(block);
    else idle.push([...block.heading, ...block.bylines, ...block.body, ...block.captions, ...block.notes]);
  }
  return { articles, banner, sections, others: [...others, ...idle.flat()] };
}

function hasWords(line: ShapedLine): boolean {
  const { start, end } = ownWords(line);
  return start < end;
}

/** The end of an article on another page, or an editor's note: text without heading and byline. */
function isNone({ heading, bylines, body }: ArticleBlock): boolean {
  if (bylines.length > 0 || body.some((l) => l.opening !== undefined || l.closing !== undefined))
    return false;
  return heading.length === 0 || body.every((l) => note.test(l.line.text));
}

/** The first line of the page where it reads like one, or where more headings follow than one article has. */
function bannerOf(lines: readonly ShapedLine[]): readonly ShapedLine[] {
  const [first] = lines;
  if (first?.shape !== 'heading') return [];
  const end = lines.findIndex((l) => l.shape !== 'heading' && l.shape !== 'dash');
  const run = lines.slice(0, end < 0 ? undefined : end);
  const blocks = run.filter((l, i) => i === 0 || (l.line.afterBlank && l.shape !== 'dash')).length;
  if (run.length > 1 && isBanner(first.line.text) && lines.every((l, i) => i === 0 || !l.line.afterBlank))
    return [first];
  if (run[1]?.line.afterBlank !== true) return [];
  return blocks > 3 || (blocks > 1 && isBanner(first.line.text)) ? [first] : [];
}

function blockOf(first: Stretch, sections: readonly Stretch[], rule: string): ArticleBlock {
  const all = [...first.rest, ...sections.flatMap((s) => [...s.heading, ...s.rest])];
  const notes = notesAbove(all);
  const body: ShapedLine[] = [];
  const captions: ShapedLine[] = [];
  for (const line of all.slice(notes.length)) {
    if (line.shape === 'byline') continue;
    const before = body.at(-1);
    const caption = /^(?:图[为①一]|[上下左右]图)/u.test(line.line.text);
    if (before !== undefined && unfinished(before) && caption) captions.push(line);
    else body.push(line);
  }
  const bylines = all.filter((l) => l.shape === 'byline');
  return { heading: first.heading, bylines, body, captions, notes, rule };
}

const note = /^[【[]?(?:编者按|编者的话|编前|开栏的话|核心提示|阅读提示|导读)/u;

/** An editor's note between heading and byline is the paper's, not the article's. */
function notesAbove(lines: readonly ShapedLine[]): readonly ShapedLine[] {
  const byline = lines.slice(0, 4).findIndex((l) => opens(l));
  return byline > 0 && note.test(lines[0]?.line.text ?? '') ? lines.slice(0, byline) : [];
}
