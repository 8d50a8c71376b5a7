/** Recognises the entities of one article: names of bodies and places, people, programmes, funds, and who holds which post. */
import type { AnalysedText } from '../language/analysed-text.ts';
import { atOnce, type Steps } from '../language/in-step.ts';
import { nameModel } from '../language/tagger/name-model.ts';
import { taggingPeople } from '../language/tagger/tag-people.ts';
import { bodyStart, type IssueDetails } from '../page/article.ts';
import { longestFirst } from '../page/span-order.ts';
import { type CandidateEntity, mentionsIn } from './candidate.ts';
import type { EntityLayer, Mention } from './entity.ts';
import { EntityDrafts } from './entity-drafts.ts';
import { facilitiesOnce } from './facilities-once.ts';
import { recogniseFunds } from './funds/recognise-funds.ts';
import { mentionOf } from './mention-of.ts';
import { numbered } from './numbered.ts';
import { addBodies } from './organisations/add-bodies.ts';
import { eventCommittees } from './organisations/event-committees.ts';
import { nameSearch } from './organisations/find-names.ts';
import { findKnownNames } from './organisations/find-seeds.ts';
import { findShortForms } from './organisations/find-short-forms.ts';
import type { NameMention } from './organisations/name-mention.ts';
import { findingPeople } from './persons/find-people.ts';
import type { TitleMention } from './persons/find-posts.ts';
import { governmentsOf } from './persons/governments.ts';
import { mayBeNamedSo } from './persons/named-like-places.ts';
import type { PersonMention } from './persons/person-mention.ts';
import { addPointer, type Post, postsOf } from './persons/post-bodies.ts';
import { titlesOfPeople } from './persons/shared-titles.ts';
import { addPlaces } from './places/add-places.ts';
import { type DivisionMention, findDivisions } from './places/find-divisions.ts';
import { venueBodies } from './places/venue-bodies.ts';
import { readPhrases } from './programmes/phrase-reading.ts';
import { recognisingProgrammes } from './programmes/recognise-programmes.ts';
import { reachOf } from './reach.ts';
import { contextDivisions } from './resolution/context-divisions.ts';
import { Regions } from './resolution/regions.ts';
import { type NameResolver, resolveNames } from './resolution/resolve-names.ts';
import { weighPeople } from './second-opinion/weigh-people.ts';
import { wherePeopleMayBe } from './second-opinion/where-people-may-be.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** The entities that recognisers find in `text`, and the posts that people hold in them. */
export function recogniseEntities(text: AnalysedText, issue: IssueDetails): EntityLayer {
  return atOnce(recognising(text, issue));
}

/** The same in steps. */
export function* recognising(text: AnalysedText, issue: IssueDetails): Steps<EntityLayer> {
  const index = indexWords(text);
  const divisions = findDivisions(index);
  yield;
  const known = findKnownNames(index);
  yield;
  const findNames = nameSearch(index, divisions);
  yield;
  const full = findNames(known);
  yield;
  const short = findShortForms(text, index, full);
  yield;
  const names = short.length > 0 ? findNames(mergedSeeds(known, short)) : full;
  yield;
  const firm = [...names.filter(isFirm), ...firmDivisions(index, divisions)];
  const organisations = names.filter(isOrganisation);
  yield;
  const cued = yield* findingPeople(index, firm, organisations);
  const bodiesAndPlaces = [...firm, ...organisations];
  yield;
  const stretches = wherePeopleMayBe(index, text.sentences, cued, bodiesAndPlaces);
  yield;
  const tagged = yield* taggingPeople(text, nameModel(), stretches);
  // 西平湖物流园 is nobody called 西平湖.
  const sites = names.filter(isSite);
  yield;
  const people = weighPeople(text, index, cued, [...bodiesAndPlaces, ...sites], tagged);
  yield;
  const regions = new Regions(text, issue, contextDivisions(divisions, people, names));
  yield;
  const resolver = resolveNames(text, names, divisions, regions);
  yield;
  const drafts = new EntityDrafts();
  const venues = venueBodies(text.text, resolver);
  const bodies = addBodies(drafts, text.text, resolver, people, venues);
  yield;
  addPlaces(drafts, index, divisions, names, resolver, regions, people, venues);
  addPeople(drafts, text.text, people);
  yield;
  const personEnds = reachOf(people);
  const titles = titlesOfPeople(
    {
      text: text.text,
      bodyEnding: (end) => bodies.get(end),
      inPerson: (position) => personEnds(position - 1) >= position,
      governmentBefore: governmentsOf(text.text, divisions, regions),
      isNamedBefore: (word, position) => resolver.pointedBy(word, position) !== undefined,
    },
    people,
  );
  yield;
  const posts = addPosts(drafts, text.text, titles, resolver);
  yield;
  const named = drafts.entities();
  yield;
  const phrases = readPhrases(text, named, issue);
  yield;
  const funds = recogniseFunds(phrases);
  yield;
  const programmes = withoutFunds(yield* recognisingProgrammes(phrases), funds);
  yield;
  const once = facilitiesOnce(named, programmes, bodyStart(text.article));
  const committees = eventCommittees(text.text, once.programmes, once.bodies);
  const bodiesAndPeople = [...withoutNamesInside(once.bodies, once.programmes), ...committees];
  return numbered(bodiesAndPeople, once.programmes, funds, posts);
}

