/**
 * How long an import takes, as a ratio to inserting the finished graph's nodes and relationships raw, into the same kind
 * of database in the same run: what reading pages, identity, evidence, differences and metrics cost on top.
 *
 *   npm run bench:import [-- PAGES]
 *
 * Runs on the embedded database, or on the empty Neo4j that NEO4J_URI names.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { entityTypeNames, relationTypeNames } from '../graph-schema/ontology.ts';
import { type Snapshot, takeSnapshot } from '../src/export/snapshot.ts';
import { readConfiguration } from '../src/store/configuration.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Statement, Store } from '../src/store/store.ts';

const batch = 1_000;

/** So many pages, made of the sample pages with other numbers in them, one issue each. */
function writePages(folder: string, count: number): void {
  const seeds = readdirSync('seeds', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(path.join('seeds', file), 'utf8'));
  for (let i = 0; i < count; i++) {
    const text = (seeds[i % seeds.length] ?? '').replace(/\d+/gu, (n) => String((Number(n) + i) % 9_999));
    const day = new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
    mkdirSync(path.join(folder, day), { recursive: true });
    writeFileSync(path.join(folder, day, 'issue.yaml'), `newspaper: 石城工人报\ndate: ${day}\n`);
    writeFileSync(path.join(folder, day, '01.txt'), text);
  }
}

function rawInserts({ nodes, relationships }: Snapshot): readonly Statement[] {
  const statements: Statement[] = [];
  const inBatches = <T>(rows: readonly T[], cypher: string, row: (of: T) => { [key: string]: unknown }) => {
    for (let i = 0; i < rows.length; i += batch) {
      const parameters = JSON.parse(JSON.stringify({ rows: rows.slice(i, i + batch).map(row) }));
      statements.push({ cypher, parameters });
    }
  };
  const labels = ['Article', 'Page', 'Issue', ...entityTypeNames];
  const owner = (label: string) => (['Article', 'Page', 'Issue'].includes(label) ? '' : ':Entity');
  for (const label of labels) {
    inBatches(
      nodes.filter((node) => node.labels.includes(label)),
      `UNWIND $rows AS row CREATE (n${owner(label)}:\`${label}\` {id: row.id}) SET n += row`,
      ({ properties }) => properties,
    );
  }
  const labelOf = new Map(
    nodes.map((node) => [
      node.properties.id,
      labels.slice(0, 3).find((l) => node.labels.includes(l)) ?? 'Entity',
    ]),
  );
  const types = new Set<string>([...relationTypeNames, ...relationships.map((r) => r.type)]);
  for (const type of types) {
    const ends = groupBy(
      relationships.filter((r) => r.type === type),
      (r) => `MATCH (a:${labelOf.get(r.from)} {id: row.source}), (b:${labelOf.get(r.to)} {id: row.target})`,
    );
    for (const [match, rows] of ends) {
      inBatches(
        rows,
        `UNWIND $rows AS row ${match} CREATE (a)-[r:\`${type}\`]->(b) SET r += row.properties`,
        (r) => ({
          source: r.from,
          target: r.to,
          properties: r.properties,
        }),
      );
    }
  }
  return statements;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

async function seconds(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

async function withStore<T>(home: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfiguration({ ...process.env, GONGPU_HOME: home }));
  try {
    await store.prepare();
    return await work(store);
  } finally {
    await store.close();
  }
}

const pages = Number(process.argv[2] ?? 70);
const folder = mkdtempSync(path.join(tmpdir(), 'gongpu-bench-'));
try {
  writePages(path.join(folder, 'pages'), pages);
  const gongpu = (...args: string[]) => {
    const env = { ...process.env, GONGPU_HOME: path.join(folder, 'home') };
    const { status, signal, stderr } = spawnSync(process.execPath, ['bin/gongpu.mjs', ...args], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`gongpu ${args[0]} ended with ${status ?? signal}: ${stderr}`);
  };
  const extracted = await seconds(() => gongpu('extract', path.join(folder, 'pages')));
  const imported = await seconds(() => gongpu('import', path.join(folder, 'pages')));
  const again = await seconds(() => gongpu('import', path.join(folder, 'pages')));
  const snapshot = await withStore(path.join(folder, 'home'), takeSnapshot);
  if (process.env.NEO4J_URI)
    await withStore('', (store) => store.write([{ cypher: 'MATCH (n) DETACH DELETE n' }]));
  const statements = rawInserts(snapshot);
  const raw = await withStore(path.join(folder, 'raw'), (store) => seconds(() => store.write(statements)));
  console.log(
    `${pages} pages: ${snapshot.nodes.length} nodes, ${snapshot.relationships.length} relationships\n` +
      `raw inserts ${raw.toFixed(2)} s; extraction alone ${(extracted / raw).toFixed(1)} ×, ` +
      `import ${(imported / raw).toFixed(1)} ×, the same import again ${(again / raw).toFixed(1)} × of that`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
