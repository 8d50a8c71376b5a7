/** Routes on the graph as a whole: schema, statistics, issues, the picture, search and paths. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  attendanceRoles,
  claimStatuses,
  entityTypes,
  figureKinds,
  relationProperties,
  relationTypes,
} from '../../../graph-schema/ontology.ts';
import { graph, issue, paths, schema, searchHit, statistics } from '../api.ts';
import { claimsOfEdges } from '../evidence.ts';
import { type GraphSnapshot, graphNodeOf, otherEnd } from '../graph/graph-snapshot.ts';
import { isWantedClaim, type Narrowing } from '../graph/narrowing.ts';
import { selectGraph } from '../graph/select-graph.ts';
import { shortestPaths } from '../graph/shortest-paths.ts';
import { issuesOf, statisticsOf } from '../graph/statistics.ts';
import { day, identifier, inOrder, issueId, relations, status, types, wholeNumber } from '../parameters.ts';
import { HttpProblem } from '../problem.ts';
import { createSearch, type Search } from '../search/search.ts';
import { checkIssue } from './check-issue.ts';
import { answers } from './describe.ts';
import type { RouteContext } from './route-context.ts';

const none = z.strictObject({});

const ontology: z.input<typeof schema> = {
  entityTypes,
  relationTypes,
  relationProperties,
  attendanceRoles,
  claimStatuses,
  figureKinds,
};

const schemaRoute = createRoute({
  method: 'get',
  path: '/api/schema',
  summary: 'The ontology: types of entities, claims and figures with their labels and colours',
  request: { query: none },
  responses: answers(schema, 'The ontology', [400]),
});

const statisticsRoute = createRoute({
  method: 'get',
  path: '/api/statistics',
  summary: 'How much there is in the graph',
  request: { query: none },
  responses: answers(statistics, 'Counts by type', [400]),
});

const issuesRoute = createRoute({
  method: 'get',
  path: '/api/issues',
  summary: 'The issues that have been imported, by day',
  request: { query: none },
  responses: answers(z.array(issue), 'All issues', [400]),
});

const graphRoute = createRoute({
  method: 'get',
  path: '/api/graph',
  summary: 'Entities and the claims between them',
  description:
    'Where claims are narrowed down, only entities that such a claim touches. Over the limit, the entities with most claims stay and `truncated` is true.',
  request: {
    query: z
      .strictObject({
        types,
        relations,
        issue: issueId,
        from: day('Only claims from this day on'),
        to: day('Only claims up to this day'),
        status,
        limit: wholeNumber(1, 50_000, 5_000, 'Most entities'),
      })
      .refine(({ from, to }) => inOrder(from, to), {
        path: ['from'],
        message: 'must not be after to',
      }),
  },
  responses: answers(graph, 'The part of the graph that was asked for', [400, 404]),
});

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary:
    'Entities by name, alias, pinyin or initials; the best match first, then those that articles mention most',
  request: {
    query: z.strictObject({
      q: z
        .string()
        .trim()
        .min(1)
        .max(100)
        .openapi({ param: { description: 'What to look for' }, example: 'zgh' }),
      types,
      limit: wholeNumber(1, 100, 20, 'Most entities'),
    }),
  },
  responses: answers(z.array(searchHit), 'Entities that match', [400]),
});

const pathsRoute = createRoute({
  method: 'get',
  path: '/api/paths',
  summary: 'Shortest ways between two entities, with all claims that carry them',
  description:
    'Claims are walked in either direction. No nodes where there is no way. Ways over entities with few claims come first. `types` are those of the entities on the way; its two ends may be of any.',
  request: {
    query: z
      .strictObject({
        from: identifier.openapi({ param: { description: 'Identifier of the first entity' } }),
        to: identifier.openapi({ param: { description: 'Identifier of the last entity' } }),
        types,
        relations,
        issue: issueId,
        since: day('Only claims from this day on'),
        until: day('Only claims up to this day'),
        status,
        limit: wholeNumber(1, 10, 5, 'Most ways'),
        maxLength: wholeNumber(1, 10, 6, 'Most steps'),
      })
      .refine(({ since, until }) => inOrder(since, until), {
        path: ['since'],
        message: 'must not be after until',
      }),
  },
  responses: answers(paths, 'The shortest way and others as short', [400, 404]),
});

export function addGraphRoutes(app: OpenAPIHono, { store, live }: RouteContext): void {
  app.openapi(schemaRoute, (c) => c.json(ontology, 200));
  app.openapi(statisticsRoute, async (c) => c.json(statisticsOf(await live.current()), 200));
  app.openapi(issuesRoute, async (c) => c.json(issuesOf(await live.current()), 200));

  app.openapi(graphRoute, async (c) => {
    const query = c.req.valid('query');
    const snapshot = await live.current();
    checkIssue(snapshot, query.issue);
    return c.json(selectGraph(snapshot, query), 200);
  });

  // Made for the first search in a graph; a graph that has changed gets a new one.
  let made: { readonly snapshot: GraphSnapshot; readonly search: Search } | undefined;
  app.openapi(searchRoute, async (c) => {
    const snapshot = await live.current();
    if (made?.snapshot !== snapshot) made = { snapshot, search: createSearch(snapshot) };
    return c.json(made.search(c.req.valid('query')), 200);
  });

  app.openapi(pathsRoute, async (c) => {
    const { from, to, since, until, ...others } = c.req.valid('query');
    const bounds = { ...others, from: since, to: until };
    if (from === to) {
      throw new HttpProblem(400, 'from and to are the same entity; a way needs two.');
    }
    const snapshot = await live.current();
    checkIssue(snapshot, bounds.issue);
    for (const id of [from, to]) {
      if (!snapshot.nodes.has(id)) {
        throw new HttpProblem(404, `There is no entity ${id}. /api/search finds entities.`);
      }
    }
    const found = shortestPaths(snapshot, from, to, bounds);
    const edges = found.paths.map((path) => edgesAlong(snapshot, path, bounds));
    const claims = await claimsOfEdges(store, snapshot, edges.flat());
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const [first = { nodes: [], claims: [] }, ...alternatives] = found.paths.map((path, index) => ({
      nodes: path.flatMap((id) => snapshot.nodes.get(id) ?? []).map(graphNodeOf),
      claims: (edges[index] ?? []).flatMap(({ id }) => byId.get(id) ?? []),
    }));
    return c.json({ ...first, alternatives, truncated: found.truncated }, 200);
  });
}

/** Between two bodies that hundreds of articles name together, nobody reads all claims. */
const mostParallel = 50;

/** All edges between each entity of a path and the next. */
function edgesAlong(snapshot: GraphSnapshot, path: readonly string[], narrowing: Narrowing) {
  return path.slice(1).flatMap((id, index) =>
    (snapshot.edgesAt.get(id) ?? [])
      .filter((edge) => otherEnd(edge, id) === path[index])
      .filter((edge) => isWantedClaim(edge, narrowing))
      .slice(0, mostParallel),
  );
}
