/** Finds names and short forms of provinces, cities, counties and townships in a text. */
import {
  type Division,
  type DivisionLevel,
  type DivisionMatch,
  divisionAt,
  townshipsNamed,
} from '../../language/gazetteer/gazetteer.ts';
import { ambiguousPlaces } from '../../language/lexicons/ambiguous-places.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { party } from '../../language/lexicons/kinds-of-bodies.ts';
import { edgeWords, genericModifiers, nameVerbs } from '../../language/lexicons/name-edges.ts';
import type { Span } from '../../page/source-text.ts';
import { byStart } from '../../page/span-order.ts';
import { reachOf } from '../reach.ts';
import type { WordIndex } from '../word-index.ts';
import { findListedPlaces } from './listed-places.ts';

/**
 * `full`: with its suffix, 淄博市. `short`: without, and the segmenter agrees that a word stands there.
 * `weak`: a short form that is an everyday word as well; a place only in front of the rest of a name.
 */
export type DivisionForm = 'full' | 'short' | 'weak';

export interface DivisionMention extends Span {
  readonly form: DivisionForm;
  readonly level: DivisionLevel;
  /** Everything that it may mean; empty for a township that the gazetteer lacks. */
  readonly divisions: readonly Division[];
  /** Its name where that is more than what is printed: 溪南 in a list of towns. */
  readonly called?: string | undefined;
}

const townshipSuffixes = ['街道', '镇', '乡', '苏木'] as const;
const townshipEnds = new CharacterSet(townshipSuffixes.map((suffix) => suffix.charAt(0)));
const longestTownship = 6;
/** The segmenter joins them to what it does not know: 在化|龙镇. */
const where = new CharacterSet('在于到往至赴');
const bodyEnds = new CharacterSet('会局委厅院司团校部站所厂');

/** Divisions in text order, not overlapping. */
export function findDivisions(index: WordIndex): readonly DivisionMention[] {
  const { text } = index;
  const found: DivisionMention[] = [];
  let end = 0;
  let nextSuffix = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) {
      i += 1;
      continue;
    }
    // where nothing begins to the segmenter, a name begins only right behind another
    const unknown = index.at(i)?.tag === 'x';
    const begins =
      index.begins(i) || i === end || behindParty(text, i) || (unknown && where.hasAt(text, i - 1));
    if (!begins && !unknown) {
      i += 1;
      continue;
    }
    if (nextSuffix <= i) nextSuffix = nextTownshipSuffix(text, i + 1);
    const near = begins && nextSuffix - i <= longestTownship + 1;
    const mention = longer(provinceToCounty(index, i, end), near ? township(index, i) : undefined);
    if (mention) {
      const torn = tornTownship(index, found.at(-1), mention);
      if (torn) found.pop();
      found.push(torn ?? mention);
      end = mention.end;
      i = mention.end;
    } else i += 1;
  }
  return withShortTownships(index, withListed(index.text, withSharedHeads(index, found)));
}

/** 周口|店镇 is 周口店镇: the segmenter's word shows that what looks like a city's short form is its beginning. */
function tornTownship(
  index: WordIndex,
  before: DivisionMention | undefined,
  { start, end, level }: DivisionMention,
): DivisionMention | undefined {
  if (level !== 'township' || before?.end !== start || before.form === 'full' || index.begins(start))
    return undefined;
  return { start: before.start, end, form: 'full', level, divisions: [] };
}

/** The items of lists like 溪南、下浒两个乡镇 in place of the cities and counties that they look like. */
function withSharedHeads(index: WordIndex, found: readonly DivisionMention[]): readonly DivisionMention[] {
  const listed = findListedPlaces(index, found);
  if (listed.length === 0) return found;
  const reach = reachOf(listed);
  const apart = found.filter(({ start, end }) => reach(end - 1) <= start);
  return [...apart, ...listed].sort(byStart);
}

/** 石湾 in 石湾纺织商会 is 石湾镇 where the article names that; a place only in front of the rest of a name. */
function withShortTownships(
  { text, at }: WordIndex,
  found: readonly DivisionMention[],
): readonly DivisionMention[] {
  const full = new Map<string, DivisionMention>();
  for (const mention of found) {
    if (mention.level !== 'township') continue;
    const short = text.slice(mention.start, mention.end).replace(townshipEnd, '');
    if (short.length >= 2 && !edgeWords.has(short) && !nameVerbs.has(short) && !genericModifiers.has(short))
      full.set(short, mention);
  }
  if (full.size === 0) return found;
  const taken = new Set(found.map(({ start }) => start));
  const shorts: DivisionMention[] = [];
  for (const [short, { level, divisions }] of full) {
    for (let i = text.indexOf(short); i >= 0; i = text.indexOf(short, i + short.length)) {
      const token = at(i);
      if (taken.has(i) || token?.start !== i || token.end !== i + short.length) continue;
      shorts.push({ start: i, end: i + short.length, form: 'weak', level, divisions });
    }
  }
  return shorts.length === 0 ? found : [...found, ...shorts].sort(byStart);
}

const townshipEnd = /(?:街道|镇|乡|苏木)$/u;

