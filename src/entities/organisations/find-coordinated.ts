/** Bodies that share a head behind a list of regions: 江岸、江汉两区总工会 is two unions. */
import type { DivisionMention } from '../places/find-divisions.ts';
import type { NameHead, NameMention } from './name-mention.ts';
import type { ScanContext } from './name-scan.ts';

const group = /[两二三四五六七八九十]个?(?:省|市|区|县|州|盟|旗|镇|乡|街道|地|处)$/u;
const longestGroup = 5;

/** One mention for each region of the list in front of the head; empty where there is no such list. */
export function findCoordinated(
  context: ScanContext,
  head: NameHead,
  headStart: number,
  end: number,
): readonly NameMention[] {
  const { index, divisionEnding } = context;
  const { text } = index;
  const words = group.exec(text.slice(Math.max(0, headStart - longestGroup), headStart))?.[0];
  if (!words) return [];
  const regions: DivisionMention[] = [];
  let position = headStart - words.length;
  for (let division = divisionEnding.get(position); division; division = divisionEnding.get(position)) {
    regions.unshift(division);
    if (!/[、和与及]/u.test(text.charAt(division.start - 1))) break;
    position = division.start - 1;
  }
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
