/** The route for users' own Cypher: read only, with limits, few at a time. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { QueryLimits } from '../../store/store.ts';
import { StoreError } from '../../store/store-error.ts';
import { queryAnswer, queryRequest } from '../api.ts';
import { HttpProblem } from '../problem.ts';
import { answers } from './describe.ts';
import { jsonBody } from './json-body.ts';
import type { RouteContext } from './route-context.ts';

const limits: QueryLimits = { milliseconds: 10_000, rows: 1_000 };
const largestBody = 1_000_000;
/** A query may keep a core of the database busy until it is stopped; others wait for none of more. */
const mostAtOnce = 2;

const queryRoute = createRoute({
  method: 'post',
  path: '/api/query',
  summary: 'Runs a read-only Cypher query',
  description: `Dates in the graph are text, such as 2024-03-12: compare them with text. Writes, files, the network, administration and unknown procedures are refused. At most ${limits.rows} rows and ${limits.milliseconds / 1000} seconds.`,
  request: {
    query: z.strictObject({}),
    body: { required: true, content: { 'application/json': { schema: queryRequest } } },
  },
  responses: answers(queryAnswer, 'Rows of values in the order of the columns', [400, 403, 422]),
});

export function addQueryRoute(app: OpenAPIHono, { store }: RouteContext): void {
  let running = 0;
  app.use('/api/query', ...jsonBody('query', largestBody));
  app.openapi(queryRoute, async (c) => {
    const { cypher, parameters } = c.req.valid('json');
    if (running >= mostAtOnce) {
      throw new HttpProblem(503, `${running} queries are running already. Try again when they are done.`, {
        'retry-after': '2',
      });
    }
    running += 1;
    try {
      const statement = parameters === undefined ? { cypher } : { cypher, parameters };
      const { columns, rows, truncated } = await store.query(statement, limits);
      return c.json({ columns: [...columns], rows: rows.map((row) => [...row]), truncated }, 200);
    } catch (error) {
      // A parameter that no database can hold is the client's mistake.
      if (error instanceof StoreError && error.problem === 'failed') {
        throw new HttpProblem(400, error.message, {}, { cause: error });
      }
      throw error;
    } finally {
      running -= 1;
    }
  });
}
