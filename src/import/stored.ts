/** What the database holds of pages, articles and appearances, read and checked, in the values of src/graph. */
import { z } from 'zod';
import { entityTypeNames, type RelationType, relationTypeNames } from '../../graph-schema/ontology.ts';
import type { Value } from '../../graph-schema/value.ts';
import type {
  ArticleContribution,
  AuthorRow,
  ClaimRow,
  EntityRow,
  FigureRow,
  MentionRow,
} from '../graph/contribution.ts';
import { authorTie } from '../graph/draft/draft-authors.ts';
import type { Observation } from '../graph/identity/observation.ts';
import { isIdentifyingName } from '../graph/identity/person-names.ts';
import {
  appearances,
  articlesOfPages,
  authorships,
  authorsOf,
  claimsOf,
  entitiesThatExist,
  figuresOf,
  issuesById,
  mentionsOf,
  pagesByHash,
  pagesById,
  pagesOfIssue,
  usesOf,
} from '../store/cypher/import.ts';
import type { Statement, Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';

/** The rows of a read as objects, each checked against `row`. */
export async function readRows<T>(
  store: Store,
  statement: Statement,
  row: z.ZodType<T>,
): Promise<readonly T[]> {
  const { columns, rows } = await store.read(statement);
  return rows.map((values) => {
    const object = Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null]));
    const parsed = row.safeParse(object);
    if (parsed.success) return parsed.data;
    throw new StoreError(
      'damaged',
      `The database holds something that gongpu did not write: ${z.prettifyError(parsed.error)} in ${JSON.stringify(object).slice(0, 200)}. ` +
        'If another version of gongpu made this graph, import the pages into an empty database.',
      { situation: { kind: 'foreign content', detail: z.prettifyError(parsed.error) } },
    );
  });
}

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(value), z.record(z.string(), value)]),
);
const properties = z.record(z.string(), value);
const entityType = z.enum(entityTypeNames);

const storedPage = z.object({ id: z.string(), hash: z.string(), issue: z.string(), name: z.string() });
export type StoredPage = z.infer<typeof storedPage>;

export function readPagesById(store: Store, ids: readonly string[]): Promise<readonly StoredPage[]> {
  return readRows(store, pagesById(ids), storedPage);
}

export function readPagesByHash(store: Store, hashes: readonly string[]): Promise<readonly StoredPage[]> {
  return readRows(store, pagesByHash(hashes), storedPage);
}

export function readPagesOfIssue(store: Store, issue: string): Promise<readonly StoredPage[]> {
  return readRows(store, pagesOfIssue(issue), storedPage);
}

const issueName = z.object({
  id: z.string(),
  name: z.string().nullable(),
  newspaper: z.string().nullable(),
  date: z.string().nullable(),
});
/** What an issue is called: `name` where newspaper or day are not known. */
export type IssueName = z.infer<typeof issueName>;

export function readIssueNames(store: Store, ids: readonly string[]): Promise<readonly IssueName[]> {
  return readRows(store, issuesById(ids), issueName);
}

const storedArticle = z.object({
  page: z.string(),
  id: z.string(),
  headline: z.string(),
  fingerprint: z.string(),
});
export type StoredArticle = z.infer<typeof storedArticle>;

export function readArticlesOfPages(
  store: Store,
  pages: readonly string[],
): Promise<readonly StoredArticle[]> {
  return readRows(store, articlesOfPages(pages), storedArticle);
}

/** What an article put into the graph, except the node of the article itself. */
export type StoredContribution = Omit<ArticleContribution, 'article'> & { readonly article: string };

const mentionRow = z.object({
  article: z.string(),
  entity: z.string(),
  type: entityType,
  name: z.string(),
  properties: properties.and(z.object({ aliases: z.array(z.string()) })),
});
const authorRow = z.object({
  article: z.string(),
  entity: z.string(),
  name: z.string(),
  role: z.enum(['reporter', 'correspondent']),
});
const figureRow = z.object({
  article: z.string(),
  entity: z.string(),
  properties: properties.and(z.object({ id: z.string() })),
});
const claimRow = z.object({
  article: z.string(),
  source: z.string(),
  target: z.string(),
  properties: properties.and(z.object({ id: z.string() })),
});

