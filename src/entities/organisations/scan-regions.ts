/** Regions that the scan for the beginning of a name meets: real ones, words that sound like one, and those inside of words. */
import { edgeWords } from '../../language/lexicons/name-edges.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import type { WordIndex } from '../word-index.ts';
import type { NameHead } from './name-mention.ts';
import { partOf, softWords } from './name-words.ts';
import type { ScanContext } from './scan-context.ts';

/** Where a region ends inside the word from `start` to `end` that it began before. */
export function acrossRegion(
  { divisionEnding }: ScanContext,
  start: number,
  end: number,
): number | undefined {
  for (let i = start + 1; i < end; i++) {
    const division = divisionEnding.get(i);
    if (division && division.start < start) return i;
  }
  return undefined;
}

/** 互助 is a county and a word: inside a longer name it is a word. */
export function isRegionHere(index: WordIndex, division: DivisionMention, head: NameHead): boolean {
  // 中|铁岭北 is the middle of 中铁|岭北.
  if (division.form === 'short' && head.type !== 'Institution' && index.at(division.start - 1)?.text === '中')
    return false;
  if (division.form !== 'weak') return true;
  if (edgeWords.has(index.text.slice(division.start, division.end))) return false;
  const before = index.at(division.start - 1);
  if (!before || before.end !== division.start || !/\p{L}/u.test(before.text)) return true;
  return partOf(before.text, before.tag, head) === 'edge';
}

/** 国网|安徽电力|合肥供电公司: another region or known body stands further left in the same name. */
export function furtherAnchor(
  { index, divisionEnding, nameEnding }: ScanContext,
  from: number,
): number | undefined {
  let position = from;
  while (position > 0 && from - position <= 8) {
    const known = nameEnding.get(position);
    if (known && position < from) return known.head.type === 'Company' ? known.start : undefined;
    const division = divisionEnding.get(position);
    if (division && position < from) {
      const before = nameEnding.get(division.start);
      return before?.form === 'known' ? before.start : division.start;
    }
    const token = index.at(position - 1);
    if (
      !token ||
      token.end !== position ||
      !/\p{Script=Han}/u.test(token.text) ||
      !/^(?:n[zsrt]?|x|j|vn)$/u.test(token.tag) ||
      edgeWords.has(token.text) ||
      softWords.has(token.text)
    )
      return undefined;
    position = token.start;
  }
  return undefined;
}

/** 渝北区|重庆某某公司: the name begins with the wider region; the county says where the company is. */
export function liesElsewhere(more: DivisionMention, inner: DivisionMention, head: NameHead): boolean {
  const isLocal = more.level === 'county' || more.level === 'township';
  return head.type === 'Company' && isLocal && more.form === 'full' && inner.level === 'province';
}
