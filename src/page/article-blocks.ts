/** Divides a page's lines among its articles: which heading begins one, which lines are its body, its byline, its credit. */
import { beginsLikeNews, isSlogan, namesSomething, weightOfHeading } from './heading-clues.ts';
import { endsSentence, type ShapedLine } from './line-shapes.ts';

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

/** A run of headings and all that follows up to the next one. */
interface Stretch {
  readonly heading: readonly ShapedLine[];
  readonly rest: readonly ShapedLine[];
}

/** Divides the lines; every line of the page is in exactly one place. */
export function divideLines(shaped: readonly ShapedLine[]): PageBlocks {
  const settled = mendTitles(shaped);
  const others = settled.filter((l) => l.shape === 'jump' || l.shape === 'decoration');
  const sections = settled.filter((l) => l.shape === 'section');
  const lines = mendShapes(settled.filter((l) => !['jump', 'decoration', 'section'].includes(l.shape)));
  const banner = bannerOf(lines);
  const stretches = stretchesOf(lines.slice(banner.length));
  const begins = beginnings(stretches);
  const articles: ArticleBlock[] = [];
  const idle: (readonly ShapedLine[])[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const rule = begins[i];
    if (rule !== undefined) {
      const following = begins.findIndex((r, k) => k > i && r !== undefined);
      const sectionsOfIt = stretches.slice(i + 1, following < 0 ? undefined : following);
      const block = blockOf(stretch, sectionsOfIt, rule);
      if (block.body.length > 0 && !isNone(block)) articles.push(block);
      else idle.push([...block.heading, ...block.bylines, ...block.body, ...block.captions, ...block.notes]);
    }
  }
  return { articles, banner, sections, others: [...others, ...idle.flat()] };
}

/** A title set in marks, or a column's name, stands above a heading; directly above a body it is a heading itself. */
function mendTitles(shaped: readonly ShapedLine[]): readonly ShapedLine[] {
  return shaped.map((line, i) => {
    if (line.shape !== 'section') return line;
    const next = shaped.slice(i + 1, i + 4).find((l) => l.shape !== 'decoration' && l.shape !== 'jump');
    const above = next?.shape === 'heading' || next?.shape === 'section' || next?.shape === 'dash';
    return above ? line : { ...line, shape: 'heading', rule: 'title-over-body' };
  });
}

/** The end of an article on another page, or an editor's note: text without heading and byline. */
function isNone({ heading, bylines, body }: ArticleBlock): boolean {
  if (bylines.length > 0 || body.some((l) => l.opening !== undefined || l.closing !== undefined))
    return false;
  return heading.length === 0 || body.every((l) => note.test(l.line.text));
}

interface MendRule {
  readonly name: string;
  readonly from: ShapedLine['shape'];
  readonly to: 'heading' | 'body';
  readonly holds: (line: ShapedLine, before: ShapedLine | undefined, after: readonly ShapedLine[]) => boolean;
}

const opens = (line: ShapedLine | undefined): boolean =>
  line?.shape === 'byline' || line?.opening !== undefined;
const unfinished = (line: ShapedLine | undefined): boolean =>
  line?.shape === 'body' && line.closing === undefined && !endsSentence(line.line.text);

/** Whether a line reads like a headline and not like the rest of a sentence. */
const isHeadline = (text: string): boolean => namesSomething(text) && text.length >= 8;

/** Whether a byline comes next, further headings apart. */
const headsArticle = (after: readonly ShapedLine[]): boolean =>
  opens(after.find((l) => l.shape !== 'heading' && l.shape !== 'dash'));

/** The rule of a byline that stands below a heading, and so above its article. */
const headed = 'below-heading';

