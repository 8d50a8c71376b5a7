/** Which divisions and names of places the text names on their own. */
import { houseNumber } from '../../language/lexicons/place-heads.ts';
import type { Span } from '../../page/source-text.ts';
import type { EntityDrafts } from '../entity-drafts.ts';
import { mentionOf } from '../mention-of.ts';
import type { NameMention } from '../organisations/name-mention.ts';
import { reachOf } from '../reach.ts';
import type { Regions } from '../resolution/regions.ts';
import type { NameResolver } from '../resolution/resolve-names.ts';
import type { WordIndex } from '../word-index.ts';
import { actingRegions } from './acting-regions.ts';
import { describesNoun, opensBody } from './describing-regions.ts';
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
  const named = namesByStart(resolver);
  const venues = findVenues(index, divisions, inside, named.places, named.bodies);
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
  /** The longest that a region is called, where regions act at all. */
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
    if (acting.size > 0 && division.form === 'full') {
      const chain = text.slice(chainStart, division.end);
      if (chain.length > (longest.get(name)?.length ?? 0)) longest.set(name, chain);
    }
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

/** Names of places and of bodies by where they start. */
function namesByStart({ resolved }: NameResolver) {
  const places = new Map<number, NameMention>();
  const bodies = new Map<number, NameMention>();
  for (const { type, mention } of resolved) (type === 'Place' ? places : bodies).set(mention.start, mention);
  return { places, bodies };
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
