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

/** What the regions of an article are, read once. */
export class Regions {
  readonly #home: readonly Division[];
  readonly #meanings = new Map<DivisionMention, Division | undefined>();
  /** How often each division is named where no other has its name, the names of its parts included. */
  readonly #named = new Map<Division, number>();
  readonly #placed: RegionMention[] = [];
  /** What the headline and the first sentence name is what the article is about. */
  readonly #lead = new Set<Division>();
  readonly #sentenceStarts: number[] = [];
  readonly #levels = new Map<LevelWord, LevelMentions>();
  readonly #restBodies = new Map<string, Map<Division, number>>();
  readonly #unionBodies = new Map<Division, number>();

  constructor({ sentences }: AnalysedText, issue: IssueDetails, mentions: readonly DivisionMention[]) {
    this.#home = issue.home ? parseRegion(issue.home) : [];
    for (const { start } of sentences) this.#sentenceStarts.push(start);
    for (const { divisions, form } of mentions) {
      const [only] = divisions;
      if (only && divisions.length === 1 && form !== 'weak')
        for (const item of withParents(only)) count(this.#named, item);
    }
    const leadEnd = sentences[leadSentences - 1]?.end ?? 0;
    for (const mention of mentions) {
      if (mention.form === 'weak') continue;
      const division = this.meaning(mention);
      if (!division) continue;
      const inPassing = mention.form === 'short' && mention.level === 'province';
      this.#placed.push({ start: mention.start, end: mention.end, division, inPassing });
      if (mention.start < leadEnd) this.#lead.add(division);
    }
  }

  /** Takes note of a body that the article names with its region. */
  addBody({ region, rest, union }: RegionalBody): void {
    let regionsOfRest = this.#restBodies.get(rest);
    if (!regionsOfRest) {
      regionsOfRest = new Map();
      this.#restBodies.set(rest, regionsOfRest);
    }
    count(regionsOfRest, region);
    if (union) count(this.#unionBodies, region);
  }

  /** The one division that a mention means; undefined where the gazetteer has none of that name. */
  meaning(mention: DivisionMention, level?: LevelWord): Division | undefined {
    if (!level && this.#meanings.has(mention)) return this.#meanings.get(mention);
    let best: Division | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const division of mention.divisions) {
      // 新乡 is the city, not the county of that name in it.
      if (mention.form !== 'full' && division.level === 'county' && isOneOf(division.parent, mention))
        continue;
      let score = division.level === 'province' ? 1.5 : division.level === 'city' ? 1 : 0;
      if (level && division.name.endsWith(level)) score += 10;
      for (let parent = division.parent; parent; parent = parent.parent)
        score += Math.min(this.#named.get(parent) ?? 0, 3);
      for (const region of this.#home) if (liesIn(division, region)) score += 2;
      if (score > bestScore) {
        best = division;
        bestScore = score;
      }
    }
    if (!level) this.#meanings.set(mention, best);
    return best;
  }

  /** The region that a relative name at `position` is about: 区|总工会 → 石景山区. */
  relative(level: LevelWord, position: number, rest: string): Division | undefined {
    const local = !/^[省市盟州]$|自治区/u.test(level);
    const { base, starts, direct } = this.#ofLevel(level);
    const scores = new Scores(level, base);
    const last = lastAtOrBefore(starts, position - 1);
    const nearest = direct[last];
    if (nearest) scores.add(nearest, local ? 4 : 2);
    const sentenceStart = this.#sentenceStarts[lastAtOrBefore(this.#sentenceStarts, position)] ?? 0;
    for (let i = last; i >= 0 && (starts[i] ?? -1) >= sentenceStart; i--) {
      const division = direct[i];
      if (division) scores.add(division, local ? 1 : 0.7);
    }
    for (const [region, times] of this.#restBodies.get(rest) ?? [])
      scores.add(region, Math.min(times, 2) * (local ? 1.5 : 3));
    for (const [region, times] of this.#unionBodies) {
      scores.add(region, Math.min(times, 2) * (local ? 0.5 : 1.5));
      // 省总工会 in an article about 沅江市总工会 is that of its province, whichever others it names on the way
      if (level === '省')
        for (let outer = region.parent; outer; outer = outer.parent) scores.add(outer, provinceOfUnion);
    }
    for (const region of this.#home)
      for (const item of withParents(region)) scores.add(item, local ? 1 : 1.5);
    const best = scores.best();
    return (best && this.#cityOfLead(best)) ?? best;
  }

  #ofLevel(level: LevelWord): LevelMentions {
    let found = this.#levels.get(level);
    if (!found) {
      found = mentionsOfLevel(this.#placed, level);
      this.#levels.set(level, found);
    }
    return found;
  }

  /** 市 in an article about 九江市 is that city, also behind the name of a town in it that is named on the way. */
  #cityOfLead(town: Division): Division | undefined {
    if (town.level !== 'county' || !town.name.endsWith('市') || this.#lead.has(town)) return undefined;
    for (const parent of withParents(town))
      if (parent.level === 'city' && this.#lead.has(parent)) return parent;
    return undefined;
  }
}

const isOneOf = (division: Division | undefined, { divisions }: DivisionMention): boolean =>
  division !== undefined && divisions.includes(division);

/** How much speaks for each region of a level. */
class Scores {
  readonly #level: LevelWord;
  readonly #scores: Map<Division, number>;

  constructor(level: LevelWord, base: ReadonlyMap<Division, number>) {
    this.#level = level;
    this.#scores = new Map(base);
  }

  add(division: Division, score: number): void {
    if (isOfLevel(division, this.#level))
      this.#scores.set(division, (this.#scores.get(division) ?? 0) + score);
  }

  /** The first of those for which most speaks. */
  best(): Division | undefined {
    let best: Division | undefined;
    let bestScore = 0;
    for (const [division, score] of this.#scores) {
      if (score > bestScore) {
        best = division;
        bestScore = score;
      }
    }
    return best;
  }
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
