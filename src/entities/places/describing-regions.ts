/** Regions that name no place of their own: what stands behind them they only describe, count or begin the name of. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { afterMannerAdverbs } from '../../language/lexicons/verbs/manner-adverbs.ts';
import { verbAt } from '../../language/lexicons/verbs/verbs.ts';
import { perWord } from '../../language/words.ts';
import type { WordIndex } from '../word-index.ts';
import type { DivisionMention } from './find-divisions.ts';

/** 北京市|劳动模范, 博山|酥锅: a noun right behind a region is described by it; `chainStart` is where its larger regions begin. */
export function describesNoun(index: WordIndex, { end, form }: DivisionMention, chainStart: number): boolean {
  // 象山、宁海、余姚|三县市
  if (countsRegions.test(index.text.slice(end, end + 4))) return false;
  const next = index.at(end);
  if (isCounted(index.text, end) && !/[在于到赴至从自往进入向经]/u.test(index.text.charAt(chainStart - 1)))
    return true;
  // 鄱阳|湖畔: the lake and not the county
  if (form !== 'full' && lakes.test(index.text.slice(end, end + 2))) return true;
  if (form === 'full' && address.test(index.text.slice(end, end + 8))) return false;
  // 在某某市调研: not the inquiry of the city.
  if (next?.tag === 'vn' && /[在到赴]$/u.test(index.text.slice(Math.max(0, chainStart - 1), chainStart)))
    return false;
  // 在某地如期举行
  if (verbAt(index.text, afterMannerAdverbs(index.text, end))?.kinds.has('hold')) return false;
  // 在武汉精彩上演: the word between is the verb's.
  const after = next?.start === end && next.text.length === 2 ? next.end : end;
  if (verbAt(index.text, after)?.kinds.has('hold') && /[在于]/u.test(index.text.charAt(chainStart - 1)))
    return false;
  // 在安溪县|落槌，: a word that ends the clause behind 在 and a place is its verb.
  if (next?.start === end && next.text.length <= 3 && /[在于]/u.test(index.text.charAt(chainStart - 1))) {
    if (/[，。；！了]/u.test(index.text.charAt(next.end))) return false;
  }
  if (!next || next.start !== end || !/\p{Script=Han}/u.test(next.text) || localNouns.test(next.text))
    return false;
  if (form === 'full')
    return /^(?:n|b|an|vn|l|i|j)/u.test(next.tag) && next.tag !== 'ns' && next.tag !== 'nr';
  return !/^(?:v|p|c|d|u|f|m|t|ns|r|zg)/u.test(next.tag) || next.tag === 'vn';
}

/** 海州|六合园艺公司: the region is the beginning of a body's name, be it one that no rule makes out. */
export function opensBody(index: WordIndex, { end, form }: DivisionMention, chainStart: number): boolean {
  if (form === 'full' && leadsTo.hasAt(index.text, chainStart - 1)) return false;
  for (let position = end; position - end < longestBodyName; ) {
    const token = index.at(position);
    if (token === undefined || !isNamePart(token) || verbAt(index.text, position)) return false;
    position = token.end;
    if (position - end >= shortestBodyName && bodyEnd.test(index.text.slice(end, position))) return true;
  }
  return false;
}

const leadsTo = new CharacterSet('在于到赴至');
const longestBodyName = 14;
const shortestBodyName = 4;
const bodyEnd =
  /(?:公司|协会|学会|商会|联合会|学院|学校|[中小大]学|中心|医院|集团|厂|合作社|冷库|酒店|银行|支行|数码城|工会)$/u;
/** Neither a mark nor a word of grammar. */
const isNamePart = perWord((word, tag) => /^\p{sc=Han}+$/u.test(word) && !/^[uprcydt]/u.test(tag));

/** 海州市|首家, 海州|各级工会, 海州|12名职工: one or several of what there is in the region; 海州市首届 opens a name. */
const counted =
  /^(?:首[家个座条支名位]|第[0-9一二三四五六七八九十]+届(?:人大|政协|党代)|第[0-9一二三四五六七八九十]+批(?=援|对口|挂职|赴)|各级|各[省市州县区旗乡镇]|[0-9余多一两二三四五六七八九十百千]+[家所名位个批](?=[\u4e00-\u9fff])(?!地|[省市州县区旗乡镇街村岛]))/u;
const lakes = /^湖(?![南北州口里])/u;
const countable = new CharacterSet('首第各余多一两二三四五六七八九十百千0123456789');

const isCounted = (text: string, at: number): boolean =>
  countable.hasAt(text, at) && counted.test(text.slice(at, at + 8));

const countsRegions = /^等?[两二三四五六七八九十几]个?(?:省|市|区|县|州|盟|旗|镇|乡|街道|地)(?!总?工会)/u;

/** 星阳路88号 behind a street's name. */
const address = /^[\u4e00-\u9fff]{1,4}(?:路|街|巷|大道|弄)(?:[0-9]|与|和|上|旁|$)/u;

const localNouns =
  /^(?:境内|境外|各地|全境|全域|地区|城区|市区|郊区|一带|两地|三地|等地|当地|本地|方面|方言|山区|县城|老家|境|区域|片区)/u;
