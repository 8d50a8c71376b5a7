/** Serves the built viewer. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { missingPage, notBuiltPage } from './plain-page.ts';
import { HttpProblem } from './problem.ts';

/** Where `npm run build:viewer` puts it; this file may run as it is written or as it is built. */
export const builtViewer = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/viewer' : '../../viewer', import.meta.url),
);

/** Names of files in `assets/` hold a hash of what is in them. */
const forEver = 'public, max-age=31536000, immutable';

export function addViewer(app: OpenAPIHono, folder: string): void {
  // Made when there is something to serve: the viewer may be built while the server runs.
  let files: MiddlewareHandler | undefined;
  app.get('*', async (c, next) => {
    if (!existsSync(path.join(folder, 'index.html'))) {
      return c.req.path === '/' ? notBuiltPage() : next();
    }
    files ??= serveStatic({ root: folder });
    const found = await files(c, next);
    if (found instanceof Response && found.ok && c.req.path.startsWith('/assets/')) {
      found.headers.set('cache-control', forEver);
    }
    return found;
  });
  app.get('*', (c) => {
    // Relative, so that it also holds behind a proxy that serves us from a folder.
    const home = '../'.repeat(c.req.path.split('/').length - 2) || './';
    throw new HttpProblem(404, `There is nothing at ${c.req.path}.`, {}, { page: () => missingPage(home) });
  });
}
