/** The server as one function from requests to answers: the JSON API and the viewer. It only reads. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { ZodError } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import type { Store } from '../store/store.ts';
import { type Access, guard } from './access.ts';
import { createLiveGraph } from './graph/live-graph.ts';
import { wantsPage } from './plain-page.ts';
import { HttpProblem, problemOf, problemResponse } from './problem.ts';
import { responseHeaders } from './response-headers.ts';
import { addArticleRoutes } from './routes/article-routes.ts';
import { addClaimRoutes } from './routes/claim-routes.ts';
import { addEntityRoutes } from './routes/entity-routes.ts';
import { addGraphRoutes } from './routes/graph-routes.ts';
import { addQueryRoute } from './routes/query-route.ts';
import { addRankingRoute } from './routes/ranking-route.ts';
import { addViewer, builtViewer } from './viewer-files.ts';

export interface AppOptions {
  readonly store: Store;
  readonly access: Access;
  /** Folder of the built viewer. */
  readonly viewer?: string;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
  /** Told of what went wrong inside; clients are not. */
  readonly logFault: (error: unknown) => void;
}

export function createApp({ store, access, viewer = builtViewer, now, logFault }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw new HttpProblem(400, explain(result.error));
    },
  });
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem.status >= 500) logFault(problem.cause ?? problem);
    return problem.page !== undefined && wantsPage(c.req.raw) ? problem.page() : problemResponse(problem);
  });
  app.notFound((c) =>
    problemResponse(
      new HttpProblem(404, `There is nothing at ${c.req.path}. /api/openapi.json lists what there is.`),
    ),
  );

  app.use(responseHeaders, guard(access), allowedMethods, compress(), etag());
  const context = { store, live: createLiveGraph(store, now) };
  addGraphRoutes(app, context);
  addEntityRoutes(app, context);
  addClaimRoutes(app, context);
  addRankingRoute(app, context);
  addArticleRoutes(app, context);
  addQueryRoute(app, context);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'gongpu 工谱',
      version: packageJson.version,
      description:
        'A knowledge graph from articles of labour newspapers. Offsets are UTF-16 units of a page’s text, amounts are yuan, dates are ISO 8601 days. Unknown parameters are refused.',
    },
  });
  app.all('/api/*', (c) => c.notFound());
  addViewer(app, viewer);
  return app;
}

/** Questions that may be longer than an address. */
const posted: ReadonlySet<string> = new Set(['/api/query', '/api/claims']);

/** Everything is read with GET; only long questions are posted. */
const allowedMethods: MiddlewareHandler = async (c, next) => {
  const allowed = posted.has(c.req.path) ? ['POST', 'OPTIONS'] : ['GET', 'HEAD', 'OPTIONS'];
  const allow = allowed.join(', ');
  if (c.req.method === 'OPTIONS') return c.body(null, 204, { allow });
  if (!allowed.includes(c.req.method)) {
    throw new HttpProblem(
      405,
      `${c.req.method} is not possible here, only ${allow}. The server only reads.`,
      {
        allow,
      },
    );
  }
  await next();
};

/** What is wrong with a request, in one sentence for each fault. */
function explain(error: ZodError): string {
  return error.issues
    .map((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return `There is no parameter ${issue.keys.join(', ')}; /api/openapi.json lists those that there are.`;
      }
      return `${issue.path.join('.') || 'The request'}: ${issue.message}.`;
    })
    .join(' ');
}
