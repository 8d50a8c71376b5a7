/**
 * Finds venues by what is said of them: what stands between 在 and a verb of holding (在东湖公园举行), or behind 走进 and
 * 位于, is a place if it ends in a noun for one, even where the word alone would name none.
 */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { venueHeads, venueKinds } from '../../language/lexicons/place-heads.ts';
import { afterMannerAdverbs } from '../../language/lexicons/verbs/manner-adverbs.ts';
import { verbAt } from '../../language/lexicons/verbs/verbs.ts';
import { WordTrie } from '../../language/lexicons/word-trie.ts';
import { perWord } from '../../language/words.ts';
import type { Span } from '../../page/source-text.ts';
import type { WordIndex } from '../word-index.ts';
import type { DivisionMention } from './find-divisions.ts';

/** Words that a place follows. */
const leadWords: ReadonlySet<string> = new Set(
  '在 于 走进 来到 深入 位于 设在 设于 坐落于 坐落在 落户 落户于 移师 抵达 进驻 前往 赴 改到 改在 改至 迁至 入驻 开进 启用于 停在 停靠 停靠在 泊在 摆在 摆到 建在 建到 搬到 搬进 开到 办到 办在 聚到 聚在 聚集在 站在 走到 驶入 驶进 安在 送到 步入 到'.split(
    ' ',
  ),
);
const leads = perWord((word) => leadWords.has(word));
/** What may stand between the place and the verb: 在大厦里举行, 在公园北门举行. */
const locative =
  /(?:[里内上下中旁边前外畔]|门口|门前|[东西南北]门|旁边|岸边|一楼|二楼|三楼|附近|现场|一带|境内|沿线|一处)$/u;
const part = /(?:[一二三四五六]期|[东西南北中]?大厅|[A-Z0-9一二三四五六七八九十]+号?[馆厅楼])$/u;
const longestVenue = 24;
const head = new WordTrie(venueHeads.map((word) => [[...word].reverse().join(''), word] as const));

/** Venues in text order. `taken` marks the characters of names that are known already; `towns` are names of villages. */
export function findVenues(
  index: WordIndex,
  divisions: readonly DivisionMention[],
  taken: Uint8Array,
  towns: ReadonlyMap<number, Span> = new Map(),
): readonly Span[] {
  const divisionAt = new Map(divisions.map((division) => [division.start, division]));
  const found: Span[] = [];
  for (const token of index.tokens) {
    // A word that the dictionary lacks may take the preposition in: 在琶湖|会展塔.
    const inWord = token.tag === 'x' && token.text.length > 1 && token.text.startsWith('在');
    const leadsOn = leads(token);
    const opens = opensScene(index.text, token.start);
    if (!inWord && !opens && !leadsOn) continue;
    const parts = partsBehind(index, inWord ? token.start + 1 : opens && !leadsOn ? token.start : token.end);
    // 长街盐场，工会邀请医院为盐工体检: where a sentence opens, a place that is all its first clause.
    if (opens && !commas.hasAt(index.text, parts.at(-1)?.end ?? -1)) continue;
    for (const { start, end } of parts) {
      const venue = venueIn(index, divisionAt, towns, taken, start, end);
      if (venue !== undefined && venue.start >= (found.at(-1)?.end ?? 0)) found.push(venue);
    }
  }
  return found;
}

/** A sentence begins there, or goes on behind its date. */
function opensScene(text: string, at: number): boolean {
  if (at === 0 || sentenceEnds.hasAt(text, at - 1)) return true;
  return commas.hasAt(text, at - 1) && behindDate.test(text.slice(Math.max(0, at - 6), at));
}

const commas = new CharacterSet('，');
const sentenceEnds = new CharacterSet('。！？\n）');
const behindDate = /(?:[日天午晚晨夜]|近日|日前|时分|[点时半]|傍晚|清早)，$/u;

