/** `gongpu query` and `gongpu doctor` as a user sees them, on an embedded database of a few entities. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/display-width.ts';
import { messagesIn } from '../../src/cli/messages/messages.ts';
import { cellText, resultTable } from '../../src/cli/result-table.ts';
import { run } from '../../src/cli/run.ts';
import { databaseFile } from '../../src/store/embedded/embedded-store.ts';
import { openStore } from '../../src/store/open-store.ts';

let home = '';
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'gongpu-query-'));
  const store = await openStore({ kind: 'embedded', home });
  await store.write([
    {
      cypher: `CREATE (a:Entity:Organisation:\`Union\` {id: 'a', type: 'Union', name: '甲市总工会', aliases: ['市总', '甲工会']}),
        (b:Entity:Programme {id: 'b', type: 'Programme', name: '“技能”大赛'}),
        (a)-[:ORGANISED {id: 'r', status: 'done', date: '2025-05-01', article: 'x'}]->(b)`,
    },
    { cypher: "CREATE (:Trick {id: 'c', name: $name})", parameters: { name: '红\u001b[31m\n字' } },
  ]);
  await store.close();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A stream that keeps what is written. */
class Kept extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

async function gongpu(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const code = await run(argv, { env: { NEO4J_URI: '', GONGPU_HOME: home, ...env }, stdout, stderr });
  return { code, out: stdout.text, err: stderr.text };
}

