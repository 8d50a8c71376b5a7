/** `npm start` in a fresh checkout, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { statistics } from '../../src/server/api.ts';
import { projectFile } from './command-line.ts';
import { descendantsOf, showsProcesses, untilGone } from './processes.ts';

/** What `npm start` reads; not what it makes. */
const parts = [
  ...['bin', 'graph-schema', 'models', 'scripts', 'seeds', 'src', 'viewer'],
  ...['package.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'],
];

let folder = '';
let npm: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongpu-start-'));
  for (const part of parts) await cp(projectFile(part), path.join(folder, part), { recursive: true });
  const modules = path.join(folder, 'node_modules');
  await mkdir(modules);
  for (const name of await readdir(projectFile('node_modules'))) {
    const installed = projectFile(`node_modules/${name}`);
    // The build puts its own command beside the others.
    if (name === '.bin')
      await cp(installed, path.join(modules, name), { recursive: true, verbatimSymlinks: true });
    else await symlink(installed, path.join(modules, name));
  }
});
afterEach(async () => {
  // All that a failed test leaves behind.
  if (npm?.pid !== undefined && npm.exitCode === null && npm.signalCode === null)
    process.kill(-npm.pid, 'SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

it.runIf(showsProcesses)(
  'serves the sample graph, and on SIGTERM ends with all that it has started',
  { timeout: 240_000 },
  async () => {
    const { GONGPU_HOME, GONGPU_TOKEN, ...env } = process.env;
    npm = spawn('npm', ['start', '--silent', '--', '--port', '0'], {
      cwd: folder,
      detached: true,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(npm, 'exit');
    const address = await addressIn(npm);
    const answer = statistics.parse(await (await fetch(`${address}api/statistics`)).json());
    expect(answer.articles).toBeGreaterThan(30);
    expect(await (await fetch(address)).text()).toContain('<script');

    const { pid = 0 } = npm;
    const started = descendantsOf(pid).map((process) => process.pid);
    // Node's start script, the server and the database's process at least.
    expect(started.length).toBeGreaterThanOrEqual(3);
    npm.kill('SIGTERM');
    await ended;
    await untilGone(...started);
    // The database was closed: what tells who has it is gone, and so is its log.
    expect(await readdir(path.join(folder, '.gongpu'))).toEqual(['graph.grafeo']);
  },
);

/** The first line with an address that a process prints. */
async function addressIn({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('its output is not read');
  for await (const line of createInterface({ input: stdout })) {
    if (line.startsWith('http')) return line;
  }
  throw new Error('npm start ended before it served anything');
}
