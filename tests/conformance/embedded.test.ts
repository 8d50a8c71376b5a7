/** What only the embedded database can meet: its process dies, its file is damaged or held by somebody else. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { databaseFile } from '../../src/store/embedded/embedded-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

const compiled = fileURLToPath(new URL('../../dist/src/store/', import.meta.url));
const limits = { milliseconds: 10_000, rows: 10 };

let home = '';
const stores: Store[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'gongpu-embedded-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(stores.splice(0).map((store) => store.close()));
  rmSync(home, { recursive: true, force: true });
});

async function open(): Promise<Store> {
  const store = await openStore({ kind: 'embedded', home });
  stores.push(store);
  return store;
}

/** The database's processes among our children. */
function databaseProcesses(parent: number): readonly number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match?.[2] === String(parent) && match[3]?.includes(home))
    .map((match) => Number(match?.[1]));
}

function killDatabase(): void {
  const processes = databaseProcesses(process.pid);
  expect(processes).toHaveLength(1);
  for (const pid of processes) process.kill(pid, 'SIGKILL');
}

/** One transaction of three nodes that must be there together. */
const trio = (n: number) =>
  ['a', 'b', 'c'].map((part) => ({
    cypher: 'CREATE (:Entity {id: $id, trio: $n})',
    parameters: { id: `${n}${part}`, n },
  }));

async function trios(store: Store): Promise<readonly (readonly [number, number])[]> {
  const { rows } = await store.read({
    cypher: 'MATCH (n:Entity) RETURN n.trio AS trio, count(*) AS parts ORDER BY trio',
  });
  return rows.map(([n, parts]) => [Number(n), Number(parts)]);
}

it('keeps what was written when it is closed and opened again', async () => {
  const store = await open();
  await store.prepare();
  await store.write(trio(1));
  await store.close();
  expect(await trios(await open())).toEqual([[1, 3]]);
});

it('answers on after its process was killed, with all that was committed', async () => {
  const store = await open();
  await store.prepare();
  await store.write(trio(1));
  killDatabase();
  expect(await trios(store)).toEqual([[1, 3]]);
  await store.write(trio(2));
  killDatabase();
  expect(await trios(store)).toEqual([
    [1, 3],
    [2, 3],
  ]);
});

it('asks a question again whose process was killed under it', async () => {
  const store = await open();
  await store.write(trio(1));
  const slow = store.query(
    { cypher: 'UNWIND range(1, 3000000) AS x WITH x WHERE x % 2 = 0 RETURN count(x) AS n' },
    limits,
  );
  killDatabase();
  expect((await slow).rows).toEqual([[1_500_000]]);
});

it('says that a write was interrupted, and has all of it or nothing; a second run completes', async () => {
  const store = await open();
  await store.prepare();
  await store.write(trio(0));
  for (let n = 1; n <= 5; n++) {
    const writing = store.write(trio(n));
    killDatabase();
    await writing.catch((error: unknown) => {
      expect(error).toMatchObject({ name: 'StoreError', problem: 'interrupted' });
      expect(String(error)).toMatch(/run the command again/);
    });
    const there = await trios(store);
    for (const [, parts] of there) expect(parts).toBe(3);
    if (!there.some(([trioNumber]) => trioNumber === n)) await store.write(trio(n));
  }
  expect(await trios(store)).toEqual([0, 1, 2, 3, 4, 5].map((n) => [n, 3]));
});

