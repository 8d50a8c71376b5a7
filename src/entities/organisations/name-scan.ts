/**
 * Finds where a name begins. The end is known, because Chinese names of bodies and places end in their head
 * (…工会, …有限公司, …体育馆); from there the scan absorbs words leftwards until grammar, a verb, a person's role
 * or punctuation stops it, or a region anchors it.
 */
import { edgeCharacters, edgeWords, nameVerbs } from '../../language/lexicons/name-edges.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import type { WordIndex } from '../word-index.ts';
import type { NameMention } from './name-mention.ts';

/** How the beginning of a name was found, which says how sure it is. */
export interface NameStart {
  readonly start: number;
  /** Where the region (宁波市北仑区, 中国) ends, equal to `start` without one. */
  readonly regionEnd: number;
  /** A region or national word begins the name. */
  readonly anchored: boolean;
  /** A relative region begins it: 市, 区, 该区. */
  readonly relative: boolean;
  /** Something that is no everyday word stands in it. */
  readonly brand: boolean;
  /** A name found before ends where this one's own part begins: 衡远公司|工会. */
  readonly ownerEnd: number | undefined;
}

export interface ScanContext {
  readonly index: WordIndex;
  readonly divisionEnding: ReadonlyMap<number, DivisionMention>;
  /** Names that are already known, by their ends. */
  readonly nameEnding: ReadonlyMap<number, NameMention>;
}

/** Words that stand at the beginning of national bodies' names like a region. */
const nationalWords: ReadonlySet<string> = new Set([
  '中国',
  '中华',
  '全国',
  '国家',
  '首都',
  '国网',
  '中华人民共和国',
  '中共',
]);
const relativeRegions: ReadonlySet<string> = new Set([
  '省',
  '市',
  '区',
  '县',
  '州',
  '旗',
  '镇',
  '乡',
  '盟',
  '街道',
  '自治区',
  '自治州',
  '村',
  '社区',
]);
/** Letters and digits, which brands contain. */
const latin = /^[A-Za-z0-9&.+-]+$/u;
const longestName = 36;
const longestBracket = 8;
const longestBrand = 8;

/** Scans left from `headStart`. */
export function scanLeft(context: ScanContext, headStart: number): NameStart {
  const { index, divisionEnding, nameEnding } = context;
  const { text } = index;
  let position = headStart;
  let brand = 0;
  const limit = Math.max(0, headStart - longestName);
  const done = (extra: Partial<NameStart>): NameStart => ({
    start: position,
    regionEnd: position,
    anchored: false,
    relative: false,
    brand: brand > 0,
    ownerEnd: undefined,
    ...extra,
  });
  while (position > limit) {
    const before = text.charAt(position - 1);
    const name = nameEnding.get(position);
    if (name && name.head.type !== 'Place') {
      position = name.start;
      return done({ ownerEnd: name.end });
    }
    if (name) {
      // 首都机场|集团: a place inside a body's name is part of its text.
      position = name.start;
      if (name.regionEnd > name.start)
        return done({ regionEnd: name.regionEnd, anchored: true, brand: true });
      return done({ brand: true });
    }
    const division = divisionEnding.get(position);
    if (division) {
      const regionEnd = position;
      position = division.start;
      for (let more = divisionEnding.get(position); more; more = divisionEnding.get(position)) {
        position = more.start;
      }
      const owner = nameEnding.get(position);
      if (owner && owner.head.type !== 'Place' && owner.head.type !== 'Union') {
        position = owner.start;
        return done({ ownerEnd: owner.end });
      }
      return done({ regionEnd, anchored: true });
    }
    if (before === '）' || before === ')') {
      const open = openingBracket(text, position - 1);
      if (open < 0) break;
      position = open;
      continue;
    }
    if (before === '”') {
      const open = text.lastIndexOf('“', position - 2);
      if (open < 0 || position - open > longestBrand + 4 || open < limit) break;
      position = open;
      brand += 2;
      continue;
    }
    if (before === '·') {
      if (position === headStart) break;
      position -= 1;
      continue;
    }
    const level = relativeRegionBefore(text, position);
    if (level > 0 && relativeFits(index, position - level)) {
      const regionEnd = position;
      position -= level;
      if (text.charAt(position - 1) === '该') position -= 1;
      return done({ regionEnd, relative: true });
    }
    const token = index.at(position - 1);
    if (!token) break;
    const word = text.slice(token.start, position);
    if (nationalWords.has(word)) {
      const regionEnd = position;
      position = token.start;
      return done({ regionEnd, anchored: true });
    }
    if (!isNamePart(word, token.tag)) break;
    if (isCounted(text, token.start, word)) break;
    if (word.length === 1 || token.tag === 'x' || token.tag === 'eng' || latin.test(word)) {
      brand += word.length;
      if (brand > longestBrand) break;
    }
    position = token.start;
  }
  return done({});
}

