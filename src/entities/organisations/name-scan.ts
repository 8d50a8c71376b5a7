/**
 * Finds where a name begins. The end is known, because Chinese names of bodies and places end in their head
 * (…工会, …有限公司, …体育馆); from there the scan absorbs words leftwards until grammar, a verb, a person's role
 * or punctuation stops it, or a region anchors it.
 */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { party } from '../../language/lexicons/kinds-of-bodies.ts';
import { lands } from '../../language/lexicons/name-edges.ts';
import type { WordIndex } from '../word-index.ts';
import { regionOfBrand } from './brand-region.ts';
import {
  afterDivision,
  afterGrammar,
  beforeBracket,
  definingBracket,
  openingBracket,
  verbsBeforeNames,
  villageSide,
} from './name-edge.ts';
import type { NameHead, NameMention } from './name-mention.ts';
import { isLatin, legalForm, partOf, softWords, takesBrand } from './name-words.ts';
import { levelWords, relativeFits, relativeRegionBefore, relativeWords } from './relative-level.ts';
import type { ScanContext } from './scan-context.ts';
import { acrossRegion, furtherAnchor, isRegionHere, liesElsewhere } from './scan-regions.ts';
import { isFieldOfUnit, joinedField } from './unit-fields.ts';

/** How the beginning of a name was found, which says how sure it is. */
export interface NameStart {
  readonly start: number;
  /** Where the region (宁波市北仑区, 中国) ends, equal to `start` without one. */
  readonly regionEnd: number;
  /** A region or national word begins the name. */
  readonly anchored: boolean;
  /** A relative region begins it: 市, 区, 该区. */
  readonly relative: boolean;
  /** It is a group of bodies, not one: 5个区|总工会. */
  readonly grouped: boolean;
  /** Something that is no everyday word stands in it. */
  readonly brand: boolean;
  /** A name found before ends where this one's own part begins: 江川公司|工会. */
  readonly ownerEnd: number | undefined;
}

/** Words that stand at the beginning of national bodies' names like a region. */
export const nationalWords: ReadonlySet<string> = new Set([
  '中国',
  '中华',
  '全国',
  '国家',
  '首都',
  '国网',
  '中华人民共和国',
  '中共',
]);
const route = /^(?:高速|铁路|公路|高铁|城际|特高压|输[气油电水])/u;
const longestName = 36;
const longestBrand = 8;

/**
 * Scans left from `headStart`. Words that only sometimes belong to a name (职工 in 职工大学, a verb in a company's
 * field of business) are crossed for now and kept if a region, an owner or a brand follows further left.
 */
