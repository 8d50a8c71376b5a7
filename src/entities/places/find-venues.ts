/**
 * Finds venues by what is said of them: what stands between 在 and a verb of holding (在东湖公园举行), or behind 走进 and
 * 位于, is a place if it ends in a noun for one, even where the word alone would name none.
 */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { genericModifiers, nameVerbs } from '../../language/lexicons/name-edges.ts';
import { venueHeads, venueKinds } from '../../language/lexicons/place-heads.ts';
import { sceneBehind } from '../../language/lexicons/scenes.ts';
import { afterMannerAdverbs } from '../../language/lexicons/verbs/manner-adverbs.ts';
import { verbAt } from '../../language/lexicons/verbs/verbs.ts';
import { WordTrie } from '../../language/lexicons/word-trie.ts';
import { perWord } from '../../language/words.ts';
import type { Span } from '../../page/source-text.ts';
import type { NameMention } from '../organisations/name-mention.ts';
import type { WordIndex } from '../word-index.ts';
import type { DivisionMention } from './find-divisions.ts';

/** Words that a place follows. */
const leadWords: ReadonlySet<string> = new Set(
  '在 于 途经 路过 直奔 改道 走进 来到 深入 位于 设在 设于 坐落于 坐落在 落户 落户于 移师 抵达 进驻 前往 赴 改到 改在 改至 迁至 入驻 开进 启用于 停在 停靠 停靠在 泊在 摆在 摆到 建在 建到 搬到 搬进 开到 办到 办在 聚到 聚在 聚集在 站在 走到 驶入 驶进 安在 送到 步入 到'.split(
    ' ',
  ),
);
const leads = perWord((word) => leadWords.has(word));
/** What may stand between the place and the verb: 在大厦里举行, 在公园北门举行. */
const locative =
  /(?:[里内上下中旁边前外畔]|门口|门前|[东西南北]门|旁边|岸边|[一二三][楼层]|[一二三四五六七八九十0-9]+[楼层](?:会议室|报告厅|多功能厅|大厅|展厅|教室)|脚下|山脚|[东南西北]岸|[东南西北]麓|深处|之滨|之畔|腹地|附近|现场|一带|境内|沿线|一处)$/u;
const part = /(?:[一二三四五六]期|[东西南北中]?大厅|[A-Z0-9一二三四五六七八九十]+号?[馆厅楼])$/u;
const longestVenue = 24;
const head = new WordTrie(venueHeads.map((word) => [[...word].reverse().join(''), word] as const));

/**
 * Venues in text order. `taken` marks the characters of names that are known already; `places` are those of villages,
 * mountains and the like, `bodies` those of organisations, by where they start.
 */
export function findVenues(
  index: WordIndex,
  divisions: readonly DivisionMention[],
  taken: Uint8Array,
  places: ReadonlyMap<number, NameMention>,
  bodies: ReadonlyMap<number, NameMention>,
): readonly Span[] {
  const divisionAt = new Map(divisions.map((division) => [division.start, division]));
  const found: Span[] = [];
  for (const token of index.tokens) {
    // A word that the dictionary lacks may take the preposition in: 在琶湖|会展塔, 季在|青龙山.
    const unknown = token.tag === 'x' && token.text.length > 1;
    const inWord = unknown && token.text.startsWith('在');
    const leadsOn = leads(token) || (unknown && token.text.endsWith('在'));
    const opens = opensScene(index.text, token.start);
    if (!inWord && !opens && !leadsOn) continue;
    const from = inWord ? token.start + 1 : opens && !leadsOn ? token.start : token.end;
    const scene = opens ? sceneAt(index, from) : undefined;
    const held = prepositions.hasAt(index.text, from - 1) ? heldAt(index, from) : scene;
    const parts = partsBehind(index, from, held);
    // 长街盐场，工会邀请医院为盐工体检: where a sentence opens, a place that is all its first clause, or 热闹非凡 there.
    if (opens && scene === undefined && !commas.hasAt(index.text, parts.at(-1)?.end ?? -1)) continue;
    let last: Span | undefined;
    for (const { start, end } of parts) {
      const named = places.get(start);
      const venue = venueIn(index, divisionAt, places, bodies, taken, start, end, end === held);
      if (venue !== undefined && venue.start >= (found.at(-1)?.end ?? 0)) found.push(venue);
      last = venue ?? (named?.end === end ? named : undefined);
    }
    // 在北岭滑雪场|、南塘冰上运动馆|、西苑冰雪乐园
    while (last && enumerations.hasAt(index.text, last.end)) {
      const [item, more] = partsBehind(index, last.end + 1, undefined);
      if (!item || more) break;
      last = venueIn(index, divisionAt, places, bodies, taken, item.start, item.end, true);
      if (last) found.push(last);
    }
  }
  return found;
}

