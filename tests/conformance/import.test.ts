/** The whole way from pages into both databases: the same graph, however often, in whatever order, and after a kill. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { dump } from '../../src/store/cypher/dump.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { describeOnBothDatabases, eraseAll } from './databases.ts';
import { importSample } from './sample-graph.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seeds = path.join(root, 'seeds');

let folder = '';
/** What the sample is in the embedded database: what it must be everywhere. */
let expected: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongpu-import-'));
  const store = await openStore({ kind: 'embedded', home: path.join(folder, 'expected') });
  await importSample(store);
  expected = await dump(store);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function counts(store: Store): Promise<readonly unknown[]> {
  const { rows } = await store.read({ cypher: 'MATCH (n) RETURN count(n)' });
  const { rows: relationships } = await store.read({ cypher: 'MATCH ()-[r]->() RETURN count(r)' });
  return [rows[0]?.[0], relationships[0]?.[0]];
}

/** A copy of the sample that may be changed. */
function copyOfSeeds(name: string): string {
  const copy = path.join(folder, name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(seeds, copy, { recursive: true });
  return copy;
}

describeOnBothDatabases('an import of the sample pages', (database) => {
  beforeEach(() => eraseAll(database.store));

  it('gives the same graph as on the other database, and changes nothing when done again', async () => {
    const { pages, changes } = await importSample(database.store);
    expect(pages).toBe(7);
    expect(changes.claims.added).toBeGreaterThan(100);
    expect(await dump(database.store)).toEqual(expected);
    const again = await importSample(database.store);
    const { unchanged, ...changed } = again.changes;
    expect(unchanged.pages).toBe(7);
    for (const change of Object.values(changed)) expect(change).toEqual({ added: 0, changed: 0, gone: 0 });
    expect(await dump(database.store)).toEqual(expected);
  });

  it('is wholly in what the dump shows', async () => {
    await importSample(database.store);
    const [nodes, relationships] = await counts(database.store);
    expect(expected.filter((line) => line.startsWith('{"labels"'))).toHaveLength(Number(nodes));
    expect(expected.filter((line) => line.startsWith('{"type"'))).toHaveLength(Number(relationships));
  });

  it('issue by issue, the last first, gives the same graph', async () => {
    const issues = readdirSync(seeds, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of issues.reverse()) await importSample(database.store, path.join(seeds, name));
    expect(await dump(database.store)).toEqual(expected);
  });

  it('of a page that was changed and changed back gives the first graph again', async () => {
    const copy = copyOfSeeds('changed');
    const page = path.join(copy, 'haidai-2025-05-13', '02.txt');
    const text = readFileSync(page, 'utf8');
    await importSample(database.store, copy);
    const paragraphs = text.split('\n');
    writeFileSync(page, paragraphs.slice(0, Math.floor(paragraphs.length / 2)).join('\n'));
    await importSample(database.store, copy);
    const changed = await dump(database.store);
    expect(changed).not.toEqual(expected);
    writeFileSync(page, text);
    await importSample(database.store, copy);
    expect(await dump(database.store)).toEqual(expected);
  });

  it('that was killed half-way is completed by the next', async () => {
    const { configuration, store } = database;
    const env =
      configuration.kind === 'neo4j'
        ? {
            NEO4J_URI: configuration.uri,
            NEO4J_USER: configuration.user,
            NEO4J_PASSWORD: configuration.password.reveal(),
            NEO4J_DATABASE: configuration.database,
          }
        : { NEO4J_URI: '', GONGPU_HOME: path.join(folder, 'killed') };
    const importer = spawn(process.execPath, [path.join(root, 'bin', 'gongpu.mjs'), 'import', seeds], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let pages = 0;
    for await (const chunk of importer.stderr) {
      pages += String(chunk)
        .split('\n')
        .filter((line) => /^\[\d/.test(line)).length;
      if (pages >= 3) importer.kill('SIGKILL');
    }
    expect(pages).toBeGreaterThanOrEqual(3);
    const target =
      configuration.kind === 'neo4j'
        ? store
        : await openStore({ kind: 'embedded', home: env.GONGPU_HOME ?? '' });
    await importSample(target);
    expect(await dump(target)).toEqual(expected);
    if (target !== store) await target.close();
  });
});
