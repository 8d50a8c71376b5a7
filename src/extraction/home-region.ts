/**
 * The region that a page is at home in, where nothing else says so: the districts, towns and bodies that its own
 * articles name point to one. What is not clear is left out.
 */
import { type Division, divisionAt, withParents } from '../language/gazetteer/gazetteer.ts';
import type { Article } from '../page/article.ts';

/** Fewer mentions than this prove nothing. */
const fewestMentions = 4;
/** So many of the page's articles have to name the region (or all but one, on a short page). */
const articleShare = 0.6;
/** So large a part of all mentions has to lie in it. */
const provinceShare = 0.5;
const cityShare = 0.85;
/** Provinces that are cities: their 市总工会 is the province's. */
const municipalities: ReadonlySet<string> = new Set(['北京市', '天津市', '上海市', '重庆市']);
/** A paper that says 全省 means a province, not one of its cities. */
const ofProvince = /全省|本省|我省|省总工会/u;

interface Votes {
  readonly mentions: Map<Division, number>;
  readonly articles: Map<Division, Set<number>>;
}

/**
 * The home region, province first (`浙江省宁波市`, `北京市`), or undefined. Names that several regions share (朝阳区)
 * count for each of them in part.
 */
export function homeRegion(articles: readonly Article[]): string | undefined {
  const votes: Votes = { mentions: new Map(), articles: new Map() };
  for (const [i, article] of articles.entries()) vote(article.reading.text, i, votes);
  const total = sum(votes, (d) => d.level === 'province');
  const province = winner(votes, 'province', total * provinceShare);
  if (province === undefined || total < fewestMentions || !isSpread(province, votes, articles.length))
    return undefined;
  if (hasRival(province, votes)) return undefined;
  if (municipalities.has(province.name)) return province.name;
  const inCities = sum(votes, (d) => d.level === 'city' && d.parent === province);
  const city = winner(votes, 'city', Math.max(inCities * cityShare, (votes.mentions.get(province) ?? 0) / 2));
  const citywide = city !== undefined && isSpread(city, votes, articles.length);
  const provincial = articles.some((article) => ofProvince.test(article.reading.text));
  return citywide && !provincial ? province.name + city.name : province.name;
}

function vote(text: string, article: number, votes: Votes): void {
  for (let i = 0; i < text.length; ) {
    const match = divisionAt(text, i);
    if (match === undefined) {
      i += 1;
      continue;
    }
    const name = text.slice(i, match.end);
    i = match.end;
    // short forms of counties (和平, 城关) are too often common words
    const named = match.divisions.filter((d) => d.name === name || d.level !== 'county');
    for (const division of named) {
      for (const region of withParents(division)) {
        votes.mentions.set(region, (votes.mentions.get(region) ?? 0) + 1 / named.length);
        const seen = votes.articles.get(region) ?? new Set();
        votes.articles.set(region, seen.add(article));
      }
    }
  }
}

function sum({ mentions }: Votes, counts: (division: Division) => boolean): number {
  let total = 0;
  for (const [division, n] of mentions) if (counts(division)) total += n;
  return total;
}

/** The region of a level with the most mentions, where it has at least so many. */
function winner({ mentions }: Votes, level: Division['level'], least: number): Division | undefined {
  let best: Division | undefined;
  let most = 0;
  for (const [division, n] of mentions) {
    // of equals the one that sorts first, so that the order of the articles does not matter
    const more = n > most || (n === most && best !== undefined && division.name < best.name);
    if (division.level !== level || n < least || !more) continue;
    best = division;
    most = n;
  }
  return best;
}

function isSpread(division: Division, { articles }: Votes, all: number): boolean {
  const named = articles.get(division)?.size ?? 0;
  return named >= Math.min(all * articleShare, Math.max(1, all - 1));
}

/** Whether another province is named in more than half as many articles. */
function hasRival(province: Division, { articles }: Votes): boolean {
  const named = articles.get(province)?.size ?? 0;
  return [...articles].some(([d, seen]) => d.level === 'province' && d !== province && seen.size * 2 > named);
}