/** All that the articles put into the graph, by article, in no particular order. */
export async function readContributions(
  store: Store,
  articles: readonly string[],
): Promise<ReadonlyMap<string, StoredContribution>> {
  const stored = new Map(
    articles.map((article) => [
      article,
      {
        article,
        entities: [] as EntityRow[],
        mentions: [] as MentionRow[],
        authors: [] as AuthorRow[],
        claims: [] as ClaimRow[],
        figures: [] as FigureRow[],
      },
    ]),
  );
  if (articles.length === 0) return stored;
  for (const { article, entity, type, name, properties } of await readRows(
    store,
    mentionsOf(articles),
    mentionRow,
  )) {
    stored.get(article)?.entities.push({ id: entity, type, name, aliases: properties.aliases });
    stored.get(article)?.mentions.push({ entity, properties });
  }
  for (const { article, entity, name, role } of await readRows(store, authorsOf(articles), authorRow)) {
    const contribution = stored.get(article);
    if (contribution?.entities.some(({ id }) => id === entity) === false) {
      contribution.entities.push({ id: entity, type: 'Person', name, aliases: [] });
    }
    contribution?.authors.push({ person: entity, role });
  }
  for (const { article, entity, properties } of await readRows(store, figuresOf(articles), figureRow)) {
    const { id, ...rest } = properties;
    stored.get(article)?.figures.push({ id, entity, properties: rest });
  }
  for (const type of relationTypeNames) {
    for (const row of await readRows(store, claimsOf(articles, type), claimRow)) {
      stored.get(row.article)?.claims.push(claimOf(type, row));
    }
  }
  return stored;
}

function claimOf(type: RelationType, { source, target, properties }: z.infer<typeof claimRow>): ClaimRow {
  const { id, ...rest } = properties;
  return { id, type, source, target, properties: rest };
}

/** An appearance that is in the graph, and the entity that it is there. */
export interface StoredAppearance {
  readonly observation: Observation;
  readonly entity: string;
}

const appearanceRow = z.object({
  entity: z.string(),
  type: z.enum(['Person', 'Programme', 'Fund']),
  name: z.string(),
  article: z.string(),
  date: z.string().nullable(),
  ties: z.array(z.string()),
});
const authorshipRow = z.object({
  entity: z.string(),
  name: z.string(),
  article: z.string(),
  date: z.string().nullable(),
  newspaper: z.string().nullable(),
  issue: z.string(),
});

/** Every appearance in the graph of persons, programmes and funds of these names. */
export async function readAppearances(
  store: Store,
  names: readonly string[],
): Promise<readonly StoredAppearance[]> {
  if (names.length === 0) return [];
  const mentioned = await readRows(store, appearances(names), appearanceRow);
  const written = await readRows(store, authorships(names), authorshipRow);
  return [
    ...mentioned.map(
      ({ entity, type, name, article, date, ties }): StoredAppearance => ({
        entity,
        observation: { type, name, article, part: 'content', day: date ?? '', ties },
      }),
    ),
    ...written.map(({ entity, name, article, date, newspaper, issue }): StoredAppearance => {
      const ties = isIdentifyingName(name) ? [authorTie(newspaper ?? undefined, issue)] : [];
      return {
        entity,
        observation: { type: 'Person', name, article, part: 'byline', day: date ?? '', ties },
      };
    }),
  ];
}

const useRow = z.object({ id: z.string(), uses: z.int() });

/** Mentions and authorships of each of the entities that are there. */
export async function readUses(
  store: Store,
  entities: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (entities.length === 0) return new Map();
  const rows = await readRows(store, usesOf(entities), useRow);
  return new Map(rows.map(({ id, uses }) => [id, uses]));
}

export async function readExisting(store: Store, entities: readonly string[]): Promise<ReadonlySet<string>> {
  if (entities.length === 0) return new Set();
  const rows = await readRows(store, entitiesThatExist(entities), z.object({ id: z.string() }));
  return new Set(rows.map(({ id }) => id));
}
