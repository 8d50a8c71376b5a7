/**
 * A page's nodes and relationships before it is known which person, programme or fund of the graph each name means:
 * everything that follows from the page alone.
 */
import type { RelationType } from '../../graph-schema/ontology.ts';
import { entityTypes, isAllowedRelation } from '../../graph-schema/ontology.ts';
import type { EntityNumber } from '../entities/entity.ts';
import type { EntityRecord, Extraction } from '../extraction/record.ts';
import type { IssueDetails } from '../page/article.ts';
import { byCodeUnits } from './code-units.ts';
import type { AuthorRow, EntityRow, NodeRow, Properties } from './contribution.ts';
import { entityIdentifier, identifier, sha256 } from './identifier.ts';
import { normaliseName } from './identity/normalise-name.ts';
import { isObservedType, type Observation, observationKey } from './identity/observation.ts';
import { isIdentifyingName } from './identity/person-names.ts';
import { scopedOrganisation, scopedPlace } from './identity/region-scope.ts';
import { tiesOf } from './identity/ties.ts';
import type { ArticleRecord, PageRecord } from './page-record.ts';

/** An entity that either has its identifier already, or gets it from the resolution of its appearance. */
export interface DraftEntity extends Omit<EntityRow, 'id'> {
  readonly identity: { readonly id: string } | { readonly observation: Observation };
  readonly mention: Properties;
}

export interface DraftClaim {
  readonly id: string;
  readonly type: RelationType;
  /** Indices into the article's entities. */
  readonly source: number;
  readonly target: number;
  readonly properties: Properties;
}

export interface DraftFigure {
  readonly id: string;
  readonly entity: number;
  readonly properties: Properties;
}

export interface DraftAuthor {
  readonly observation: Observation;
  readonly role: AuthorRow['role'];
}

export interface ArticleDraft {
  readonly article: NodeRow;
  readonly entities: readonly DraftEntity[];
  readonly authors: readonly DraftAuthor[];
  readonly claims: readonly DraftClaim[];
  readonly figures: readonly DraftFigure[];
}

export interface PageDraft {
  readonly path: string;
  readonly issue: NodeRow;
  readonly page: NodeRow;
  readonly articles: readonly ArticleDraft[];
}

/** Changes whenever the same extraction would be written differently, so that an import rewrites what it finds. */
const layoutVersion = 1;

/** The issue that a page belongs to: newspaper and day where both are known, else also the name it was given. */
export function issueIdentifier({ newspaper, date }: IssueDetails, issueName: string): string {
  const known = newspaper !== undefined && date !== undefined;
  return identifier('issue', [newspaper ?? '', date ?? '', known ? '' : issueName]);
}

export function draftPage(record: PageRecord): PageDraft {
  const { issue, issueName, name, text } = record;
  const issueId = issueIdentifier(issue, issueName);
  const pageId = identifier('page', [issueId, name]);
  const seen = new Map<string, number>();
  return {
    path: record.path,
    issue: {
      id: issueId,
      properties: withoutAbsent({ newspaper: issue.newspaper, date: issue.date, home: issue.home }),
    },
    page: {
      id: pageId,
      properties: {
        name,
        text,
        hash: sha256(text),
        issue: issueId,
        ...withoutAbsent({ number: issue.page }),
      },
    },
    articles: record.articles.map((article, index) => {
      const { headline } = article.extraction;
      const occurrence = (seen.get(headline) ?? 0) + 1;
      seen.set(headline, occurrence);
      const id = identifier('article', [pageId, headline, String(occurrence)]);
      return draftArticle(article, { id, ordinal: index + 1, issueId, pageId, record });
    }),
  };
}

interface Place {
  readonly id: string;
  readonly ordinal: number;
  readonly issueId: string;
  readonly pageId: string;
  readonly record: PageRecord;
}

