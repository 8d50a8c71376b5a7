/** What only a connection can meet: no server, the wrong one, the wrong password, a database that cannot be written, a lost line. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { startNeo4j } from '../../scripts/neo4j/start-neo4j.mjs';
import { Secret } from '../../src/store/configuration.ts';
import { dump } from '../../src/store/cypher/dump.ts';
import { openStore } from '../../src/store/open-store.ts';
import { eraseAll, hasNeo4j, neo4jConfiguration } from './databases.ts';

const password = 'a-secret-that-must-not-show';
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const configured = (uri: string) =>
  ({ kind: 'neo4j', uri, user: 'neo4j', password: new Secret(password), database: 'neo4j' }) as const;

/** Everything that a log could show of an error. */
async function failureOf(
  opening: Promise<unknown>,
): Promise<{ readonly problem: unknown; readonly shown: string }> {
  const error: unknown = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('Opening should have failed.');
  return {
    problem: 'problem' in error ? error.problem : undefined,
    shown: `${error.message}\n${inspect(error, { depth: 10, showHidden: true })}`,
  };
}

it('says that nothing answers, and what to do', async () => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  const { problem, shown } = await failureOf(openStore(configured(`bolt://127.0.0.1:${port}`)));
  expect(problem).toBe('unreachable');
  expect(shown).toMatch(/npm run neo4j/);
  expect(shown).not.toContain(password);
});

it('says that the port is the one for HTTP', async () => {
  const server = createHttpServer((_, response) => response.end('Neo4j'));
  closing.push(() => server.close());
  const port = await listen(server);
  const { problem, shown } = await failureOf(openStore(configured(`bolt://127.0.0.1:${port}`)));
  expect(problem).toBe('unreachable');
  expect(shown).toMatch(/Bolt port/);
});

it('says that the server speaks no version of Bolt that we know', async () => {
  // What a server answers to a handshake of which it knows no version.
  const server = createServer((socket) => socket.once('data', () => socket.end(Buffer.from([0, 0, 0, 0]))));
  closing.push(() => server.close());
  const port = await listen(server);
  const { problem, shown } = await failureOf(openStore(configured(`bolt://127.0.0.1:${port}`)));
  expect(problem).toBe('version');
  expect(shown).toMatch(/Neo4j 5 or newer/);
});

describe.runIf(hasNeo4j)('on Neo4j', () => {
  it('says that the password is wrong, without showing it', async () => {
    const { problem, shown } = await failureOf(
      openStore({ ...neo4jConfiguration(), password: new Secret(password) }),
    );
    expect(problem).toBe('unauthorised');
    expect(shown).toMatch(/NEO4J_PASSWORD/);
    expect(shown).not.toContain(password);
  });

  it('says that there is no such database', async () => {
    const { problem, shown } = await failureOf(openStore({ ...neo4jConfiguration(), database: 'nowhere' }));
    expect(problem).toBe('configuration');
    expect(shown).toMatch(/NEO4J_DATABASE/);
  });

  it('says that somebody else has written what it was about to write', async () => {
    const [first, second] = await Promise.all([
      openStore(neo4jConfiguration()),
      openStore(neo4jConfiguration()),
    ]);
    closing.push(() => Promise.all([first.close(), second.close()]));
    await eraseAll(first);
    await first.prepare();
    const statement = { cypher: "CREATE (:Entity {id: 'a'})" };
    await first.write([statement]);
    const { problem, shown } = await failureOf(second.write([statement]));
    expect(problem).toBe('failed');
    expect(shown).toMatch(/another one is writing to it, or was.*run the command again/);
    await eraseAll(first);
  });

  it('says that the line was lost in the middle of writing; a second run completes', async () => {
    const real = new URL(neo4jConfiguration().uri);
    const line = await cuttableLine(Number(real.port), real.hostname);
    closing.push(() => line.cut());
    const store = await openStore({ ...neo4jConfiguration(), uri: `bolt://127.0.0.1:${line.port}` });
    closing.push(() => store.close());
    await eraseAll(store);
    await store.prepare();
    const rows = Array.from({ length: 20_000 }, (_, n) => ({ id: `n${n}` }));
    const statements = [
      { cypher: 'CREATE (:Entity {id: $id})', parameters: { id: 'first' } },
      { cypher: 'UNWIND $rows AS row MERGE (n:Entity {id: row.id})', parameters: { rows } },
      { cypher: 'MATCH (n:Entity) SET n.name = n.id' },
    ];
    line.cutAfter(100_000);
    const writing = store.write(statements);
    await expect(writing).rejects.toMatchObject({ name: 'StoreError', problem: 'interrupted' });
    await expect(writing).rejects.toThrow(/run the command again/);

    const direct = await openStore(neo4jConfiguration());
    closing.push(() => direct.close());
    expect(await dump(direct)).toEqual([]);
    await line.mend();
    await store.write(statements);
    expect(await dump(direct)).toHaveLength(20_001);
    await eraseAll(direct);
  });

  // Starts a server three times.
  it('says that the database is read-only, or was made with another password', async () => {
    const data = mkdtempSync(path.join(tmpdir(), 'gongpu-read-only-'));
    closing.push(() => rmSync(data, { recursive: true, force: true }));
    // A database must have been made before it can be read-only.
    await (await startNeo4j({ data, port: 0, env: {} })).stop();
    await expect(startNeo4j({ data, port: 0, env: {}, password: 'another-password' })).rejects.toThrow(
      /made with another password/,
    );
    const server = await startNeo4j({
      data,
      port: 0,
      env: {},
      settings: { 'server.databases.read_only': 'neo4j' },
    });
    closing.unshift(() => server.stop());
    const store = await openStore({
      kind: 'neo4j',
      uri: server.uri,
      user: server.user,
      password: new Secret(server.password),
      database: server.database,
    });
    closing.unshift(() => store.close());
    const { problem, shown } = await failureOf(store.write([{ cypher: 'CREATE (:Entity)' }]));
    expect(problem).toBe('read-only');
    expect(shown).toMatch(/server\.databases\.read_only/);
    const preparing = await failureOf(store.prepare());
    expect(preparing.problem).toBe('read-only');
  }, 300_000);
});

/** A line to a server that can be cut in the middle of what goes over it, and mended. */
async function cuttableLine(toPort: number, toHost: string) {
  const sockets = new Set<Socket>();
  let allowance = Number.POSITIVE_INFINITY;
  const server = createServer((near) => {
    const far = connect(toPort, toHost);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    far.pipe(near);
    near.on('data', (chunk: Buffer) => {
      allowance -= chunk.length;
      if (allowance < 0) void cut();
      else far.write(chunk);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  async function cut(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
  const port = await listen(server);
  return {
    port,
    cut,
    cutAfter: (bytes: number) => {
      allowance = bytes;
    },
    async mend() {
      allowance = Number.POSITIVE_INFINITY;
      await listen(server, port);
    },
  };
}
