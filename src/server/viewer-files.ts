/** Serves the built viewer. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
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
      return c.req.path === '/' ? c.html(notBuilt, 503) : next();
    }
    files ??= serveStatic({ root: folder });
    const found = await files(c, next);
    if (found instanceof Response && found.ok && c.req.path.startsWith('/assets/')) {
      found.headers.set('cache-control', forEver);
    }
    return found;
  });
  app.get('*', (c) => {
    // The viewer keeps its state behind ? and #, so every page of it is the same page; files that are missing are not.
    const isPage = (c.req.header('accept') ?? '').includes('text/html') && path.extname(c.req.path) === '';
    if (!isPage || c.req.path === '/') throw new HttpProblem(404, `There is nothing at ${c.req.path}.`);
    const up = '../'.repeat(c.req.path.split('/').length - 2);
    return c.redirect(`${up === '' ? './' : up}${new URL(c.req.url).search}`, 302);
  });
}

const notBuilt = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>工谱 gongpu</title>
<h1>工谱 gongpu</h1>
<p>图谱界面尚未构建。请在项目文件夹运行 <code>npm run build:viewer</code>，然后刷新此页。</p>
<p lang="en">The viewer has not been built. Run <code>npm run build:viewer</code> in the project's folder and reload this page.</p>
<p><a href="api/statistics">api/statistics</a> · <a href="api/openapi.json">api/openapi.json</a></p>
</html>
`;
