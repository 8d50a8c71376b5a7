/** Which lines of a heading are the kicker, the headline and the subtitle. */
import {
  beginsWithFigure,
  isDescription,
  isFigurative,
  isInClauses,
  isSlogan,
  namesGenre,
  namesSomething,
  tellsEvent,
} from './heading-clues.ts';
import type { ShapedLine } from './line-shapes.ts';
import type { PageLine } from './page-lines.ts';

export interface Heading {
  readonly kicker: readonly PageLine[];
  readonly headline: readonly PageLine[];
  readonly subtitle: readonly PageLine[];
  /** The rule that told headline from kicker and subtitle. */
  readonly rule: string;
}

export const noHeading: Heading = { kicker: [], headline: [], subtitle: [], rule: 'none' };

/** Lines printed without a blank line between them: one heading in one size. */
type Block = readonly ShapedLine[];

interface OrderRule {
  readonly name: string;
  /** Which of two headings, one above the other, is the headline; undefined where the rule says nothing. */
  readonly headline: (upper: string, lower: string) => 'upper' | 'lower' | undefined;
}

/** Two headings of one line each: which is the larger. In order; the last always decides. */
const orderRules: readonly OrderRule[] = [
  // 灯往海上照 / 石城港引航员一家三代的守望
  {
    name: 'description-below',
    headline: (a, b) =>
      a.length >= 5 && isDescription(b) && !isDescription(a) && !isSlogan(a) ? 'upper' : undefined,
  },
  // 工会视窗 / 石城环卫工人有了歇脚点
  { name: 'short-above', headline: (a, b) => (a.length <= 5 && b.length >= 8 ? 'lower' : undefined) },
  // 一盏灯 一座城 / 石城供电公司夜班见闻
  { name: 'genre-below', headline: (_, b) => (namesGenre(b) ? 'upper' : undefined) },
  // 比技术 比安全 比作风 / 石城建筑业技能大赛开幕
  { name: 'clauses-above', headline: (a, b) => (isInClauses(a) && !isInClauses(b) ? 'lower' : undefined) },
  // 石城打造职工之家 / 设施全起来 服务活起来
  { name: 'clauses-below', headline: (a, b) => (!isInClauses(a) && isInClauses(b) ? 'upper' : undefined) },
  // 学习贯彻职代会精神 / 石城港务温暖基金惠及千名装卸工
  { name: 'slogan-above', headline: (a, b) => (isSlogan(a) && !isSlogan(b) ? 'lower' : undefined) },
  // 三代焊工“接力”一条船 / 石城船厂师徒结对活动启动
  {
    name: 'figurative-above',
    headline: (a, b) => (isFigurative(a) && !isFigurative(b) ? 'upper' : undefined),
  },
  // 石城五部门联合发文 / 夜班工人有了“暖心饭”
  {
    name: 'figurative-below',
    headline: (a, b) =>
      isFigurative(b) && !isFigurative(a) && !namesSomething(b) && !tellsEvent(b) && !beginsWithFigure(b)
        ? 'lower'
        : undefined,
  },
  // 两千余册图书送到船上 / 石城港务职工书屋揭牌
  {
    name: 'figures-above',
    headline: (a, b) => (beginsWithFigure(a) && !beginsWithFigure(b) ? 'upper' : undefined),
  },
  // 焊花飞溅比高低 / 石城市总工会技能大赛落幕
  {
    name: 'named-below',
    headline: (a, b) =>
      namesSomething(b) && !namesSomething(a) && !beginsWithFigure(b) ? 'lower' : undefined,
  },
  // 石城环卫工人有了歇脚点 / 首批12座驿站启用
  {
    name: 'named-above',
    headline: (a, b) => (namesSomething(a) && !namesSomething(b) ? 'upper' : undefined),
  },
  { name: 'figures-below', headline: (_, b) => (beginsWithFigure(b) ? 'upper' : undefined) },
  // 石城焊工竞风流 / 石城市第五届焊工大赛落幕
  { name: 'event-below', headline: (a, b) => (tellsEvent(b) && !tellsEvent(a) ? 'lower' : undefined) },
  { name: 'both-named', headline: (a) => (namesSomething(a) ? 'upper' : undefined) },
  // 小窗口里的大民生 / 一站办好所有事: a heading that names nobody leads to the one below it
  { name: 'kicker', headline: () => 'lower' },
];

