/** Says of every name of a body or place what it stands for: its type and fullest name. */

import type { AnalysedText } from '../../language/analysed-text.ts';
import { foreignPlaceEnd } from '../../language/lexicons/foreign-places.ts';
import { shortUnions } from '../../language/lexicons/kinds-of-bodies.ts';
import { shortFormOpening } from '../../language/lexicons/short-form-words.ts';
import type { NameMention } from '../organisations/name-mention.ts';
import { workersAtEnd } from '../organisations/name-words.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import { indexWords, type WordIndex } from '../word-index.ts';
import { DivisionsOfText } from './divisions-of-text.ts';
import { EarlierNames } from './earlier-names.ts';
import { ownPlaceName, spelledOut } from './full-names.ts';
import {
  industryAtEnd,
  isEnterpriseUnion,
  isSuperfluous,
  keepsShortRegion,
  publicRest,
} from './kinds-of-names.ts';
import { fitsWord } from './pointer-words.ts';
import type { Regions } from './regions.ts';
import { branchOf, RelativeNames } from './relative-names.ts';
import { ofOwner, plain, type ResolvedName } from './resolved-name.ts';
import { unifyNames } from './unify-names.ts';

/** 海润公司|（以下简称“海润”）|工会: the bracket is no part of the name. */
const shortForm = new RegExp(`^${shortFormOpening}[^）]*）`, 'u');

/** 市总工会|第六届委员会: a term of office is no body of its own. */
const committeeOfTerm = /^第[一二三四五六七八九十]{1,3}届(?:执行)?委员会$/u;

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
  readonly #divisions: DivisionsOfText;
  readonly #earlier = new EarlierNames();
  readonly #relative: RelativeNames;
  #unified: readonly ResolvedName[] = [];
  readonly #finalAt = new Map<NameMention, ResolvedName>();
  readonly #byEnd = new Map<number, ResolvedName>();

  constructor(text: AnalysedText, divisions: readonly DivisionMention[], regions: Regions) {
    this.#words = text.text;
    this.#index = indexWords(text);
    this.#regions = regions;
    this.#divisions = new DivisionsOfText(text.text, divisions, regions);
    this.#relative = new RelativeNames(text.text, regions, this.#divisions, this.#earlier);
  }

  /** Tells the regions of a body that is named with its own. */
  noteRegion({ form, head, start, end, regionEnd }: NameMention): void {
    if (regionEnd === start || form !== 'named') return;
    const last = this.#divisions.endingAt(regionEnd);
    const region = last && last.start >= start ? this.#regions.meaning(last) : undefined;
    if (!region) return;
    const rest = this.#words.slice(regionEnd, end);
    this.#regions.addBody({ start, end, region, rest, union: head.type === 'Union' });
  }

  resolve(mention: NameMention): void {
    const result = this.#resolveOne(mention);
    if (!result) return;
    this.#earlier.add(result);
    this.#byEnd.set(mention.end, result);
    const ofWorks = mention.rule === 'works-and-head';
    const alone = mention.rule.startsWith('unit-')
      ? mention.start
      : ofWorks
        ? mention.headStart
        : mention.end;
    this.#earlier.addUnit(this.#words.slice(mention.ownerEnd ?? alone, mention.end), result);
  }

  /** When all mentions are resolved: what they stand for, names of one thing as one. */
  resolver(): NameResolver {
    this.#unified = unifyNames(this.#earlier.all);
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
    const union = word === '工会' ? this.#earlier.nearest(position, isEnterpriseUnion) : undefined;
    return this.#final(union ?? this.#earlier.nearest(position, (other) => fitsWord(other, word)));
  }

  #final(item: ResolvedName | undefined): ResolvedName | undefined {
    return item && (this.#finalAt.get(item.mention) ?? item);
  }

  #resolveOne(mention: NameMention): ResolvedName | undefined {
    if (mention.stands !== undefined) return plain(mention, mention.stands);
    if (mention.form === 'pointer') return this.#relative.pointer(mention);
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
      const words = this.#words.slice(mention.start, mention.end);
      return ofOwner(mention, owner, printed ? words : owner.name + part, words);
    }
    if (mention.form === 'relative') return this.#relative.resolve(mention);
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
    const division = this.#divisions.endingAt(mention.regionEnd);
    if (!division) return undefined;
    const level =
      /(省|市|区|县|州|盟|旗|镇|乡|街道)$/u.exec(
        this.#words.slice(mention.regionEnd, mention.headStart),
      )?.[0] ?? '';
    const region = this.#regions.meaning(division, level);
    const { word } = mention.head;
    return region ? plain(mention, region.name + (word === '工会' ? '总工会' : word)) : undefined;
  }

  #named(mention: NameMention): ResolvedName | undefined {
    if (mention.rule === 'shared-head') return this.#shared(mention);
    if (mention.head.word === '分会' && mention.rule.startsWith('region-')) {
      const branch = branchOf(mention, this.#earlier, this.#words);
      if (branch) return branch;
    }
    const start = this.#behindLarger(mention);
    const printed = this.#words.slice(start, mention.end);
    const whole = printed.includes('“') || printed.includes('”') ? printed.replace(/[“”]/gu, '') : printed;
    const last = this.#divisions.endingAt(mention.regionEnd);
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
          before + this.#divisions.printedName(region) + spelledOut(rest === '工会' ? '总工会' : rest),
        );
      }
    }
    if (shortUnions.has(mention.head.word)) return plain(mention, `${whole}工会`);
    const office = last && last.start >= mention.start ? spelledOut(rest) : rest;
    if (office !== rest) return plain(mention, this.#words.slice(start, mention.regionEnd) + office);
    if (mention.head.type === 'Union') {
      const base = this.#words.slice(mention.start, mention.headStart);
      if (mention.regionEnd === mention.start && /(?:车间|班组|工段|科室|分厂|[^俱乐]部)$/u.test(base)) {
        const owner = this.#earlier.nearest(
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
    for (let at = this.#divisions.startingAt(start); at; at = this.#divisions.startingAt(at.end)) {
      const next = this.#divisions.startingAt(at.end);
      if (isSuperfluous(at, next, head)) from = at.end;
    }
    return from;
  }

  /** 桐乡市濮院镇|东海岸交易中心: the last of the full names that it begins with. */
  #regionBefore({ start, headStart }: NameMention): DivisionMention | undefined {
    let region: DivisionMention | undefined;
    for (
      let at = this.#divisions.startingAt(start);
      at?.form === 'full';
      at = this.#divisions.startingAt(at.end)
    ) {
      if (at.end > headStart) break;
      region = at;
    }
    return region;
  }
}
