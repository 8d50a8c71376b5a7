/**
 * Noun phrases that end in a head noun: 2023年“春雨”系列活动, 第三届职工歌手大赛, 该培训班.
 * The scan goes from the head noun to the left until a word that cannot stand inside a name.
 */
import type { Quotation } from '../../language/analysed-text.ts';
import {
  frontVerbs,
  type HeadNoun,
  hostVerbs,
  joinVerbs,
  nounVerbs,
} from '../../language/lexicons/programmes.ts';
import type { Span } from '../../page/source-text.ts';
import type { HeadAt, HeadsByUnit } from './head-nouns.ts';
import type { Unit } from './phrase-units.ts';

/** A noun phrase and what stands around it; `Kind` is the kind of its head noun. */
export interface Phrase<Kind extends string> extends Span {
  readonly head: HeadNoun<Kind>;
  readonly headStart: number;
  /** Where the modifiers begin: place, organiser, year and edition in front are left out. */
  readonly coreStart: number;
  /** The words between what stands in front (or a quoted name) and the head. */
  readonly modifierWords: readonly string[];
  readonly year: string;
  readonly edition: string;
  /** A quoted name in the phrase. */
  readonly brand?: Quotation;
  /** An organisation that stands right in front and is not counted into the phrase. */
  readonly organiser?: Unit;
  /** A place in front that is counted into the phrase. */
  readonly place: string;
  /** 此次, 该, 本届 in front. */
  readonly pointing: boolean;
  /** 各类, 一系列 in front. */
  readonly general: boolean;
  readonly quantity?: Unit;
  /** The verb whose object it is, or whose relative clause describes it; empty where none. */
  readonly governor: string;
  readonly governorKind: 'host' | 'join' | '';
  /** Nothing but punctuation stands before it in its clause. */
  readonly opening: boolean;
  /** The word behind it. */
  readonly next: string;
  /** A part of a longer phrase: the contest of a contest's closing ceremony. */
  readonly inside: boolean;
}

const mostUnits = 24;

const isNominal = (unit: Unit | undefined): boolean => unit?.kind === 'noun' || unit?.kind === 'place';

/** Whether the unit may stand inside a name, before `next`. */
function continues(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (unit.kind === 'noun') return true;
  return unit.kind === 'verb' && nounVerbs.has(unit.text) && isNominal(units[index - 1]);
}

/** Whether a longer phrase goes on behind the head at `index`: 项目 in 项目申报工作部署会. */
function outerHead<Kind extends string>(
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  index: number,
): HeadAt<Kind> | undefined {
  let found: HeadAt<Kind> | undefined;
  for (let i = index + 1; i < Math.min(units.length, index + 9); i++) {
    const unit = units[i];
    const joined = unit?.text === '暨';
    if (!joined && !continues(units, i) && !(unit?.kind === 'noun')) {
      const head = heads[i];
      if (head === undefined || head.first <= index) break;
    }
    const head = heads[i];
    if (head !== undefined && head.first > index) found = head;
  }
  return found;
}

/** Facilities that are called after a person: 陈立业创新工作室. */
const personal: ReadonlySet<string> = new Set(['工作室', '调解室', '书屋', '奖学金', '基金', '讲堂']);

const isMark = (unit: Unit): boolean =>
  unit.kind === 'year' || unit.kind === 'edition' || unit.kind === 'place';

interface Extent {
  /** Index of the first unit of the phrase. */
  readonly first: number;
  readonly coreStart: number;
  readonly year: string;
  readonly edition: string;
  readonly place: string;
  readonly brand?: Quotation;
  readonly modifierWords: readonly string[];
}

