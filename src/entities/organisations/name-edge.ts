/** Where a name begins inside what the segmenter takes for one word, in front of a bracket or behind it. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { edgeCharacters, edgeWords } from '../../language/lexicons/name-edges.ts';
import { shortFormOpening } from '../../language/lexicons/short-form-words.ts';
import type { WordIndex } from '../word-index.ts';
import type { ScanContext } from './scan-context.ts';

/** How long the brand is in front of the bracket that a name cannot begin with: 安踏|（泉州）鞋业有限公司. */
export function beforeBracket(index: WordIndex, start: number): number {
  if (index.text.charAt(start) !== '（') return 0;
  let at = start;
  while (start - at < 2) {
    const token = index.at(at - 1);
    if (!token || !/^\p{Script=Han}+$/u.test(token.text) || start - token.start > 4) return 0;
    if (edgeWords.has(token.text) || edgeCharacters.has(token.text)) return 0;
    at = token.start;
  }
  return start - at;
}

const village = /^[\u4e00-\u9fff](?:[\u4e00-\u9fff]?[村屯庄寨湾沟岭堡]|镇|古镇|古城|街道|社区)(?!的)/u;

const sides = new CharacterSet('前后上下里外');

/** 1 for 后 in 后|冲村, where a clause or a phrase begins with it. */
export function villageSide(text: string, start: number): 0 | 1 {
  if (!sides.hasAt(text, start - 1) || !village.test(text.slice(start, start + 4))) return 0;
  return /^$|[\s，。；：、“（在由和与]/u.test(text.charAt(start - 2)) ? 1 : 0;
}

/** Unknown words swallow prepositions in front of a name: 由该, 及某某. The name begins behind the last of them. */
export function afterGrammar(context: ScanContext, start: number, end: number): number {
  const { index } = context;
  for (let i = end - 1; i >= start; i--) {
    const character = index.text.charAt(i);
    if (character === '同' && i === start && end - start >= 3) return i + 1;
    // 他们|正同|公司谈: an adverb in front of the preposition
    if (character === '同' && i === start + 1 && beforePreposition.has(index.text.charAt(start)))
      return i + 1;
    // 原|长源木器厂: its name before
    if (character === '原' && i === start && end - start >= 3) return i + 1;
    // 广东|那溪|五金公司: behind a region it is the brand
    if (character === '那' && i === start && context.divisionEnding.has(start)) continue;
    // 永宁县|于家堡|小学
    if (character === '于' && i === start && context.divisionEnding.has(start)) continue;
    if (index.text.startsWith('经开区', i)) continue;
    if (i === start && end - start >= 3 && (swallowedFirst.has(character) || verbsBeforeNames.has(character)))
      return i + 1;
    if (swallowed.has(character) || (character === '和' && joins(context, i, start, end))) return i + 1;
  }
  return start;
}

/** 建新镇|洪光: an unknown word swallows the end of a division. */
export function afterDivision({ divisionEnding }: ScanContext, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (divisionEnding.get(i)?.form === 'full') return i;
  return start;
}

/** 和 is part of brands too (春和, 北京|和利时), but behind a name or a word it joins another to it. */
function joins(
  { index, nameEnding, divisionEnding }: ScanContext,
  at: number,
  start: number,
  end: number,
): boolean {
  if (nameEnding.has(at)) return true;
  const before = index.at(at - 1)?.text ?? '';
  return at === start && end - start >= 3 && !divisionEnding.has(at) && /\p{Script=Han}{2}/u.test(before);
}

const swallowed: ReadonlySet<string> = new Set('由与及暨被向把将从在对是到据为的了过这那谨率任');
const beforePreposition: ReadonlySet<string> = new Set('正已也还都就又曾仍再先常将并均各亦便才');
/** Brands may contain them, but hardly begin with them: 受|远江. */
const swallowedFirst: ReadonlySet<string> = new Set('受应经请连以跟帮让给于记去');
/** Verbs and adverbs of one character that hardly begin a brand: 邀|远江, 仍|远江. */
export const verbsBeforeNames = new CharacterSet(
  '邀催仍访借偕呈派替劝促聘雇托靠属便较拉打交谢诉罚携除含沿找往陪带送归并而即再还随但或仅只按凭',
);
const longestBracket = 8;

export function openingBracket(text: string, close: number): number | undefined {
  for (let i = close - 1; i >= 0 && close - i <= longestBracket + 1; i--) {
    const character = text.charAt(i);
    if (character === '（' || character === '(') return i;
    if (/[，。；、“”\n]/u.test(character)) return undefined;
  }
  return undefined;
}

const opensShortForm = new RegExp(`^${shortFormOpening}`, 'u');

/** 沈重公司（以下简称“沈重”）|工会: the bracket that defines a short form stands between owner and head. */
export function definingBracket(text: string, close: number): number | undefined {
  const open = text.lastIndexOf('（', close);
  return open >= 0 && close - open <= 26 && opensShortForm.test(text.slice(open, open + 6))
    ? open
    : undefined;
}
