/** What `npm run neo4j` says where it cannot do its work; that it does it is shown by the conformance tests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/neo4j.mjs', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongpu-start-neo4j-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A machine whose commands are only those in `folder`. */
async function start(env: Readonly<Record<string, string>> = {}, argv: readonly string[] = []) {
  const child = spawn(process.execPath, [script, '--data', path.join(folder, 'data'), ...argv], {
    env: { PATH: folder, ...env },
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code };
}

function command(name: string, body: string): void {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
}

it('says what to install where there is neither Docker nor Java', async () => {
  const { out, err, code } = await start();
  expect({ out, code }).toEqual({ out: '', code: 1 });
  expect(err).toMatch(/Docker's engine does not answer and there is no Java.*openjdk-17-jre-headless maven/);
});

it('says that Java is too old', async () => {
  command('java', `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
  const { err, code } = await start();
  expect(code).toBe(1);
  expect(err).toMatch(/Java 11 is too old; 17 is needed/);
});

it('knows the old way of counting Java', async () => {
  command('java', `echo 'java version "1.8.0_402"' >&2`);
  expect((await start()).err).toMatch(/Java 8 is too old/);
});

it('says that the image cannot be fetched where Docker answers but the network does not', async () => {
  command('docker', 'case "$1" in info) echo 28.0.0 ;; *) exit 1 ;; esac');
  const { err, code } = await start();
  expect(code).toBe(1);
  expect(err).toMatch(/could not fetch the image neo4j:5\.26-community; is the network there/);
});

it('says that the port is taken', async () => {
  command('docker', 'case "$1" in info|image) exit 0 ;; *) exit 1 ;; esac');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { err, code } = await start({}, ['--port', String(port)]);
  server.close();
  expect(code).toBe(1);
  expect(err).toContain(`Port ${port} is taken`);
});

it('shows the last words of a server that ends while it starts', async () => {
  command('docker', 'case "$1" in info|image) exit 0 ;; *) echo "the disk is full"; exit 7 ;; esac');
  const { err, code } = await start({}, ['--port', '0']);
  expect(code).toBe(1);
  expect(err).toMatch(/stopped with code 7 while it was starting[\s\S]*the disk is full/);
});
