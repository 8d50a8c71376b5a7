/** Places that share their last word behind a list: 溪南、下浒两个乡镇 is two towns, 大门、鹿西等5座岛 five islands. */
import { type Division, townshipsNamed } from '../../language/gazetteer/gazetteer.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { reachOf } from '../reach.ts';
import type { WordIndex } from '../word-index.ts';
import type { DivisionMention } from './find-divisions.ts';

const number = '(?:[0-9]+|[两二三四五六七八九十]+)';
/** What the list ends in; of 乡镇 and 镇街 the gazetteer tells which each is. */
const sharedHead = new RegExp(
  `(?:等${number}?[余多]?|${number})[个座处条家]?(乡镇街道|乡镇|镇街道|镇街|街镇|街道|镇|乡|苏木|嘎查|村|社区|海岛|岛屿|岛|公交场站|场站|渔港|口岸|水库|码头|服务区|收费站|煤矿|[铁铜金锡锰]矿|[发火水]电厂|水电站|风电场|光伏电站|变电站)(?!农企|[区工]总?会|村[民委]|工作|区域)`,
  'uy',
);
const headStarts = new CharacterSet('等0123456789两二三四五六七八九十');
/** Longest name of one item. */
const longestItem = 4;
const between = new CharacterSet('、和与及');
/** What the first item stands behind. */
const behind = new CharacterSet('供给让请由在到于赴至自从为向有设了完遍访过入进经县区市州省盟旗的（，。：“');
/** Ends of bodies and of words that count, which no short name of a township or an island ends in. */
const otherEnds = new CharacterSet('局院校厂司部会队室厅们者人个级');

/** The list's places, each with its full name; in text order. */
export function findListedPlaces(
  index: WordIndex,
  found: readonly DivisionMention[],
): readonly DivisionMention[] {
  const { text } = index;
  if (!text.includes('、')) return [];
  const places: DivisionMention[] = [...bareLists(text, found)];
  for (const match of matchesAt(sharedHead, text, headStarts)) {
    const head = match[1] ?? '';
    const items = itemsBefore(index, match.index, head, found);
    const count = /[0-9两二三四五六七八九]/u.test(match[0]) && !match[0].startsWith('等') ? match[0] : '';
    if (items.length < 2 || (count && counted(count) !== items.length)) continue;
    // 焊接、钳工3个社区|组: only of towns a number that is right is enough, whatever follows.
    if ((count === '' || !/[乡镇]/u.test(head)) && !nounEnds.test(text.charAt(match.index + match[0].length)))
      continue;
    for (const { start, end } of items) {
      const short = text.slice(start, end);
      // 官桥镇、石井镇等乡镇: a name that has its own last word stands as it is, but 桃花岛 among 乡镇 is a town.
      if (ownHead.test(short) && !(/[乡镇]/u.test(head) && /[岛村]$/u.test(short))) continue;
      places.push(placeOf(start, short, head));
    }
  }
  return places;
}

/**
 * The matches of a sticky pattern that begin at one of the characters, or `behind` so many positions, from left to right,
 * never overlapping: quicker than looking for it at every character.
 */
function matchesAt(
  pattern: RegExp,
  text: string,
  starts: CharacterSet,
  behind = 0,
): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!starts.hasAt(text, at - behind)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    at = pattern.lastIndex - 1;
  }
  return matches;
}

const nounEnds =
  /^(?:[^\p{Script=Han}]|[的海边上里内外及和与各共一都也设建开举办新为由境茶山沿养职农矿区村工])?$/u;
const ownHead = /(?:街道|镇|乡|村|岛|社区|苏木)$/u;
const digits = '零一二三四五六七八九十';

function counted(words: string): number {
  const printed = new RegExp(number, 'u').exec(words)?.[0] ?? '';
  return /^[0-9]/u.test(printed) ? Number(printed) : digits.indexOf(printed.replace('两', '二'));
}

interface Item {
  readonly start: number;
  readonly end: number;
}

/** The items from left to right; empty where what stands there is no list of short names. */
function itemsBefore(
  index: WordIndex,
  listEnd: number,
  head: string,
  found: readonly DivisionMention[],
): readonly Item[] {
  const { text } = index;
  const items: Item[] = [];
  let end = listEnd;
  for (;;) {
    let start = end;
    while (end - start <= longestItem + 2 && isHan(text, start - 1) && !between.hasAt(text, start - 1))
      start--;
    const listed = between.hasAt(text, start - 1) && end - start >= 2 && end - start <= longestItem + 1;
    if (listed && otherEnds.hasAt(text, end - 1)) return [];
    if (!listed) break;
    items.unshift({ start, end });
    end = start - 1;
  }
  const first = firstItem(index, end, head, found);
  return first === undefined ? items : [{ start: first, end }, ...items];
}

