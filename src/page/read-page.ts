/** From a page's text to its articles: classifies lines, separates articles, joins what columns broke. */
import type { Article } from './article.ts';
import { type ArticleBlock, divideLines, type PageBlocks } from './article-blocks.ts';
import { assembleArticle } from './assemble.ts';
import { joinBrokenBylines } from './broken-bylines.ts';
import { joinColumns } from './columns.ts';
import { type FrontMatter, frontMatterOf } from './front-matter.ts';
import { divideHeadedCaptions } from './headed-captions.ts';
import { type Heading, marksHeadlines, noHeading, readHeading } from './headings.ts';
import { shapeLines } from './line-shapes.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { byStart } from './span-order.ts';
import { withUsualMarks } from './usual-marks.ts';

export type LineKind =
  | 'banner'
  | 'section'
  | 'kicker'
  | 'headline'
  | 'subtitle'
  | 'byline'
  | 'body'
  | 'caption'
  | 'credit'
  | 'jump'
  | 'decoration';

export interface ClassifiedLine extends PageLine {
  readonly kind: LineKind;
  /** The rule that decided. */
  readonly rule: string;
}

export interface PageReading {
  /** In page order. */
  readonly articles: readonly Article[];
  /** Every line that is not blank, in page order; classified anew whenever they are asked for. */
  readonly lines: readonly ClassifiedLine[];
  readonly frontMatter?: FrontMatter;
}

/** Reads a page. Offsets in the result count UTF-16 units of `text`. */
export function readPage(text: string): PageReading {
  const frontMatter = frontMatterOf(text);
  const lines = divideHeadedCaptions(
    joinBrokenBylines(joinColumns(pageLines(withUsualMarks(text), frontMatter?.end ?? 0))),
  );
  const blocks = divideLines(shapeLines(lines));
  const marked = marksHeadlines(blocks.articles.map(headingOf));
  const blankless = lines.every(isFirstOrClose);
  const headings: Heading[] = [];
  const articles: Article[] = [];
  for (const block of blocks.articles) {
    const heading = readHeading(block.heading, marked, blankless);
    headings.push(heading);
    articles.push(assembleArticle(block, heading));
  }
  return {
    articles,
    get lines() {
      return classify(blocks, headings);
    },
    ...(frontMatter === undefined ? {} : { frontMatter }),
  };
}

const headingOf = ({ heading }: ArticleBlock): ArticleBlock['heading'] => heading;

const isFirstOrClose = ({ afterBlank }: PageLine, index: number): boolean => index === 0 || !afterBlank;

function classify(blocks: PageBlocks, headings: readonly Heading[]): readonly ClassifiedLine[] {
  const classified: ClassifiedLine[] = [];
  const put = (line: PageLine, kind: LineKind, rule: string) => {
    classified.push({ ...line, kind, rule });
  };
  for (const l of blocks.banner) put(l.line, 'banner', 'first-line');
  for (const l of blocks.sections) put(l.line, 'section', l.rule);
  for (const l of blocks.others) put(l.line, l.shape === 'jump' ? 'jump' : 'decoration', l.rule);
  for (const [i, block] of blocks.articles.entries()) {
    const heading = headings[i] ?? noHeading;
    for (const line of heading.kicker) put(line, 'kicker', heading.rule);
    for (const line of heading.headline) put(line, 'headline', heading.rule);
    for (const line of heading.subtitle) put(line, 'subtitle', heading.rule);
    const bodyStart = block.body[0]?.line.start ?? 0;
    for (const l of block.bylines) put(l.line, l.line.start < bodyStart ? 'byline' : 'credit', l.rule);
    const caption = block.bylines.length === 0 && block.body.every((l) => l.opening === undefined);
    for (const l of block.body) put(l.line, caption ? 'caption' : 'body', l.rule);
    for (const l of block.captions) put(l.line, 'caption', 'inside-sentence');
    for (const l of block.notes) put(l.line, 'section', 'editors-note');
  }
  return classified.sort(byStart);
}
