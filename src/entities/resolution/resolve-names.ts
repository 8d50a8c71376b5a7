/** Says of every name of a body or place what it stands for: its type and fullest name. */

import type { EntityType } from '../../../graph-schema/ontology.ts';
import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Division } from '../../language/gazetteer/gazetteer.ts';
import { foreignPlaceEnd } from '../../language/lexicons/foreign-places.ts';
import { shortUnions, unionsOrgan } from '../../language/lexicons/kinds-of-bodies.ts';
import { shortFormOpening } from '../../language/lexicons/short-form-words.ts';
import { ownerBeforeUnit } from '../organisations/classify-name.ts';
import type { NameMention } from '../organisations/name-mention.ts';
import { workersAtEnd } from '../organisations/name-words.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import { lastAtOrBefore } from '../reach.ts';
import { indexWords, type WordIndex } from '../word-index.ts';
import { everydayNamesIn, ownPlaceName, spelledOut } from './full-names.ts';
import {
  branched,
  industryAtEnd,
  isEnterpriseUnion,
  isSuperfluous,
  isWholeUnion,
  keepsShortRegion,
  publicRest,
  sameTitle,
} from './kinds-of-names.ts';
import { fitsWord } from './pointer-words.ts';
import type { Regions } from './regions.ts';
import type { ResolvedName } from './resolved-name.ts';
import { unifyNames } from './unify-names.ts';

/** 海润公司|（以下简称“海润”）|工会: the bracket is no part of the name. */
const shortForm = new RegExp(`^${shortFormOpening}[^）]*）`, 'u');

/** 市总工会|第六届委员会: a term of office is no body of its own. */
const committeeOfTerm = /^第[一二三四五六七八九十]{1,3}届(?:执行)?委员会$/u;

/** A pointer does not look back further than this many names. */
const farthestPointer = 200;

export interface NameResolver {
  /** All that could be resolved, in text order. */
  readonly resolved: readonly ResolvedName[];
  /** What the name that ends at a position was resolved to. */
  ending(position: number): ResolvedName | undefined;
  /** The nearest body before `position` that a bare word points to: 集团, 基金会, 校. */
  pointedBy(word: string, position: number): ResolvedName | undefined;
}

/** Resolves names from left to right: pointers look back, owners come before what they own. */
export function resolveNames(
  text: AnalysedText,
  mentions: readonly NameMention[],
  divisions: readonly DivisionMention[],
  regions: Regions,
): NameResolver {
  const resolution = new Resolution(text, divisions, regions);
  for (const mention of mentions) resolution.noteRegion(mention);
  for (const mention of mentions) resolution.resolve(mention);
  return resolution.resolver();
}

/** What the names up to a place were resolved to. */
class Resolution implements NameResolver {
  readonly #words: string;
  readonly #index: WordIndex;
  readonly #regions: Regions;
  readonly #divisionStarting = new Map<number, DivisionMention>();
  readonly #lastDivisionEnding = new Map<number, DivisionMention>();
  readonly #everydayNames: ReadonlyMap<Division, string>;
  readonly #resolved: ResolvedName[] = [];
  #unified: readonly ResolvedName[] = [];
  readonly #finalAt = new Map<NameMention, ResolvedName>();
  readonly #starts: number[] = [];
  readonly #byEnd = new Map<number, ResolvedName>();
  /** Departments by what they are called behind their owner's name, offices behind the works that they are for. */
  readonly #ownedUnits = new Map<string, ResolvedName>();

  constructor(text: AnalysedText, divisions: readonly DivisionMention[], regions: Regions) {
    this.#words = text.text;
    this.#index = indexWords(text);
    this.#regions = regions;
    for (const division of divisions) {
      this.#divisionStarting.set(division.start, division);
      this.#lastDivisionEnding.set(division.end, division);
    }
    this.#everydayNames = everydayNamesIn(text.text, divisions, regions);
  }

