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
  const options = { cwd: root, env: { ...process.env, GONGPU_HOME: home, NEO4J_URI: '' } };
  let server;
  const close = async () => {
    await server?.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    if (pages.length > 0) await promisify(execFile)(process.execPath, [gongpu, 'import', ...pages], options);
    server = serve(options);
    return { url: await server.address, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function serve(options) {
  const child = spawn(process.execPath, [gongpu, 'serve', '--port', '0'], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const address = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => {
      const found = /https?:\/\/\S+/.exec(line)?.[0];
      if (found === undefined) reject(new Error(`gongpu serve printed no address but: ${line}`));
      else resolve(found.endsWith('/') ? found : `${found}/`);
    });
    ended.then((code) =>
      reject(new Error(`gongpu serve ended (${code}) before it served anything:\n${said}`)),
    );
  });
  return {
    address,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