describe('gongpu query', () => {
  it('prints a table, and the number of rows apart from it', async () => {
    const { code, out, err } = await gongpu([
      'query',
      'MATCH (a)-[r]->(b) RETURN a, r, b.name AS name, a.aliases',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('│ (Union 甲市总工会) │ [ORGANISED] │ “技能”大赛 │ 市总、甲工会 │');
    expect(err).toBe('1 row.\n');
  });
  it.each([
    ["MATCH ()-[r]->() WHERE r.date > date('2025-01-01') RETURN count(r) AS n", '1 row.\n'],
    ["MATCH ()-[r]->() WITH r.date AS day WHERE day > date('2025-01-01') RETURN day", 'No rows.\n'],
  ])('says why a comparison with a date finds nothing: %s', async (cypher, rows) => {
    const { code, err } = await gongpu(['query', cypher]);
    expect([code, err]).toEqual([0, `${rows}${messagesIn('en').query.datesAreText}\n`]);
    expect((await gongpu(['query', cypher, '--lang', 'zh'])).err).toContain('图谱里的日期是文字');
  });
  it('says nothing of dates where they are compared as they should be', async () => {
    for (const day of ["r.date > '2025-01-01'", "date(r.date) > date('2025-01-01')"]) {
      const { out, err } = await gongpu([
        'query',
        `MATCH ()-[r]->() WHERE ${day} RETURN r.date AS d`,
        '--json',
      ]);
      expect([out, err]).toEqual(['[{"d":"2025-05-01"}]\n', '1 row.\n']);
    }
  });
  it('prints JSON that can be read back', async () => {
    const { out } = await gongpu([
      'query',
      'MATCH (n:Entity) RETURN n.name AS name, n.aliases AS aliases ORDER BY name',
      '--json',
    ]);
    expect(JSON.parse(out)).toEqual([
      { name: '“技能”大赛', aliases: null },
      { name: '甲市总工会', aliases: ['市总', '甲工会'] },
    ]);
  });
  it('prints CSV', async () => {
    const { out } = await gongpu([
      'query',
      'RETURN \'a,"b"\' AS text, 1.5 AS number, null AS nothing, [1] AS list',
      '--csv',
    ]);
    expect(out).toBe('text,number,nothing,list\n"a,""b""",1.5,,[1]\n');
  });
  it('takes parameters as JSON or text', async () => {
    const { out } = await gongpu([
      ...['query', 'RETURN $a AS a, $b AS b, $c AS c', '--json'],
      ...['--param', 'a=2025', '--param', 'b=甲=乙', '--param', '$c=["x"]'],
    ]);
    expect(JSON.parse(out)).toEqual([{ a: 2025, b: '甲=乙', c: ['x'] }]);
  });
  it('stops at the limit and says so', async () => {
    const { out, err } = await gongpu(['query', 'UNWIND range(1, 9) AS x RETURN x', '--limit', '2', '--csv']);
    expect(out).toBe('x\n1\n2\n');
    expect(err).toBe('The first 2 rows; there are more (--limit).\n');
  });
  it('stops a query that does not end', async () => {
    const endless =
      'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x, y WHERE x + y = 0 RETURN count(*)';
    const { code, err } = await gongpu(['query', endless, '--timeout', '0.5']);
    expect(code).toBe(1);
    expect(err).toMatch(/stopped (after 0.5 s|because it needs too much memory)/);
  });
  it('refuses to write, and says what it refuses', async () => {
    const { code, out, err } = await gongpu(['query', 'MATCH (n) DETACH DELETE n']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/refused because of DELETE|refused because of DETACH/);
  });
  it('says in Chinese what is wrong, to whoever reads Chinese', async () => {
    const chinese = (argv: readonly string[], env = {}) => gongpu([...argv, '--lang', 'zh'], env);
    expect((await chinese(['query', 'MATCH (n) DELETE n'])).err).toContain('查询被拒绝（DELETE）');
    expect((await chinese(['query', 'MATCH (n RETURN n'])).err).toContain('查询有误');
    expect((await chinese(['query', 'RETURN 1'], { NEO4J_URI: 'bolt://127.0.0.1:1' })).err).toContain(
      '连不上数据库',
    );
  });
  it('lets no control character of the data reach the terminal', async () => {
    const { out } = await gongpu(['query', 'MATCH (n:Trick) RETURN n.name']);
    expect(out).toContain('│ 红 [31m 字 │');
  });
  it('points at the mistake in a query', async () => {
    const { code, err } = await gongpu(['query', 'MATCH (n RETURN n']);
    expect(code).toBe(1);
    expect(err).toContain('MATCH (n RETURN n');
  });
});

describe('gongpu query --cookbook', () => {
  it('lists the questions, in the language of the user', async () => {
    expect((await gongpu(['query', '--cookbook'])).out).toContain('Who organised most in a year?');
    expect((await gongpu(['query', '--cookbook', '--lang', 'zh'])).out).toContain('某年谁主办的活动最多？');
  });
  it('answers one with its defaults or with what the user says', async () => {
    const question = ['query', '--cookbook', 'most-active-organisers', '--json'];
    expect(JSON.parse((await gongpu(question)).out)).toMatchObject([
      { organiser: '甲市总工会', programmes: 1 },
    ]);
    expect(JSON.parse((await gongpu([...question, '--param', 'year=1999'])).out)).toEqual([]);
    expect(JSON.parse((await gongpu([...question, '--param', 'year=null'])).out)).toHaveLength(1);
  });
  it('says codes as words in a table, and leaves them in data', async () => {
    const question = ['query', '--cookbook', 'programme', '--param', 'name=“技能”大赛', '--lang', 'zh'];
    const { out } = await gongpu(question);
    expect(out).toMatch(/│ 主办 +│ 甲市总工会 │ 工会 +│ .* │ 已发生 │/);
    expect(JSON.parse((await gongpu([...question, '--json'])).out)).toMatchObject([
      { relation: 'ORGANISED', type: 'Union', status: 'done' },
    ]);
    expect((await gongpu([...question, '--csv'])).out).toContain('ORGANISED,甲市总工会,Union,');
  });
  it('offers similar names for one that nobody has', async () => {
    const about = (name: string, ...more: readonly string[]) =>
      gongpu(['query', '--cookbook', 'career', '--param', `name=${name}`, ...more]);
    expect(await about('甲市工会')).toEqual({
      code: 0,
      out: '',
      err: 'No rows.\n$name: nothing in the graph is called "甲市工会".\nSimilar names: 甲市总工会\n',
    });
    expect((await about('市总', '--lang', 'zh')).err).toContain('相近的名称：甲市总工会');
    expect((await about('西山')).err).toBe('No rows.\n$name: nothing in the graph is called "西山".\n');
    // The entity is there; only the question has no answer.
    expect((await about('甲市总工会')).err).toBe('No rows.\n');
  });
});

it.each([
  [['query'], 'no query'],
  [['query', 'RETURN 1', '--cookbook', 'awards'], 'not both'],
  [['query', '--cookbook', 'nothing'], 'the cookbook has no "nothing"'],
  [['query', '--cookbook', 'career', '--param', 'nam=x'], 'it has $name'],
  [['query', '--cookbook', 'awards', '--param', 'x=1'], 'has no parameters'],
  [['query', 'RETURN 1', '--param', 'x'], '--param name=value'],
  [['query', 'RETURN 1', '--limit', '0'], '--limit: "0"'],
  [['query', 'RETURN 1', '--limit', '1.5'], '--limit: "1.5"'],
  [['query', 'RETURN 1', '--timeout', 'soon'], '--timeout: "soon"'],
  [['query', 'RETURN 1', '--json', '--csv'], '--json, --csv cannot go together'],
])('%j is a mistake of usage', async (argv, said) => {
  const { code, out, err } = await gongpu(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

describe('a table', () => {
  it('fits the terminal, whatever the script', () => {
    const table = resultTable(
      ['n', 'text'],
      [
        [1, '工会'.repeat(60)],
        [2, 'a'.repeat(200)],
      ],
      60,
    );
    for (const line of table.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
    expect(table.replaceAll(/[^工会]/g, '')).toBe('工会'.repeat(60));
  });
  it('shows paths from end to end', () => {
    const node = (name: string) => ({ labels: ['Entity'], properties: { type: 'Union', name } });
    const relationships = [{ type: 'PART_OF', properties: {} }];
    expect(cellText({ nodes: [node('甲'), node('乙')], relationships })).toBe(
      '(Union 甲) [PART_OF] (Union 乙)',
    );
  });
});

describe('gongpu doctor', () => {
  it('finds a database that is well', async () => {
    const { code, out } = await gongpu(['doctor']);
    expect(code).toBe(0);
    expect(out).toMatch(/✓ database: embedded, .*graph\.grafeo: 2 entities of 0 articles/);
    expect(out).toMatch(/✓ segmenter: nodejieba/);
  });
  it('makes nothing where nothing is yet', async () => {
    const empty = path.join(home, 'not-yet');
    const { code, out } = await gongpu(['doctor', '--json'], { GONGPU_HOME: empty });
    expect(code).toBe(0);
    const findings: readonly { readonly check: string; readonly state: string }[] = JSON.parse(out);
    expect(findings.find(({ check }) => check === 'database')?.state).toBe('note');
    expect((await gongpu(['doctor'], { GONGPU_HOME: empty })).out).toContain('will make it');
  });
  it('says what is wrong with a damaged database, and with an address where nothing answers', async () => {
    const damaged = mkdtempSync(path.join(tmpdir(), 'gongpu-doctor-'));
    writeFileSync(databaseFile(damaged), 'This is no database.');
    const one = await gongpu(['doctor'], { GONGPU_HOME: damaged });
    rmSync(damaged, { recursive: true, force: true });
    expect(one.code).toBe(1);
    expect(one.out).toMatch(/✗ database: .*damaged/);
    const other = await gongpu(['doctor'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(other.code).toBe(1);
    expect(other.out).toMatch(/✗ database: No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/);
  });
  it('is no fault when somebody else is using the database', async () => {
    const store = await openStore({ kind: 'embedded', home });
    const { code, out } = await gongpu(['doctor']);
    await store.close();
    expect(code).toBe(0);
    expect(out).toMatch(/· database: .*in use by/);
  });
});