export function scanLeft(context: ScanContext, headStart: number, head: NameHead): NameStart {
  const { index, divisionEnding, divisionStarting, nameEnding } = context;
  const { text } = index;
  let position = headStart;
  let brand = 0;
  /** Where words end that only belong to the name if more of it is proper than so much. */
  const soft: { readonly at: number; readonly brand: number }[] = [];
  let anchorAt = -1;
  const limit = Math.max(0, headStart - longestName);
  const quoted = head.type === 'Union' ? wholeQuotation(text, headStart, headStart + head.word.length) : -1;
  while (position > limit) {
    const before = signs.hasAt(text, position - 1) ? text.charAt(position - 1) : '';
    const name = nameEnding.get(position);
    if (
      name &&
      anchorAt < 0 &&
      (name.head.type !== 'Place' || ownsUnion(name, head, position === headStart))
    ) {
      position = name.start;
      const region =
        name.form === 'known' && head.word.endsWith('公司') ? divisionEnding.get(position) : undefined;
      if (region) {
        // 深圳市|腾讯|计算机系统有限公司: the company's own brand behind its city.
        position = region.start;
        return startAt(position, brand, { regionEnd: region.end, anchored: true, brand: true });
      }
      return startAt(position, brand, { ownerEnd: name.end });
    }
    if (name && name.head.type !== 'Place' && name.form !== 'known') break;
    if (name) {
      // 首都机场|集团: a place inside a body's name is part of its text.
      position = name.start;
      if (name.regionEnd > name.start) {
        const { regionEnd, form } = name;
        // 市|口岸|管理办公室
        if (form === 'relative') return startAt(position, brand, { regionEnd, relative: true });
        return startAt(position, brand, { regionEnd, anchored: true, brand: true });
      }
      brand += 2;
      continue;
    }
    const division = divisionEnding.get(position);
    if (division && isRegionHere(index, division, head)) {
      const far =
        text.charAt(division.start - 1) === '至' ? divisionEnding.get(division.start - 1) : undefined;
      if (far && route.test(text.slice(position, position + 3))) {
        // 银川|至|昆明|高速公路|项目部
        position = far.start;
        brand += 2;
        continue;
      }
      const regionEnd = position;
      position = division.start;
      let inner = division;
      for (
        let more = divisionEnding.get(position);
        more && isRegionHere(index, more, head) && !liesElsewhere(more, inner, head);
        more = divisionEnding.get(position)
      ) {
        position = more.start;
        inner = more;
      }
      // 审计署|驻|兰州|特派员办事处, 首都医科大学|附属|北京|安贞医院
      const joint = lengthBefore(jointWords, text, position);
      const owner = nameEnding.get(position - joint);
      if (owner && owner.head.type !== 'Place' && owner.head.type !== 'Union') {
        position = owner.start;
        return startAt(position, brand, { ownerEnd: owner.end });
      }
      position -= lengthBefore(forces, text, position);
      const further = head.type === 'Company' ? furtherAnchor(context, position) : undefined;
      if (further !== undefined) {
        position = further;
        return startAt(position, brand, { anchored: true, brand: true });
      }
      return startAt(position, brand, { regionEnd, anchored: true });
    }
    if (before === '该' || before === '\n') break;
    if (before === '方' && party.test(text.slice(Math.max(0, position - 3), position))) break;
    if (before === '）' || before === ')') {
      const open = openingBracket(text, position - 1) ?? definingBracket(text, position - 1);
      if (open === undefined) break;
      position = open;
      continue;
    }
    if (before === '”') {
      const open = text.lastIndexOf('“', position - 2);
      if (open < 0 || position - open > longestBrand + 4 || open < limit) break;
      // “有工会真好。”某公司: what is said is no brand.
      if (/[。，！？；]/u.test(text.slice(open, position))) break;
      position = open;
      brand += 2;
      continue;
    }
    if (before === '·') {
      if (position === headStart) break;
      position -= 1;
      continue;
    }
    if (before === '和' && divisionEnding.has(position - 2)) {
      // 吉林|春和|医院: a conjunction does not follow a single character behind a region.
      position -= 2;
      brand += 2;
      continue;
    }
    if (before === '和' || before === '与') {
      const joined = joinedField(context, position - 1, head);
      if (joined !== undefined) {
        position = joined;
        continue;
      }
    }
    const level = relativeRegionBefore(text, position);
    if (level > 0) {
      // 市委|市政府 are two bodies of one region, with no mark between them.
      const fit = nameEnding.get(position - level)?.head.word.endsWith('委')
        ? 'fits'
        : relativeFits(index, position - level);
      if (
        fit === 'group' ||
        (fit === 'fits' && levelWords.has(text.charAt(position)) && !text.startsWith('市场', position))
      )
        return startAt(position, brand, { grouped: true });
      if (fit === 'fits') {
        const regionEnd = position;
        position -= level;
        if (text.charAt(position - 1) === '该') position -= 1;
        return startAt(position, brand, { regionEnd, relative: true });
      }
    }
    const token = index.at(position - 1);
    if (!token) break;
    const torn = acrossRegion(context, token.start, position);
    if (torn !== undefined) {
      // 湖|南麓|山: the segmenter puts the end of 湖南 into the next word.
      brand += position - torn;
      position = torn;
      continue;
    }
    let wordStart = token.start;
    const word = token.end === position ? token.text : text.slice(wordStart, position);
    if (relativeWords.has(word) && relativeFits(index, wordStart) === 'fits') {
      position = wordStart;
      return startAt(position, brand, { regionEnd: wordStart + 1, relative: true });
    }
    if (nationalWords.has(word)) {
      const regionEnd = position;
      position = wordStart;
      return startAt(position, brand, { regionEnd, anchored: true });
    }
    const inside = divisionStarting.get(wordStart);
    if (inside && inside.end < position && inside.end > wordStart) {
      // 北京公交 is one word of the dictionary.
      position = wordStart;
      for (let more = divisionEnding.get(position); more; more = divisionEnding.get(position))
        position = more.start;
      return startAt(position, brand, { regionEnd: inside.end, anchored: true, brand: true });
    }
    // 塞上|和畅电气有限公司
    if (anchorAt >= 0 && lands.has(word)) {
      const regionEnd = position;
      position = wordStart;
      return startAt(position, brand, { regionEnd, anchored: true, brand: true });
    }
    const fragment = word.length === 1 || token.tag === 'x' || token.tag === 'eng' || isLatin(word);
    const found = partOf(word, token.tag, head);
    const part =
      (found === 'edge' && isFieldOfUnit(context, wordStart, token, head)) ||
      (found === 'anchored' && endsBrand(index, wordStart, word)) ||
      (word === '和' && isInBrand(index, wordStart))
        ? 'name'
        : // 鸿|迅速|递|有限公司: a trade of one character shows that the words are cut wrongly.
          found === 'edge' && legalForm.test(head.word) && headStart - position === 1
          ? 'anchored'
          : found;
    if (part === 'edge' && quoted >= 0 && position > quoted) {
      // “服装城工会联合会”: within its quotation marks all of it is the name.
      position = quoted;
      brand += 2;
      break;
    }
    const region =
      part === 'edge' && brand === 0 && position < headStart
        ? regionOfBrand(context, token, position, head)
        : undefined;
    if (region) return startAt(region.start, brand, { regionEnd: region.end, anchored: true, brand: true });
    if (part === 'edge' || (word === '和' && nameEnding.has(wordStart))) break;
    if (position < headStart && kindNoun.test(word) && properTag.test(index.at(position)?.tag ?? '')) break;
    if (isCounted(text, wordStart, word)) break;
    // 邀|江川机械公司, but 派|克|公司
    if (word.length === 1 && verbsBeforeNames.has(word) && !isFragment(index, position, headStart)) break;
    // 宁海县|新添|协会: what a region does
    if (part === 'anchored' && token.tag === 'v' && !takesBrand(head) && divisionEnding.has(wordStart)) break;
    if (fragment ? word.length > 1 : token.tag === 'nr' && word.length > 2) {
      wordStart = Math.max(
        afterGrammar(context, wordStart, position),
        afterDivision(context, wordStart, position),
      );
    }
    // 感谢|远江重工集团: what is proper behind a verb does not take the verb into the name; 职工 it does.
    if (part === 'soft') soft.push({ at: position, brand: softWords.has(word) ? 0 : brand });
    if (part === 'anchored' && anchorAt < 0) anchorAt = position;
    if (fragment) {
      brand += position - wordStart;
      if (brand > longestBrand) break;
    }
    if (token.tag.startsWith('ns') || token.tag.startsWith('nz')) brand += 1;
    position = wordStart;
    // 拉上|共青团|仙居县委: what such a name begins with
    if (beginsNames.has(word)) break;
    if (wordStart !== token.start && !divisionEnding.has(wordStart)) break;
  }
  if (anchorAt >= 0) position = anchorAt;
  const doubtful = soft.find((word) => brand <= word.brand);
  if (doubtful) position = Math.max(position, doubtful.at);
  position -= villageSide(text, position) + beforeBracket(index, position);
  return startAt(position, brand);
}

