/** Names that begin with a word for a level of administration alone: 区|总工会, 街道|工会, 市直|机关工会. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { edgeCharacters, edgeWords } from '../../language/lexicons/name-edges.ts';
import type { WordIndex } from '../word-index.ts';

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
  '地区',
  '自治区',
  '自治州',
  '村',
  '社区',
]);
const regionEnds = new CharacterSet([...relativeRegions].map((word) => word.charAt(word.length - 1)));
/** 镇中心|卫生院, 市直|机关: the level is the beginning of a word. */
export const relativeWords: ReadonlySet<string> = new Set(
  [...'省市区县镇乡州旗'].flatMap((level) =>
    ['中心', '直', '属', '立', '本级', '直机关', '直属机关', '域'].map((rest) => level + rest),
  ),
);
export const levelWords: ReadonlySet<string> = new Set('省市区县州旗镇乡');

/** Length of the word for a level of administration that ends at `position`: 区|总工会, 街道|工会. */
export function relativeRegionBefore(text: string, position: number): number {
  if (!regionEnds.hasAt(text, position - 1)) return 0;
  for (let length = 3; length >= 1; length--) {
    if (relativeRegions.has(text.slice(position - length, position))) return length;
  }
  return 0;
}

/**
 * 区 or 市 begins a relative name where something ends before it: a mark, a preposition (由|区总工会, whatever the
 * segmenter makes of it), or one of its words. Behind a number's classifier it is a group (5个|区总工会).
 */
export function relativeFits(index: WordIndex, start: number): 'fits' | 'group' | 'no' {
  const before = index.text.charAt(start - 1);
  if (before === '') return 'fits';
  if (groupCharacters.has(before)) return 'group';
  if (!/\p{L}|\p{N}/u.test(before) || before === '该') return 'fits';
  if (levelWords.has(before)) return 'group';
  if (prepositions.has(before)) return 'fits';
  if (leading.hasAt(before, 0) && ofGazetteer.hasAt(index.text, start)) return 'fits';
  if (!index.begins(start)) return 'no';
  const token = index.at(start - 1);
  if (!token) return 'fits';
  const ends =
    edgeWords.has(token.text) || /^(?:v|p|c|u|d|t|r)/u.test(token.tag) || edgeCharacters.has(token.text);
  return ends ? 'fits' : 'no';
}

const groupCharacters: ReadonlySet<string> = new Set('个各多两全三四五六七八九十几');
/** What the segmenter joins to a level that no province, city, district or county ends in: 邀市|慈善总会, 仍区|总工会. */
const leading = new CharacterSet(
  '邀替催促劝帮仍唯照朝往较拉约访驻借属依携偕陪随带领送派除含便而且并即再又还只仅均按凭因沿如但或非可于跟赴呈来自职入进',
);
/** Levels whose regions the gazetteer has all. */
const ofGazetteer = new CharacterSet('省市区县');
const prepositions: ReadonlySet<string> = new Set(
  '用等就由暨被向与和同及对从在据应受经将请让使给为的是有原任兼交靠找归问托报前后',
);