  /** Tells the regions of a body that is named with its own. */
  noteRegion({ form, head, start, end, regionEnd }: NameMention): void {
    if (regionEnd === start || form !== 'named') return;
    const last = this.#lastDivisionEnding.get(regionEnd);
    const region = last && last.start >= start ? this.#regions.meaning(last) : undefined;
    if (!region) return;
    const rest = this.#words.slice(regionEnd, end);
    this.#regions.addBody({ start, end, region, rest, union: head.type === 'Union' });
  }

  resolve(mention: NameMention): void {
    const result = this.#resolveOne(mention);
    if (!result) return;
    this.#resolved.push(result);
    this.#starts.push(mention.start);
    this.#byEnd.set(mention.end, result);
    const ofWorks = mention.rule === 'works-and-head';
    const alone = mention.rule.startsWith('unit-')
      ? mention.start
      : ofWorks
        ? mention.headStart
        : mention.end;
    const part = this.#words.slice(mention.ownerEnd ?? alone, mention.end);
    if (part && !this.#ownedUnits.has(part)) this.#ownedUnits.set(part, result);
  }

  /** When all mentions are resolved: what they stand for, names of one thing as one. */
  resolver(): NameResolver {
    this.#unified = unifyNames(this.#resolved);
    for (const item of this.#unified) this.#finalAt.set(item.mention, item);
    return this;
  }

  get resolved(): readonly ResolvedName[] {
    return this.#unified;
  }

  ending(position: number): ResolvedName | undefined {
    return this.#final(this.#byEnd.get(position));
  }

  pointedBy(word: string, position: number): ResolvedName | undefined {
    const union = word === '工会' ? this.#nearest(position, isEnterpriseUnion) : undefined;
    return this.#final(union ?? this.#nearestFitting(position, word));
  }

  #final(item: ResolvedName | undefined): ResolvedName | undefined {
    return item && (this.#finalAt.get(item.mention) ?? item);
  }

  #nearestFitting(position: number, word: string): ResolvedName | undefined {
    const last = lastAtOrBefore(this.#starts, position);
    for (let i = last; i >= Math.max(0, last - farthestPointer); i--) {
      const other = this.#resolved[i];
      if (other && other.mention.end <= position && fitsWord(other, word)) return other;
    }
    return undefined;
  }

  #printedName(region: Division): string {
    return this.#everydayNames.get(region) ?? region.name;
  }

  #resolveOne(mention: NameMention): ResolvedName | undefined {
    if (mention.stands !== undefined) return plain(mention, mention.stands);
    if (mention.form === 'pointer') return this.#pointer(mention);
    const owner = mention.ownerEnd === undefined ? undefined : this.#byEnd.get(mention.ownerEnd);
    if (mention.ownerEnd !== undefined) {
      if (!owner) return undefined;
      const part = this.#words
        .slice(mention.ownerEnd, mention.end)
        .replace(shortForm, '')
        .replace(/^[校院局本](?=工会|党委)/u, '');
      if (committeeOfTerm.test(part)) return { ...owner, mention };
      // 国网甘肃省电力公司 is called so, although 国网 stands for 国家电网.
      const printed = owner.mention.form === 'known' && mention.head.type === 'Company';
      return {
        mention,
        type: this.#partType(mention, owner),
        name: printed ? this.#words.slice(mention.start, mention.end) : owner.name + part,
        owner,
        impliedOwner: undefined,
      };
    }
    if (mention.form === 'relative') return this.#relative(mention);
    // 该镇总工会 that could not be resolved is nobody's name.
    return this.#words.charAt(mention.start) === '该' ? undefined : this.#named(mention);
  }

