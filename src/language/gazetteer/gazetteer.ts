/** China's administrative divisions from provinces to townships: who lies in whom, by full name and by short form. */
import { WordTrie } from '../lexicons/word-trie.ts';
import { divisionsData } from './divisions-data.ts';
import { newAreas } from './new-areas.ts';
import { townshipsData } from './townships-data.ts';

export type DivisionLevel = 'province' | 'city' | 'county' | 'township';

export interface Division {
  /** Full name without its parents: 宁波市, 北仑区, 内蒙古自治区. */
  readonly name: string;
  /** 宁波, 内蒙古, 临夏; the full name where the rest would be shorter than two characters. */
  readonly short: string;
  readonly level: DivisionLevel;
  readonly parent: Division | undefined;
}

const ethnicGroups =
  '(?:壮族|回族|维吾尔族?|藏族|蒙古族?|朝鲜族|土家族|苗族|羌族|彝族|布依族|侗族|哈尼族|傣族|白族|景颇族|傈僳族|哈萨克族?|柯尔克孜族?|满族|畲族|瑶族|黎族|仡佬族|水族|纳西族|拉祜族|佤族|布朗族|独龙族|怒族|普米族|裕固族|保安族|东乡族|撒拉族|土族|塔吉克族?|锡伯族?|毛南族|仫佬族|达斡尔族|鄂温克族?|各族)';
const longSuffix = new RegExp(`${ethnicGroups}*(?:自治区|自治州|自治县|自治旗|特别行政区)$`, 'u');

function shortForm(name: string): string {
  // 内蒙古自治区 keeps 蒙古, which elsewhere is the group (阜新蒙古族自治县 is 阜新).
  const candidates = longSuffix.test(name)
    ? [name.replace(longSuffix, ''), name.replace(/自治[区州县旗]$/u, '')]
    : [name.replace(/(?:新区|地区|[省市区县旗盟州])$/u, '')];
  return candidates.find((candidate) => candidate.length >= 2) ?? name;
}

function division(name: string, level: DivisionLevel, parent: Division | undefined): Division {
  return { name, short: shortForm(name), level, parent };
}

const all: Division[] = [];
/** Counties in the order of the data, which is the order of the townships' lines. */
const counties: Division[] = [];

function readDivisions(): void {
  let province: Division | undefined;
  for (const line of divisionsData.trim().split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) {
      province = division(line, 'province', undefined);
      all.push(province);
      continue;
    }
    const cityName = line.slice(0, colon);
    const city = cityName ? division(cityName, 'city', province) : province;
    if (cityName && city) all.push(city);
    for (const name of line.slice(colon + 1).split(',')) {
      if (!name) continue;
      const county = division(name, 'county', city);
      all.push(county);
      counties.push(county);
    }
  }
  for (const name of ['香港特别行政区', '澳门特别行政区', '台湾省'])
    all.push(division(name, 'province', undefined));
  const cities = new Map(all.filter((item) => item.level !== 'county').map((item) => [item.name, item]));
  for (const [name, city] of newAreas) {
    if (!all.some((item) => item.name === name)) all.push(division(name, 'county', cities.get(city)));
  }
}
readDivisions();

const byName = new Map<string, Division[]>();
const trie = new WordTrie<readonly Division[]>();
function register(word: string, item: Division): void {
  const list = byName.get(word);
  if (list) {
    if (!list.includes(item)) list.push(item);
    return;
  }
  const created = [item];
  byName.set(word, created);
  trie.set(word, created);
}
for (const item of all) {
  register(item.name, item);
  register(item.short, item);
  for (const everyday of everydayNames(item)) register(everyday, item);
}

/** Prefectures of Xinjiang that are called by one character. */
const shortest: Readonly<Record<string, string>> = {
  克州: '克孜勒苏柯尔克孜自治州',
  巴州: '巴音郭楞蒙古自治州',
  博州: '博尔塔拉蒙古自治州',
};
for (const [name, full] of Object.entries(shortest)) {
  const item = all.find((each) => each.name === full);
  if (item) register(name, item);
}

/** 恩施州, 都安县, 都安自治县: what people call an autonomous prefecture or county whose full name names its peoples. */
function everydayNames({ name, short }: Division): readonly string[] {
  const level = /自治([州县旗])$/u.exec(name)?.[1];
  return level === undefined || short.endsWith(level) ? [] : [short + level, `${short}自治${level}`];
}

let townships: Map<string, Division[]> | undefined;
const townshipSuffix: Readonly<Record<string, string>> = {
  j: '街道',
  z: '镇',
  x: '乡',
  d: '地区',
  s: '苏木',
};

/** Townships are read on first use: 39,000 names that most commands never ask for. */
function townshipIndex(): Map<string, Division[]> {
  if (townships) return townships;
  townships = new Map();
  const lines = townshipsData.slice(1, -1).split('\n');
  for (const [index, line] of lines.entries()) {
    const county = counties[index];
    let from = 0;
    for (let i = 0; i < line.length; i++) {
      const suffix = townshipSuffix[line.charAt(i)];
      if (suffix === undefined) continue;
      const item: Division = {
        name: line.slice(from, i) + suffix,
        short: line.slice(from, i),
        level: 'township',
        parent: county,
      };
      const list = townships.get(item.name);
      if (list) list.push(item);
      else townships.set(item.name, [item]);
      from = i + 1;
    }
  }
  return townships;
}

export interface DivisionMatch {
  readonly end: number;
  /** All divisions of that name or short form; 和平区 is in four cities. Never empty. */
  readonly divisions: readonly Division[];
}

/** The longest name or short form of a province, city or county that begins at `start`. */
export function divisionAt(
  text: string,
  start: number,
  limit: number = text.length,
): DivisionMatch | undefined {
  const match = trie.longestAt(text, start, limit);
  return match && { end: match.end, divisions: match.value };
}

/** Where the divisions end that a name begins with: 3 in 城东区柳河街道总工会. */
export function divisionsEnd(name: string): number {
  let end = 0;
  for (let match = divisionAt(name, end); match; match = divisionAt(name, end)) end = match.end;
  return end;
}

/** Provinces, cities and counties of exactly this name or short form. */
export function divisionsNamed(name: string): readonly Division[] {
  return byName.get(name) ?? [];
}

/** Townships of exactly this full name: 城关镇 is in a hundred counties. */
export function townshipsNamed(name: string): readonly Division[] {
  return townshipIndex().get(name) ?? [];
}

/** The division itself and everything that it lies in, from small to large. */
export function withParents(item: Division): readonly Division[] {
  const chain: Division[] = [];
  for (let at: Division | undefined = item; at; at = at.parent) chain.push(at);
  return chain;
}

/** Whether `inner` is `outer` or lies in it. */
export function liesIn(inner: Division, outer: Division): boolean {
  for (let at: Division | undefined = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

/**
 * Divisions of a home region written with its parents, `浙江省宁波市` or `北京市`: the last is the smallest.
 * Empty where the gazetteer does not know it.
 */
export function parseRegion(text: string): readonly Division[] {
  const chain: Division[] = [];
  for (let at = 0; at < text.length; ) {
    const match = divisionAt(text, at);
    if (!match) break;
    const parent = chain.at(-1);
    const found = parent
      ? match.divisions.find((item) => item !== parent && liesIn(item, parent))
      : match.divisions[0];
    if (!found) break;
    chain.push(found);
    at = match.end;
  }
  return chain;
}
