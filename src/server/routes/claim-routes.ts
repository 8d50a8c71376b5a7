/** Routes on claims with their evidence: one, or many at a time with all that citing them takes. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type CitedClaim, type Claim, citedClaims, claim, claimsRequest, mostClaimsAtOnce } from '../api.ts';
import { claimsOfEdges } from '../evidence.ts';
import type { GraphSnapshot } from '../graph/graph-snapshot.ts';
import { idParameter } from '../parameters.ts';
import { HttpProblem } from '../problem.ts';
import { answers } from './describe.ts';
import { jsonBody } from './json-body.ts';
import type { RouteContext } from './route-context.ts';

/** Room for as many of the longest identifiers as one question may hold. */
const largestBody = mostClaimsAtOnce * 210;

const claimRoute = createRoute({
  method: 'get',
  path: '/api/claims/{id}',
  summary: 'A claim with its evidence',
  request: { params: idParameter, query: z.strictObject({}) },
  responses: answers(claim, 'The claim', [400, 404]),
});

const claimsRoute = createRoute({
  method: 'post',
  path: '/api/claims',
  summary: 'Many claims with their evidence, ready to be cited',
  description: `Names and types of both ends, the quoted words, newspaper, day, page and headline of each. At most ${mostClaimsAtOnce} at a time; /api/graph finds claims.`,
  request: {
    query: z.strictObject({}),
    body: { required: true, content: { 'application/json': { schema: claimsRequest } } },
  },
  responses: answers(citedClaims, 'The claims that the graph has, and which it has not', [400]),
});

export function addClaimRoutes(app: OpenAPIHono, { store, live }: RouteContext): void {
  app.openapi(claimRoute, async (c) => {
    const { id } = c.req.valid('param');
    const snapshot = await live.current();
    const edge = snapshot.edges.get(id);
    const [found] = edge === undefined ? [] : await claimsOfEdges(store, snapshot, [edge]);
    if (found === undefined) {
      throw new HttpProblem(
        404,
        `There is no claim ${id}. The answers on entities and articles list theirs.`,
      );
    }
    return c.json(found, 200);
  });

  app.use('/api/claims', ...jsonBody('question', largestBody));
  app.openapi(claimsRoute, async (c) => {
    const ids = [...new Set(c.req.valid('json').ids)];
    const snapshot = await live.current();
    const edges = ids.flatMap((id) => snapshot.edges.get(id) ?? []);
    const claims = (await claimsOfEdges(store, snapshot, edges)).flatMap(
      (found) => cited(snapshot, found) ?? [],
    );
    const known = new Set(claims.map(({ id }) => id));
    return c.json({ claims, unknown: ids.filter((id) => !known.has(id)) }, 200);
  });
}

function cited(snapshot: GraphSnapshot, found: Claim): CitedClaim | undefined {
  const source = snapshot.nodes.get(found.source);
  const target = snapshot.nodes.get(found.target);
  if (source === undefined || target === undefined) return undefined;
  const page = snapshot.pages.get(found.page);
  const article = snapshot.articles.get(found.article);
  return {
    ...found,
    sourceName: source.name,
    sourceType: source.type,
    targetName: target.name,
    targetType: target.type,
    pageName: page?.name ?? '',
    pageNumber: page?.number ?? null,
    reporters: article?.reporters ?? [],
    correspondents: article?.correspondents ?? [],
  };
}