/** Where 热闹非凡 and its like begin that are said of what begins at `from`. */
const sceneAt = (index: WordIndex, from: number): number | undefined =>
  wordBehind(index, from, (at) => sceneBehind.test(index.text.slice(at, at + 4)));

/** A sentence begins there, or goes on behind its date. */
function opensScene(text: string, at: number): boolean {
  if (at === 0 || sentenceEnds.hasAt(text, at - 1)) return true;
  return commas.hasAt(text, at - 1) && behindDate.test(text.slice(Math.max(0, at - 6), at));
}

const commas = new CharacterSet('，');
const enumerations = new CharacterSet('、');
const sentenceEnds = new CharacterSet('。！？\n）');
const behindDate = /(?:[日天午晚晨夜]|近日|日前|时分|[点时半]|傍晚|清早)，$/u;

/** 22家, 9个: so many of a kind. */
const counting = /^(?:[0-9]+|[两一二三四五六七八九十百余多几]+[个家座处条]$)/u;

/** 镇|职工之家, 全厂|大礼堂: whose it is, the article says before. */
const level = /^[全本该]?[省市区县州旗镇乡村厂矿校院司]$/u;

const prepositions = new CharacterSet('在于');

/** Where the verb of holding begins that goes with a 在 right before `from`: 在荟萃楼大酒店|举行, 在垂钓园|如期举行. */
const heldAt = (index: WordIndex, from: number): number | undefined =>
  wordBehind(
    index,
    from,
    (at) => verbAt(index.text, afterMannerAdverbs(index.text, at))?.kinds.has('hold') ?? false,
  );

/** Where the first word behind the one at `from` begins that `ends` a venue, in front of any mark. */
function wordBehind(
  { at }: WordIndex,
  from: number,
  ends: (position: number) => boolean,
): number | undefined {
  for (let end = from; end - from <= longestVenue; ) {
    const token = at(end);
    if (token === undefined || !isWord(token)) return undefined;
    if (end > from && ends(end)) return end;
    end = token.end;
  }
  return undefined;
}

/**
 * 海曙区丹霞门外大街的海峰大厦: the stretches behind the lead, parted by 的, up to the verb or mark that ends them; `held`
 * is where the verb of holding begins that a 在 goes with.
 */
function partsBehind({ text, at }: WordIndex, from: number, held: number | undefined): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  let end = from;
  while (end - from <= longestVenue && end !== held) {
    const token = at(end);
    if (token === undefined || (token.start !== end && end !== from)) break;
    if (held === undefined ? !goesOn(token) : !isWord(token)) break;
    // 南塘冰上运动馆、西苑冰雪乐园|3处场地
    if (isNumber(token) && things.hasAt(text, token.end)) break;
    const verb = verbAt(text, afterMannerAdverbs(text, end));
    if ((verb?.kinds.has('hold') || verb?.kinds.has('host')) && !nameVerbs.has(token.text)) break;
    if (token.text === '的') {
      parts.push({ start, end });
      start = token.end;
    }
    end = token.end;
  }
  if (end > start && end - from <= longestVenue) parts.push({ start, end });
  return parts;
}

/** No mark. */
const isWord = perWord((word) => !/[^\p{L}\p{N}·]/u.test(word));
const isNumber = perWord((word) => /^[0-9]+$/u.test(word));
const things = new CharacterSet('处个家座');

