/** Which lines of a heading are the kicker, the headline and the subtitle. */
import { isFinished, isInClauses, namesGenre, namesSomething, tellsContestEnded } from './heading-clues.ts';
import { middleWeight, readsOn, weighHeadings } from './heading-order.ts';
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

/** Whether most of a page's headings that are all of one kind have Markdown's `## `. */
export function marksHeadlines(headings: readonly (readonly ShapedLine[])[]): boolean {
  let alike = 0;
  let marked = 0;
  for (const [first, ...others] of headings) {
    if (first === undefined) continue;
    const isFirstMarked = isMarked(first);
    if (others.some((line) => isMarked(line) !== isFirstMarked)) continue;
    alike += 1;
    if (isFirstMarked) marked += 1;
  }
  return marked * 2 > alike;
}

/**
 * Reads the heading of an article from its lines, in page order. `marked` says whether the page's headlines have
 * Markdown's `## ` before them: the lines that differ from them are kickers and subtitles. `blankless` says that the
 * page has no blank lines, so that nothing but the words sets kicker and subtitle apart.
 */
export function readHeading(lines: readonly ShapedLine[], marked: boolean, blankless = false): Heading {
  const dashes = dashedLines(lines);
  const undashed = lines.filter((l) => !dashes.includes(l));
  if (undashed.length === 0) return noHeading;
  const blocks = blankless && dashes.length === 0 ? blocksByWords(undashed) : blocksOf(undashed);
  const [only, ...others] = blocks;
  if (only !== undefined && others.length === 0) return ofOneBlock(only, dashes);
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
  return ofWeight(blocks, dashes);
}

/** The heading that outweighs those above it and is not outweighed by those below. */
function ofWeight(blocks: readonly Block[], dashes: Block): Heading {
  const printed = blocks.map((block) => {
    const text = words(block);
    return { text, onLines: block.length > 1 && !namesGenre(text) };
  });
  let best = 0;
  let rule = 'first';
  for (const [i, below] of printed.entries()) {
    const above = printed[best];
    if (i === 0 || above === undefined) continue;
    const weighed = weighHeadings(above, below);
    const middle = (best > 0 ? middleWeight : 0) - (i + 1 < printed.length ? middleWeight : 0);
    if (weighed.weight + middle <= 0) best = i;
    rule = weighed.rule;
  }
  return around(blocks, best, dashes, rule);
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

/** Lines of a page without blank lines: those together that read on. */
function blocksByWords(lines: readonly ShapedLine[]): readonly Block[] {
  const blocks: ShapedLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && readsOn(words(last), line.line.text)) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/**
 * A heading without a blank line in it: its first line may be a kicker all the same (clauses), and its last one a
 * subtitle (首批60人…, the contest that ended; whatever stands below a sentence that is at its end).
 */
function ofOneBlock(block: Block, dashes: Block): Heading {
  const [first, second] = block;
  const last = block.at(-1);
  if (first === undefined || second === undefined || last === undefined)
    return around([block], 0, dashes, 'one-block');
  const kicker =
    isInClauses(first.line.text) && !isInClauses(second.line.text) && namesSomething(second.line.text);
  if (kicker) return around([[first], block.slice(1)], 1, dashes, 'clauses-above');
  const above = block.slice(0, -1);
  const subtitle =
    isFinished(words(above)) ||
    (words(above).length >= 10 &&
      !tellsContestEnded(words(above)) &&
      (/^首[批期]/u.test(last.line.text) || tellsContestEnded(last.line.text)));
  if (subtitle) return around([above, [last]], 0, dashes, 'contest-or-first-below');
  return around([block], 0, dashes, 'one-block');
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
