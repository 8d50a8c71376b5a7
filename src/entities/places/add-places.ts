/** Which divisions and names of places the text names on their own. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { houseNumber } from '../../language/lexicons/place-heads.ts';
import { afterMannerAdverbs } from '../../language/lexicons/verbs/manner-adverbs.ts';
import { verbAt } from '../../language/lexicons/verbs/verbs.ts';
import { perWord } from '../../language/words.ts';
import type { Span } from '../../page/source-text.ts';
import type { EntityDrafts } from '../entity-drafts.ts';
import { mentionOf } from '../mention-of.ts';
import type { NameMention } from '../organisations/name-mention.ts';
import { reachOf } from '../reach.ts';
import type { Regions } from '../resolution/regions.ts';
import type { NameResolver } from '../resolution/resolve-names.ts';
import type { WordIndex } from '../word-index.ts';
import { actingRegions } from './acting-regions.ts';
import type { DivisionForm, DivisionMention } from './find-divisions.ts';
import { findStreets } from './find-streets.ts';
import { findVenues } from './find-venues.ts';

/**
 * Places that the text names on their own: not those inside names of bodies, nor those that only describe a noun.
 * `bodies` are names like a body's that are only somewhere to be.
 */
export function addPlaces(
  drafts: EntityDrafts,
  index: WordIndex,
  divisions: readonly DivisionMention[],
  names: readonly NameMention[],
  resolver: NameResolver,
  regions: Regions,
  people: readonly Span[],
  bodies: ReadonlySet<string>,
): void {
  const { text } = index;
  const inside = new Uint8Array(text.length);
  for (const name of names) if (name.rule !== 'unit-alone') inside.fill(1, name.start, name.end);
  for (const { start, end, called } of divisions) if (called !== undefined) inside.fill(0, start, end);
  for (const person of people) inside.fill(1, person.start, person.end);
  const venues = findVenues(index, divisions, inside, startsOf(resolver, true), startsOf(resolver, false));
  const venueReach = reachOf(venues);
  const titles = insideTitles(text);
  const owners = new Set(resolver.resolved.map((item) => item.owner?.mention));
  const personReach = reachOf(people);
  const nameReach = reachOf(names);
  const listed = divisions.filter((division) => division.called !== undefined);
  const listReach = reachOf(listed);
  for (const { mention, type, name } of resolver.resolved) {
    if ((type !== 'Place' && !bodies.has(name)) || personReach(mention.start) > mention.start) continue;
    // 史家营、蒲洼等乡: what looks like a name of its own there is an item of the list.
    if (listReach(mention.end - 1) > mention.start) continue;
    // 凤凰山南麓滑雪场 is not said to be 凤凰山.
    if (venueReach(mention.start) > mention.end) continue;
    // 茶乡, 山乡: what people call home
    if (intoPlace.test(name) || /^.乡$/u.test(name) || titles[mention.start] === 1) continue;
    const outer = nameReach(mention.start) > mention.end;
    if (!outer || owners.has(mention)) {
      addAt(drafts, text, mention, name, mention.rule, mention.confidence);
    }
  }
  addVenues(drafts, text, venues);
  for (const { start, end } of venues) inside.fill(1, start, end);
  const streets = findStreets(index, divisions, inside);
  for (const street of streets) addAt(drafts, text, street, street.name, 'street', 0.75);
  const organisations = resolver.resolved.filter(({ type }) => type !== 'Place');
  const acting = actingRegions(
    text,
    divisions,
    organisations.map(({ mention }) => mention),
  );
  const regionsNamed: NamedRegion[] = [];
  const longest = new Map<string, string>();
  const starts = new Set(divisions.map((division) => division.start));
  const nameStarts = new Set(names.map(({ start }) => start));
  const venueStarts = new Set([...venues, ...streets].map(({ start }) => start));
  let chainStart = -1;
  let chainEnd = -1;
  for (const division of divisions) {
    // 广西河池市地苏镇: the larger regions only say where the last one lies, and stand in its mention.
    if (division.start !== chainEnd) chainStart = division.start;
    chainEnd = division.end;
    const name =
      regions.meaning(division)?.name ?? division.called ?? text.slice(division.start, division.end);
    const chain = text.slice(chainStart, division.end);
    if (division.form === 'full' && chain.length > (longest.get(name)?.length ?? 0)) longest.set(name, chain);
    if (division.form === 'weak' || inside[division.start] || titles[division.start] === 1) continue;
    const leadsOn = starts.has(division.end) || venueStarts.has(division.end);
    if (!leadsOn && !acting.has(division.start) && describesNoun(index, division, chainStart)) continue;
    if (!nameStarts.has(division.end) && opensBody(index, division, chainStart)) continue;
    if (division.level !== 'county' && division.level !== 'township' && starts.has(division.end)) continue;
    const confidence = division.form === 'full' ? 0.9 : 0.75;
    const where = { start: inside[chainStart] ? division.start : chainStart, end: division.end };
    regionsNamed.push({ ...where, name, acts: acting.has(division.start), form: division.form, confidence });
  }
  // A region that acts anywhere in the article is a body, called by the longest of its names.
  const bodiesNamed = new Set(regionsNamed.filter(({ acts }) => acts).map(({ name }) => name));
  for (const { name, form, confidence, ...where } of regionsNamed) {
    const [type, called] = bodiesNamed.has(name)
      ? (['Institution', longest.get(name) ?? name] as const)
      : (['Place', name] as const);
    drafts.add(mentionOf(text, where, type, called, 'name', `division-${form}`, confidence));
  }
}

