/** What the API answers, over a small graph in a real database. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entityTypes, relationTypes } from '../../../graph-schema/ontology.ts';
import {
  article,
  claim,
  entity,
  graph,
  issue,
  page,
  paths,
  problem,
  schema,
  searchHit,
  statistics,
} from '../../../src/server/api.ts';
import { type Client, openSample, type Sample } from './sample.ts';

let sample: Sample;
let client: Client;
beforeAll(async () => {
  sample = await openSample();
  client = sample.client;
});
afterAll(() => sample.close());

const names = (nodes: readonly { readonly name: string }[]): string[] => nodes.map(({ name }) => name).sort();

async function refusal(address: string, init?: RequestInit): Promise<z.infer<typeof problem>> {
  const response = await client.ask(address, init);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const said = problem.parse(await response.json());
  expect(said.status).toBe(response.status);
  return said;
}

describe('GET /api/schema', () => {
  test('is the ontology', async () => {
    const said = await client.get('/api/schema', schema);
    expect(said.entityTypes).toEqual(entityTypes);
    expect(said.relationTypes).toEqual(relationTypes);
  });
});

describe('GET /api/statistics', () => {
  test('counts what there is by type', async () => {
    const said = await client.get('/api/statistics', statistics);
    expect(said).toMatchObject({
      issues: 3,
      pages: 3,
      articles: 4,
      figures: 1,
      firstDate: '2024-03-12',
      lastDate: '2024-05-01',
    });
    expect(said.relations).toMatchObject({ ORGANISED: 2, ATTENDED: 3, AWARDED: 0 });
    // The reporter is a person too.
    expect(said.entities.Person).toBe(2);
    // The picture leaves him out, and the viewer says of how many that is so.
    expect(said.onlyAuthors).toBe(1);
    const entities = Object.values(said.entities).reduce((sum, count) => sum + count, 0);
    expect((await client.get('/api/graph', graph)).nodes).toHaveLength(entities - said.onlyAuthors);
  });
});

describe('GET /api/issues', () => {
  test('lists them by day, those without a day last, with their counts', async () => {
    const said = await client.get('/api/issues', z.array(issue));
    expect(said.map(({ date, pages: p, articles, claims }) => [date, p, articles, claims])).toEqual([
      ['2024-03-12', 1, 2, 5],
      ['2024-05-01', 1, 1, 4],
      [null, 1, 1, 1],
    ]);
    expect(said[0]).toMatchObject({ newspaper: '滨海工人报', home: '浙江省宁波市' });
  });
});

describe('GET /api/graph', () => {
  const ask = (query: string) => client.get(`/api/graph${query}`, graph);

  test('gives all claims and all entities that articles speak of, without reporters', async () => {
    const said = await ask('');
    expect(said.edges).toHaveLength(10);
    expect(names(said.nodes)).not.toContain('解晓东');
    expect(said).toMatchObject({ total: { nodes: said.nodes.length, edges: 10 }, truncated: false });
    const ids = new Set(said.nodes.map(({ id }) => id));
    for (const edge of said.edges) expect(ids.has(edge.source) && ids.has(edge.target)).toBe(true);
  });

  test('tells the degree of each entity', async () => {
    const { nodes, edges } = await ask('');
    for (const { id, degree } of nodes) {
      expect(degree).toBe(edges.filter(({ source, target }) => source === id || target === id).length);
    }
  });

  test('puts entities on different spots', async () => {
    const { nodes } = await ask('');
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  test('narrows entities down by type', async () => {
    const said = await ask('?types=Union,Programme');
    expect(new Set(said.nodes.map(({ type }) => type))).toEqual(new Set(['Union', 'Programme']));
    expect(said.edges.map(({ type }) => type)).toEqual(['ORGANISED', 'ORGANISED']);
    expect(await ask('?types=Union&types=Programme')).toEqual(said);
  });

  test('narrows claims down by type, and keeps only entities that they touch', async () => {
    const said = await ask('?relations=FUNDED');
    expect(names(said.nodes)).toEqual(['东港互助金', '东港集团有限公司']);
    expect(said.edges).toMatchObject([{ type: 'FUNDED', amount: 500_000, status: 'planned' }]);
  });

  test('narrows claims down by status', async () => {
    expect((await ask('?status=planned')).edges).toHaveLength(1);
    expect((await ask('?status=done,planned')).edges).toHaveLength(10);
  });

  test('narrows claims down by day, both days included; claims without a day fall out', async () => {
    expect((await ask('?from=2024-03-12')).edges).toHaveLength(9);
    expect((await ask('?from=2024-03-13')).edges).toHaveLength(4);
    expect((await ask('?to=2024-05-01')).edges).toHaveLength(9);
    expect((await ask('?from=2024-03-12&to=2024-03-12')).edges).toHaveLength(5);
  });

  test('narrows claims down by issue', async () => {
    const [first] = await client.get('/api/issues', z.array(issue));
    const said = await ask(`?issue=${first?.id}`);
    expect(said.edges).toHaveLength(5);
    expect(new Set(said.edges.map((edge) => edge.issue))).toEqual(new Set([first?.id]));
  });

  test('over the limit keeps those with most claims, and says what is missing', async () => {
    const said = await ask('?limit=2');
    expect(said.nodes[0]?.name).toBe('春潮职工歌会');
    expect(said.nodes).toHaveLength(2);
    expect(said.truncated).toBe(true);
    expect(said.total.edges).toBe(10);
  });

  test.each([
    ['?limit=0', 'limit'],
    ['?limit=1e3', 'limit'],
    ['?limit=', 'limit'],
    ['?limit=1&limit=2', 'limit'],
    ['?types=Dog', 'types'],
    ['?types=', 'types'],
    ['?from=2024-02-30', 'from'],
    ['?from=2025-01-01&to=2024-01-01', 'from must not be after to'],
    ['?colour=red', 'There is no parameter colour'],
  ])('refuses %s', async (query, why) => {
    const said = await refusal(`/api/graph${query}`);
    expect(said.status).toBe(400);
    expect(said.detail.replace(': ', ' ')).toContain(why);
  });

  test('knows no issue that is not there', async () => {
    const said = await refusal('/api/graph?issue=nothing');
    expect(said).toMatchObject({ status: 404, detail: expect.stringContaining('/api/issues') });
  });
});

describe('GET /api/entities/:id', () => {
  test('gives names, claims with evidence, figures, articles and neighbours', async () => {
    const said = await client.get(`/api/entities/${await client.idOf('春潮职工歌会')}`, entity);
    expect(said).toMatchObject({
      type: 'Programme',
      aliases: ['歌会'],
      total: { claims: 7, figures: 1, articles: 2 },
    });
    expect(said.pinyin.split(' ')).toContain('chunchaozhigonggehui');
    expect(said.claims).toHaveLength(7);
    expect(said.claims[0]?.date).toBe('2024-05-01');
    expect(said.figures).toMatchObject([{ what: 'participants', value: 300, unit: '人' }]);
    expect(said.articles.map(({ headline }) => headline)).toEqual([
      '春潮职工歌会再次开唱',
      '滨海市总工会举办职工歌会',
    ]);
    expect(names(said.neighbours)).toEqual(
      [
        '东港集团有限公司',
        '单立文',
        '南岭工业园',
        '南岭工业园管理委员会',
        '滨海市总工会',
        '银河艺术团',
      ].sort(),
    );
  });

  test('quotes the page where it says a claim', async () => {
    const { claims } = await client.get(`/api/entities/${await client.idOf('单立文')}`, entity);
    expect(claims).toHaveLength(2);
    for (const { page: id, start, end, quote } of claims) {
      const { text } = await client.get(`/api/pages/${id}`, page);
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  test('gives a reporter the articles that she wrote', async () => {
    const said = await client.get(`/api/entities/${await client.idOf('解晓东')}`, entity);
    expect(said.articles.map(({ headline }) => headline)).toEqual(['滨海市总工会举办职工歌会']);
    expect(said.claims).toEqual([]);
  });

  test('knows no entity that is not there', async () => {
    expect(await refusal('/api/entities/nobody')).toMatchObject({
      status: 404,
      detail: expect.stringContaining('nobody'),
    });
  });
});

describe('GET /api/entities/:id/neighbours', () => {
  test('gives the entity, those it has most claims with, and the claims between', async () => {
    const id = await client.idOf('春潮职工歌会');
    const said = await client.get(`/api/entities/${id}/neighbours?limit=1`, graph);
    expect(said.nodes.map(({ name }) => name)).toEqual(['春潮职工歌会', '滨海市总工会']);
    expect(said.edges).toHaveLength(2);
    expect(said).toMatchObject({ total: { nodes: 7, edges: 7 }, truncated: true });
  });

  test('narrows them down by type and relation', async () => {
    const id = await client.idOf('春潮职工歌会');
    const unions = await client.get(`/api/entities/${id}/neighbours?types=Person`, graph);
    expect(names(unions.nodes)).toEqual(['单立文', '春潮职工歌会']);
    const places = await client.get(`/api/entities/${id}/neighbours?relations=LOCATED_IN`, graph);
    expect(names(places.nodes)).toEqual(['南岭工业园', '春潮职工歌会']);
  });
});

describe('GET /api/search', () => {
  const search = async (q: string, more = '') =>
    (await client.get(`/api/search?q=${encodeURIComponent(q)}${more}`, z.array(searchHit))).map(
      ({ name }) => name,
    );

  test.each([
    ['滨海市总工会', '滨海市总工会'],
    ['市总工会', '滨海市总工会'],
    ['总工会', '滨海市总工会'],
    ['滨海总工会', '滨海市总工会'],
    ['bhszgh', '滨海市总工会'],
    ['binhai', '滨海市总工会'],
    ['zonggonghui', '滨海市总工会'],
    ['shanliwen', '单立文'],
    ['SLW', '单立文'],
    ['单', '单立文'],
    ['歌会', '春潮职工歌会'],
    ['dong gang hu zhu jin', '东港互助金'],
    ['shanliwan', '单立文'],
  ])('finds by %s', async (q, name) => {
    expect((await search(q))[0]).toBe(name);
  });

  test('puts exact names before names that begin so, and those before names that hold it', async () => {
    expect(await search('南岭工业园')).toEqual(['南岭工业园', '南岭工业园管理委员会']);
    expect(await search('白桦机械厂')).toEqual(['白桦机械厂', '白桦机械厂工会']);
  });

  test('narrows down by type and number', async () => {
    expect(await search('南岭工业园', '&types=Institution')).toEqual(['南岭工业园管理委员会']);
    expect(await search('南岭工业园', '&limit=1')).toEqual(['南岭工业园']);
  });

  test('tells each hit from its namesakes', async () => {
    const contexts = async (q: string) =>
      (await client.get(`/api/search?q=${encodeURIComponent(q)}`, z.array(searchHit))).map(
        ({ name, context }) => [name, context],
      );
    expect(await contexts('单立文')).toEqual([['单立文', '滨海市总工会']]);
    expect(await contexts('春潮职工歌会')).toEqual([['春潮职工歌会', '滨海市总工会']]);
    expect(await contexts('东港互助金')).toEqual([['东港互助金', '东港集团有限公司']]);
    expect(await contexts('南岭工业园管理委员会')).toEqual([['南岭工业园管理委员会', null]]);
    expect(await contexts('解晓东')).toEqual([['解晓东', null]]);
  });

  test('finds nothing where there is nothing', async () => {
    expect(await search('鲸鱼')).toEqual([]);
    expect(await search('！？')).toEqual([]);
  });

  test('wants to know what for', async () => {
    expect((await refusal('/api/search')).status).toBe(400);
    expect((await refusal('/api/search?q=%20')).status).toBe(400);
  });
});

describe('GET /api/paths', () => {
  const ask = async (from: string, to: string, more = '') =>
    client.get(`/api/paths?from=${await client.idOf(from)}&to=${await client.idOf(to)}${more}`, paths);

  test('leads from one to the other over all claims between each two', async () => {
    const said = await ask('单立文', '银河艺术团');
    expect(said.nodes.map(({ name }) => name)).toEqual(['单立文', '春潮职工歌会', '银河艺术团']);
    expect(said.claims.map(({ type }) => type)).toEqual(['ATTENDED', 'ATTENDED']);
    expect(said.claims.every(({ quote }) => quote.length > 0)).toBe(true);
    expect(said.alternatives).toEqual([]);
  });

  test('gives every claim of a step that several articles tell', async () => {
    const said = await ask('滨海市总工会', '银河艺术团');
    expect(said.claims.map(({ type }) => type).sort()).toEqual(['ATTENDED', 'ORGANISED', 'ORGANISED']);
  });

  test('goes only over the relations that are wanted', async () => {
    const said = await ask('单立文', '春潮职工歌会', '&relations=HOLDS_POST,ORGANISED');
    expect(said.nodes.map(({ name }) => name)).toEqual(['单立文', '滨海市总工会', '春潮职工歌会']);
  });

  test('has no nodes where there is no way, or none so short', async () => {
    const nothing = { nodes: [], claims: [], alternatives: [], truncated: false };
    expect(await ask('单立文', '白桦机械厂')).toEqual(nothing);
    expect(await ask('单立文', '东港互助金', '&maxLength=2')).toEqual(nothing);
  });

  test('keeps to days, issue, status and types, of what lies between and of its claims', async () => {
    const between = ['滨海市总工会', '银河艺术团'] as const;
    const late = await ask(...between, '&since=2024-04-01');
    expect(late.claims.map(({ date }) => date)).toEqual(['2024-05-01', '2024-05-01']);
    expect((await ask(...between, '&until=2024-04-01')).nodes).toEqual([]);
    expect((await ask(...between, '&types=Programme')).nodes).toHaveLength(3);
    expect((await ask(...between, '&types=Person')).nodes).toEqual([]);
    expect((await ask('东港集团有限公司', '东港互助金', '&status=done')).nodes).toEqual([]);
    const issues = await client.get('/api/issues', issue.array());
    const march = issues.find(({ date }) => date === '2024-03-12');
    expect((await ask(...between, `&issue=${march?.id}`)).nodes).toEqual([]);
  });

  test('needs two entities that are there', async () => {
    const id = await client.idOf('单立文');
    const other = await client.idOf('滨海市总工会');
    const reversed = await refusal(`/api/paths?from=${id}&to=${other}&since=2024-05-02&until=2024-05-01`);
    expect(reversed).toMatchObject({ status: 400, detail: expect.stringContaining('after until') });
    expect((await refusal(`/api/paths?from=${id}&to=${other}&issue=nothing`)).status).toBe(404);
    expect((await refusal(`/api/paths?from=${id}&to=${id}`)).status).toBe(400);
    expect((await refusal(`/api/paths?from=${id}&to=nobody`)).status).toBe(404);
    expect((await refusal(`/api/paths?from=${id}`)).status).toBe(400);
  });
});

describe('GET /api/articles/:id and /api/pages/:id', () => {
  test('an article knows where on the page each of its parts stands', async () => {
    const { articles } = await client.get(`/api/entities/${await client.idOf('单立文')}`, entity);
    const said = await client.get(`/api/articles/${articles[0]?.id}`, article);
    expect(said).toMatchObject({
      headline: '滨海市总工会举办职工歌会',
      newspaper: '滨海工人报',
      date: '2024-03-12',
      reporters: ['解晓东'],
    });
    const { text } = await client.get(`/api/pages/${said.page}`, page);
    for (const mention of said.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(said.mentions.map((mention) => mention.text)).toContain('市总工会');
    for (const paragraph of said.paragraphs) {
      paragraph.runs.forEach(([at, offset], index) => {
        const next = paragraph.runs[index + 1]?.[0] ?? paragraph.text.length;
        expect(text.slice(offset, offset + next - at)).toBe(paragraph.text.slice(at, next));
      });
    }
    expect(said.claims).toHaveLength(4);
    expect(said.figures).toHaveLength(1);
  });

  test('a page lists its articles in order', async () => {
    const { claims } = await client.get(`/api/entities/${await client.idOf('单立文')}`, entity);
    const said = await client.get(`/api/pages/${claims[0]?.page}`, page);
    expect(said).toMatchObject({ name: '01.txt', number: 1 });
    expect(said.articles.map(({ headline }) => headline)).toEqual([
      '滨海市总工会举办职工歌会',
      '东港集团有限公司将设立互助金',
    ]);
  });

  test('a claim stands on its own', async () => {
    const { claims } = await client.get(`/api/entities/${await client.idOf('单立文')}`, entity);
    for (const known of claims) {
      expect(await client.get(`/api/claims/${known.id}`, claim)).toEqual(known);
    }
  });

  test.each(['articles', 'pages', 'claims'])('nothing is known of %s that are not there', async (kind) => {
    expect((await refusal(`/api/${kind}/nothing`)).status).toBe(404);
  });
});

describe('POST /api/query', () => {
  const post = (body: unknown, type = 'application/json'): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

  test('answers a question in Cypher', async () => {
    const response = await client.ask(
      '/api/query',
      post({
        cypher: 'MATCH (e:Entity) WHERE e.name = $name RETURN e.type AS type',
        parameters: { name: '单立文' },
      }),
    );
    expect(await response.json()).toEqual({ columns: ['type'], rows: [['Person']], truncated: false });
  });

  test('says when there are more rows than it gives', async () => {
    const response = await client.ask('/api/query', post({ cypher: 'UNWIND range(1, 1001) AS n RETURN n' }));
    const { rows, truncated } = z
      .object({ rows: z.array(z.unknown()), truncated: z.boolean() })
      .parse(await response.json());
    expect([rows.length, truncated]).toEqual([1000, true]);
  });

  test.each([
    ['a write', post({ cypher: 'CREATE (n:Entity) RETURN n' }), 403],
    ['a file', post({ cypher: "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row" }), 403],
    ['nonsense', post({ cypher: 'RETURN 1 +' }), 400],
    ['half a character', post('{"cypher": "RETURN $a", "parameters": {"a": "\\ud800"}}'), 400],
    ['too long a query', post({ cypher: `RETURN '${'a'.repeat(20_001)}'` }), 400],
    [
      'values in values without end',
      post(`{"cypher": "RETURN $a", "parameters": {"a": ${'['.repeat(5_000)}${']'.repeat(5_000)}}}`),
      422,
    ],
    ['no JSON', post('{cypher'), 400],
    ['nothing', post({}), 400],
    ['more than a query', post({ cypher: 'RETURN 1', limit: 5 }), 400],
    ['a form', post('cypher=RETURN 1', 'application/x-www-form-urlencoded'), 415],
    ['more than a megabyte', post({ cypher: 'RETURN 1', parameters: { a: 'a'.repeat(1_000_001) } }), 413],
  ])('refuses %s', async (_, init, status) => {
    expect((await refusal('/api/query', init)).status).toBe(status);
  });
});

describe('any address', () => {
  test('that is none is a problem that says where to look', async () => {
    expect(await refusal('/api/graphs')).toMatchObject({
      status: 404,
      detail: expect.stringContaining('/api/openapi.json'),
    });
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('cannot be changed with %s', async (method) => {
    const response = await client.ask('/api/graph', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('tells with OPTIONS what it takes', async () => {
    expect((await client.ask('/api/query', { method: 'OPTIONS' })).headers.get('allow')).toBe(
      'POST, OPTIONS',
    );
  });

  test('answers HEAD as GET without the body', async () => {
    const [head, get] = [await client.ask('/api/graph', { method: 'HEAD' }), await client.ask('/api/graph')];
    expect(await head.text()).toBe('');
    expect([head.status, head.headers.get('etag')]).toEqual([200, get.headers.get('etag')]);
  });

  test('gives nothing twice to who has it already', async () => {
    const etag = (await client.ask('/api/graph')).headers.get('etag') ?? '';
    const again = await client.ask('/api/graph', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await client.ask('/api/statistics', { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
  });

  test('is compressed for who can read that, and keeps its tag', async () => {
    const plain = await client.ask('/api/graph');
    const packed = await client.ask('/api/graph', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    expect(packed.headers.get('etag')).toBe(`W/${plain.headers.get('etag')}`);
  });

  test.each(['/api/statistics', '/api/nothing', '/api/graph?limit=x'])(
    '%s carries the safe headers',
    async (address) => {
      const { headers } = await client.ask(address);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('private, no-cache');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('GET /api/openapi.json', () => {
  const described = z.object({
    openapi: z.literal('3.1.0'),
    paths: z.record(
      z.string(),
      z.record(
        z.string(),
        z.object({
          responses: z.record(z.string(), z.unknown()),
          parameters: z.array(z.object({ name: z.string(), in: z.string() })).optional(),
        }),
      ),
    ),
  });

  test('describes every address with its parameters', async () => {
    const { paths: addresses } = await client.get('/api/openapi.json', described);
    expect(Object.keys(addresses).sort()).toEqual([
      '/api/articles/{id}',
      '/api/claims',
      '/api/claims/{id}',
      '/api/entities/{id}',
      '/api/entities/{id}/neighbours',
      '/api/graph',
      '/api/issues',
      '/api/pages/{id}',
      '/api/paths',
      '/api/query',
      '/api/rankings',
      '/api/schema',
      '/api/search',
      '/api/statistics',
    ]);
    expect(addresses['/api/graph']?.get?.parameters?.map(({ name }) => name)).toEqual([
      'types',
      'relations',
      'issue',
      'from',
      'to',
      'status',
      'limit',
    ]);
  });
});

test('no request so far met a fault of the server', () => {
  expect(client.faults).toEqual([]);
});
