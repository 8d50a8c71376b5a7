/** Recognises the entities of one article: names of bodies and places, people, programmes, funds, and who holds which post. */
import type { EntityType } from '../../graph-schema/ontology.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { atOnce, type Steps } from '../language/in-step.ts';
import { nameModel } from '../language/tagger/name-model.ts';
import { taggingPeople } from '../language/tagger/tag-people.ts';
import type { IssueDetails } from '../page/article.ts';
import { longestFirst } from '../page/span-order.ts';
import type { CandidateEntity } from './candidate.ts';
import type { EntityLayer, Mention, PostMention } from './entity.ts';
import { EntityDrafts } from './entity-drafts.ts';
import { recogniseFunds } from './funds/recognise-funds.ts';
import { mentionOf } from './mention-of.ts';
import { addBodies } from './organisations/add-bodies.ts';
import { eventCommittees } from './organisations/event-committees.ts';
import { nameSearch } from './organisations/find-names.ts';
import { findKnownNames } from './organisations/find-seeds.ts';
import { findShortForms } from './organisations/find-short-forms.ts';
import type { NameMention } from './organisations/name-mention.ts';
import { findingPeople } from './persons/find-people.ts';
import { governmentsOf } from './persons/governments.ts';
import { mayBeNamedSo } from './persons/named-like-places.ts';
import { addPointer, type Post, postsOf } from './persons/post-bodies.ts';
import { titlesOfPeople } from './persons/shared-titles.ts';
import { addPlaces } from './places/add-places.ts';
import { findDivisions } from './places/find-divisions.ts';
import { readPhrases } from './programmes/phrase-reading.ts';
import { recognisingProgrammes } from './programmes/recognise-programmes.ts';
import { reachOf } from './reach.ts';
import { contextDivisions } from './resolution/context-divisions.ts';
import { readRegions } from './resolution/regions.ts';
import { resolveNames } from './resolution/resolve-names.ts';
import { weighPeople } from './second-opinion/weigh-people.ts';
import { wherePeopleMayBe } from './second-opinion/where-people-may-be.ts';
import { indexWords } from './word-index.ts';

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
  const firm = [
    ...names.filter((name) => name.confidence >= 0.9),
    ...divisions.filter(
      (division) =>
        (division.form === 'full' || (division.form === 'short' && division.level !== 'county')) &&
        !mayBeNamedSo(index, division),
    ),
  ];
  const organisations = names.filter((name) => name.head.type !== 'Place' && name.confidence >= 0.75);
  yield;
  const cued = yield* findingPeople(index, firm, organisations);
  const bodiesAndPlaces = [...firm, ...organisations];
  yield;
  const stretches = wherePeopleMayBe(index, text.sentences, cued, bodiesAndPlaces);
  yield;
  const tagged = yield* taggingPeople(text, nameModel(), stretches);
  // 西平湖物流园 is nobody called 西平湖.
  const sites = names.filter(
    ({ head, confidence }) => head.type === 'Place' && head.word.length > 1 && confidence >= 0.85,
  );
  yield;
  const people = weighPeople(text, index, cued, [...bodiesAndPlaces, ...sites], tagged);
  yield;
  const { regions, addBody } = readRegions(text, issue, contextDivisions(divisions, people, names));
  yield;
  const resolver = resolveNames(text, names, divisions, regions, addBody);
  yield;
  const drafts = new EntityDrafts();
  const bodies = addBodies(drafts, text.text, resolver, people);
  yield;
  addPlaces(drafts, index, divisions, names, resolver, regions, people);
  for (const person of people) {
    drafts.add(mentionOf(text.text, person, 'Person', person.name, 'name', person.rule, person.confidence));
  }
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
  const posts = titles.flatMap((found) => {
    const own = postsOf(found, resolver, text.text);
    for (const post of own) addPointer(drafts, text.text, post);
    return own;
  });
  yield;
  const named = drafts.entities();
  yield;
  const phrases = readPhrases(text, named, issue);
  yield;
  const funds = recogniseFunds(phrases);
  yield;
  // “劳模关爱基金” is a fund, whatever else is in quotation marks.
  const fundNames = new Set(funds.map((fund) => fund.name));
  const recognised = yield* recognisingProgrammes(phrases);
  const programmes = recognised.filter((programme) => !fundNames.has(programme.name));
  yield;
  const committees = eventCommittees(text.text, programmes, named);
  const bodiesAndPeople = [...withoutNamesInside(named, programmes), ...committees];
  return numbered(bodiesAndPeople, programmes, funds, posts);
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

/** Names that are only parts of programmes' names. */
function withoutNamesInside(
  named: readonly CandidateEntity[],
  programmes: readonly CandidateEntity[],
): readonly CandidateEntity[] {
  const reach = reachOf(programmes.flatMap((programme) => programme.mentions));
  // “工会爱心托管班” is no union for the words inside its quotation marks.
  const quoted = new Set<string>();
  for (const { mentions } of programmes)
    for (const { text, start } of mentions) if (text.startsWith('“')) quoted.add(`${text} ${start}`);
  // “…”志愿服务队 is one thing, whatever kind it is taken for.
  const isQuotedProgramme = ({ text, start }: Mention): boolean =>
    quoted.size > 0 && (quoted.has(`“${text}” ${start - 1}`) || quoted.has(`${text} ${start}`));
  return named.flatMap((entity) => {
    if (entity.type !== 'Place') {
      const names = entity.mentions.filter(({ form }) => form === 'name');
      return names.length > 0 && names.every(isQuotedProgramme) ? [] : [entity];
    }
    const mentions = entity.mentions.filter((mention) => reach(mention.start) < mention.end);
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
  const entities = all.map(({ type, name, aliases, mentions }, position) => ({
    id: `e${position + 1}` as const,
    type,
    name,
    aliases,
    mentions,
  }));
  const ids = new Map(entities.map((entity) => [`${familyOf(entity.type)} ${entity.name}`, entity.id]));
  const idAt = (type: EntityType, name: string) => ids.get(`${familyOf(type)} ${name}`);
  const postMentions = posts.flatMap(({ title, words, body }): PostMention[] => {
    const person = idAt('Person', title.person.name);
    const organisation = idAt(body.type, body.name);
    if (!person || !organisation) return [];
    const { start, end, rule, confidence } = title;
    return [{ start, end, person, organisation, title: words, rule, confidence }];
  });
  return { entities, posts: postMentions };
}

/** Organisations of all kinds are one family: a body is found again whatever kind a title takes it for. */
function familyOf(type: EntityType): string {
  return type === 'Union' || type === 'Company' || type === 'Institution' ? 'Organisation' : type;
}
