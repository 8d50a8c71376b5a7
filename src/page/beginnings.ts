/** Where articles begin: runs of headings with what follows them, and which of the headings is an article's. */
import { beginsLikeNews, namesSomething, weightOfHeading } from './heading-clues.ts';
import type { ShapedLine } from './line-shapes.ts';
import { isPictureCredit, unfinished } from './mend-shapes.ts';

/** A run of headings and all that follows up to the next one. */
export interface Stretch {
  readonly heading: readonly ShapedLine[];
  readonly rest: readonly ShapedLine[];
}

/** The lines as stretches, in page order. */
export function stretchesOf(lines: readonly ShapedLine[]): readonly Stretch[] {
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
export function beginnings(stretches: readonly Stretch[]): readonly (string | undefined)[] {
  const begins: (string | undefined)[] = stretches.map(beginningOf);
  // a body that a credit closes: its heading is one of those since the last beginning, unless the credit is that one's
  let owner = -1;
  for (const [i, stretch] of stretches.entries()) {
    if (begins[i - 1] !== undefined) owner = i - 1;
    if (begins[i] !== undefined || !credited(stretch)) continue;
    const first = stretches[owner];
    const best = bestHeading(stretches, owner + 1, i);
    if (first !== undefined && (opened(first) || best.weight >= 3)) begins[best.at] = 'credit';
  }
  return begins;
}

function beginningOf(stretch: Stretch, i: number, stretches: readonly Stretch[]): string | undefined {
  const before = stretches[i - 1];
  if (before === undefined) return 'first';
  for (const rule of beginningRules) if (rule.holds(stretch, before)) return rule.name;
  return undefined;
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
