// Serves the sample graph from a temporary GONGPU_HOME, for the end-to-end tests and the screenshots.
// `npm run build` and `npm run build:viewer` come first: what is served is what users get.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const gongpu = path.join(root, 'bin', 'gongpu.mjs');

/**
 * Imports `pages` (the sample pages unless others are named; none for an empty graph) and serves them on a free port.
 * `close` ends the server and takes the temporary folder away.
 */
export async function startSampleServer(pages = ['seeds']) {
  const home = await mkdtemp(path.join(tmpdir(), 'gongpu-sample-'));
  // The sample never goes to somebody's Neo4j, whatever the environment or .env says.
  const env = { ...process.env, GONGPU_HOME: home, NEO4J_URI: '' };
  const options = { cwd: root, env };
  if (pages.length > 0) await promisify(execFile)(process.execPath, [gongpu, 'import', ...pages], options);

  const server = spawn(process.execPath, [gongpu, 'serve', '--port', '0'], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).once('line', (line) => {
      const address = /https?:\/\/\S+/.exec(line)?.[0];
      if (address === undefined) reject(new Error(`gongpu serve printed no address but: ${line}`));
      else resolve(address.endsWith('/') ? address : `${address}/`);
    });
    server.once('error', reject);
    ended.then((code) => reject(new Error(`gongpu serve ended with code ${code} before it served anything`)));
  });
  return {
    url,
    /** Ends the server, as when somebody stops it. */
    async stop() {
      server.kill();
      await ended;
    },
    async close() {
      server.kill();
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}
