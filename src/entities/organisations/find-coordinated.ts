/** Bodies that share a head behind a list of regions: 江岸、江汉两区总工会 is two unions, 苏浙皖三省总工会 three. */
import { provinceLetters } from '../../language/gazetteer/province-letters.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import type { NameHead, NameMention } from './name-mention.ts';
import type { ScanContext } from './scan-context.ts';

const group =
  /[两二三四五六七八九十]个?(?:省区市|省一市|省两市|省市|省区|省|市|区|县|州|盟|旗|镇|乡|街道|地|处)$/u;
const groupEnds = new CharacterSet('区市省县州盟旗镇乡道地处');
const longestGroup = 5;
const letters = /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新]{2,8}$/u;

/** One mention for each region of the list in front of the head; empty where there is no such list. */
export function findCoordinated(
  context: ScanContext,
  head: NameHead,
  headStart: number,
  end: number,
): readonly NameMention[] {
  const { index, divisionEnding } = context;
  const { text } = index;
  if (!groupEnds.hasAt(text, headStart - 1)) return [];
  const words = group.exec(text.slice(Math.max(0, headStart - longestGroup), headStart))?.[0];
  if (!words) return [];
  const regions: DivisionMention[] = [];
  let position = headStart - words.length;
  for (let division = divisionEnding.get(position); division; division = divisionEnding.get(position)) {
    regions.unshift(division);
    if (!/[、和与及]/u.test(text.charAt(division.start - 1))) break;
    position = division.start - 1;
  }
  if (regions.length === 0) return lettered(text, headStart - words.length, head, headStart, end);
  if (regions.length < 2) return [];
  return regions.map((region) => ({
    start: region.start,
    end,
    head,
    headStart,
    form: 'named',
    regionEnd: region.end,
    ownerEnd: undefined,
    stands: undefined,
    rule: 'shared-head',
    confidence: 0.85,
  }));
}

/** 苏浙皖|三省总工会: every letter is a province. */
function lettered(
  text: string,
  listEnd: number,
  head: NameHead,
  headStart: number,
  end: number,
): readonly NameMention[] {
  // 闽琼两地|工会: unions there, not those of the provinces.
  if (head.word === '工会' && '地处'.includes(text.charAt(headStart - 1))) return [];
  const list = letters.exec(text.slice(Math.max(0, listEnd - 8), listEnd))?.[0] ?? '';
  return [...list].map((letter, position) => {
    const start = listEnd - list.length + position;
    return {
      start,
      end,
      head,
      headStart,
      form: 'named',
      regionEnd: start + 1,
      ownerEnd: undefined,
      stands: (provinceLetters[letter] ?? '') + (head.word === '工会' ? '总工会' : head.word),
      rule: 'shared-head-letters',
      confidence: 0.85,
    };
  });
}
