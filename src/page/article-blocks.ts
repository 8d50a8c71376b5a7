/** Divides a page's lines among its articles: which heading begins one, which lines are its body, its byline, its credit. */
import { endsSentence, type ShapedLine } from './line-shapes.ts';

/** The lines of one article, in page order. */
export interface ArticleBlock {
  readonly heading: readonly ShapedLine[];
  /** Bylines on lines of their own, before or after the body. */
  readonly bylines: readonly ShapedLine[];
  readonly body: readonly ShapedLine[];
}

export interface PageBlocks {
  readonly articles: readonly ArticleBlock[];
  readonly banner: readonly ShapedLine[];
  readonly sections: readonly ShapedLine[];
  readonly others: readonly ShapedLine[];
}

interface Draft {
  heading: ShapedLine[];
  bylines: ShapedLine[];
  body: ShapedLine[];
  /** A credit after the body has been seen: what follows is another article. */
  closed: boolean;
}

/** Divides the lines; every line of the page is in exactly one place. */
export function divideLines(shaped: readonly ShapedLine[]): PageBlocks {
  const others = shaped.filter((l) => l.shape === 'jump' || l.shape === 'decoration');
  const sections = shaped.filter((l) => l.shape === 'section');
  const lines = mendShapes(shaped.filter((l) => !others.includes(l) && !sections.includes(l)));
  const banner = bannerOf(lines);
  const drafts: Draft[] = [];
  let i = banner.length;
  while (i < lines.length) {
    const run = headingRun(lines, i);
    const current = drafts.at(-1);
    const line = lines[i];
    if (line === undefined) break;
    if (run.length > 0 && (current === undefined || beginsArticle(lines, i, run.length, current))) {
      drafts.push({ heading: run, bylines: [], body: [], closed: false });
      i += run.length;
      continue;
    }
    const draft = current ?? { heading: [], bylines: [], body: [], closed: false };
    if (current === undefined) drafts.push(draft);
    if (line.shape === 'byline') {
      draft.bylines.push(line);
      if (draft.body.length > 0) draft.closed = true;
    } else {
      draft.body.push(line);
      draft.closed = line.closing !== undefined;
    }
    i += 1;
  }
  const articles = drafts.filter((d) => d.body.length > 0);
  const empty = drafts.filter((d) => d.body.length === 0).flatMap((d) => [...d.heading, ...d.bylines]);
  return { articles, banner, sections, others: [...others, ...empty] };
}

/** A short line in the middle of a sentence is body, whatever it looks like. */
function mendShapes(lines: readonly ShapedLine[]): readonly ShapedLine[] {
  const mended: ShapedLine[] = [];
  for (const [i, line] of lines.entries()) {
    const before = mended.at(-1);
    const next = lines[i + 1];
    const inside =
      line.shape === 'heading' &&
      before?.shape === 'body' &&
      before.closing === undefined &&
      !endsSentence(before.line.text) &&
      next?.shape !== 'byline' &&
      next?.opening === undefined;
    mended.push(inside ? { ...line, shape: 'body', rule: 'inside-sentence' } : line);
  }
  return mended;
}

/** The first line of the page, where further headings follow after a blank line. */
function bannerOf(lines: readonly ShapedLine[]): readonly ShapedLine[] {
  const [first, second] = lines;
  const heads = first?.shape === 'heading' && second?.shape === 'heading' && second.line.afterBlank;
  return heads ? [first] : [];
}

function headingRun(lines: readonly ShapedLine[], from: number): ShapedLine[] {
  const run: ShapedLine[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || (line.shape !== 'heading' && line.shape !== 'dash')) break;
    run.push(line);
  }
  return run;
}

/** Whether a run of headings after some body begins a new article, or only a section of the one before it. */
function beginsArticle(lines: readonly ShapedLine[], from: number, length: number, current: Draft): boolean {
  if (current.closed) return true;
  const next = lines[from + length];
  if (next === undefined) return false;
  if (next.shape === 'byline' || next.opening !== undefined) return true;
  if (length > 1) return true;
  // a body that a credit line closes before another heading comes
  for (let i = from + length; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.shape === 'heading' || line.shape === 'dash') return false;
    if (line.shape === 'byline' || line.closing !== undefined) return true;
    if (line.opening !== undefined) return false;
  }
  return false;
}