const isFirm = ({ confidence }: NameMention): boolean => confidence >= 0.9;

const isOrganisation = ({ head, confidence }: NameMention): boolean =>
  head.type !== 'Place' && confidence >= 0.75;

const isSite = ({ head, confidence }: NameMention): boolean =>
  head.type === 'Place' && head.word.length > 1 && confidence >= 0.85;

/** Divisions that are hardly anything else. */
function firmDivisions(index: WordIndex, divisions: readonly DivisionMention[]): readonly DivisionMention[] {
  const firm: DivisionMention[] = [];
  for (const division of divisions) {
    const clear = division.form === 'full' || (division.form === 'short' && division.level !== 'county');
    if (clear && !mayBeNamedSo(index, division)) firm.push(division);
  }
  return firm;
}

function mergedSeeds(one: readonly NameMention[], other: readonly NameMention[]): readonly NameMention[] {
  const sorted = [...one, ...other].sort(longestFirst);
  const kept: NameMention[] = [];
  for (const seed of sorted) {
    const last = kept.at(-1);
    if (!last || seed.start >= last.end) kept.push(seed);
  }
  return kept;
}

function addPeople(drafts: EntityDrafts, text: string, people: readonly PersonMention[]): void {
  for (const person of people)
    drafts.add(mentionOf(text, person, 'Person', person.name, 'name', person.rule, person.confidence));
}

function addPosts(
  drafts: EntityDrafts,
  text: string,
  titles: readonly TitleMention[],
  resolver: NameResolver,
): readonly Post[] {
  const posts: Post[] = [];
  for (const title of titles) {
    for (const post of postsOf(title, resolver, text)) {
      addPointer(drafts, text, post);
      posts.push(post);
    }
  }
  return posts;
}

/** “劳模关爱基金” is a fund, whatever else is in quotation marks. */
function withoutFunds(
  recognised: readonly CandidateEntity[],
  funds: readonly CandidateEntity[],
): readonly CandidateEntity[] {
  const fundNames = new Set<string>();
  for (const { name } of funds) fundNames.add(name);
  const programmes: CandidateEntity[] = [];
  for (const programme of recognised) if (!fundNames.has(programme.name)) programmes.push(programme);
  return programmes;
}

/** Names that are only parts of programmes' names. */
function withoutNamesInside(
  named: readonly CandidateEntity[],
  programmes: readonly CandidateEntity[],
): readonly CandidateEntity[] {
  if (programmes.length === 0) return named;
  const reach = reachOf(mentionsIn(programmes));
  // “工会爱心托管班” is no union for the words inside its quotation marks.
  const quoted = new Set<string>();
  for (const { mentions } of programmes)
    for (const { text, start } of mentions) if (text.startsWith('“')) quoted.add(`${text} ${start}`);
  const kept: CandidateEntity[] = [];
  for (const entity of named) {
    if (entity.type !== 'Place') {
      if (quoted.size === 0 || !isQuoted(entity, quoted)) kept.push(entity);
      continue;
    }
    const mentions: Mention[] = [];
    for (const mention of entity.mentions) if (reach(mention.start) < mention.end) mentions.push(mention);
    if (mentions.length > 0) kept.push({ ...entity, mentions });
  }
  return kept;
}

/** “…”志愿服务队 is one thing, whatever kind it is taken for: whether all that calls it so is a quoted programme's. */
function isQuoted({ mentions }: CandidateEntity, quoted: ReadonlySet<string>): boolean {
  let named = false;
  for (const { form, text, start } of mentions) {
    if (form !== 'name') continue;
    if (!quoted.has(`“${text}” ${start - 1}`) && !quoted.has(`${text} ${start}`)) return false;
    named = true;
  }
  return named;
}