/** 西城区复兴门内大街的海峰大厦: the stretches behind the lead, parted by 的, up to the verb or mark that ends them. */
function partsBehind({ text, at }: WordIndex, from: number): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  let end = from;
  while (end - from <= longestVenue) {
    const token = at(end);
    if (token === undefined || (token.start !== end && end !== from) || !goesOn(token)) break;
    const verb = verbAt(text, afterMannerAdverbs(text, end));
    if (verb?.kinds.has('hold') || verb?.kinds.has('host')) break;
    if (token.text === '的') {
      parts.push({ start, end });
      start = token.end;
    }
    end = token.end;
  }
  if (end > start && end - from <= longestVenue) parts.push({ start, end });
  return parts;
}

/** Neither a mark nor a verb: it may be part of a place. */
const goesOn = perWord((word, tag) => {
  const isVerb = word.length >= 2 && tag.startsWith('v') && !tag.startsWith('vn');
  return !isVerb && !/[^\p{L}\p{N}·]/u.test(word);
});

function venueIn(
  index: WordIndex,
  divisionAt: ReadonlyMap<number, DivisionMention>,
  towns: ReadonlyMap<number, Span>,
  taken: Uint8Array,
  from: number,
  to: number,
): Span | undefined {
  const { text } = index;
  let end = to;
  for (let tail = locative.exec(text.slice(from, end)); tail; tail = locative.exec(text.slice(from, end)))
    end -= tail[0].length;
  if (end <= from || taken[end - 1] === 1 || doing.test(text.slice(from, end))) return undefined;
  const core = end - (part.exec(text.slice(from, end))?.[0].length ?? 0);
  const kind = headBefore(text, from, core);
  // 大街小巷 is a saying.
  if (kind === undefined || /^[il]/u.test(index.at(core - 1)?.tag ?? '')) return undefined;
  let start = from;
  let region: DivisionMention | undefined;
  for (
    let division = divisionAt.get(start);
    division !== undefined && division.form === 'full' && division.end < core - kind.length;
    division = divisionAt.get(start)
  ) {
    region = division;
    start = division.end;
  }
  // 涧水村|游客中心: a village's house of a kind of which it has one.
  const town = towns.get(start);
  if (town && town.end < core && taken[town.end] !== 1 && !counted.test(text.slice(town.end, core)))
    return { start, end };
  if (taken[start] === 1) return undefined;
  if (isProper(index, start, core - kind.length)) return { start, end };
  // 海州市人力资源市场: with its region it is the only one.
  const named = start < core - kind.length && !counted.test(text.slice(start, core));
  return region && named ? { start: region.start, end } : undefined;
}

const counted = /[一二两三几多各这那某的]/u;

/** 活动中参观工匠馆: what was done there, not where. */
const doing = /^[离距]|参观|观看|活动中|体验|走访|慰问|调研/u;

/** Verbs of one character that no name has by themselves. */
const doings = new CharacterSet('会打有是做说看修建挖过盖离距从由');

/** The longest noun for a place that ends at `end`. */
function headBefore(text: string, from: number, end: number): string | undefined {
  const reversed = [...text.slice(Math.max(from, end - 6), end)].reverse().join('');
  return head.longestAt(reversed, 0)?.value;
}

/** Whether the words in front of the noun tell one place from the others of its kind. */
function isProper({ text, at }: WordIndex, start: number, end: number): boolean {
  if (end - start < 2) return false;
  let proper = false;
  let single = 0;
  for (let position = start; position < end; ) {
    const token = at(position);
    if (token === undefined) return false;
    const word = text.slice(position, Math.min(token.end, end));
    // 会途经工地, 天山打隧道
    if (doings.hasAt(word, 0) && word.length === 1) return false;
    if (/^(?:r|p|c|d|u|m|q|t|y)/u.test(token.tag) && !/^(?:nr|ns)/u.test(token.tag) && word.length < 3)
      return false;
    // 琶|湖: a name that the dictionary lacks falls into characters.
    if (word.length === 1) single += 1;
    else proper ||= !venueKinds.has(word);
    position = token.end;
  }
  return proper || single >= 2;
}
