/** Recognises the entities of one article: names of bodies and places, people, programmes, funds, and who holds which post. */
import type { AnalysedText } from '../language/analysed-text.ts';
import type { IssueDetails } from '../page/article.ts';
import type { Span } from '../page/source-text.ts';
import type { CandidateEntity, CandidateMention } from './candidate.ts';
import type { EntityLayer, EntityNumber, PostMention } from './entity.ts';
import { EntityDrafts } from './entity-drafts.ts';
import { recogniseFunds } from './funds/recognise-funds.ts';
import { findNames } from './organisations/find-names.ts';
import { findKnownNames } from './organisations/find-seeds.ts';
import { findShortForms } from './organisations/find-short-forms.ts';
import type { NameMention } from './organisations/name-mention.ts';
import { findPeople } from './persons/find-people.ts';
import { findTitles, type TitleMention } from './persons/find-posts.ts';
import { type DivisionMention, findDivisions } from './places/find-divisions.ts';
import { recogniseProgrammes } from './programmes/recognise-programmes.ts';
import { type Regions, readRegions } from './resolution/regions.ts';
import { type NameResolver, type ResolvedName, resolveNames } from './resolution/resolve-names.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** The entities that recognisers find in `text`, and the posts that people hold in them. */
export function recogniseEntities(text: AnalysedText, issue: IssueDetails): EntityLayer {
  const index = indexWords(text);
  const divisions = findDivisions(index);
  const known = findKnownNames(index);
  const full = findNames(index, divisions, known);
  const short = findShortForms(text, index, full);
  const names = short.length > 0 ? findNames(index, divisions, mergedSeeds(known, short)) : full;
  const { regions, addBody } = readRegions(text, issue, divisions);
  const resolver = resolveNames(text, names, divisions, regions, addBody);
  const people = findPeople(
    index,
    [
      ...names.filter((name) => name.confidence >= 0.9),
      ...divisions.filter(({ form, level }) => form === 'full' || (form === 'short' && level !== 'county')),
    ],
    names.filter((name) => name.head.type !== 'Place' && name.confidence >= 0.75),
  );
  const drafts = new EntityDrafts();
  const bodies = addBodies(drafts, text.text, resolver, people);
  addPlaces(drafts, index, divisions, names, resolver, regions, people);
  for (const person of people) {
    drafts.add(mentionOf(text.text, person, 'Person', person.name, 'name', person.rule, person.confidence));
  }
  const titles = people.flatMap((person) =>
    findTitles({ text: text.text, bodyEnding: (end) => bodies.get(end) }, person),
  );
  const posts = titles.flatMap((found) => {
    const post = postOf(found, resolver, text.text);
    if (!post) return [];
    if (found.form === 'bare' || found.form === 'union') addPointer(drafts, text.text, post);
    return [post];
  });
  const named = drafts.entities();
  const programmes = recogniseProgrammes(text, named, issue);
  const funds = recogniseFunds(text, [...named, ...programmes], issue);
  return numbered(withoutPlacesInside(named, programmes), programmes, funds, posts);
}

function mergedSeeds(one: readonly NameMention[], other: readonly NameMention[]): readonly NameMention[] {
  const sorted = [...one, ...other].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameMention[] = [];
  for (const seed of sorted) {
    const last = kept.at(-1);
    if (!last || seed.start >= last.end) kept.push(seed);
  }
  return kept;
}

function mentionOf(
  text: string,
  span: Span,
  type: CandidateMention['type'],
  name: string,
  form: CandidateMention['form'],
  rule: string,
  confidence: number,
): CandidateMention {
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    type,
    name,
    form,
    rule,
    confidence,
  };
}

/** Adds organisations; gives back, by where it ends, every name that a title may refer to. */
function addBodies(
  drafts: EntityDrafts,
  text: string,
  resolver: NameResolver,
  people: readonly Span[],
): ReadonlyMap<number, Span> {
  const ends = new Map<number, Span>();
  const silent = ownersThatStaySilent(resolver.resolved);
  for (const { mention, type, name, impliedOwner } of resolver.resolved) {
    if (
      type === 'Place' ||
      silent.has(mention) ||
      (mention.confidence < 0.9 && people.some((person) => crosses(person, mention)))
    )
      continue;
    ends.set(mention.end, mention);
    const pointing = mention.form === 'pointer' || mention.rule === 'unit-alone' || mention.rule.startsWith('shared-head');
    const form = pointing ? 'pointer' : 'name';
    drafts.add(mentionOf(text, mention, type, name, form, mention.rule, mention.confidence));
    if (impliedOwner) {
      drafts.add(mentionOf(text, impliedOwner, 'Company', impliedOwner.name, 'name', 'owner-of-union', 0.7));
    }
  }
  return ends;
}