/** A process of its own that writes trios for ever and prints each one's number once it is committed. */
function startWriter(): ChildProcess {
  const script = `
    const { openStore } = await import(${JSON.stringify(pathToFileURL(path.join(compiled, 'open-store.js')).href)});
    const store = await openStore({ kind: 'embedded', home: ${JSON.stringify(home)} });
    await store.prepare();
    for (let n = 1; ; n++) {
      await store.write(['a', 'b', 'c'].map((part) => ({
        cypher: 'CREATE (:Entity {id: $id, trio: $n})', parameters: { id: n + part, n },
      })));
      console.log(n);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

async function committedBy(writer: ChildProcess, enough: number): Promise<number> {
  let last = 0;
  for await (const line of createInterface({ input: writer.stdout ?? process.stdin })) {
    last = Number(line);
    if (last === enough) writer.kill('SIGKILL');
  }
  return last;
}

it('loses nothing that was committed when the whole import is killed, and leaves no process behind', async () => {
  let enough = 7;
  for (const round of [1, 2]) {
    const writer = startWriter();
    const { pid } = writer;
    const committed = await committedBy(writer, enough);
    expect(committed).toBeGreaterThanOrEqual(enough);
    const store = await open();
    const there = await trios(store);
    for (const [, parts] of there) expect(parts).toBe(3);
    // The one that was being written may be there too.
    expect(there.length).toBeGreaterThanOrEqual(committed);
    expect(there.length).toBeLessThanOrEqual(committed + 1);
    expect(databaseProcesses(pid ?? 0)).toEqual([]);
    expect(databaseProcesses(1)).toEqual([]);
    if (round === 1) await store.write([{ cypher: 'MATCH (n) DETACH DELETE n' }]);
    await store.close();
    enough = 23;
  }
});

it('lets a second process in only when the first is done, and names who holds it', async () => {
  const writer = startWriter();
  await once(createInterface({ input: writer.stdout ?? process.stdin }), 'line');
  const second = open();
  await expect(second).rejects.toMatchObject({ name: 'StoreError', problem: 'locked' });
  await expect(second).rejects.toThrow(new RegExp(`process ${writer.pid}, since 20`));
  writer.kill('SIGKILL');
  await once(writer, 'exit');
  expect((await trios(await open())).length).toBeGreaterThan(0);
});

it('goes to one of two that come at the same moment, even to make it', async () => {
  const both = await Promise.allSettled([
    openStore({ kind: 'embedded', home }),
    openStore({ kind: 'embedded', home }),
  ]);
  const opened = both.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  stores.push(...opened);
  expect(opened).toHaveLength(1);
  for (const result of both) {
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ problem: 'locked' });
  }
  await opened[0]?.write(trio(1));
});

it.each([
  ['is something else', () => writeFileSync(databaseFile(home), 'This is no database.')],
  ['is a folder', () => mkdirSync(databaseFile(home))],
])('says so when its file %s, and touches nothing', async (_, damage) => {
  damage();
  const before = statSync(databaseFile(home));
  await expect(open()).rejects.toMatchObject({ name: 'StoreError', problem: 'damaged' });
  await expect(open()).rejects.toThrow(/import the pages again/);
  expect(statSync(databaseFile(home)).mtimeMs).toBe(before.mtimeMs);
});

it('says so when its file was cut short', async () => {
  const store = await open();
  await store.prepare();
  for (let n = 0; n < 50; n++) await store.write(trio(n));
  await store.close();
  const file = databaseFile(home);
  truncateSync(file, Math.floor(statSync(file).size / 2));
  await expect(open()).rejects.toMatchObject({ name: 'StoreError', problem: 'damaged' });
});

it('says so when bytes of its file were changed', async () => {
  const store = await open();
  await store.prepare();
  for (let n = 0; n < 50; n++) await store.write(trio(n));
  await store.close();
  const file = databaseFile(home);
  const bytes = readFileSync(file);
  bytes.fill(0x5a, Math.floor(bytes.length / 3), Math.floor(bytes.length / 3) * 2);
  writeFileSync(file, bytes);
  await expect(open()).rejects.toMatchObject({ name: 'StoreError', problem: 'damaged' });
});

it('can be closed although its folder was taken away meanwhile', async () => {
  const store = await open();
  await store.write(trio(1));
  rmSync(home, { recursive: true });
  await store.close();
  expect(databaseProcesses(process.pid)).toEqual([]);
});

it('says so when its folder cannot be made', async () => {
  const file = path.join(home, 'a-file');
  writeFileSync(file, '');
  await expect(openStore({ kind: 'embedded', home: path.join(file, 'home') })).rejects.toMatchObject({
    name: 'StoreError',
    problem: 'read-only',
  });
});

it('says so when it is used after it was closed', async () => {
  const store = await open();
  await store.close();
  await expect(store.read({ cypher: 'RETURN 1' })).rejects.toThrow(/closed/);
  await store.close();
});