/** Whether most of a page's headings that are all of one kind have Markdown's `## `. */
export function marksHeadlines(headings: readonly (readonly ShapedLine[])[]): boolean {
  const alike = headings.filter((lines) => lines.length > 0 && new Set(lines.map(isMarked)).size === 1);
  return alike.filter((lines) => lines.every(isMarked)).length * 2 > alike.length;
}

/**
 * Reads the heading of an article from its lines, in page order. `marked` says whether the page's headlines have
 * Markdown's `## ` before them: the lines that differ from them are kickers and subtitles.
 */
export function readHeading(lines: readonly ShapedLine[], marked: boolean): Heading {
  const dashes = dashedLines(lines);
  const undashed = lines.filter((l) => !dashes.includes(l));
  if (undashed.length === 0) return noHeading;
  const blocks = splitKickers(blocksOf(undashed));
  if (blocks.length === 1) return around(blocks, 0, dashes, 'one-block');
  // the subtitle is the dashed line, so the headline is right above it
  const firstDash = dashes[0]?.line.start;
  if (firstDash !== undefined) {
    const above = blocks.findLastIndex((block) => (block[0]?.line.start ?? 0) < firstDash);
    return around(blocks, above, dashes, 'above-dash');
  }
  const asHeadline = blocks.filter((block) => block.every((l) => isMarked(l) === marked));
  const [alike] = asHeadline;
  if (alike !== undefined && asHeadline.length === 1)
    return around(blocks, blocks.indexOf(alike), dashes, 'mark');
  // a headline that takes two lines is set larger than what stands above and below it on one
  const onLines = blocks.filter((block) => block.length > 1 && !namesGenre(words(block)));
  const large = onLines.length > 0 ? onLines : blocks;
  const [first, ...rest] = large;
  let best = { block: first ?? [], rule: 'only-large' };
  for (const block of rest) best = larger(best, block);
  return around(blocks, blocks.indexOf(best.block), dashes, best.rule);
}

const words = (block: Block): string => block.map((l) => l.line.text).join('');

/** Lines below the first that a dash opens, each with the lines directly below it. */
function dashedLines(lines: readonly ShapedLine[]): readonly ShapedLine[] {
  const dashed: ShapedLine[] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const goesOn = !line.line.afterBlank && dashed.at(-1) === above;
    if (above !== undefined && (line.shape === 'dash' || goesOn)) dashed.push(line);
  }
  return dashed;
}

/** Of a heading and one below it, the headline. */
function larger(above: { readonly block: Block; readonly rule: string }, below: Block): typeof above {
  const [upper, lower] = [words(above.block), words(below)];
  for (const rule of orderRules) {
    const which = rule.headline(upper, lower);
    if (which !== undefined) return { block: which === 'upper' ? above.block : below, rule: rule.name };
  }
  return above;
}

/** Whether Markdown's `## ` stood before the line. */
const isMarked = ({ line }: ShapedLine): boolean =>
  line.decorations.some(({ start }) => start === line.start);

function blocksOf(lines: readonly ShapedLine[]): readonly Block[] {
  const blocks: ShapedLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const before = last?.at(-1);
    // a mark on one of two lines sets them apart: they were not set in one size
    const sameMark = before !== undefined && isMarked(before) === isMarked(line);
    if (last === undefined || line.line.afterBlank || !sameMark) blocks.push([line]);
    else last.push(line);
  }
  return blocks;
}

/** A line of clauses directly above the headline is a kicker even without a blank line between the two. */
function splitKickers(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    const [first, second] = block;
    if (first === undefined || second === undefined) return [block];
    const kicker =
      isInClauses(first.line.text) && !isInClauses(second.line.text) && namesSomething(second.line.text);
    return kicker ? [[first], block.slice(1)] : [block];
  });
}

function around(blocks: readonly Block[], at: number, dashes: Block, rule: string): Heading {
  return heading(
    blocks.slice(0, at).flat(),
    blocks[at] ?? [],
    [...blocks.slice(at + 1).flat(), ...dashes].sort((a, b) => a.line.start - b.line.start),
    rule,
  );
}

function heading(kicker: Block, headline: Block, subtitle: Block, rule: string): Heading {
  const lines = (block: Block) => block.map((l) => l.line);
  return { kicker: lines(kicker), headline: lines(headline), subtitle: lines(subtitle), rule };
}