/**
 * Owners that only begin a longer name and are not meant: 复旦大学 in 复旦大学附属中山医院, 中国石油 in
 * 中国石油独山子石化公司. A union, a department or a branch does name its owner.
 */
function ownersThatStaySilent(resolved: readonly ResolvedName[]): ReadonlySet<NameMention> {
  const inner = new Map<NameMention, ResolvedName>();
  for (const item of resolved) if (item.owner) inner.set(item.owner.mention, item);
  const alone = new Set(resolved.filter((item) => !inner.has(item.mention)).map((item) => item.name));
  const silent = new Set<NameMention>();
  for (const item of resolved) {
    const outer = inner.get(item.mention);
    if (!outer || alone.has(item.name)) continue;
    const { head } = outer.mention;
    const part = outer.type === 'Union' || head.kind === 'unit' || /党|工会|团委/u.test(head.word);
    const branch = item.type === 'Company' && !/(?:^|[^分支])公司$/u.test(head.word);
    if (!part && !branch) silent.add(item.mention);
  }
  return silent;
}

/** A person's name that begins before or inside a name and is not wholly inside it, or begins it. */
function crosses(person: Span, name: Span): boolean {
  return person.start < name.end && name.start < person.end && person.start <= name.start;
}

/** Places that the text names on their own: not those inside names of bodies, nor those that only describe a noun. */
function addPlaces(
  drafts: EntityDrafts,
  index: WordIndex,
  divisions: readonly DivisionMention[],
  names: readonly NameMention[],
  resolver: NameResolver,
  regions: Regions,
  people: readonly Span[],
): void {
  const { text } = index;
  const inside = new Uint8Array(text.length);
  for (const name of names) if (name.rule !== 'unit-alone') inside.fill(1, name.start, name.end);
  for (const person of people) inside.fill(1, person.start, person.end);
  const owners = new Set(resolver.resolved.map((item) => item.owner?.mention));
  for (const { mention, type, name } of resolver.resolved) {
    if (type !== 'Place' || people.some((person) => crosses(person, mention))) continue;
    const outer = names.some(
      (other) => other !== mention && other.start <= mention.start && mention.end < other.end,
    );
    if (!outer || owners.has(mention)) {
      drafts.add(mentionOf(text, mention, 'Place', name, 'name', mention.rule, mention.confidence));
    }
  }
  const starts = new Set(divisions.map((division) => division.start));
  for (const division of divisions) {
    if (division.form === 'weak' || inside[division.start] || describesNoun(index, division)) continue;
    // 广西河池市地苏镇: the larger regions only say where the last one lies.
    if (division.level !== 'county' && division.level !== 'township' && starts.has(division.end)) continue;
    const name = regions.meaning(division)?.name ?? text.slice(division.start, division.end);
    const confidence = division.form === 'full' ? 0.9 : 0.75;
    drafts.add(mentionOf(text, division, 'Place', name, 'name', `division-${division.form}`, confidence));
  }
}

/** 北京市|劳动模范, 博山|酥锅: a noun right behind a region is described by it. */
function describesNoun(index: WordIndex, { end, form }: DivisionMention): boolean {
  const next = index.at(end);
  if (!next || next.start !== end || !/\p{Script=Han}/u.test(next.text) || localNouns.test(next.text))
    return false;
  if (form === 'full')
    return /^(?:n|b|an|vn|l|i|j)/u.test(next.tag) && next.tag !== 'ns' && next.tag !== 'nr';
  return !/^(?:v|p|c|d|u|f|m|t|ns|r|zg)/u.test(next.tag) || next.tag === 'vn';
}

const localNouns =
  /^(?:境内|境外|各地|全境|全域|地区|城区|市区|郊区|一带|两地|三地|等地|当地|本地|方面|方言|山区|县城|老家|境|区域|片区)/u;

interface Post {
  readonly title: TitleMention;
  readonly words: string;
  readonly body: Pick<ResolvedName, 'type' | 'name'>;
}

