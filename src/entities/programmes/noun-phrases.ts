/** Noun phrases that end in a head noun: 2023年“春雨”系列活动, 第三届职工歌手大赛, 该培训班. */
import type { Quotation } from '../../language/analysed-text.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import type { HeadNoun } from '../../language/lexicons/programmes.ts';
import type { Span } from '../../page/source-text.ts';
import type { HeadAt, HeadsByUnit } from './head-nouns.ts';
import { type Extent, extentOf } from './phrase-extent.ts';
import { isUnveiled, outerHead } from './phrase-pieces.ts';
import { predicateBehind } from './phrase-predicate.ts';
import { leftContext } from './phrase-surroundings.ts';
import type { Unit, UnitKind } from './phrase-units.ts';

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
  readonly brand: Quotation | undefined;
  /** The organisation right in front, or the subject of the governing verb; not counted into the phrase. */
  readonly organiser: Unit | undefined;
  /** Whether that organisation stands right in front. */
  readonly adjoining: boolean;
  /** The organiser stands in front with 的. */
  readonly owned: boolean;
  /** A place in front that is counted into the phrase. */
  readonly place: string;
  /** 此次, 该, 本届 in front. */
  readonly pointing: boolean;
  /** 各类, 一系列 in front. */
  readonly general: boolean;
  readonly quantity: Unit | undefined;
  /** The verb whose object it is, or whose relative clause describes it; empty where none. */
  readonly governor: string;
  readonly governorKind: 'host' | 'join' | '';
  /** Whether the governor stands in a relative clause: 工会组织的. */
  readonly relative: boolean;
  /** Its governor's subject is counted: 38座锅炉房建起. */
  readonly byMany: boolean;
  /** It begins with the name of the person whom it is called after. */
  readonly called: boolean;
  /** A number inside that does not belong to the name: 两个 of 烘焙、插花两个培训班. */
  readonly inner: string;
  /** Nothing but punctuation stands before it in its clause. */
  readonly opening: boolean;
  /** The word behind it. */
  readonly next: string;
  /** The verb whose subject it may be, behind times and places: 举行 of 大赛昨日在码头举行. */
  readonly predicate: string;
  readonly nextKind: UnitKind;
  /** The segmenter's tag of the word behind it. */
  readonly nextTag: string;
  /** A part of a longer phrase: the contest of a contest's closing ceremony. */
  readonly inside: boolean;
}

/**
 * Every phrase with a head noun, in text order; a phrase inside a longer one only where the longer one's head is in
 * a part (`namesPart`), as 闭幕式 is: then both are named. `stops`: further words that cannot stand inside a name.
 */
export function nounPhrases<Kind extends string>(
  text: string,
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  namesPart: (head: string) => boolean,
  stops: ReadonlySet<string>,
): readonly Phrase<Kind>[] {
  const phrases: Phrase<Kind>[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    const head = heads[index];
    if (unit === undefined || head === undefined) continue;
    if (heads[index - 1] !== undefined && isUnveiled(units, index)) continue;
    const outer = outerHead(units, heads, index);
    const inside = outer !== undefined;
    if (inside && !(outer.first === index + 1 && namesPart(outer.head.text))) continue;
    const extent = withoutSession(extentOf(text, units, heads, head, stops), units, head);
    const { first } = extent;
    const start = units[first]?.start ?? head.start;
    // The awards of an award ceremony are parts of its name.
    while (phrases.at(-1)?.head.kind === 'award' && (phrases.at(-1)?.start ?? 0) >= start) phrases.pop();
    // The congress of a session is a part of its name too.
    const congress = phrases.at(-1);
    if (
      congress !== undefined &&
      congress.end > start &&
      congress.end < unit.end &&
      extent.edition.includes('大会')
    )
      phrases.pop();
    const left = leftContext(units, first, phrases.at(-1), stops);
    phrases.push({
      start,
      end: unit.end,
      head: head.head,
      headStart: head.start,
      coreStart: extent.coreStart,
      modifierWords: extent.modifierWords,
      year: extent.year,
      edition: extent.edition,
      brand: extent.brand,
      organiser: left.organiser,
      adjoining: left.adjoining,
      owned: left.owned,
      place: extent.place,
      pointing: left.pointing,
      general: left.general,
      quantity: left.quantity,
      governor: left.governor,
      governorKind: left.governorKind,
      relative: left.relative,
      byMany: left.byMany,
      called: extent.called,
      inner: extent.inner,
      opening: opensClause(units, first),
      next: units[index + 1]?.text ?? '',
      predicate: predicateBehind(units, index),
      nextKind: units[index + 1]?.kind ?? 'stop',
      nextTag: units[index + 1]?.tag ?? '',
      inside,
    });
  }
  return phrases;
}

/** 第8期“小哥议事厅” is a session of what is called so: the name is that of the series. */
function withoutSession<Kind extends string>(
  extent: Extent,
  units: readonly Unit[],
  { first, head }: HeadAt<Kind>,
): Extent {
  const quotation = units[first]?.quotation;
  if (quotation === undefined || extent.edition === '' || extent.edition.includes('届')) return extent;
  if (!units[first]?.text.includes(head.text)) return extent;
  return { ...extent, first, coreStart: quotation.start, edition: '', year: '', place: '' };
}

/**
 * Nothing but punctuation, or a time or an organisation with 的 (今年的送清凉活动, 区总工会的厨艺赛), stands before the
 * phrase in its clause.
 */
function opensClause(units: readonly Unit[], first: number): boolean {
  const before = units[first - 1];
  if (before === undefined || clauseMarks.hasAt(before.text, 0)) return true;
  const whose = units[first - 2];
  return (
    before.kind === 'of' && (whose?.tag === 't' || whose?.kind === 'organisation' || whose?.kind === 'place')
  );
}

const clauseMarks = new CharacterSet('，。；：！？、\n”');