/** Neither a mark nor a verb: it may be part of a place. */
const goesOn = perWord((word, tag) => {
  const isVerb = word.length >= 2 && tag.startsWith('v') && !tag.startsWith('vn') && !nameVerbs.has(word);
  return !isVerb && !/[^\p{L}\p{N}·]/u.test(word);
});

function venueIn(
  index: WordIndex,
  divisionAt: ReadonlyMap<number, DivisionMention>,
  places: ReadonlyMap<number, NameMention>,
  bodies: ReadonlyMap<number, NameMention>,
  taken: Uint8Array,
  from: number,
  to: number,
  held: boolean,
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
  const place = places.get(start);
  // 凤凰山|南麓滑雪场: what is held there is held at one of them.
  const begins = place && (held || place.head.kind === 'area') && place.end < core;
  if (begins && taken[place.end] !== 1 && isPlain(index, place.end, core)) return { start, end };
  if (taken[start] === 1) {
    // 海州总医院|门诊楼: a house of the body that stands there.
    const body = held ? bodies.get(start) : undefined;
    return body !== undefined && partOfBody.test(text.slice(body.end, core))
      ? { start: from, end }
      : undefined;
  }
  const proper = held ? isOwn : isProper;
  if (proper(index, start, core - kind.length)) return { start, end };
  if (publicSpaces.test(text.slice(start, core))) return { start, end };
  // 海州市人力资源市场: with its region it is the only one.
  const named = start < core - kind.length && !counted.test(text.slice(start, core));
  return region && named ? { start: region.start, end } : undefined;
}

/** Houses and rooms that a body has. */
const partOfBody =
  /^的?(?:[\p{sc=Han}0-9A-Z]{0,4}(?:楼|馆|场|厂区|矿区|校区|院区|园区|车间|会议室|报告厅|多功能厅|礼堂|食堂|宿舍|仓库|实训室|培训室|陈列室|文化宫|文体中心|活动中心|培训中心|实训中心|职工之家|码头|货场))$/u;

/** 人民广场, 文化广场, 建设路: of such a kind a town has one that is called by an everyday word. */
const publicSpaces =
  /^(?:人民|文化|市民|劳动|工人|建设|青年|中心|体育|中央|职工)(?:文化|体育)?(?:广场|公园|[东西南北中]?路|[东西南北]?大道)$/u;

const counted = /[一二两三几多各每这那某的]/u;

/** 活动中参观工匠馆: what was done there, not where. */
const doing = /^[离距]|途经|路过|参观|观看|活动中|体验|走访|慰问|调研/u;

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
    else proper ||= !venueKinds.has(word) && !genericModifiers.has(word);
    position = token.end;
  }
  return proper || single >= 2;
}

/** Where something is said to be held there, whatever tells the place from others, be it a word that the dictionary lacks. */
function isOwn(index: WordIndex, start: number, end: number): boolean {
  if (end - start < 2 || !isPlain(index, start, end)) return false;
  for (let position = start; position < end; ) {
    const token = index.at(position);
    if (token === undefined) return false;
    const word = index.text.slice(position, Math.min(token.end, end));
    if (!venueKinds.has(word) && !level.test(word)) return true;
    position = token.end;
  }
  return false;
}

/** No word of grammar, of doing or of counting stands there. */
function isPlain({ text, at }: WordIndex, start: number, end: number): boolean {
  if (counted.test(text.charAt(start))) return false;
  for (let position = start; position < end; ) {
    const token = at(position);
    if (token === undefined || /^(?:r|p$|u|d|y$)/u.test(token.tag)) return false;
    const word = text.slice(position, Math.min(token.end, end));
    if (
      (counting.test(word) && text.charAt(token.end) !== '号') ||
      (word.length === 1 && doings.hasAt(word, 0))
    )
      return false;
    // 艺和美术馆 is called so; 企业和园区 are two.
    if (token.tag === 'c' && position - start !== 1) return false;
    position = token.end;
  }
  return true;
}
