/** The viewer's files. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { type Client, clientOf } from './sample.ts';

let folder = '';
let store: Store;
let client: Client;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongpu-viewer-'));
  const viewer = path.join(folder, 'viewer');
  await mkdir(path.join(viewer, 'assets'), { recursive: true });
  await writeFile(path.join(viewer, 'index.html'), '<!doctype html><title>the viewer</title>');
  await writeFile(path.join(viewer, 'assets', 'index-1a2b.js'), 'export {};');
  await writeFile(path.join(folder, 'secret.txt'), 'a secret');
  store = await openStore({ kind: 'embedded', home: path.join(folder, 'home') });
  client = clientOf(store, { viewer });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const html = { headers: { accept: 'text/html,*/*' } };

test('/ is the viewer, asked for again each time', async () => {
  const response = await client.ask('/', html);
  expect(await response.text()).toContain('the viewer');
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('cache-control')).toBe('private, no-cache');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('what has a hash in its name is kept for ever', async () => {
  const response = await client.ask('/assets/index-1a2b.js');
  expect(response.headers.get('content-type')).toContain('javascript');
  expect(response.headers.get('cache-control')).toContain('immutable');
});

test.each([
  ['/entities', './'],
  ['/some/old/address?view=a', '../../'],
])('a browser is told of a page that is not there, and how to go back: %s', async (address, home) => {
  const response = await client.ask(address, html);
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  const page = await response.text();
  expect(page).toContain(`<a href="${home}">返回图谱</a>`);
  expect(page).toContain('Back to the graph');
});

test('an API address that is not there is a problem, whoever asks', async () => {
  const response = await client.ask('/api/nothing', html);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ]);
});

test.each(['/assets/index-old.js', '/assets/index-old.css', '/favicon.ico', '/entities'])(
  'a file that is not there is no viewer: %s',
  async (address) => {
    const response = await client.ask(address, { headers: { accept: '*/*' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  },
);

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%E0%A4%A',
])('nothing outside the folder is served: %s', async (address) => {
  const response = await client.ask(address);
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('a secret');
});

test('the viewer cannot be posted to', async () => {
  expect((await client.ask('/', { method: 'POST' })).status).toBe(405);
});

describe('a viewer that has not been built', () => {
  test('says how to build it, and the API works', async () => {
    const bare = clientOf(store, { viewer: path.join(folder, 'nowhere') });
    const response = await bare.ask('/', html);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build:viewer');
    expect((await bare.ask('/api/statistics')).status).toBe(200);
  });
});
