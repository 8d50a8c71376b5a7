/** `gongpu serve` as users start and stop it: a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { statistics } from '../../src/server/api.ts';

const gongpu = fileURLToPath(new URL('../../bin/gongpu.mjs', import.meta.url));

let home = '';
const running: ChildProcess[] = [];
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'gongpu-serve-'));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Ending {
  /** Or the signal that it ended by. */
  readonly code: number | string | null;
  readonly stderr: string;
}

interface Served {
  readonly child: ChildProcess;
  /** First line of standard output. */
  readonly line: Promise<string>;
  readonly ended: Promise<Ending>;
}

function serve(...argv: readonly string[]): Served {
  const env = { ...process.env, GONGPU_HOME: home, NEO4J_URI: '', GONGPU_TOKEN: '', LANG: 'en_GB.UTF-8' };
  const child = spawn(process.execPath, [gongpu, 'serve', '--port', '0', ...argv], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => resolve({ code: code ?? signal, stderr }));
  });
  const line = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    ended.then(({ code }) => reject(new Error(`ended with ${code} before it served: ${stderr}`)));
  });
  // Not every test waits for the address.
  line.catch(() => undefined);
  return { child, line, ended };
}

it.each([
  ['SIGINT', 0],
  ['SIGTERM', 0],
  ['SIGHUP', 'SIGHUP'],
] as const)('prints its address first, answers there, and ends cleanly on %s', async (signal, code) => {
  const { child, line, ended } = serve();
  const address = await line;
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const response = await fetch(`${address}api/statistics`);
  expect(statistics.parse(await response.json()).articles).toBe(0);
  child.kill(signal);
  expect(await ended).toMatchObject({ code });
  expect(readdirSync(home)).toEqual(['graph.grafeo']);
  await expect(fetch(address)).rejects.toThrow();
});

it('gives the database back when it ends, and meanwhile says who has it', async () => {
  const first = serve();
  await first.line;
  const { code, stderr } = await serve().ended;
  expect([code, stderr.includes('gongpu serve')]).toEqual([1, true]);
  first.child.kill();
  await first.ended;
  expect(await serve().line).toMatch(/^http/);
});

it('asks for the token of its address when other machines can reach it', async () => {
  const { line } = serve('--host', '0.0.0.0');
  const address = new URL(await line);
  const token = address.searchParams.get('token') ?? '';
  expect(token.length).toBeGreaterThanOrEqual(32);
  const api = new URL('/api/statistics', address.origin);
  expect((await fetch(api)).status).toBe(401);
  expect((await fetch(api, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  const entered = await fetch(address, { redirect: 'manual' });
  expect(entered.status).toBe(303);
  expect(entered.headers.get('set-cookie')).toContain(token);
});
