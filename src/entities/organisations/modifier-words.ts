/** What the words in front of a head tell: whether they are a brand, a kind of body or what somebody does. */
import type { Token } from '../../language/analysed-text.ts';
import { party } from '../../language/lexicons/kinds-of-bodies.ts';
import { brandNouns, edgeWords, genericModifiers, lands } from '../../language/lexicons/name-edges.ts';
import { afterGrammar } from './name-edge.ts';
import { isBrandVerb, takesOffice } from './name-words.ts';
import type { ScanContext } from './scan-context.ts';

const longestBrand = 4;

/** 云帆智航|青岛|科技公司: a brand at the beginning of a clause, in front of the region; 业主, 施工方 are none. */
export function brandBefore(context: ScanContext, regionStart: number): number {
  const { index, divisionEnding } = context;
  if (party.test(index.text.slice(Math.max(0, regionStart - 3), regionStart))) return regionStart;
  // 桐乡市|浙江某某公司: where it is.
  if (divisionEnding.get(regionStart)?.form === 'full') return regionStart;
  let start = regionStart;
  let proper = false;
  while (start > 0 && regionStart - start <= longestBrand) {
    const token = index.at(start - 1);
    if (!token || !/\p{L}/u.test(token.text)) break;
    if (takesOffice(token.text, token.tag)) return regionStart;
    // 这是|宁波|远江机械公司
    if (token.tag === 'x' && afterGrammar(context, token.start, token.end) > token.start) return regionStart;
    if (!/^(?:n|x|eng)/u.test(token.tag) || genericModifiers.has(token.text) || edgeWords.has(token.text)) {
      return regionStart;
    }
    proper ||= token.tag !== 'n';
    start = token.start;
  }
  return proper && regionStart - start <= longestBrand && regionStart - start >= 2 ? start : regionStart;
}

/** A noun that is neither an office nor people. */
export const isThing = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:n|vn|nz|b)$/u.test(token.tag) && !takesOffice(token.text, token.tag);

/** 计划再增|书屋, 专车跑|工地: what is said of a place, not its name. */
export function holdsAct({ index }: ScanContext, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    if (!token) return false;
    if (token.end <= end && /^(?:v$|d$|c$|p$|r$|zg$)/u.test(token.tag) && token.end - token.start <= 2)
      return true;
    at = token.end;
  }
  return false;
}

/** Whether the dictionary takes a word of the name for a proper noun. */
export function hasProperWord({ index }: ScanContext, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    if (!token) return false;
    if (/^(?:nt|nz|ns|nr|x|eng)/u.test(token.tag) && token.end - token.start >= 2) return true;
    if (lands.has(token.text)) return true;
    at = token.end;
  }
  return false;
}

/** 领跑|鞋业|公司, 红旗|小学: all are everyday words, the first as such bodies are called, a verb with their trade behind. */
export function beginsWithBrand({ index }: ScanContext, start: number, headStart: number): boolean {
  const first = index.at(start);
  if (first?.start !== start) return false;
  return brandNouns.has(first.text) || (first.end < headStart && isBrandVerb(first.text, first.tag));
}

/** 秦岭隧道: the dictionary has the place as one word. */
export function isOneWord({ index }: ScanContext, start: number, end: number): boolean {
  const token = index.at(start);
  return token !== undefined && token.start === start && token.end === end && /^n/u.test(token.tag);
}

/** No verb or adjective among the words: 茅台|集团, but not 做大做强|集团. */
export function onlyNouns({ index }: ScanContext, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    if (!token || !/^(?:[nxjbsflz]|vn|eng|an)/u.test(token.tag)) return false;
    at = token.end;
  }
  return true;
}

/** Whether every word in front of the head says only what kind of body it is: 企业, 子公司, 非公. */
export function isGeneric({ index }: ScanContext, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    const stop = Math.min(token?.end ?? end, end);
    if (!genericModifiers.has(index.text.slice(at, stop))) return false;
    at = stop;
  }
  return true;
}
