/** Shapes of lines that their neighbours put right: a short line inside a sentence is body, a long one above a byline a heading. */
import { beginsLikeNews, namesSomething } from './heading-clues.ts';
import { endsSentence, type ShapedLine } from './line-shapes.ts';

/** A title set in marks, or a column's name, stands above a heading; directly above a body it is a heading itself. */
export function mendTitles(shaped: readonly ShapedLine[]): readonly ShapedLine[] {
  return shaped.map(mendTitle);
}

function mendTitle(line: ShapedLine, i: number, shaped: readonly ShapedLine[]): ShapedLine {
  if (line.shape !== 'section') return line;
  const next = shaped.slice(i + 1, i + 4).find(isRead);
  const above = next?.shape === 'heading' || next?.shape === 'section' || next?.shape === 'dash';
  return above ? line : { ...line, shape: 'heading', rule: 'title-over-body' };
}

const isRead = ({ shape }: ShapedLine): boolean => shape !== 'decoration' && shape !== 'jump';

/** 记者：…, 王师傅：…: who speaks in an interview. */
const label = /^\p{Script=Han}{1,6}(?=：)/u;

/**
 * Lines that begin with the same speaker are what was asked and answered, however short; but the first of them is the
 * interview's heading where nobody asks or answers right around it.
 */
export function mendSpeech(shaped: readonly ShapedLine[]): readonly ShapedLine[] {
  const labels = shaped.map(labelOf);
  const firsts = new Map<string, number>();
  const speakers = new Set<string>();
  for (const [i, said] of labels.entries()) {
    if (said === undefined) continue;
    if (firsts.has(said)) speakers.add(said);
    else firsts.set(said, i);
  }
  if (speakers.size === 0) return shaped;
  const mended: ShapedLine[] = [];
  for (const [i, line] of shaped.entries()) {
    const said = labels[i];
    const isSpeech = said !== undefined && speakers.has(said);
    const heads =
      isSpeech && firsts.get(said) === i && labels[i - 1] === undefined && labels[i + 1] === undefined;
    mended.push(
      line.shape === 'heading' && isSpeech && !heads ? { ...line, shape: 'body', rule: 'speaker' } : line,
    );
  }
  return mended;
}

const labelOf = ({ line }: ShapedLine): string | undefined => label.exec(line.text)?.[0];

interface MendRule {
  readonly name: string;
  readonly from: ShapedLine['shape'];
  readonly to: 'heading' | 'body';
  readonly holds: (line: ShapedLine, before: ShapedLine | undefined, after: readonly ShapedLine[]) => boolean;
}

/** Whether a byline is here. */
export const opens = (line: ShapedLine | undefined): boolean =>
  line?.shape === 'byline' || line?.opening !== undefined;
/** Whether a line of body ends in the middle of a sentence. */
export const unfinished = (line: ShapedLine | undefined): boolean =>
  line?.shape === 'body' && line.closing === undefined && !endsSentence(line.line.text);

/** Whether a line reads like a headline and not like the rest of a sentence. */
const isHeadline = (text: string): boolean => namesSomething(text) && text.length >= 8;

/** 矿井深处开课堂 一盏灯照两代人: the rest of a sentence has no blank between its words. */
const inTwoHalves = /^[“\p{Script=Han}”《》\d]{4,}[ 　][“\p{Script=Han}”《》\d]{4,}$/u;

/** 石城：首个驿站揭牌 above 1月12日，…. */
const headsNews = (text: string, next: ShapedLine): boolean =>
  namesSomething(text) && !/[，、：至到自从在于]$/u.test(text) && beginsLikeNews(next.line.text);

/** Whether a byline comes next, further headings apart. */
const headsArticle = (after: readonly ShapedLine[]): boolean => opens(after.find(isNoHeading));
const isNoHeading = ({ shape }: ShapedLine): boolean => shape !== 'heading' && shape !== 'dash';

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
      !inTwoHalves.test(line.text) &&
      !(isHeadline(line.text) && beginsLikeNews(after.find(isNoHeading)?.line.text ?? '')) &&
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
      !opens(after[0]) &&
      !(line.afterBlank && endsSentence(before.line.text) && headsNews(line.text, after[0])),
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
      !/^[（(]/u.test(line.text) &&
      !/[。；][”’」』）)]*$/u.test(line.text) &&
      !unfinished(before) &&
      // a byline that ends the article before stands after its last paragraph
      !(
        after[0]?.shape === 'byline' &&
        (after[1] === undefined || ['heading', 'dash'].includes(after[1].shape))
      ) &&
      !(/[，、]$/u.test(line.text) && (after[0]?.shape !== 'heading' || line.text.length > 26)),
  },
];

function mendRuleOf(
  line: ShapedLine,
  before: ShapedLine | undefined,
  after: readonly ShapedLine[],
): MendRule | undefined {
  for (const rule of mendRules) if (rule.from === line.shape && rule.holds(line, before, after)) return rule;
  return undefined;
}

const isBelowHeading = (before: ShapedLine | undefined): boolean =>
  before?.shape === 'heading' ||
  before?.shape === 'dash' ||
  (before?.shape === 'byline' && before.rule === headed);

/** The same lines, with the shapes that their neighbours show. */
export function mendShapes(lines: readonly ShapedLine[]): readonly ShapedLine[] {
  const mended: ShapedLine[] = [];
  for (const [i, line] of lines.entries()) {
    const after = lines.slice(i + 1, i + 8);
    const before = mended.at(-1);
    const rule = mendRuleOf(line, before, after);
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
      next = { ...next, closing: undefined };
    }
    if (
      next.opening !== undefined &&
      next.shape === 'body' &&
      unfinished(before) &&
      !/^[【[]?本/u.test(next.line.text)
    ) {
      next = { ...next, opening: undefined };
    }
    mended.push(next);
  }
  return mended;
}

/** A credit that says 摄: it may stand in the middle of an article, under a picture. */
export function isPictureCredit({ line, closing }: ShapedLine): boolean {
  return closing !== undefined && /[摄图]/u.test(line.text.slice(closing.start));
}
