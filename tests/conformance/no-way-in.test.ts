/** Whatever is put together from clauses, comments, quotes and tricks: a user's query changes nothing and reads no file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dump } from '../../src/store/cypher/dump.ts';
import { describeOnBothDatabases } from './databases.ts';

const secret = 'what-only-the-file-says';
const folder = mkdtempSync(path.join(tmpdir(), 'gongpu-secret-'));
const file = path.join(folder, 'secret.csv');

beforeAll(() => writeFileSync(file, `${secret}\n`));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pieces = [
  ...['MATCH (n)', 'MATCH (n:Entity)', 'OPTIONAL MATCH (n)-[r]-(m)', 'WITH n', 'WITH *', 'UNWIND [1] AS x'],
  ...['RETURN n', 'RETURN 1 AS x', 'RETURN line', 'RETURN *', 'WHERE n.id = "a"', 'LIMIT 5', 'UNION', ';'],
  ...[
    'CREATE (e:Evil)',
    'MERGE (e:Evil {id: 1})',
    'SET n.x = 1',
    'SET n:Evil',
    'REMOVE n.name',
    'DETACH DELETE n',
  ],
  ...['FOREACH (x IN [1] | CREATE (:Evil))', 'CALL {', 'CALL (n) {', '}', 'EXISTS {', 'COUNT {', 'COLLECT {'],
  ...[
    `LOAD CSV FROM 'file://${file}' AS line`,
    `LOAD CSV FROM "file://${file}" AS line`,
    'LOAD',
    'CSV',
    'FROM',
  ],
  ...[`'file://${file}'`, 'AS line', 'EXPLAIN', 'PROFILE', 'CYPHER 5', 'CYPHER runtime=slotted', 'USE neo4j'],
  ...[
    '/*',
    '*/',
    '//',
    '\n',
    "'",
    '"',
    '`',
    '\\',
    "\\'",
    '\\u0027',
    '\\u0043REATE (:Evil)',
    '\u00a0',
    '\u2028',
    '\t',
  ],
  ...[
    'CALL db.labels()',
    'CALL dbms.listConfig()',
    'YIELD *',
    'CALL db.createLabel("Evil")',
    'IN TRANSACTIONS',
  ],
] as const;

describeOnBothDatabases('no query', (database) => {
  beforeAll(() => database.store.write([{ cypher: "CREATE (:Entity {id: 'a', name: '甲'})" }]));

  it('changes the graph or tells what a file says', async () => {
    const { store } = database;
    const before = await dump(store);
    const labels = async () => (await store.read({ cypher: 'MATCH (n) RETURN DISTINCT labels(n)' })).rows;
    const labelsBefore = await labels();
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }),
        fc.constantFrom(' ', '\n', ''),
        async (chosen, between) => {
          const cypher = chosen.join(between);
          const said = await store.query({ cypher }, { milliseconds: 5_000, rows: 10 }).then(
            ({ rows }) => {
              answered++;
              return JSON.stringify(rows);
            },
            (error: unknown) => {
              expect(error).toMatchObject({ name: expect.stringMatching(/^Query/) });
              return String(error);
            },
          );
          expect(said).not.toContain(secret);
        },
      ),
      { numRuns: 700 },
    );
    expect(answered).toBeGreaterThan(0);
    expect(await dump(store)).toEqual(before);
    expect(await labels()).toEqual(labelsBefore);
  });
});
