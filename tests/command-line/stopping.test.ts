/** Commands that are asked to end while they work: processes of their own, which get the signals of a terminal. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFile } from './command-line.ts';
import { descendantsOf, showsProcesses, untilGone } from './processes.ts';

let folder = '';
const running: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongpu-stopping-'));
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

interface Running {
  readonly child: ChildProcess;
  /** Process and process group. */
  readonly pid: number;
  readonly ended: Promise<Ended>;
}

/** In a process group of its own, as a shell starts a command at a terminal. */
function gongpu(...argv: readonly string[]): Running {
  const child = spawn(process.execPath, [projectFile('bin/gongpu.mjs'), ...argv], {
    cwd: folder,
    detached: true,
    env: { ...process.env, GONGPU_HOME: path.join(folder, 'home'), NEO4J_URI: '', LANG: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  if (child.pid === undefined) throw new Error('gongpu could not be started');
  const ended = Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]).then(
    ([[code, signal], stdout, stderr]) => ({ code: code ?? signal, stdout, stderr }),
  );
  return { child, pid: child.pid, ended };
}

/** The process of this script that a command starts, as soon as it is there. */
async function startedBy({ child, pid }: Running, script: string): Promise<number> {
  while (child.exitCode === null && child.signalCode === null) {
    const found = descendantsOf(pid).find(({ command }) => command.includes(script));
    if (found !== undefined) return found.pid;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`gongpu ended before it started ${script}`);
}

async function writePages(): Promise<string> {
  const pages = path.join(folder, 'pages');
  await mkdir(pages);
  for (const number of [1, 2, 3]) {
    await writeFile(
      path.join(pages, `0${number}.txt`),
      `港口要闻之${number}\n\n本报讯（记者 方晓）宁波市总工会举办第${number}场职工培训。\n`,
    );
  }
  return pages;
}

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 'SIGHUP'],
] as const;

describe.runIf(showsProcesses)('what a terminal sends to all processes of a command', () => {
  it.each(signals)('%s ends an import while its database opens', async (signal, code) => {
    const run = gongpu('import', await writePages());
    const database = await startedBy(run, 'database-process');
    process.kill(-run.pid, signal);
    const { stderr, ...ending } = await run.ended;
    expect({ ...ending, stderr }).toMatchObject({ code, stdout: '' });
    expect(stderr).toContain('Stopped after 0 pages; run the same import again to complete it.');
    await untilGone(database);
  });

  it('ends an import while its extracting processes start', async () => {
    const run = gongpu('import', '--jobs', '2', await writePages());
    await startedBy(run, 'extraction-process');
    process.kill(-run.pid, 'SIGINT');
    const { code, stderr } = await run.ended;
    expect([code, stderr]).toEqual([130, expect.stringContaining('Stopped after 0 pages')]);
  });
});

describe.runIf(showsProcesses)('the database', () => {
  it('stays when a service manager ends all processes at once, until its command has ended', async () => {
    const run = gongpu('serve', '--port', '0');
    const database = await startedBy(run, 'database-process');
    await once(run.child.stdout ?? run.child, 'data');
    process.kill(database, 'SIGTERM');
    process.kill(run.pid, 'SIGTERM');
    expect(await run.ended).toMatchObject({ code: 0 });
    await untilGone(database);
    expect(existsSync(path.join(folder, 'home', 'graph.grafeo.holder.json'))).toBe(false);
  });

  it('ends with a command that is killed while it opens', async () => {
    const run = gongpu('import', await writePages());
    const database = await startedBy(run, 'database-process');
    process.kill(run.pid, 'SIGKILL');
    await run.ended;
    await untilGone(database);
    expect(await gongpu('import', path.join(folder, 'pages')).ended).toMatchObject({ code: 0 });
  });
});
