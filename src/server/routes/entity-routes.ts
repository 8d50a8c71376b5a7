/** Routes on one entity. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { byCodeUnits } from '../../graph/code-units.ts';
import { type EntityDetails, entity, graph } from '../api.ts';
import { articlesOf, claimsAt, duplicatesOf, figuresOfEntity, latestFirst } from '../evidence.ts';
import { contextOf } from '../graph/context-of.ts';
import { type GraphSnapshot, graphNodeOf, otherEnd, type SnapshotNode } from '../graph/graph-snapshot.ts';
import { selectNeighbours } from '../graph/select-graph.ts';
import { idParameter, relations, types, wholeNumber } from '../parameters.ts';
import { HttpProblem } from '../problem.ts';
import { summaryOf } from './article-routes.ts';
import { answers } from './describe.ts';
import type { RouteContext } from './route-context.ts';

/** Most claims, figures and articles in one answer; `total` says how many there are. */
const mostListed = 2_000;

const entityRoute = createRoute({
  method: 'get',
  path: '/api/entities/{id}',
  summary: 'An entity with its claims, their evidence, figures and articles',
  request: { params: idParameter, query: z.strictObject({}) },
  responses: answers(entity, 'The entity', [400, 404]),
});

const neighboursRoute = createRoute({
  method: 'get',
  path: '/api/entities/{id}/neighbours',
  summary: 'An entity and those that it has most claims with',
  request: {
    params: idParameter,
    query: z.strictObject({ types, relations, limit: wholeNumber(1, 1_000, 50, 'Most neighbours') }),
  },
  responses: answers(graph, 'The entity first, then its neighbours, and the claims between', [400, 404]),
});

export function addEntityRoutes(app: OpenAPIHono, { store, live }: RouteContext): void {
  app.openapi(entityRoute, async (c) => {
    const snapshot = await live.current();
    const node = nodeOf(snapshot, c.req.valid('param').id);
    const edges = [...(snapshot.edgesAt.get(node.id) ?? [])].sort(latestFirst);
    const listed = edges.slice(0, mostListed);
    const claims = await claimsAt(store, snapshot, node.id, listed);
    const figures = await figuresOfEntity(store, snapshot, node.id);
    const articles = (await articlesOf(store, node.id))
      .flatMap((id) => snapshot.articles.get(id) ?? [])
      .sort((a, b) => byCodeUnits(b.date ?? '', a.date ?? '') || byCodeUnits(a.id, b.id));
    const neighbours = new Set(listed.map((edge) => otherEnd(edge, node.id)));
    const details: EntityDetails = {
      ...graphNodeOf(node),
      aliases: [...node.aliases],
      pinyin: node.pinyin,
      possibleDuplicates: (await duplicatesOf(store, node.id))
        .flatMap(({ id, reason }) => {
          const other = snapshot.nodes.get(id);
          if (other === undefined) return [];
          const context = contextOf(snapshot, other);
          return [{ id, name: other.name, type: other.type, reason, context }];
        })
        .sort((a, b) => byCodeUnits(a.id, b.id)),
      claims,
      figures: figures.slice(0, mostListed),
      articles: articles.slice(0, mostListed).map(summaryOf),
      neighbours: [...neighbours]
        .flatMap((id) => snapshot.nodes.get(id) ?? [])
        .sort((a, b) => b.degree - a.degree || byCodeUnits(a.id, b.id))
        .map(graphNodeOf),
      total: { claims: edges.length, figures: figures.length, articles: articles.length },
    };
    return c.json(details, 200);
  });

  app.openapi(neighboursRoute, async (c) => {
    const snapshot = await live.current();
    const node = nodeOf(snapshot, c.req.valid('param').id);
    return c.json(selectNeighbours(snapshot, node, c.req.valid('query')), 200);
  });
}

function nodeOf(snapshot: GraphSnapshot, id: string): SnapshotNode {
  const node = snapshot.nodes.get(id);
  if (node === undefined) {
    throw new HttpProblem(404, `There is no entity ${id}. /api/search finds entities.`);
  }
  return node;
}
