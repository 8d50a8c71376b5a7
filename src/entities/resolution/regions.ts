/** Which region an article means by 市, 区 or 该县, and which of several divisions of one name. */

import type { AnalysedText } from '../../language/analysed-text.ts';
import { type Division, liesIn, parseRegion, withParents } from '../../language/gazetteer/gazetteer.ts';
import type { IssueDetails } from '../../page/article.ts';
import type { Span } from '../../page/source-text.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import { lastAtOrBefore } from '../reach.ts';

/** Words for a level of administration: 省, 市, 区, 街道 … */
export type LevelWord = string;

interface RegionMention extends Span {
  readonly division: Division;
  /** 浙江: a province that the article names without its suffix may be anybody's. */
  readonly inPassing: boolean;
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
    const inPassing = mention.form === 'short' && mention.level === 'province';
    if (division) placed.push({ start: mention.start, end: mention.end, division, inPassing });
  }
  const restBodies = new Map<string, Map<Division, number>>();
  const unionBodies = new Map<Division, number>();
  const addBody = (body: RegionalBody) => {
    let regionsOfRest = restBodies.get(body.rest);
    if (!regionsOfRest) {
      regionsOfRest = new Map();
      restBodies.set(body.rest, regionsOfRest);
    }
    count(regionsOfRest, body.region);
    if (body.union) count(unionBodies, body.region);
  };
  // What the headline and the first sentence name is what the article is about.
  const leadEnd = text.sentences[leadSentences - 1]?.end ?? 0;
  const lead = new Set(placed.filter(({ start }) => start < leadEnd).map(({ division }) => division));
  const sentenceStarts = text.sentences.map((sentence) => sentence.start);
  const levels = new Map<LevelWord, LevelMentions>();
  const ofLevel = (level: LevelWord): LevelMentions => {
    let found = levels.get(level);
    if (!found) {
      found = mentionsOfLevel(placed, level);
      levels.set(level, found);
    }
    return found;
  };

  const relative = (level: LevelWord, position: number, rest: string): Division | undefined => {
    const local = !/^[省市盟州]$|自治区/u.test(level);
    const { base, starts, direct } = ofLevel(level);
    const scores = new Map(base);
    const add = (division: Division, score: number) => {
      if (isOfLevel(division, level)) scores.set(division, (scores.get(division) ?? 0) + score);
    };
    const last = lastAtOrBefore(starts, position - 1);
    const nearest = direct[last];
    if (nearest) add(nearest, local ? 4 : 2);
    const sentenceStart = sentenceStarts[lastAtOrBefore(sentenceStarts, position)] ?? 0;
    for (let i = last; i >= 0 && (starts[i] ?? -1) >= sentenceStart; i--) {
      const division = direct[i];
      if (division) add(division, local ? 1 : 0.7);
    }
    for (const [region, times] of restBodies.get(rest) ?? [])
      add(region, Math.min(times, 2) * (local ? 1.5 : 3));
    for (const [region, times] of unionBodies) {
      add(region, Math.min(times, 2) * (local ? 0.5 : 1.5));
      // 省总工会 in an article about 花垣县总工会 is that of its province, whichever others it names on the way
      if (level === '省') for (const outer of withParents(region).slice(1)) add(outer, provinceOfUnion);
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
    return (best && cityOfLead(best)) ?? best;
  };
  /** 市 in an article about 九江市 is that city, also behind the name of a town in it that is named on the way. */
  const cityOfLead = (town: Division): Division | undefined =>
    town.level === 'county' && town.name.endsWith('市') && !lead.has(town)
      ? withParents(town).find((parent) => parent.level === 'city' && lead.has(parent))
      : undefined;
  return { regions: { meaning, relative }, addBody };
}

/** The headline and the first sentence. */
const leadSentences = 2;
/** What a union says for its province: more than one named in passing, less than 甘肃省 in the same sentence. */
const provinceOfUnion = 2.5;

function count<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** Regions of one level: how much each is talked of, and where each is named itself. */
interface LevelMentions {
  readonly base: ReadonlyMap<Division, number>;
  readonly starts: readonly number[];
  readonly direct: readonly Division[];
}

const mostCounted = 5;

function mentionsOfLevel(placed: readonly RegionMention[], level: LevelWord): LevelMentions {
  const base = new Map<Division, number>();
  const times = new Map<Division, number>();
  const starts: number[] = [];
  const direct: Division[] = [];
  for (const { start, division, inPassing } of placed) {
    for (const item of withParents(division)) {
      if (!isOfLevel(item, level)) continue;
      if (item === division && !inPassing) {
        starts.push(start);
        direct.push(division);
      }
      const before = times.get(item) ?? 0;
      times.set(item, before + 1);
      if (before < mostCounted) base.set(item, (base.get(item) ?? 0) + (item === division ? 0.3 : 0.15));
    }
  }
  return { base, starts, direct };
}

function isOfLevel(division: Division, level: LevelWord): boolean {
  const { name } = division;
  if (level === '区') return name.endsWith('区') && !name.endsWith('自治区') && division.level === 'county';
  if (level === '州') return name.endsWith('州') && division.level === 'city';
  if (level === '自治州') return name.endsWith('自治州');
  return name.endsWith(level);
}
