/** What the graph in memory does not hold: the words that say a claim or a figure, and where an entity occurs. */
import { z } from 'zod';
import {
  approximations,
  figureKindNames,
  type RelationType,
  relationTypeNames,
} from '../../graph-schema/ontology.ts';
import { byCodeUnits } from '../graph/code-units.ts';
import { readRows } from '../import/stored.ts';
import {
  articlesMentioning,
  articlesWrittenBy,
  claimsBetween,
  claimsFrom,
  claimsTo,
  figuresAbout,
  figuresIn,
  possibleDuplicatesOf,
} from '../store/cypher/server.ts';
import type { Statement, Store } from '../store/store.ts';
import type { Claim, FigureRecord, GraphEdge } from './api.ts';
import type { GraphSnapshot } from './graph/graph-snapshot.ts';

const evidence = { quote: z.string(), start: z.int(), end: z.int() };
const relationshipRow = z.object({
  type: z.string(),
  source: z.string(),
  target: z.string(),
  properties: z.record(z.string(), z.unknown()),
});
const claimEvidence = z.object({ id: z.string(), ...evidence, rule: z.string() });
const figureRow = z.object({
  entity: z.string(),
  article: z.string(),
  properties: z.object({
    id: z.string(),
    what: z.enum(figureKindNames),
    value: z.number(),
    unit: z.string(),
    approx: z.enum(approximations),
    ...evidence,
  }),
});
const idRow = z.object({ id: z.string() });
const duplicateRow = z.object({ id: z.string(), reason: z.string() });
const isRelationType = (type: string): type is RelationType =>
  relationTypeNames.some((name) => name === type);

/** The claims of these edges with their evidence, in the order of the edges; edges that have gone meanwhile are left out. */
async function claimsOf(
  store: Store,
  snapshot: GraphSnapshot,
  statements: readonly Statement[],
  edges: readonly GraphEdge[],
): Promise<Claim[]> {
  const found = new Map<string, z.infer<typeof claimEvidence>>();
  for (const statement of statements) {
    for (const { type, properties } of await readRows(store, statement, relationshipRow)) {
      if (!isRelationType(type)) continue;
      const claim = claimEvidence.parse(properties);
      found.set(claim.id, claim);
    }
  }
  return edges.flatMap((edge) => {
    const said = found.get(edge.id);
    const where = snapshot.articles.get(edge.article);
    if (said === undefined || where === undefined) return [];
    const { page, headline, newspaper } = where;
    return [{ ...edge, ...said, page, headline, newspaper }];
  });
}

export function claimsAt(
  store: Store,
  snapshot: GraphSnapshot,
  entity: string,
  edges: readonly GraphEdge[],
): Promise<Claim[]> {
  return claimsOf(store, snapshot, edges.length === 0 ? [] : [claimsFrom(entity), claimsTo(entity)], edges);
}

/** Claims between any entities: each pair of ends is looked up once. */
export function claimsOfEdges(
  store: Store,
  snapshot: GraphSnapshot,
  edges: readonly GraphEdge[],
): Promise<Claim[]> {
  const pairs = new Map(
    edges.map(({ source, target }) => [JSON.stringify([source, target]), { source, target }]),
  );
  return claimsOf(store, snapshot, pairs.size === 0 ? [] : [claimsBetween([...pairs.values()])], edges);
}

async function figures(store: Store, snapshot: GraphSnapshot, statement: Statement): Promise<FigureRecord[]> {
  const rows = await readRows(store, statement, figureRow);
  return rows.flatMap(({ entity, article: id, properties }) => {
    const where = snapshot.articles.get(id);
    if (where === undefined || !snapshot.nodes.has(entity)) return [];
    const { id: figure, what, value, unit, approx, quote, start, end } = properties;
    const { page, headline, date } = where;
    return [
      { id: figure, entity, article: id, what, value, unit, approx, quote, start, end, page, headline, date },
    ];
  });
}

/** The latest first, then as they stand on the page. */
export async function figuresOfEntity(
  store: Store,
  snapshot: GraphSnapshot,
  entity: string,
): Promise<FigureRecord[]> {
  const found = await figures(store, snapshot, figuresAbout(entity));
  return found.sort(latestFirst);
}

/** As they stand on the page. */
export async function figuresOfArticle(
  store: Store,
  snapshot: GraphSnapshot,
  articleId: string,
): Promise<FigureRecord[]> {
  const found = await figures(store, snapshot, figuresIn(articleId));
  return found.sort((a, b) => a.start - b.start || a.end - b.end || byCodeUnits(a.id, b.id));
}

/** Ids of the articles that name an entity, in their text or byline. */
export async function articlesOf(store: Store, entity: string): Promise<string[]> {
  const mentioned = await readRows(store, articlesMentioning(entity), idRow);
  const written = await readRows(store, articlesWrittenBy(entity), idRow);
  return [...new Set([...mentioned, ...written].map(({ id }) => id))];
}

export async function duplicatesOf(
  store: Store,
  entity: string,
): Promise<readonly { readonly id: string; readonly reason: string }[]> {
  return readRows(store, possibleDuplicatesOf(entity), duplicateRow);
}

/** The latest claims or figures first; then those that stand together on a page together. */
export function latestFirst(
  a: { date: string | null; article: string; start?: number; id: string },
  b: { date: string | null; article: string; start?: number; id: string },
): number {
  return (
    byCodeUnits(b.date ?? '', a.date ?? '') ||
    byCodeUnits(a.article, b.article) ||
    (a.start ?? 0) - (b.start ?? 0) ||
    byCodeUnits(a.id, b.id)
  );
}