function isHan(text: string, at: number): boolean {
  const code = at < 0 ? 0 : text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Where the list's first name begins: the gazetteer's name, else what stands behind a preposition, verb or region. */
function firstItem(
  index: WordIndex,
  end: number,
  head: string,
  found: readonly DivisionMention[],
): number | undefined {
  const { text } = index;
  let edge: number | undefined;
  for (let start = end - 2; start >= end - longestItem && isHan(text, start); start--) {
    const begins =
      start === 0 ||
      behind.hasAt(text, start - 1) ||
      (index.begins(start) && /^[vp]/u.test(index.at(start - 1)?.tag ?? '')) ||
      found.some((each) => each.end === start);
    if (!begins) continue;
    if (divisionsOf(text.slice(start, end), head).length > 0) return start;
    const opening = index.at(start);
    // 资助|塔山
    if (opening?.tag.startsWith('v') && opening.end - start === 2 && opening.end < end) continue;
    edge ??= start;
  }
  return edge;
}

function placeOf(start: number, short: string, head: string): DivisionMention {
  const divisions = divisionsOf(short, head);
  const called = divisions[0]?.name ?? short + (fallback[head] ?? head);
  return { start, end: start + short.length, form: 'full', level: 'township', divisions, called };
}

const fallback: Readonly<Record<string, string>> = {
  乡镇街道: '镇',
  乡镇: '镇',
  镇街道: '镇',
  镇街: '镇',
  街镇: '镇',
  海岛: '岛',
  岛屿: '岛',
};

function divisionsOf(short: string, head: string): readonly Division[] {
  if (head === '社区' || !/[乡镇街苏]/u.test(head)) return [];
  const ends = ['镇', '乡', '街道'].filter((end) => head.includes(end.charAt(0)));
  return ends.flatMap((end) => townshipsNamed(short + end));
}

const beforeList = new CharacterSet('在到赴于遍过');
const bareList = /[\u4e00-\u9fff]{2,4}、[\u4e00-\u9fff]{2,4}(?:[、和及][\u4e00-\u9fff]{2,4})*/uy;

/** 在民治、观澜设了驿站: short names that are towns of one county, each of them. */
function bareLists(text: string, found: readonly DivisionMention[]): readonly DivisionMention[] {
  const lists = matchesAt(bareList, text, beforeList, 1);
  if (lists.length === 0) return [];
  const reach = reachOf(found);
  const places: DivisionMention[] = [];
  for (const { 0: list, index: from } of lists) {
    if (reach(from + list.length - 1) > from) continue;
    const items = list.split(/[、和及]/u);
    const known = items.map((item, i) => townsOf(item, i === items.length - 1));
    const counties = known.map(({ towns }) => new Set(towns.map(({ parent }) => parent)));
    const shared = [...(counties[0] ?? [])].filter((county) => counties.every((each) => each.has(county)));
    const end = from + list.length - (items.at(-1) ?? '').length + (known.at(-1)?.short.length ?? 0);
    if (shared.length === 0 || sharesNoun.test(text.slice(end, end + 6))) continue;
    let start = from;
    for (const [i, item] of items.entries()) {
      const { short, towns } = known[i] ?? { short: item, towns: [] };
      const divisions = towns.filter(({ parent }) => shared.includes(parent));
      const called = divisions[0]?.name ?? short;
      places.push({ start, end: start + short.length, form: 'full', level: 'township', divisions, called });
      start += item.length + 1;
    }
  }
  return places;
}

/** 东河、西坪两个站区: the noun says what they are. */
const sharesNoun = /^等?(?:[0-9]+|[两二三四五六七八九十]+)[个座处条家]?(?!地)/u;

/** The towns of this short name; of the last item of a list, whose end is not marked, of as much of it as is one. */
function townsOf(
  item: string,
  last: boolean,
): { readonly short: string; readonly towns: readonly Division[] } {
  for (let length = item.length; length >= (last ? 2 : item.length); length--) {
    const short = item.slice(0, length);
    const towns = divisionsOf(short, '乡镇街道');
    if (towns.length > 0) return { short, towns };
  }
  return { short: item, towns: [] };
}