  /** Whether something other than everyday words stands there: 江川焦化 names an enterprise, 环卫行业 does not. */
  #isBrand(start: number, end: number): boolean {
    for (let token = this.#index.at(start); token && token.start < end; token = this.#index.at(token.end)) {
      if (/^(?:x|eng|n[rsztx])/u.test(token.tag) || token.text.length === 1 || token.end > end) return true;
    }
    return false;
  }

  /** 江岸、江汉两区总工会: each region with the head. */
  #shared(mention: NameMention): ResolvedName | undefined {
    const division = this.#lastDivisionEnding.get(mention.regionEnd);
    if (!division) return undefined;
    const level =
      /(省|市|区|县|州|盟|旗|镇|乡|街道)$/u.exec(
        this.#words.slice(mention.regionEnd, mention.headStart),
      )?.[0] ?? '';
    const region = this.#regions.meaning(division, level);
    const { word } = mention.head;
    return region ? plain(mention, region.name + (word === '工会' ? '总工会' : word)) : undefined;
  }

  /** 海曙区月湖分会: of the union or association that the article speaks of. */
  #branch(mention: NameMention): ResolvedName | undefined {
    const whole = this.#nearest(mention.start, branched);
    if (!whole) return undefined;
    const name = whole.name + this.#words.slice(mention.start, mention.end);
    return { mention, type: this.#partType(mention, whole), name, owner: whole, impliedOwner: undefined };
  }

  #named(mention: NameMention): ResolvedName | undefined {
    if (mention.rule === 'shared-head') return this.#shared(mention);
    if (mention.head.word === '分会' && mention.rule.startsWith('region-')) {
      const branch = this.#branch(mention);
      if (branch) return branch;
    }
    const start = this.#behindLarger(mention);
    const printed = this.#words.slice(start, mention.end);
    const whole = printed.includes('“') || printed.includes('”') ? printed.replace(/[“”]/gu, '') : printed;
    const last = this.#lastDivisionEnding.get(mention.regionEnd);
    const rest = this.#words.slice(mention.regionEnd, mention.end);
    if (mention.head.type === 'Place') {
      const region = this.#regionBefore(mention);
      const own = this.#words.slice(region?.end ?? mention.regionEnd, mention.end);
      return plain(mention, ownPlaceName(whole, own, mention, region ?? last));
    }
    if (last && last.start >= mention.start && last.form !== 'full') {
      const region = this.#regions.meaning(last);
      if (
        region &&
        mention.regionEnd === mention.headStart &&
        publicRest.test(rest) &&
        !keepsShortRegion.test(rest)
      ) {
        const before = this.#words.slice(start, last.start);
        return plain(
          mention,
          before + this.#printedName(region) + spelledOut(rest === '工会' ? '总工会' : rest),
        );
      }
    }
    if (shortUnions.has(mention.head.word)) return plain(mention, `${whole}工会`);
    const office = last && last.start >= mention.start ? spelledOut(rest) : rest;
    if (office !== rest) return plain(mention, this.#words.slice(start, mention.regionEnd) + office);
    if (mention.head.type === 'Union') {
      const base = this.#words.slice(mention.start, mention.headStart);
      if (mention.regionEnd === mention.start && /(?:车间|班组|工段|科室|分厂|[^俱乐]部)$/u.test(base)) {
        const owner = this.#nearest(
          mention.start,
          (other) => other.type === 'Company' && other.mention.head.kind !== 'unit',
        );
        if (owner) return { ...plain(mention, owner.name + whole), owner };
      }
      const region = mention.regionEnd === mention.headStart;
      if (
        !region &&
        /^(?:工会|工会委员会|工会联合会)$/u.test(mention.head.word) &&
        this.#words.charAt(mention.end) !== '”' &&
        !industryAtEnd.test(base) &&
        !workersAtEnd.test(base) &&
        foreignPlaceEnd(base, 0) !== base.length &&
        this.#isBrand(mention.regionEnd, mention.headStart)
      ) {
        return {
          ...plain(mention, whole),
          impliedOwner: { name: base, start: mention.start, end: mention.headStart },
        };
      }
    }
    return plain(mention, whole);
  }

  /**
   * 浙江省|桐乡市总工会 and 临沂市|沂水县总工会 are called 桐乡市总工会 and 沂水县总工会 wherever they are named;
   * 上海市|松江区总工会 keeps its city.
   */
  #behindLarger({ start, head }: NameMention): number {
    let from = start;
    for (let at = this.#divisionStarting.get(start); at; at = this.#divisionStarting.get(at.end)) {
      const next = this.#divisionStarting.get(at.end);
      if (isSuperfluous(at, next, head)) from = at.end;
    }
    return from;
  }

  /** 桐乡市濮院镇|东海岸交易中心: the last of the full names that it begins with. */
  #regionBefore({ start, headStart }: NameMention): DivisionMention | undefined {
    let region: DivisionMention | undefined;
    for (
      let at = this.#divisionStarting.get(start);
      at?.form === 'full';
      at = this.#divisionStarting.get(at.end)
    ) {
      if (at.end > headStart) break;
      region = at;
    }
    return region;
  }

  #relative(mention: NameMention): ResolvedName | undefined {
    if (mention.rule === 'level-and-head' || mention.rule === 'level-body') {
      const start = this.#words.charAt(mention.start) === '该' ? mention.start + 1 : mention.start;
      const level =
        mention.rule === 'level-body'
          ? this.#levelOfBody(mention)
          : this.#words.slice(start, mention.regionEnd);
      const rest = this.#words.slice(start, mention.end).slice(level.length);
      const region =
        this.#regionOfTitle(mention, level) ?? this.#regions.relative(level, mention.start, rest);
      if (!region) return this.#ofVillage(mention, level, rest);
      if (mention.rule === 'level-body')
        return plain(
          mention,
          bodyOfRegion(this.#words.slice(mention.start, mention.end), this.#printedName(region)),
        );
      return plain(mention, this.#printedName(region) + spelledOut(rest === '工会' ? '总工会' : rest));
    }
    if (mention.rule === 'owner-word-and-head') return this.#ofOwnerWord(mention);
    if (mention.rule === 'listed-office') {
      const first = this.#resolved.at(-1);
      if (!first) return undefined;
      const rest = this.#words.slice(first.mention.regionEnd, first.mention.end);
      const prefix = first.name.endsWith(rest)
        ? first.name.slice(0, -rest.length)
        : first.name.slice(0, -spelledOut(rest).length);
      return plain(mention, prefix + spelledOut(this.#words.slice(mention.start, mention.end)));
    }
    if (mention.rule === 'unit-listed') {
      const listedWith = this.#resolved.at(-1);
      // 总工会第七届委员会和|经费审查委员会: the term's committee is the union itself.
      const owner = listedWith?.mention.head.kind === 'unit' ? listedWith.owner : listedWith;
      if (!owner || (owner === listedWith && owner.type !== 'Union')) return undefined;
      const unit = this.#words.slice(mention.start, mention.end);
      return {
        mention,
        type: this.#partType(mention, owner),
        name: owner.name + unit,
        owner,
        impliedOwner: undefined,
      };
    }
    if (mention.rule === 'unit-alone') {
      const unit = this.#words.slice(mention.start, mention.end);
      const same = this.#ownedUnits.get(unit);
      if (same) return { ...same, mention };
      if (/..分会$/u.test(unit)) return this.#branch(mention);
      // 女职工委员会 by itself: of the union that the article speaks of.
      const union = unionsOrgan.test(unit) ? this.#nearest(mention.start, isWholeUnion) : undefined;
      return (
        union && { mention, type: 'Union', name: union.name + unit, owner: union, impliedOwner: undefined }
      );
    }
    return undefined;
  }

  /** 晋江市委常委、|市总工会主席: what somebody heads beside an office in the body of a city is in that city. */
  #regionOfTitle(mention: NameMention, level: string): Division | undefined {
    const previous = this.#resolved.at(-1)?.mention;
    if (!previous || !sameTitle.test(this.#words.slice(previous.end, mention.start))) return undefined;
    // The segmenter of divisions sees 晋江市|委.
    const division =
      this.#lastDivisionEnding.get(previous.regionEnd) ?? this.#divisionStarting.get(previous.start);
    const region = division && this.#regions.meaning(division);
    return region?.name.endsWith(level) ? region : undefined;
  }

  /** 村委会, 社区党委: of the village that a name before begins with. */
  #ofVillage(mention: NameMention, level: string, rest: string): ResolvedName | undefined {
    if (!/^(?:村|社区|镇|乡|街道)$/u.test(level)) return undefined;
    const named = new RegExp(
      `^(.{1,24}?[^镇乡街道省市区县]{1,5}${level})(?=$|党|总?工会|${level}?委会|居委会|妇联|卫生|办事处|商会)`,
      'u',
    );
    const other = this.#nearest(mention.start, ({ name }) => named.test(name));
    const village = other && named.exec(other.name)?.[1];
    return village ? plain(mention, village + rest) : undefined;
  }

  /** 集团工会, 公司工会, 局党委: the nearest body before that the word fits. */
  #ofOwnerWord(mention: NameMention): ResolvedName | undefined {
    const pointed = this.#words.charAt(mention.start) === '该' ? mention.start + 1 : mention.start;
    const before = this.#words.slice(pointed, mention.headStart);
    const [, word = before, own = ''] = ownerBeforeUnit.exec(before) ?? [];
    const owner = this.#nearest(
      mention.start,
      (other) => fitsWord(other, word) && (other.mention.head.kind !== 'unit' || /项目部$|工区$/u.test(word)),
    );
    if (!owner) return undefined;
    return {
      mention,
      type: this.#partType(mention, owner),
      name: owner.name + own + mention.head.word,
      owner,
      impliedOwner: undefined,
    };
  }

  #pointer(mention: NameMention): ResolvedName | undefined {
    const target = this.#nearest(
      mention.start,
      (other) =>
        fitsWord(other, mention.head.word) ||
        (mention.head.type === 'Union' && other.type === 'Union' && !other.owner?.owner),
    );
    return target ? { ...target, mention } : undefined;
  }

  #nearest(position: number, fits: (other: ResolvedName) => boolean): ResolvedName | undefined {
    const last = lastAtOrBefore(this.#starts, position);
    for (let i = last; i >= Math.max(0, last - farthestPointer); i--) {
      const other = this.#resolved[i];
      if (other && other.mention.end <= position && fits(other)) return other;
    }
    return undefined;
  }

  #levelOfBody(mention: NameMention): string {
    const word = this.#words.slice(mention.start, mention.end);
    if (word.startsWith('团')) return word.charAt(1);
    return word.startsWith('自治区') ? '自治区' : word.charAt(0);
  }

  #partType(mention: NameMention, owner: ResolvedName): EntityType {
    if (mention.head.type === 'Union' || mention.head.type === 'Place') return mention.head.type;
    if (
      owner.type === 'Union' &&
      /(?:[部处科室]|委员会|经审[委会])$/u.test(this.#words.slice(mention.start, mention.end))
    )
      return 'Union';
    if (mention.head.kind !== 'unit') return mention.head.type;
    if (owner.type === 'Union') return 'Union';
    return owner.type === 'Company' && !/党|团|社$|协会|队$/u.test(mention.head.word)
      ? 'Company'
      : 'Institution';
  }
}

function plain(mention: NameMention, name: string): ResolvedName {
  return { mention, type: mention.head.type, name, owner: undefined, impliedOwner: undefined };
}

function bodyOfRegion(word: string, region: string): string {
  if (word.startsWith('团')) return `共青团${region}委员会`;
  if (shortUnions.has(word)) return `${region}总工会`;
  return word === '自治区党委' ? `${region}党委` : region + word.slice(1);
}
