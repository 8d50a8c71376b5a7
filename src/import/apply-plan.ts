/** Writes a plan: all of it in one transaction, so that a page is in the graph as it is now or as it was before. */
import type { AuthorRow, ClaimRow, EntityRow, FigureRow, MentionRow } from '../graph/contribution.ts';
import { markOutOfDate } from '../store/cypher/derived.ts';
import {
  clearArticles,
  deleteArticles,
  deleteClaims,
  deleteEmptyIssues,
  deletePages,
  deleteUnusedEntities,
} from '../store/cypher/import.ts';
import { mergeEntities, mergeNodes } from '../store/cypher/nodes.ts';
import { createClaims, createRelationships } from '../store/cypher/relationships.ts';
import type { Statement, Store } from '../store/store.ts';
import type { Plan } from './plan.ts';

interface Rows {
  readonly article: string;
  readonly entities: readonly EntityRow[];
  readonly mentions: readonly MentionRow[];
  readonly authors: readonly AuthorRow[];
  readonly claims: readonly ClaimRow[];
  readonly figures: readonly FigureRow[];
}

/** The statements of a plan, in the order in which they must run. */
export function statementsOf(plan: Plan): readonly Statement[] {
  const { rewritten, gone, rewired, gonePages } = plan;
  const before = [
    ...gone,
    ...rewired.map((row) => row.before),
    ...rewritten.flatMap((row) => row.before ?? []),
  ];
  const after: readonly Rows[] = [
    ...rewired.map((row) => row.after),
    ...rewritten.map((row) => ({ ...row.after, article: row.after.article.id })),
  ];
  const goneIds = new Set(gone.map(({ article }) => article));
  const used = new Set(after.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const dropped = new Set(
    before.flatMap(({ entities }) => entities.map(({ id }) => id)).filter((id) => !used.has(id)),
  );
  return [
    ...deleteClaims(
      before.flatMap(({ article, claims }) => claims.map(({ type, source }) => ({ type, source, article }))),
    ),
    ...clearArticles(before.map(({ article }) => article).filter((article) => !goneIds.has(article))),
    ...deleteArticles([...goneIds]),
    ...deletePages(gonePages.map(({ id }) => id)),
    ...nodesOf(plan),
    ...mergeEntities(entityRows(after, plan.existing)),
    ...createRelationships(
      'MENTIONS',
      after.flatMap(({ article, mentions }) =>
        mentions.map(({ entity, properties }) => ({ source: article, target: entity, properties })),
      ),
    ),
    ...createRelationships(
      'WROTE',
      after.flatMap(({ article, authors }) =>
        authors.map(({ person, role }) => ({ source: person, target: article, properties: { role } })),
      ),
    ),
    ...createRelationships(
      'HAS_FIGURE',
      after.flatMap(({ article, figures }) =>
        figures.map(({ id, entity, properties }) => ({
          source: entity,
          target: article,
          properties: { id, ...properties },
        })),
      ),
    ),
    ...createClaims(
      after.flatMap(({ claims }) =>
        claims.map(({ id, properties, ...ends }) => ({ ...ends, properties: { id, ...properties } })),
      ),
    ),
    ...deleteUnusedEntities([...dropped].sort()),
    ...deleteEmptyIssues([...new Set(gonePages.map(({ issue }) => issue))].sort()),
  ];
}

/** Issues, pages and articles, and what contains what. */
function nodesOf({ pages, rewritten, newPages }: Plan): readonly Statement[] {
  const added = pages.filter(({ page }) => newPages.has(page.id));
  return [
    ...mergeNodes('Issue', [...new Map(pages.map(({ issue }) => [issue.id, issue])).values()]),
    ...mergeNodes(
      'Page',
      pages.map(({ page }) => page),
    ),
    ...createRelationships(
      'CONTAINS',
      added.map(({ issue, page }) => ({ source: issue.id, target: page.id, properties: {} })),
      ['Issue', 'Page'],
    ),
    ...mergeNodes(
      'Article',
      rewritten.map(({ after: { article } }) => article),
    ),
    ...createRelationships(
      'CONTAINS',
      rewritten
        .filter(({ before }) => before === undefined)
        .map(({ page, after: { article } }) => ({ source: page, target: article.id, properties: {} })),
      ['Page', 'Article'],
    ),
  ];
}

/** Names of entities that are there already are left alone: they follow from all their articles. */
function entityRows(
  after: readonly Rows[],
  existing: ReadonlySet<string>,
): Parameters<typeof mergeEntities>[0] {
  const entities = new Map(after.flatMap((row) => row.entities).map((entity) => [entity.id, entity]));
  return [...entities.values()].map(({ id, type, name, aliases }) => ({
    id,
    type,
    properties: existing.has(id) ? {} : { name, aliases },
  }));
}

export async function applyPlan(store: Store, plan: Plan): Promise<void> {
  const statements = statementsOf(plan);
  if (statements.length > 0) await store.write([...statements, markOutOfDate()]);
}