/** What in front of a name's words is looked at by itself, before they are. */
const signs = new CharacterSet('该\n方）)”·和与');

/** A name that begins there, with nothing in front that tells more than `found`. */
export function startAt(start: number, brand: number, found: Partial<NameStart> = {}): NameStart {
  return {
    start,
    regionEnd: found.regionEnd ?? start,
    anchored: found.anchored ?? false,
    relative: found.relative ?? false,
    grouped: found.grouped ?? false,
    brand: found.brand ?? brand > 0,
    ownerEnd: found.ownerEnd,
  };
}

const jointWords = ['驻', '附属'] as const;
const forces = ['中共', '中新', '武警', '共青团'] as const;
const beginsNames: ReadonlySet<string> = new Set(['中共', '共青团']);

/** Length of the one of the words that ends at `position`; 0 where none does. */
function lengthBefore(words: readonly string[], text: string, position: number): number {
  return words.find((word) => text.endsWith(word, position))?.length ?? 0;
}

/** 恒瑞|达|纺织有限公司: the last character of a brand that the dictionary has without it. */
function endsBrand(index: WordIndex, start: number, word: string): boolean {
  const before = index.at(start - 1);
  return brandEndings.has(word) && before?.end === start && /^(?:x|nz)/u.test(before.tag);
}

