/** The route that says who does, or is done, something most: who organised, who funded, who was honoured. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type EntityType, relationTypeNames } from '../../../graph-schema/ontology.ts';
import { readRows } from '../../import/stored.ts';
import { ranking as rankingStatement } from '../../store/cypher/server.ts';
import { ranking, rankingEnds } from '../api.ts';
import { graphNodeOf } from '../graph/graph-snapshot.ts';
import { day, inOrder, issueId, relations, status, types, typesOf, wholeNumber } from '../parameters.ts';
import { checkIssue } from './check-issue.ts';
import { answers } from './describe.ts';
import type { RouteContext } from './route-context.ts';

const rankingRow = z.object({
  id: z.string(),
  others: z.int(),
  claims: z.int(),
  articles: z.int(),
  largest: z.number().nullable(),
});

const rankingRoute = createRoute({
  method: 'get',
  path: '/api/rankings',
  summary: 'Who stands most often at one end of claims: who organised, funded or attended most',
  description:
    'Ranked by the number of different entities at the other ends, then by claims. Planned claims count unless `status` leaves them out.',
  request: {
    query: z
      .strictObject({
        relations,
        end: z
          .enum(rankingEnds)
          .optional()
          .openapi({
            param: {
              description: 'The end at which the ranked entities stand; `source` does, `target` is done to',
            },
            default: 'source',
          }),
        of: typesOf('Only ranked entities of these types'),
        types,
        issue: issueId,
        from: day('Only claims from this day on'),
        to: day('Only claims up to this day'),
        status,
        limit: wholeNumber(1, 1_000, 20, 'Most entities'),
      })
      .refine(({ from, to }) => inOrder(from, to), { path: ['from'], message: 'must not be after to' }),
  },
  responses: answers(ranking, 'The entities with their counts, the first has most', [400, 404]),
});

export function addRankingRoute(app: OpenAPIHono, { store, live }: RouteContext): void {
  app.openapi(rankingRoute, async (c) => {
    const { relations: asked, end = 'source', of, types: both, limit, ...conditions } = c.req.valid('query');
    const snapshot = await live.current();
    checkIssue(snapshot, conditions.issue);
    const statement = rankingStatement({
      ...conditions,
      relations: asked ?? relationTypeNames,
      end,
      ranked: inBoth(of, both),
      others: both,
      // One more than is shown tells whether there are more.
      limit: limit + 1,
    });
    const rows = await readRows(store, statement, rankingRow);
    const entries = rows.slice(0, limit).flatMap(({ id, ...counts }) => {
      const node = snapshot.nodes.get(id);
      return node === undefined ? [] : [{ entity: graphNodeOf(node), ...counts }];
    });
    return c.json({ entries, truncated: rows.length > limit }, 200);
  });
}

/** What both lists have; an absent one has everything. */
function inBoth(
  one: readonly EntityType[] | undefined,
  other: readonly EntityType[] | undefined,
): readonly EntityType[] | undefined {
  return one === undefined || other === undefined
    ? (one ?? other)
    : one.filter((type) => other.includes(type));
}