function draftArticle(article: ArticleRecord, place: Place): ArticleDraft {
  const { extraction } = article;
  const { entities, indexOf } = draftEntities(extraction, place);
  const claims = draftClaims(extraction, entities, indexOf, place);
  const figures = draftFigures(extraction, entities, indexOf, place);
  const authors = draftAuthors(extraction, place);
  const { issue } = place.record;
  const properties = {
    headline: extraction.headline,
    kicker: extraction.kicker,
    subtitle: extraction.subtitle,
    reporters: extraction.reporters,
    correspondents: extraction.correspondents,
    start: extraction.start,
    end: extraction.end,
    ordinal: place.ordinal,
    issue: place.issueId,
    page: place.pageId,
    ...withoutAbsent({ newspaper: issue.newspaper, date: issue.date }),
    reading: JSON.stringify(article.paragraphs),
    repairs: JSON.stringify(extraction.repairs),
  };
  const fingerprint = sha256(JSON.stringify([layoutVersion, properties, entities, authors, claims, figures]));
  return {
    article: { id: place.id, properties: { ...properties, fingerprint } },
    entities,
    authors,
    claims,
    figures,
  };
}

/** One entity for one type and name, however many records the extraction made of it. */
function draftEntities(
  extraction: Extraction,
  place: Place,
): { readonly entities: readonly DraftEntity[]; readonly indexOf: ReadonlyMap<EntityNumber, number> } {
  const { issue } = place.record;
  const groups = new Map<string, EntityRecord[]>();
  const keyOf = ({ type, name }: EntityRecord) => JSON.stringify([type, normaliseName(name)]);
  for (const entity of extraction.entities) {
    const group = groups.get(keyOf(entity));
    if (group) group.push(entity);
    else groups.set(keyOf(entity), [entity]);
  }
  const byNumber = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const context = {
    extraction,
    page: place.record.text,
    organisation: (number: EntityNumber) => {
      const entity = byNumber.get(number);
      return entity && entityTypes[entity.type].organisation ? fixedIdentity(entity, place).id : undefined;
    },
    period: issue.date?.slice(0, 4) ?? place.issueId,
  };
  const entities = [...groups.values()].flatMap((group): DraftEntity[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { type } = first;
    const name = normaliseName(first.name);
    const aliases = aliasesOf(group, name);
    const mentions = group
      .flatMap((entity) => entity.mentions)
      .sort((a, b) => a.start - b.start || a.end - b.end);
    const mention = {
      starts: mentions.map(({ start }) => start),
      ends: mentions.map(({ end }) => end),
      texts: mentions.map(({ text }) => text),
      name,
      aliases,
    };
    if (!isObservedType(type)) {
      const { id, name: fullName } = fixedIdentity(first, place);
      return [{ type, name: fullName, aliases, mention: { ...mention, ties: [] }, identity: { id } }];
    }
    const ties = [...new Set(group.flatMap((entity) => tiesOf(type, entity, context)))];
    const observation: Observation = {
      type,
      name,
      article: place.id,
      part: 'content',
      day: issue.date ?? '',
      ties,
    };
    return [{ type, name, aliases, mention: { ...mention, ties }, identity: { observation } }];
  });
  const order = [...groups.keys()];
  const indexOf = new Map(extraction.entities.map((entity) => [entity.id, order.indexOf(keyOf(entity))]));
  return { entities, indexOf };
}

function aliasesOf(group: readonly EntityRecord[], name: string): readonly string[] {
  const names = group.flatMap((entity) => entity.aliases).map(normaliseName);
  return [...new Set(names)].filter((alias) => alias !== name && alias !== '').sort(byCodeUnits);
}

/** Organisations and places are known by type and full name. */
function fixedIdentity(
  { type, name }: EntityRecord,
  place: Place,
): { readonly id: string; readonly name: string } {
  const { issue } = place.record;
  const plain = normaliseName(name);
  const scoped = (type === 'Place' ? scopedPlace : scopedOrganisation)(plain, issue, place.issueId);
  const id = entityIdentifier(type, [scoped.name, scoped.scope]);
  return { id, name: type === 'Place' ? scoped.name : plain };
}

