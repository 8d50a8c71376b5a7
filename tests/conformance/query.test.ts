/** What a user's query may do and how far, on both databases. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../graph-schema/value.ts';
import { dump } from '../../src/store/cypher/dump.ts';
import { describeOnBothDatabases } from './databases.ts';
import { harmlessQueries, hostileQueries } from './hostile-queries.ts';

const limits = { milliseconds: 10_000, rows: 100 };

describeOnBothDatabases('a user’s query', (database) => {
  beforeAll(() => database.store.write([{ cypher: "CREATE (:Entity {id: 'a', name: '甲'})" }]));

  describe('that would do more than read', () => {
    let before: readonly string[] = [];
    beforeAll(async () => {
      before = await dump(database.store);
    });

    it.each(hostileQueries)('is refused: %s', async (cypher) => {
      const error: unknown = await database.store.query({ cypher }, limits).then(
        (result) => result,
        (reason: unknown) => reason,
      );
      // What the database does not even understand is as good as refused; nothing may come back, nor change.
      expect(error).toMatchObject({ name: expect.stringMatching(/^Query(Refused|Failed)Error$/) });
      expect(String(error)).not.toContain('root:');
      expect(await dump(database.store)).toEqual(before);
    });

    it('leaves constraints and indexes as they were', async () => {
      await expect(database.store.write([{ cypher: "CREATE (:Entity {id: 'a'})" }])).rejects.toThrow();
    });
  });

  describe('that only looks dangerous', () => {
    it.each(harmlessQueries)('is answered: %s', async (cypher, rows) => {
      const result = await database.store.query({ cypher, parameters: { created: '甲' } }, limits);
      expect(result.rows).toEqual(rows);
    });
  });

  it.each([
    ["day > date('2025-01-01')", []],
    ["day = date('2025-05-01')", []],
    ["day > '2025-01-01'", [['2025-05-01']]],
    ["date(day) > date('2025-01-01')", [['2025-05-01']]],
  ])('compares text with dates as documented: %s', async (condition, expected) => {
    const cypher = `UNWIND [$day] AS day WITH day WHERE ${condition} RETURN day`;
    const { rows } = await database.store.query({ cypher, parameters: { day: '2025-05-01' } }, limits);
    expect(rows).toEqual(expected);
  });

  it('is cut at the number of rows, and says so', async () => {
    const { rows, truncated } = await database.store.query(
      { cypher: 'UNWIND range(1, 100000) AS x RETURN x' },
      limits,
    );
    expect(rows).toHaveLength(100);
    expect(truncated).toBe(true);
  });

  it('is not said to be cut when the last row fits', async () => {
    const { rows, truncated } = await database.store.query(
      { cypher: 'UNWIND range(1, 100) AS x RETURN x' },
      limits,
    );
    expect(rows).toHaveLength(100);
    expect(truncated).toBe(false);
  });

  it.each([
    'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x, y WHERE x + y = 0 RETURN count(*)',
    'UNWIND range(1, 10000000) AS x UNWIND range(1, 1000) AS y RETURN x, y ORDER BY y, x LIMIT 1',
    'UNWIND range(1, 1000000000) AS x WITH collect(x) AS all RETURN size(all)',
    "RETURN size(reduce(s = 'x', i IN range(1, 60) | s + s)) AS n",
  ])('is stopped when it does not end, and the database answers on: %s', async (cypher) => {
    const begin = Date.now();
    await expect(database.store.query({ cypher }, { milliseconds: 1_500, rows: 10 })).rejects.toMatchObject({
      name: expect.stringMatching(/^Query(Limit|Failed)Error$/),
    });
    expect(Date.now() - begin).toBeLessThan(15_000);
    const { rows } = await database.store.query({ cypher: 'MATCH (n) RETURN n.name' }, limits);
    expect(rows).toEqual([['甲']]);
  });

  it.each([
    ['is too long', `RETURN '${'长'.repeat(30_000)}'`, {}, 'length'],
    ['has parameters that are too large', 'RETURN 1', { a: 'x'.repeat(2_000_000) }, 'parameters'],
    ['has parameters that are nested too deep', 'RETURN 1', { a: nested(100) }, 'parameters'],
    ['has parameters nested beyond the stack', 'RETURN 1', { a: nested(100_000) }, 'parameters'],
  ])('is refused when it %s', async (_, cypher, parameters, limit) => {
    await expect(database.store.query({ cypher, parameters }, limits)).rejects.toMatchObject({
      name: 'QueryLimitError',
      limit,
    });
  });

  it.each([
    `RETURN ${'('.repeat(9_000)}1${')'.repeat(9_000)} AS x`,
    `RETURN ${'['.repeat(9_000)}1${']'.repeat(9_000)} AS x`,
    `RETURN ${'NOT '.repeat(4_500)}true AS x`,
    `RETURN 1${' + 1'.repeat(4_500)} AS x`,
  ])('that is nested deep does no lasting harm (%#)', async (cypher) => {
    await database.store.query({ cypher }, { milliseconds: 1_500, rows: 10 }).catch((error: unknown) => {
      expect(error).toMatchObject({ name: expect.stringMatching(/^Query/) });
    });
    const { rows } = await database.store.query({ cypher: 'MATCH (n) RETURN n.name' }, limits);
    expect(rows).toEqual([['甲']]);
  });

  it('that is no Cypher fails with a message that points at the fault', async () => {
    await expect(database.store.query({ cypher: 'MATCH (n RETURN n' }, limits)).rejects.toMatchObject({
      name: 'QueryFailedError',
      message: expect.stringMatching(/MATCH \(n RETURN n/),
    });
  });

  it.each([
    ['MATCH (n RETURN n', /(?:line 1, column 10 \(offset: 9\)|query:1:10)/],
    ['MATCH (n)\nRETURN (n.', /(?:line 2, column 11 \(offset: 20\)|query:2:1[01])/],
  ])('that is wrong says where in the words of the user: %j', async (cypher, place) => {
    await expect(database.store.query({ cypher }, limits)).rejects.toThrow(place);
    await expect(database.store.query({ cypher }, limits)).rejects.not.toThrow(/EXPLAIN/);
  });

  it('with a parameter missing says which', async () => {
    await expect(database.store.query({ cypher: 'RETURN $union' }, limits)).rejects.toThrow(/union/);
  });
});

function nested(depth: number): Value {
  let value: Value = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