/** The body that a title is in. A post in a company's department is one in the company (电焊班班长). */
function postOf(title: TitleMention, resolver: NameResolver, text: string): Post | undefined {
  const { organisation } = title;
  const word = text.slice(organisation.start, organisation.end);
  if (title.form === 'elided') {
    const fit = elidedBody(title, resolver, text);
    return fit && { title, words: title.title, body: fit };
  }
  const body =
    title.form === 'bare' || title.rule === 'bare-body'
      ? resolver.pointedBy(word, organisation.start)
      : (resolver.ending(organisation.end) ?? resolver.pointedBy(word, organisation.start));
  if (!body) return undefined;
  if (title.form === 'union') {
    const union = resolver.resolved.find((item) => item.type === 'Union' && item.owner?.name === body.name);
    return { title, words: title.title, body: union ?? { type: 'Union', name: `${body.name}工会` } };
  }
  if (body.owner && body.type !== 'Union' && body.mention.head.kind === 'unit') {
    const unit = body.name.slice(body.owner.name.length);
    return { title, words: unit + title.title, body: body.owner };
  }
  return { title, words: title.title, body };
}

/** Which bodies an office can be in when none is named beside it: 党组成员 in a union, 医师 in a hospital. */
const officesOfBodies: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [/主席|党组/u, /总?工会$/u],
  [/医师|医生|护士|护师/u, /(?:医院|卫生院|防治院|医疗队|急救中心)$/u],
  [/队长$/u, /(?:队|大队|支队|乌兰牧骑|团)$/u],
  [/教师|校长|教授/u, /(?:学校|小学|中学|大学|学院)$/u],
  [/站长|管护员|护林员/u, /(?:站|林场)$/u],
  [/董事长|总经理|班长|车间主任|工段长/u, /(?:公司|集团|厂|矿|段)$/u],
  [/法官|审判员|庭长/u, /法院$/u],
  [/民警|交警/u, /(?:公安局|分局|派出所|支队|大队)$/u],
];

/** The body named last before the title, in the same or the preceding sentence, that the office fits. */
function elidedBody(title: TitleMention, resolver: NameResolver, text: string): ResolvedName | undefined {
  const fits = officesOfBodies.find(([office]) => office.test(title.title))?.[1];
  if (!fits) return undefined;
  const near = text
    .slice(0, title.start)
    .split(/(?<=[。！？\n])/u)
    .slice(-2)
    .join('').length;
  const found = resolver.resolved.filter(
    ({ mention, name, type }) =>
      mention.end <= title.start && mention.end > title.start - near && type !== 'Place' && fits.test(name),
  );
  return found.at(-1);
}

/** The bare word in the title (工会|主席, 集团|董事长) points to the body. */
function addPointer(drafts: EntityDrafts, text: string, { title, body }: Post): void {
  const at = title.form === 'union' ? text.indexOf('工会', title.start) : title.organisation.start;
  const end = title.form === 'union' ? at + 2 : title.organisation.end;
  if (at < 0 || end > title.end) return;
  drafts.add(
    mentionOf(text, { start: at, end }, body.type, body.name, 'pointer', title.rule, title.confidence),
  );
}

function withoutPlacesInside(
  named: readonly CandidateEntity[],
  programmes: readonly CandidateEntity[],
): readonly CandidateEntity[] {
  const spans = programmes.flatMap((programme) => programme.mentions);
  return named.flatMap((entity) => {
    if (entity.type !== 'Place') return [entity];
    const mentions = entity.mentions.filter(
      (mention) => !spans.some((span) => span.start <= mention.start && mention.end <= span.end),
    );
    return mentions.length > 0 ? [{ ...entity, mentions }] : [];
  });
}

function numbered(
  named: readonly CandidateEntity[],
  programmes: readonly CandidateEntity[],
  funds: readonly CandidateEntity[],
  posts: readonly Post[],
): EntityLayer {
  const all = [...named, ...programmes, ...funds].sort(
    (a, b) =>
      (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) ||
      (b.mentions[0]?.end ?? 0) - (a.mentions[0]?.end ?? 0),
  );
  const entities = all.map((entity, position) => ({ id: `e${position + 1}` as const, ...entity }));
  const idAt = (type: string, name: string): EntityNumber | undefined =>
    entities.find(
      (entity) =>
        entity.name === name &&
        (entity.type === type || (type !== 'Person' && entity.type !== 'Person' && entity.type !== 'Place')),
    )?.id;
  const postMentions = posts.flatMap(({ title, words, body }): PostMention[] => {
    const person = idAt('Person', title.person.name);
    const organisation = idAt(body.type, body.name);
    if (!person || !organisation) return [];
    const { start, end, rule, confidence } = title;
    return [{ start, end, person, organisation, title: words, rule, confidence }];
  });
  return { entities, posts: postMentions };
}