/** Shapes that the neighbours of a line put right. */
const mendRules: readonly MendRule[] = [
  {
    name: 'inside-sentence', // a short piece of a sentence that columns cut
    from: 'heading',
    to: 'body',
    holds: ({ line }, before, after) =>
      unfinished(before) &&
      !headsArticle(after) &&
      !(/[”’）)]$/u.test(before?.line.text ?? '') && isHeadline(line.text)),
  },
  {
    name: 'last-line', // the short end of a paragraph, or a short paragraph: “真好！”
    from: 'heading',
    to: 'body',
    holds: ({ line }, before, after) =>
      before?.shape === 'body' &&
      endsSentence(line.text) &&
      !headsArticle(after) &&
      (after[0]?.shape !== 'heading' || line.text.startsWith('“')) &&
      after[0]?.shape !== 'dash',
  },
  {
    name: 'first-line', // the first words of a body, cut by the column: 从井场上的一台晚会，到遍及全市的
    from: 'heading',
    to: 'body',
    holds: ({ line }, before, after) =>
      before?.shape === 'heading' &&
      line.afterBlank &&
      /[，？！]/u.test(line.text) &&
      line.text.length > 26 &&
      after[0]?.shape === 'body' &&
      !opens(after[0]),
  },
  {
    name: 'below-byline', // a body that begins with a short line: “妈妈，你什么时候回来？”
    from: 'heading',
    to: 'body',
    holds: (_, before, after) => before?.shape === 'byline' && before.rule === headed && !headsArticle(after),
  },
  {
    name: 'paragraph', // the first words of a paragraph, cut by the column
    from: 'heading',
    to: 'body',
    holds: ({ line }, before, after) =>
      before?.shape === 'body' &&
      before.closing === undefined &&
      /[，：]/u.test(line.text) &&
      line.text.length > 16 &&
      after[0]?.shape === 'body' &&
      !opens(after[0]),
  },
  {
    name: 'above-byline', // a long headline, or one with a full stop
    from: 'body',
    to: 'heading',
    holds: ({ line, opening, closing }, before, after) =>
      headsArticle(after) &&
      opening === undefined &&
      closing === undefined &&
      line.text.length <= 50 &&
      !/[。；]$/u.test(line.text) &&
      !unfinished(before) &&
      // a byline that ends the article before stands after its last paragraph
      !(
        after[0]?.shape === 'byline' &&
        (after[1] === undefined || ['heading', 'dash'].includes(after[1].shape))
      ) &&
      !(/[，、]$/u.test(line.text) && (after[0]?.shape !== 'heading' || line.text.length > 26)),
  },
];

const isBelowHeading = (before: ShapedLine | undefined): boolean =>
  before?.shape === 'heading' ||
  before?.shape === 'dash' ||
  (before?.shape === 'byline' && before.rule === headed);

function mendShapes(lines: readonly ShapedLine[]): readonly ShapedLine[] {
  const mended: ShapedLine[] = [];
  for (const [i, line] of lines.entries()) {
    const after = lines.slice(i + 1, i + 8);
    const rule = mendRules.find((r) => r.from === line.shape && r.holds(line, mended.at(-1), after));
    const before = mended.at(-1);
    let next: ShapedLine = rule === undefined ? line : { ...line, shape: rule.to, rule: rule.name };
    if (next.shape === 'byline' && isBelowHeading(before)) next = { ...next, rule: headed };
    // …。通讯员队伍⏎建设不断加强: no credit, the sentence goes on
    const bracketed = /[）)]$/u.test(line.line.text);
    if (
      next.closing !== undefined &&
      after[0]?.shape === 'body' &&
      !opens(after[0]) &&
      !bracketed &&
      !isPictureCredit(next)
    ) {
      const { closing: _, ...rest } = next;
      next = rest;
    }
    if (
      next.opening !== undefined &&
      next.shape === 'body' &&
      unfinished(before) &&
      !/^[【[]?本/u.test(next.line.text)
    ) {
      const { opening: _, ...rest } = next;
      next = rest;
    }
    mended.push(next);
  }
  return mended;
}

/** A credit that says 摄: it may stand in the middle of an article, under a picture. */
function isPictureCredit({ line, closing }: ShapedLine): boolean {
  return closing !== undefined && /[摄图]/u.test(line.text.slice(closing.start));
}

/** The first line of the page where it is a slogan, or where more headings follow than one article has. */
function bannerOf(lines: readonly ShapedLine[]): readonly ShapedLine[] {
  const [first] = lines;
  if (first?.shape !== 'heading') return [];
  const end = lines.findIndex((l) => l.shape !== 'heading' && l.shape !== 'dash');
  const run = lines.slice(0, end < 0 ? undefined : end);
  const blocks = run.filter((l, i) => i === 0 || (l.line.afterBlank && l.shape !== 'dash')).length;
  if (run[1]?.line.afterBlank !== true) return [];
  return blocks > 3 || (blocks > 1 && isSlogan(first.line.text)) ? [first] : [];
}