/** Length of the word for a level of administration that ends at `position`: 区|总工会, 街道|工会. */
function relativeRegionBefore(text: string, position: number): number {
  for (let length = 3; length >= 1; length--) {
    if (relativeRegions.has(text.slice(position - length, position))) return length;
  }
  return 0;
}

const numeral = /[0-9０-９一二三四五六七八九十百千万两几数多各每首]/u;

/** 支 in 6支|代表队, 座 in 两座|工厂: a classifier after a number. */
function isCounted(text: string, start: number, word: string): boolean {
  return word.length === 1 && numeral.test(text.charAt(start - 1)) && !/[号标中]/u.test(word);
}

/**
 * 区 or 市 begins a relative name where something ends before it: a mark, a character of grammar (由|区总工会,
 * whatever the segmenter makes of it), or one of its words that is no number's classifier (5个|区总工会).
 */
function relativeFits(index: WordIndex, start: number): boolean {
  const before = index.text.charAt(start - 1);
  if (before === '' || edgeCharacters.has(before)) return !/[个各多两全本]/u.test(before);
  if (!/\p{L}|\p{N}/u.test(before)) return true;
  if (!index.begins(start)) return false;
  const token = index.at(start - 1);
  return (
    token !== undefined &&
    (edgeWords.has(token.text) || token.tag.startsWith('v') || token.tag === 'p' || token.tag === 'c')
  );
}

function openingBracket(text: string, close: number): number {
  for (let i = close - 1; i >= 0 && close - i <= longestBracket + 1; i--) {
    const character = text.charAt(i);
    if (character === '（' || character === '(') return i;
    if (/[，。；、“”\n]/u.test(character)) return -1;
  }
  return -1;
}

/** Tags of words that never are part of a name: grammar and verbs. */
const edgeTags: ReadonlySet<string> = new Set([
  'p',
  'c',
  'uj',
  'ul',
  'uz',
  'ug',
  'ud',
  'u',
  'r',
  'rr',
  'rz',
  'd',
  'y',
  'e',
  'o',
  'q',
  'f',
  't',
  'zg',
  'k',
  'h',
  'vd',
  'df',
  'ad',
  'tg',
  'vq',
  'vi',
]);

function isNamePart(word: string, tag: string): boolean {
  const first = word.charCodeAt(0);
  const chinese = first >= 0x4e00 && first <= 0x9fff;
  if (!chinese) return latin.test(word);
  if (word.length === 1) return !edgeCharacters.has(word);
  if (edgeWords.has(word)) return false;
  if (nameVerbs.has(word)) return true;
  if (tag === 'v') return false;
  if (/^[0-9一二三四五六七八九十百两几多数]/u.test(word) && (tag === 'm' || tag === 'mq')) {
    return /^[一二三四五六七八九十○零百]+[局院中厂矿]?$/u.test(word);
  }
  return !edgeTags.has(tag) || fixedWords.has(word);
}

/** Words that the segmenter takes for adverbs, times or directions and that names contain. */
const fixedWords: ReadonlySet<string> = new Set([
  '现代',
  '当代',
  '未来',
  '新时代',
  '南方',
  '北方',
  '东部',
  '西部',
  '中部',
  '北部',
  '南部',
  '华东',
  '华北',
  '东方',
  '西方',
  '沿海',
  '内陆',
  '中央',
  '天天',
  '永久',
  '共青',
  '春秋',
]);