/** A weak form counts as a place in a list of places (张店、临淄、博山) and where its full name stands elsewhere. */
function withListed(text: string, found: readonly DivisionMention[]): readonly DivisionMention[] {
  const full = new Set<Division>();
  for (const mention of found)
    if (mention.form === 'full') for (const item of mention.divisions) full.add(item);
  const kept: DivisionMention[] = [];
  for (let i = 0; i < found.length; i++) {
    const mention = found[i];
    if (mention === undefined) continue;
    const named = mention.form === 'weak' ? mention.divisions.filter(full.has, full) : [];
    const listed =
      mention.form === 'weak' &&
      (named.length > 0 || isListed(text, found[i - 1], mention) || isListed(text, mention, found[i + 1]));
    kept.push(
      listed
        ? { ...mention, form: 'short', divisions: named.length > 0 ? named : mention.divisions }
        : mention,
    );
  }
  return kept;
}

function isListed(
  text: string,
  one: DivisionMention | undefined,
  other: DivisionMention | undefined,
): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    other.start === one.end + 1 &&
    text.charAt(one.end) === '、' &&
    one.divisions.some((item) => other.divisions.some((division) => division.level === item.level))
  );
}

function longer(
  one: DivisionMention | undefined,
  other: DivisionMention | undefined,
): DivisionMention | undefined {
  if (!one || !other) return one ?? other;
  return other.end > one.end && one.form !== 'full' ? other : one;
}

function provinceToCounty(index: WordIndex, start: number, previousEnd: number): DivisionMention | undefined {
  const match = divisionAt(index.text, start);
  return match && readDivision(index, start, match, previousEnd);
}

function readDivision(
  index: WordIndex,
  start: number,
  match: DivisionMatch,
  previousEnd: number,
): DivisionMention | undefined {
  const first = match.divisions[0];
  if (!first) return undefined;
  const name = index.text.slice(start, match.end);
  const exact = match.divisions.filter((division) => division.name === name);
  if (exact.length > 0 && exact.some((division) => division.name !== division.short || name.length === 2)) {
    if (genericFullNames.has(name)) return undefined;
    // 县总工会和|县妇联, 经理段某和|县果业中心: 和县 is far away.
    if (
      (name === '和县' || name === '会同县') &&
      !/^[^\p{Script=Han}]?$|[省市在于赴到]/u.test(index.text.charAt(start - 1))
    )
      return undefined;
    // 海南省 is cut right by the segmenter; a two-character 赵县 inside another word is none.
    if (name.length === 2 && !index.begins(start) && start !== previousEnd) return undefined;
    return { start, end: match.end, form: 'full', level: first.level, divisions: exact };
  }
  const token = index.at(start);
  const aligned = index.begins(start) || start === previousEnd || behindParty(index.text, start);
  if (!aligned || !token) return undefined;
  const listed = previousEnd > 0 && start === previousEnd + 1 && index.text.charAt(previousEnd) === '、';
  const endsWell = listed || index.begins(match.end) || token.tag === 'x' || start === previousEnd;
  const anchorsOnly = !endsWell;
  if (anchorsOnly && !match.divisions.some((division) => division.level !== 'county')) return undefined;
  const wholeWord = token.start === start && token.end === match.end;
  const large = match.divisions.some((division) => division.level !== 'county');
  const weak = anchorsOnly || ambiguousPlaces.has(name) || (!large && !(wholeWord && token.tag === 'ns'));
  return {
    start,
    end: match.end,
    form: weak ? 'weak' : 'short',
    level: first.level,
    divisions: match.divisions,
  };
}

/** 协办方|西宁: the segmenter sees 方西. */
function behindParty(text: string, at: number): boolean {
  return text.charAt(at - 1) === '方' && party.test(text.slice(Math.max(0, at - 3), at));
}

/** County names that are everyday words: 城区 is a county of Shanxi and every city's centre. */
const genericFullNames: ReadonlySet<string> = new Set([
  '城区',
  '郊区',
  '矿区',
  '东区',
  '西区',
  '南区',
  '北区',
  '新区',
  '市区',
]);

/** Where the next 镇, 乡, 街道 or 苏木 may stand; the text's length plus the longest name where there is none. */
function nextTownshipSuffix(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (townshipEnds.hasAt(text, i)) return i;
  }
  return text.length + longestTownship + 2;
}

/** 总工会|联合镇妇联, 供电局|会同镇政府: who acts joins an office of the town. */
const joins = /^(?:联合|会同)[镇乡街]/u;
const bodyInFront = /(?:工会|公司|集团|[局委厅院校会所]|中心|政府)$/u;

function township({ text }: WordIndex, start: number): DivisionMention | undefined {
  if (joins.test(text.slice(start, start + 3)) && bodyInFront.test(text.slice(Math.max(0, start - 2), start)))
    return undefined;
  const limit = Math.min(text.length, start + longestTownship + 2);
  for (let i = start + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return undefined;
    if (!townshipEnds.hasAt(text, i)) continue;
    const suffix = townshipSuffixes.find((candidate) => text.startsWith(candidate, i));
    if (!suffix) continue;
    const end = i + suffix.length;
    // 总工会|联合|镇妇联: what a body does, although there is a 联合镇
    if (bodyEnds.hasAt(text, start - 1) && edgeWords.has(text.slice(start, i))) return undefined;
    const divisions = townshipsNamed(text.slice(start, end));
    if (divisions.length > 0) return { start, end, form: 'full', level: 'township', divisions };
  }
  return undefined;
}
