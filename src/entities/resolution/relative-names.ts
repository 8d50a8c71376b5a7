/** Resolves names that say only what kind of body is meant, and words that point to one: 区总工会, 集团工会, 女职工委员会, 该局. */
import type { Division } from '../../language/gazetteer/gazetteer.ts';
import { shortUnions, unionsOrgan } from '../../language/lexicons/kinds-of-bodies.ts';
import { ownerBeforeUnit } from '../organisations/classify-name.ts';
import type { NameMention } from '../organisations/name-mention.ts';
import type { DivisionsOfText } from './divisions-of-text.ts';
import type { EarlierNames } from './earlier-names.ts';
import { spelledOut } from './full-names.ts';
import { branched, isWholeUnion, sameTitle } from './kinds-of-names.ts';
import { fitsWord } from './pointer-words.ts';
import type { Regions } from './regions.ts';
import { ofOwner, plain, type ResolvedName } from './resolved-name.ts';

/** 海曙区月湖分会: of the union or association that the article speaks of. */
export function branchOf(
  mention: NameMention,
  earlier: EarlierNames,
  text: string,
): ResolvedName | undefined {
  const whole = earlier.nearest(mention.start, branched);
  const printed = text.slice(mention.start, mention.end);
  return whole && ofOwner(mention, whole, whole.name + printed, printed);
}

/** What such names stand for, by the regions and names that the article has told before. */
export class RelativeNames {
  readonly #words: string;
  readonly #regions: Regions;
  readonly #divisions: DivisionsOfText;
  readonly #earlier: EarlierNames;

  constructor(text: string, regions: Regions, divisions: DivisionsOfText, earlier: EarlierNames) {
    this.#words = text;
    this.#regions = regions;
    this.#divisions = divisions;
    this.#earlier = earlier;
  }

  /** 区总工会, 集团工会, a department by itself. */
  resolve(mention: NameMention): ResolvedName | undefined {
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
          bodyOfRegion(this.#words.slice(mention.start, mention.end), this.#divisions.printedName(region)),
        );
      return plain(
        mention,
        this.#divisions.printedName(region) + spelledOut(rest === '工会' ? '总工会' : rest),
      );
    }
    if (mention.rule === 'owner-word-and-head') return this.#ofOwnerWord(mention);
    if (mention.rule === 'listed-office') {
      const first = this.#earlier.last;
      if (!first) return undefined;
      const rest = this.#words.slice(first.mention.regionEnd, first.mention.end);
      const prefix = first.name.endsWith(rest)
        ? first.name.slice(0, -rest.length)
        : first.name.slice(0, -spelledOut(rest).length);
      return plain(mention, prefix + spelledOut(this.#words.slice(mention.start, mention.end)));
    }
    if (mention.rule === 'unit-listed') {
      const listedWith = this.#earlier.last;
      // 总工会第七届委员会和|经费审查委员会: the term's committee is the union itself.
      const owner = listedWith?.mention.head.kind === 'unit' ? listedWith.owner : listedWith;
      if (!owner || (owner === listedWith && owner.type !== 'Union')) return undefined;
      const unit = this.#words.slice(mention.start, mention.end);
      return ofOwner(mention, owner, owner.name + unit, unit);
    }
    if (mention.rule === 'unit-alone') {
      const unit = this.#words.slice(mention.start, mention.end);
      const same = this.#earlier.unitCalled(unit);
      if (same) return { ...same, mention };
      if (/..分会$/u.test(unit)) return branchOf(mention, this.#earlier, this.#words);
      // 女职工委员会 by itself: of the union that the article speaks of.
      const union = unionsOrgan.test(unit) ? this.#earlier.nearest(mention.start, isWholeUnion) : undefined;
      return union && ofOwner(mention, union, union.name + unit, unit);
    }
    return undefined;
  }

  /** 晋江市委常委、|市总工会主席: what somebody heads beside an office in the body of a city is in that city. */
  #regionOfTitle(mention: NameMention, level: string): Division | undefined {
    const previous = this.#earlier.last?.mention;
    if (!previous || !sameTitle.test(this.#words.slice(previous.end, mention.start))) return undefined;
    // The segmenter of divisions sees 晋江市|委.
    const division =
      this.#divisions.endingAt(previous.regionEnd) ?? this.#divisions.startingAt(previous.start);
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
    const other = this.#earlier.nearest(mention.start, ({ name }) => named.test(name));
    const village = other && named.exec(other.name)?.[1];
    return village ? plain(mention, village + rest) : undefined;
  }

  /** 集团工会, 公司工会, 局党委: the nearest body before that the word fits. */
  #ofOwnerWord(mention: NameMention): ResolvedName | undefined {
    const pointed = this.#words.charAt(mention.start) === '该' ? mention.start + 1 : mention.start;
    const before = this.#words.slice(pointed, mention.headStart);
    const [, word = before, own = ''] = ownerBeforeUnit.exec(before) ?? [];
    const owner = this.#earlier.nearest(
      mention.start,
      (other) => fitsWord(other, word) && (other.mention.head.kind !== 'unit' || /项目部$|工区$/u.test(word)),
    );
    if (!owner) return undefined;
    const printed = this.#words.slice(mention.start, mention.end);
    return ofOwner(mention, owner, owner.name + own + mention.head.word, printed);
  }

  /** 该局, 公司: the nearest body that the word fits. */
  pointer(mention: NameMention): ResolvedName | undefined {
    const target = this.#earlier.nearest(
      mention.start,
      (other) =>
        fitsWord(other, mention.head.word) ||
        (mention.head.type === 'Union' && other.type === 'Union' && !other.owner?.owner),
    );
    return target ? { ...target, mention } : undefined;
  }

  #levelOfBody(mention: NameMention): string {
    const word = this.#words.slice(mention.start, mention.end);
    if (word.startsWith('团')) return word.charAt(1);
    return word.startsWith('自治区') ? '自治区' : word.charAt(0);
  }
}

function bodyOfRegion(word: string, region: string): string {
  if (word.startsWith('团')) return `共青团${region}委员会`;
  if (shortUnions.has(word)) return `${region}总工会`;
  return word === '自治区党委' ? `${region}党委` : region + word.slice(1);
}