/** Scans to the left of the head for where the phrase begins. */
function extentOf<Kind extends string>(
  text: string,
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  head: HeadAt<Kind>,
  stops: ReadonlySet<string>,
): Extent {
  let first = head.first;
  let coreStart = units[first]?.start ?? head.start;
  let brand: Quotation | undefined;
  let yearText = '';
  let editionText = '';
  let place = '';
  let joint: { first: number; coreStart: number } | undefined;
  let i = head.first - 1;
  for (; i >= 0 && head.first - i < mostUnits; i--) {
    const unit = units[i];
    if (unit === undefined || stops.has(unit.text)) break;
    const inFront = yearText !== '' || editionText !== '' || place !== '';
    if (unit.kind === 'year' && yearText === '') yearText = unit.text;
    else if (unit.kind === 'edition' && editionText === '') editionText = unit.text;
    else if (unit.kind === 'place' && (place === '' || inFront)) place = unit.text + place;
    else if (unit.kind === 'quotation' && brand === undefined && !inFront) {
      brand = unit.quotation;
      coreStart = unit.start;
    } else if (unit.kind === 'person' && personal.has(head.head.text)) {
      coreStart = unit.start;
      first = i;
      break;
    } else if ((unit.kind === 'and' || unit.kind === 'comma') && !inFront && brand === undefined) {
      const left = units[i - 1];
      const separate = left === undefined || !isNominal(left) || heads[i - 1] !== undefined;
      if (unit.text !== '暨' && unit.text !== '·' && separate) break;
      if (unit.text !== '暨' && unit.text !== '·') joint ??= { first, coreStart };
      continue;
    } else if (!inFront && continues(units, i)) coreStart = unit.start;
    else if (inFront && unit.kind === 'noun' && /^(?:全国|全省|全市|全区|全县|省|市|区|县)$/u.test(unit.text))
      place = unit.text + place;
    else break;
    first = i;
  }
  // 甲和乙座谈会: joined only where something shows that the phrase begins further left.
  const before = units[first - 1];
  const framed =
    yearText !== '' ||
    editionText !== '' ||
    before?.kind === 'verb' ||
    before?.kind === 'of' ||
    /^[了过]$/u.test(before?.text ?? '');
  if (joint !== undefined && !framed) {
    first = joint.first;
    coreStart = joint.coreStart;
    yearText = '';
    editionText = '';
    place = '';
  }
  while (first < head.first) {
    const unit = units[first];
    const second = units[first + 1];
    if (
      unit?.kind !== 'noun' ||
      !frontVerbs.has(unit.text) ||
      unit.start !== coreStart ||
      second === undefined
    )
      break;
    if (first + 1 >= head.first) break;
    first += 1;
    coreStart = second.start;
  }
  const modifiersStart = Math.max(coreStart, brand?.end ?? 0);
  const modifierWords = units
    .slice(first, head.first + 1)
    .filter((u) => u.start >= modifiersStart && u.start < head.start && !isMark(u))
    .map((u) => text.slice(u.start, Math.min(u.end, head.start)));
  const extent = { first, coreStart, year: yearText, edition: editionText, place, modifierWords };
  return brand === undefined ? extent : { ...extent, brand };
}

interface LeftContext {
  readonly pointing: boolean;
  readonly general: boolean;
  readonly quantity?: Unit;
  readonly organiser?: Unit;
  readonly governor: string;
  readonly governorKind: 'host' | 'join' | '';
}

const governorKindOf = (word: string): 'host' | 'join' | '' =>
  hostVerbs.has(word) ? 'host' : joinVerbs.has(word) ? 'join' : '';

/** What stands in front of the phrase: determiners, then the verb that governs it. */
function leftContext(units: readonly Unit[], first: number): LeftContext {
  let pointing = false;
  let general = false;
  let quantity: Unit | undefined;
  let organiser: Unit | undefined;
  let i = first - 1;
  for (; i >= 0; i--) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.kind === 'pointing') pointing = true;
    else if (unit.kind === 'generic') general = true;
    else if (unit.kind === 'quantity' && quantity === undefined) quantity = unit;
    else if (unit.kind === 'organisation' && i === first - 1) organiser = unit;
    else if (unit.kind === 'of' && units[i - 1]?.kind === 'generic') general = true;
    else break;
  }
  let unit = units[i];
  if (unit !== undefined && /^[了过着]$/u.test(unit.text)) unit = units[i - 1];
  let governor = '';
  if (unit?.kind === 'verb' || (unit !== undefined && governorKindOf(unit.text) !== '')) governor = unit.text;
  else if (unit?.kind === 'of') {
    // A relative clause: 区总工会与妇联联合举办的职工集体婚礼.
    for (let k = i - 1; k >= Math.max(0, i - 10); k--) {
      const word = units[k];
      if (word === undefined || /^[，。；：！？\n]/u.test(word.text)) break;
      if (governorKindOf(word.text) === 'host') {
        governor = word.text;
        break;
      }
    }
  }
  return {
    pointing,
    general,
    governor,
    governorKind: governorKindOf(governor),
    ...(quantity === undefined ? {} : { quantity }),
    ...(organiser === undefined ? {} : { organiser }),
  };
}

/**
 * Every phrase with a head noun, in text order; a phrase inside a longer one only where the longer one's head is in
 * `parts`, as 闭幕式 is: then both are named. `stops`: further words that cannot stand inside a name.
 */
export function nounPhrases<Kind extends string>(
  text: string,
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  parts: ReadonlySet<string>,
  stops: ReadonlySet<string>,
): readonly Phrase<Kind>[] {
  const phrases: Phrase<Kind>[] = [];
  for (const [index, unit] of units.entries()) {
    const head = heads[index];
    if (head === undefined) continue;
    const outer = outerHead(units, heads, index);
    const inside = outer !== undefined;
    if (inside && !(outer.first === index + 1 && parts.has(outer.head.text))) continue;
    const { first, ...extent } = extentOf(text, units, heads, head, stops);
    phrases.push({
      start: units[first]?.start ?? head.start,
      end: unit.end,
      head: head.head,
      headStart: head.start,
      ...extent,
      ...leftContext(units, first),
      opening: first === 0 || /^[，。；：！？、\n”]/u.test(units[first - 1]?.text ?? ''),
      next: units[index + 1]?.text ?? '',
      inside,
    });
  }
  return phrases;
}