interface NamedRegion extends Span {
  readonly name: string;
  /** Whether it stands for its government here. */
  readonly acts: boolean;
  readonly form: DivisionForm;
  readonly confidence: number;
}

/** 龙山路|88号: a street with the number behind it. */
function addAt(
  drafts: EntityDrafts,
  text: string,
  { start, end }: Span,
  name: string,
  rule: string,
  confidence: number,
): void {
  const number = /[路街巷弄道]$/u.test(name) ? (houseNumber.exec(text.slice(end, end + 8))?.[0] ?? '') : '';
  const where = { start, end: end + number.length };
  drafts.add(mentionOf(text, where, 'Place', name + number, 'name', rule, confidence));
}

/** 食堂建进批发市场: what is taken there stands in front. */
const intoPlace = /[建开搬送走办驶挤]进|^[车船]过/u;

/** Marks what stands in 《》: 《海州晨光》 is a picture, no place. */
function insideTitles(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = text.indexOf('》', open);
    if (close > open && close - open < longestTitle) marks.fill(1, open, close);
  }
  return marks;
}
const longestTitle = 60;

/** Names of places, or of bodies, by where they start. */
function startsOf({ resolved }: NameResolver, ofPlaces: boolean): ReadonlyMap<number, NameMention> {
  const starts = new Map<number, NameMention>();
  for (const { type, mention } of resolved)
    if ((type === 'Place') === ofPlaces) starts.set(mention.start, mention);
  return starts;
}

/** 县城人民广场 is the town's 人民广场. */
const inTown = /^(?:县城|城区|市区)(?=.{3})/u;

function addVenues(drafts: EntityDrafts, text: string, venues: readonly Span[]): void {
  const names: string[] = [];
  for (const { start, end } of venues) names.push(text.slice(start, end).replace(inTown, ''));
  for (const [i, venue] of venues.entries()) {
    // 国家体育中心 in the headline is 国家体育中心二期 of the lead, 南麓滑雪场 the 凤凰山南麓滑雪场 of before.
    const short = names[i] ?? '';
    const name =
      names.find(
        (other) => other.length > short.length && (other.startsWith(short) || other.endsWith(short)),
      ) ?? short;
    drafts.add(mentionOf(text, venue, 'Place', name, 'name', 'venue', 0.8));
  }
}

/** 北京市|劳动模范, 博山|酥锅: a noun right behind a region is described by it. */
function describesNoun(index: WordIndex, { end, form }: DivisionMention, chainStart: number): boolean {
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
function opensBody(index: WordIndex, { end, form }: DivisionMention, chainStart: number): boolean {
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