function draftAuthors(extraction: Extraction, place: Place): readonly DraftAuthor[] {
  const { newspaper, date } = place.record.issue;
  const author =
    (role: AuthorRow['role']) =>
    (written: string): DraftAuthor => {
      const name = normaliseName(written);
      const tie = authorTie(newspaper, place.issueId);
      const ties = isIdentifyingName(name) ? [tie] : [];
      return {
        role,
        observation: { type: 'Person', name, article: place.id, part: 'byline', day: date ?? '', ties },
      };
    };
  const authors = [
    ...extraction.reporters.map(author('reporter')),
    ...extraction.correspondents.map(author('correspondent')),
  ].filter(({ observation }) => observation.name !== '');
  const keys = authors.map(({ role, observation }) => `${role} ${observation.name}`);
  return authors.filter((_, index) => {
    const key = keys[index];
    return key !== undefined && keys.indexOf(key) === index;
  });
}

/** Who writes under one name for one paper is one person. */
export function authorTie(newspaper: string | undefined, issueId: string): string {
  return newspaper === undefined ? issueId : `newspaper ${newspaper}`;
}

/** Identifiers that stay when words before the evidence are corrected: the quote tells claims apart, not its place. */
function numbered(kind: 'claim' | 'figure'): (parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const key = JSON.stringify(parts);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return identifier(kind, [...parts, String(occurrence)]);
  };
}

function draftClaims(
  extraction: Extraction,
  entities: readonly DraftEntity[],
  indexOf: ReadonlyMap<EntityNumber, number>,
  place: Place,
): readonly DraftClaim[] {
  const idOf = numbered('claim');
  const { date } = place.record.issue;
  return extraction.relations.flatMap((relation): DraftClaim[] => {
    const { type, start, end, quote, role, title, amount, rule, confidence, status } = relation;
    const source = indexOf.get(relation.source);
    const target = indexOf.get(relation.target);
    const from = source === undefined ? undefined : entities[source];
    const to = target === undefined ? undefined : entities[target];
    if (source === undefined || target === undefined || from === undefined || to === undefined) return [];
    // Nothing is its own part, and what the ontology does not know cannot be stored.
    if (source === target || !isAllowedRelation(type, from.type, to.type)) return [];
    const ends = [from.type, from.name, to.type, to.name];
    const id = idOf([place.id, type, ...ends, role, title, String(amount ?? ''), status, quote]);
    const properties = {
      article: place.id,
      issue: place.issueId,
      ...withoutAbsent({ date }),
      quote,
      start,
      end,
      rule,
      confidence,
      status,
      ...(role !== '' && { role }),
      ...(title !== '' && { title }),
      ...(amount !== null && { amount }),
    };
    return [{ id, type, source, target, properties }];
  });
}

function draftFigures(
  extraction: Extraction,
  entities: readonly DraftEntity[],
  indexOf: ReadonlyMap<EntityNumber, number>,
  place: Place,
): readonly DraftFigure[] {
  const idOf = numbered('figure');
  return extraction.facts.flatMap((fact): DraftFigure[] => {
    const { about, what, value, unit, approx, start, end, quote, rule, confidence } = fact;
    const entity = indexOf.get(about);
    const owner = entity === undefined ? undefined : entities[entity];
    if (entity === undefined || owner === undefined) return [];
    const id = idOf([place.id, owner.type, owner.name, what, String(value), unit, approx, quote]);
    return [{ id, entity, properties: { what, value, unit, approx, quote, start, end, rule, confidence } }];
  });
}

/** Absent details are not stored: neither database stores nulls. */
function withoutAbsent(details: Readonly<Record<string, string | number | undefined>>): Properties {
  const present: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(details)) if (value !== undefined) present[key] = value;
  return present;
}

/** Every appearance in a page that needs resolving. */
export function observationsOf(page: PageDraft): readonly Observation[] {
  const all = page.articles.flatMap(({ entities, authors }) => [
    ...entities.flatMap(({ identity }) => ('observation' in identity ? [identity.observation] : [])),
    ...authors.map(({ observation }) => observation),
  ]);
  return [...new Map(all.map((observation) => [observationKey(observation), observation])).values()];
}
