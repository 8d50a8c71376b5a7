/** Which lines of a heading are the kicker, the headline and the subtitle. */

import type { ShapedLine } from './line-shapes.ts';
import type { PageLine } from './page-lines.ts';

export interface Heading {
  readonly kicker: readonly PageLine[];
  readonly headline: readonly PageLine[];
  readonly subtitle: readonly PageLine[];
  /** The rule that told headline from kicker and subtitle. */
  readonly rule: string;
}

/** Lines printed without a blank line between them. */
type Block = readonly ShapedLine[];

const inClauses = (text: string): boolean => /\S[\s\u3000]+\S/u.test(text.trim());
/** Names a body or a place by its usual ending, or tells an event by its usual verb. */
const organisation =
  /(?:总工会|工会|公司|集团|管理局|医院|学校|大学|街道|[省市区县州盟旗](?!场|民)|协会|基金会|法院)/u;
const event = /(?:举行|举办|召开|启动|落幕|闭幕|开幕|开赛|收官|揭晓|揭牌|开班|圆满|成立|亮相|签约|开展)/u;
const figuresFirst = /^(?:首批|[\d一二三四五六七八九十百千两近约超]+[名人个家支场万亿余多])/u;

interface OrderRule {
  readonly name: string;
  /** Which of two headings, one above the other, is the headline; undefined where the rule says nothing. */
  readonly headline: (upper: string, lower: string) => 'upper' | 'lower' | undefined;
}

/** Two headings of one line each: which is the larger. In order; the last always decides. */
const orderRules: readonly OrderRule[] = [
  // 比安全 比服务 比效益 / 首都机场集团劳动竞赛…
  { name: 'clauses-above', headline: (a, b) => (inClauses(a) && !inClauses(b) ? 'lower' : undefined) },
  { name: 'clauses-below', headline: (a, b) => (!inClauses(a) && inClauses(b) ? 'upper' : undefined) },
  // 十七支队伍同台比武 / 某市总工会技能大赛落幕
  {
    name: 'event-below',
    headline: (a, b) =>
      organisation.test(b) && event.test(b) && !organisation.test(a) ? 'lower' : undefined,
  },
  { name: 'figures-below', headline: (_, b) => (figuresFirst.test(b) ? 'upper' : undefined) },
  {
    name: 'organisation-above',
    headline: (a, b) => (organisation.test(a) && !organisation.test(b) ? 'upper' : undefined),
  },
  {
    name: 'organisation-below',
    headline: (a, b) => (!organisation.test(a) && organisation.test(b) ? 'lower' : undefined),
  },
  { name: 'first', headline: () => 'upper' },
];

/** Reads the heading of an article from its lines, in page order; `lines` is not empty. */
export function readHeading(lines: readonly ShapedLine[]): Heading {
  const subtitle = lines.filter((l) => l.shape === 'dash');
  const rest = lines.filter((l) => l.shape !== 'dash');
  if (rest.length === 0) return heading([], subtitle, [], 'dash-only');
  const blocks = splitClauseLine(blocksOf(rest));
  const longest = blocks.findLastIndex((b) => b.length > 1);
  if (blocks.length === 1) return heading([], blocks[0] ?? [], subtitle, 'one-block');
  if (longest >= 0) return around(blocks, longest, subtitle, 'lines');
  if (subtitle.length > 0) return around(blocks, blocks.length - 1, subtitle, 'dash-below');
  const upper = blocks.at(-2)?.[0]?.line.text ?? '';
  const lower = blocks.at(-1)?.[0]?.line.text ?? '';
  if (blocks.length > 2) return around(blocks, blocks.length - 2, subtitle, 'middle');
  for (const rule of orderRules) {
    const which = rule.headline(upper, lower);
    if (which !== undefined) return around(blocks, which === 'upper' ? 0 : 1, subtitle, rule.name);
  }
  return around(blocks, 0, subtitle, 'first');
}

function blocksOf(lines: readonly ShapedLine[]): readonly Block[] {
  const blocks: ShapedLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last === undefined || line.line.afterBlank) blocks.push([line]);
    else last.push(line);
  }
  return blocks;
}

/** A line of clauses set off by blanks directly above the headline is a kicker even without a blank line between. */
function splitClauseLine(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    const [first, second] = block;
    const kicker =
      first !== undefined &&
      second !== undefined &&
      inClauses(first.line.text) &&
      !inClauses(second.line.text);
    return kicker ? [[first], block.slice(1)] : [block];
  });
}

function around(blocks: readonly Block[], at: number, subtitle: Block, rule: string): Heading {
  return heading(
    blocks.slice(0, at).flat(),
    blocks[at] ?? [],
    [...blocks.slice(at + 1).flat(), ...subtitle].sort((a, b) => a.line.start - b.line.start),
    rule,
  );
}

function heading(kicker: Block, headline: Block, subtitle: Block, rule: string): Heading {
  const lines = (block: Block) => block.map((l) => l.line);
  return { kicker: lines(kicker), headline: lines(headline), subtitle: lines(subtitle), rule };
}