function stretchesOf(lines: readonly ShapedLine[]): readonly Stretch[] {
  const stretches: { heading: ShapedLine[]; rest: ShapedLine[] }[] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    const isHeading = line.shape === 'heading' || line.shape === 'dash';
    if (last === undefined || (isHeading && last.rest.length > 0) || beginsHeadless(line, last)) {
      stretches.push({ heading: isHeading ? [line] : [], rest: isHeading ? [] : [line] });
    } else if (isHeading) last.heading.push(line);
    else last.rest.push(line);
  }
  return stretches;
}

/** 本报讯（记者 A） in the middle of a stretch begins another article, whose heading is not there. */
function beginsHeadless(line: ShapedLine, { rest }: { readonly rest: readonly ShapedLine[] }): boolean {
  if (line.opening === undefined || line.shape !== 'body' || !/^[【[]?本.{0,12}讯/u.test(line.line.text))
    return false;
  const before = rest.findLast((l) => l.shape === 'body');
  return before !== undefined && !unfinished(before);
}

const credited = ({ rest }: Stretch): boolean => {
  const last = rest.at(-1);
  return last?.closing !== undefined || (last?.shape === 'byline' && rest.some((l) => l.shape === 'body'));
};
const pictureCredited = ({ rest }: Stretch): boolean => {
  const last = rest.at(-1);
  if (last === undefined) return false;
  return last.shape === 'byline' ? /[摄图]/u.test(last.line.text) : isPictureCredit(last);
};
const opened = ({ rest }: Stretch): boolean => {
  const first = rest[0];
  return first?.opening !== undefined && (first.shape === 'body' || rest.some((l) => l.shape === 'body'));
};
const words = (lines: readonly ShapedLine[]): string => lines.map((l) => l.line.text).join('');

interface BeginningRule {
  readonly name: string;
  readonly holds: (stretch: Stretch, before: Stretch) => boolean;
}

/** When a heading begins an article and not a section of the one before, whatever else the page has. */
const beginningRules: readonly BeginningRule[] = [
  {
    name: 'after-credit', // but a picture's credit may stand in the middle of an article that has its byline
    holds: (s, before) =>
      credited(before) &&
      (!opened(before) ||
        !pictureCredited(before) ||
        weightOfHeading(s.heading.map((l) => l.line.text)) >= 2),
  },
  { name: 'byline', holds: (s) => opened(s) },
  { name: 'dashed-subtitle', holds: (s) => s.heading.some((l) => l.shape === 'dash') },
  {
    name: 'picture', // a heading, one paragraph that says what the picture shows
    holds: (s) => {
      const bodies = s.rest.filter((l) => l.shape === 'body');
      return (
        bodies.length > 0 &&
        bodies.length < 4 &&
        /图[为①一]|[上下左右]图|[（(][左右中]/u.test(words(bodies)) &&
        s.rest.length < 6
      );
    },
  },
  {
    name: 'two-headings',
    holds: (s) =>
      s.heading.filter((l, i) => i === 0 || l.line.afterBlank).length > 1 && words(s.heading).length > 16,
  },
  {
    name: 'news-lead', // a heading that names somebody, above 近日，…
    holds: (s) => namesSomething(words(s.heading)) && beginsLikeNews(s.rest[0]?.line.text ?? ''),
  },
];

/** For each stretch the rule by which it begins an article; undefined where it goes on with the one before. */
function beginnings(stretches: readonly Stretch[]): readonly (string | undefined)[] {
  const begins: (string | undefined)[] = stretches.map((stretch, i) => {
    const before = stretches[i - 1];
    if (before === undefined) return 'first';
    return beginningRules.find((rule) => rule.holds(stretch, before))?.name;
  });
  // a body that a credit closes: its heading is one of those since the last beginning, unless the credit is that one's
  for (const [i, stretch] of stretches.entries()) {
    if (begins[i] !== undefined || !credited(stretch)) continue;
    const owner = begins.findLastIndex((rule, k) => k < i && rule !== undefined);
    const first = stretches[owner];
    const best = bestHeading(stretches, owner + 1, i);
    if (first !== undefined && (opened(first) || best.weight >= 3)) begins[best.at] = 'credit';
  }
  return begins;
}

/** Of the headings in `[from, to]` the one that looks most like an article's; the last of equals. */
function bestHeading(
  stretches: readonly Stretch[],
  from: number,
  to: number,
): { at: number; weight: number } {
  let best = { at: to, weight: -Infinity };
  for (let at = from; at <= to; at++) {
    const weight = weightOfHeading((stretches[at]?.heading ?? []).map((l) => l.line.text));
    if (weight >= best.weight) best = { at, weight };
  }
  return best;
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
