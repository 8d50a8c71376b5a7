/** What a store promises, on both databases. */
import { afterEach, expect, it } from 'vitest';
import { describeOnBothDatabases, eraseAll } from './databases.ts';

describeOnBothDatabases('a store', (database) => {
  afterEach(() => eraseAll(database.store));

  it('gives back text, numbers, lists and maps as they went in, and leaves nulls out', async () => {
    const props = {
      name: '上海市总工会',
      aliases: ['市总工会', '上海总工会'],
      none: [],
      degree: 12,
      big: 9_007_199_254_740_991,
      amount: 35_410_700.5,
      newspaper: null,
      headline: 'a\nb\t"c" \\ \'d\' 𠮷',
    };
    await database.store.write([
      { cypher: 'CREATE (n:Entity {id: $id}) SET n += $props', parameters: { id: 'u1', props } },
    ]);
    const { columns, rows } = await database.store.read({
      cypher: 'MATCH (n:Entity {id: $id}) RETURN n, n.degree AS degree, {a: [1, 2.5], b: null} AS map',
      parameters: { id: 'u1' },
    });
    const { newspaper, ...kept } = props;
    expect(newspaper).toBeNull();
    expect(columns).toEqual(['n', 'degree', 'map']);
    expect(rows).toEqual([
      [{ labels: ['Entity'], properties: { id: 'u1', ...kept } }, 12, { a: [1, 2.5], b: null }],
    ]);
  });

  it('gives relationships and paths without the numbers that the database keeps them under', async () => {
    await database.store.write([
      { cypher: "CREATE (:Entity {id: 'a'})-[:ORGANISED {id: 'r', amount: 2.5}]->(:Entity {id: 'b'})" },
    ]);
    const { rows } = await database.store.read({
      cypher: "MATCH p = (:Entity {id: 'a'})-[r]->(:Entity) RETURN r, p",
    });
    const relationship = { type: 'ORGANISED', properties: { id: 'r', amount: 2.5 } };
    expect(rows).toEqual([
      [
        relationship,
        {
          nodes: [
            { labels: ['Entity'], properties: { id: 'a' } },
            { labels: ['Entity'], properties: { id: 'b' } },
          ],
          relationships: [relationship],
        },
      ],
    ]);
  });

  it('says which columns there are even when there is no row', async () => {
    const result = await database.store.read({
      cypher: 'MATCH (n:Nothing) RETURN n.id AS id, n.name AS name',
    });
    expect(result).toEqual({ columns: ['id', 'name'], rows: [], truncated: false });
  });

  it('stores whole numbers as integers and keeps them so in arithmetic', async () => {
    const { rows } = await database.store.read({
      cypher: 'RETURN $n / 2 AS half, toFloat($n) / 2 AS exact, $n + 1 AS next',
      parameters: { n: 7 },
    });
    expect(rows).toEqual([[3, 3.5, 8]]);
  });

  it('writes all statements or none', async () => {
    await expect(
      database.store.write([
        { cypher: "CREATE (:Entity {id: 'first'})" },
        { cypher: "CREATE (:Entity {id: 'second'})" },
        { cypher: "CREATE (:Entity {id: 'first'})" },
      ]),
    ).rejects.toMatchObject({ name: 'StoreError', problem: 'failed' });
    const { rows } = await database.store.read({ cypher: 'MATCH (n) RETURN count(n)' });
    expect(rows).toEqual([[0]]);
  });

  it('sees in a statement what the statements before it in the same transaction wrote', async () => {
    await database.store.write([
      { cypher: "CREATE (:Entity {id: 'a'})" },
      { cypher: "MATCH (n:Entity {id: 'a'}) CREATE (n)-[:PART_OF {id: 'r'}]->(:Entity {id: 'b'})" },
    ]);
    const { rows } = await database.store.read({
      cypher: 'MATCH (a)-[r:PART_OF]->(b) RETURN a.id, r.id, b.id',
    });
    expect(rows).toEqual([['a', 'r', 'b']]);
  });

  it('refuses a second node with the same id', async () => {
    await database.store.write([{ cypher: "CREATE (:Article {id: 'a'})" }]);
    await expect(database.store.write([{ cypher: "CREATE (:Article {id: 'a'})" }])).rejects.toMatchObject({
      name: 'StoreError',
    });
  });

  it('prepares again without complaint', async () => {
    await database.store.prepare();
    await database.store.prepare();
  });

  it('answers many questions at once, and writes between them', async () => {
    const { store } = database;
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        n % 4 === 0
          ? store.write([{ cypher: 'MERGE (n:Entity {id: $id})', parameters: { id: `e${n}` } }])
          : store.read({ cypher: 'MATCH (n:Entity) RETURN count(n)' }),
      ),
    );
    const { rows } = await store.read({ cypher: 'MATCH (n:Entity) RETURN count(n)' });
    expect(rows).toEqual([[10]]);
  });

  it.each([
    ['a number that is not finite', { x: Number.POSITIVE_INFINITY }],
    ['NaN deep inside', { rows: [{ props: { x: Number.NaN } }] }],
    ['half a surrogate pair', { name: '北京\ud800' }],
  ])('does not take %s, which a database would change silently', async (_, parameters) => {
    await expect(database.store.write([{ cypher: 'RETURN 1', parameters }])).rejects.toMatchObject({
      name: 'StoreError',
      problem: 'failed',
    });
  });
});
