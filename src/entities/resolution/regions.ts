/** Which region an article means by 市, 区 or 该县, and which of several divisions of one name. */

import type { AnalysedText } from '../../language/analysed-text.ts';
import {
  type Division,
  divisionsNamed,
  liesIn,
  parseRegion,
  withParents,
} from '../../language/gazetteer/gazetteer.ts';
import type { IssueDetails } from '../../page/article.ts';
import type { Span } from '../../page/source-text.ts';
import type { DivisionMention } from '../places/find-divisions.ts';

/** Words for a level of administration: 省, 市, 区, 街道 … */
export type LevelWord = string;

interface RegionMention extends Span {
  readonly division: Division;
}

/** A body that is named with its region in full: where, which region, what follows (总工会). */
export interface RegionalBody extends Span {
  readonly region: Division;
  readonly rest: string;
  readonly union: boolean;
}

export interface Regions {
  /** The one division that a mention means; undefined where the gazetteer has none of that name. */
  meaning(mention: DivisionMention, level?: LevelWord): Division | undefined;
  /** The region that a relative name at `position` is about: 区|总工会 → 石景山区. */
  relative(level: LevelWord, position: number, rest: string): Division | undefined;
}

/** Reads the regions of an article once; `bodies` are the bodies that it names with their region. */
export function readRegions(
  text: AnalysedText,
  issue: IssueDetails,
  mentions: readonly DivisionMention[],
): { readonly regions: Regions; readonly addBody: (body: RegionalBody) => void } {
  const home = issue.home ? parseRegion(issue.home) : [];
  const meanings = new Map<DivisionMention, Division | undefined>();
  const named = new Map<Division, number>();
  for (const mention of mentions) {
    if (mention.divisions.length === 1 && mention.form !== 'weak') {
      const only = mention.divisions[0];
      if (only) for (const item of withParents(only)) named.set(item, (named.get(item) ?? 0) + 1);
    }
  }
  const meaning = (mention: DivisionMention, level?: LevelWord): Division | undefined => {
    if (!level && meanings.has(mention)) return meanings.get(mention);
    let best: Division | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const division of mention.divisions) {
      let score = division.level === 'province' ? 1.5 : division.level === 'city' ? 1 : 0;
      if (level && division.name.endsWith(level)) score += 10;
      for (const parent of withParents(division).slice(1)) score += Math.min(named.get(parent) ?? 0, 3);
      for (const region of home) if (liesIn(division, region)) score += 2;
      if (score > bestScore) {
        best = division;
        bestScore = score;
      }
    }
    if (!level) meanings.set(mention, best);
    return best;
  };

  const placed: RegionMention[] = [];
  for (const mention of mentions) {
    if (mention.form === 'weak') continue;
    const division = meaning(mention);
    if (division) placed.push({ start: mention.start, end: mention.end, division });
  }
  const bodies: RegionalBody[] = [];
  const sentenceOf = (position: number) =>
    text.sentences.find((sentence) => sentence.start <= position && position < sentence.end);

  const relative = (level: LevelWord, position: number, rest: string): Division | undefined => {
    const local = !/^[省市盟州]$|自治区/u.test(level);
    const scores = new Map<Division, number>();
    const add = (division: Division, score: number) => {
      if (isOfLevel(division, level)) scores.set(division, (scores.get(division) ?? 0) + score);
    };
    const sentence = sentenceOf(position);
    let nearest: Division | undefined;
    const mentionsOf = new Map<Division, number>();
    for (const { start, division } of placed) {
      for (const item of withParents(division)) {
        if (!isOfLevel(item, level)) continue;
        const direct = item === division;
        const count = mentionsOf.get(item) ?? 0;
        mentionsOf.set(item, count + 1);
        if (count < 5) add(item, direct ? 0.3 : 0.15);
        if (direct && start < position) nearest = item;
        if (direct && sentence && start >= sentence.start && start < position) add(item, local ? 1 : 0.7);
      }
    }
    if (nearest) add(nearest, local ? 4 : 2);
    for (const body of bodies) {
      if (body.rest === rest) add(body.region, local ? 1.5 : 3);
      if (body.union) add(body.region, local ? 0.5 : 1.5);
    }
    for (const region of home) for (const item of withParents(region)) add(item, local ? 1 : 1.5);
    let best: Division | undefined;
    let bestScore = 0;
    for (const [division, score] of scores) {
      if (score > bestScore) {
        best = division;
        bestScore = score;
      }
    }
    return best;
  };
  return { regions: { meaning, relative }, addBody: (body) => bodies.push(body) };
}

function isOfLevel(division: Division, level: LevelWord): boolean {
  const { name } = division;
  if (level === '区') return name.endsWith('区') && !name.endsWith('自治区') && division.level === 'county';
  if (level === '州') return name.endsWith('州') && division.level === 'city';
  if (level === '自治州') return name.endsWith('自治州');
  return name.endsWith(level);
}

/** The division of exactly this name, where only one has it. */
export function onlyDivision(name: string): Division | undefined {
  const found = divisionsNamed(name);
  return found.length === 1 ? found[0] : undefined;
}