/** 春|和|眼镜店: one character that is no word joins nothing. */
function isInBrand(index: WordIndex, and: number): boolean {
  const before = index.at(and - 1);
  return (
    before?.end === and && /^\p{Script=Han}$/u.test(before.text) && /^(?:nr|[tnxzv]?g|x)/u.test(before.tag)
  );
}

/** Whether one character that is no word of the segmenter's begins at `start`. */
function isFragment(index: WordIndex, start: number, headStart: number): boolean {
  return start < headStart && index.at(start)?.end === start + 1;
}

const brandEndings: ReadonlySet<string> = new Set('达能美新方成');

/** Where the quotation begins that ends with the head and has nothing but words; -1 where none does. */
function wholeQuotation(text: string, headStart: number, end: number): number {
  if (text.charAt(end) !== '”') return -1;
  const open = text.lastIndexOf('“', headStart);
  return open >= 0 &&
    headStart - open <= longestBrand + 4 &&
    /^\p{Script=Han}+$/u.test(text.slice(open + 1, end))
    ? open + 1
    : -1;
}

/** 知名企业|三湘重工集团, 著名学府|湘江理工大学: a noun for the kind in front of a proper name only introduces it. */
const kindNoun = /(?:企业|单位|学府|高校|院校|团体|国企|央企|民企|台企|外企|港企|名企|名校|老字号)$/u;
const properTag = /^(?:x|eng|n[rstz])/u;

const ofSite = /^(?:工会|工会联合会|联合工会)$/u;
/** A station or airport owns its union; a zone or street does not (园区|工会 is the union there). */
function ownsUnion(name: NameMention, head: NameHead, adjacent: boolean): boolean {
  return adjacent && name.head.kind === 'site' && ofSite.test(head.word);
}

const numeral = new CharacterSet(
  '0123456789０１２３４５６７８９一二三四五六七八九十百千万两几数多余各每首这那',
);
const numbers = new CharacterSet('一二三四五六七八九〇');
const afterNumbers = new CharacterSet('号标中局院厂矿段都');

const days = new CharacterSet('天年月周');
const digits = new CharacterSet('0123456789');

/** 支 in 6支|代表队, 座 in 两座|工厂: a classifier after a number; 3天里|修复. */
function isCounted(text: string, start: number, word: string): boolean {
  // 八五二|农场 is numbered
  if (word.length > 1) return days.hasAt(word, 0) && digits.hasAt(text, start - 1);
  return numeral.hasAt(text, start - 1) && !numbers.has(word) && !afterNumbers.has(word);
}
