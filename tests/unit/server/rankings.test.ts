/** Who does, or is done, something most, over a small graph in a real database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issue, problem, ranking } from '../../../src/server/api.ts';
import { type Client, openSample, type Sample } from './sample.ts';

let sample: Sample;
let client: Client;
beforeAll(async () => {
  sample = await openSample();
  client = sample.client;
});
afterAll(() => sample.close());

/** Names with the number of others, claims and articles. */
async function ranked(query: string): Promise<readonly (readonly [string, number, number, number])[]> {
  const { entries } = await client.get(`/api/rankings?${query}`, ranking);
  return entries.map(({ entity, others, claims, articles }) => [entity.name, others, claims, articles]);
}

test('what two articles report of one event counts once, and as two claims', async () => {
  expect(await ranked('relations=ORGANISED')).toEqual([['滨海市总工会', 1, 2, 2]]);
  expect(await ranked('relations=ORGANISED&end=target')).toEqual([['春潮职工歌会', 1, 2, 2]]);
});

test('the first has most; equal ones are in a fixed order', async () => {
  const all = await ranked('relations=ATTENDED&end=target');
  expect(all).toEqual([['春潮职工歌会', 3, 3, 2]]);
  const attending = await ranked('relations=ATTENDED');
  expect(attending.map(([, others]) => others)).toEqual([1, 1, 1]);
  expect(await ranked('relations=ATTENDED')).toEqual(attending);
});

test('is narrowed down by types, status, days and issue', async () => {
  const names = async (query: string) => (await ranked(query)).map(([name]) => name);
  expect(await names('relations=ATTENDED&of=Person')).toEqual(['单立文']);
  expect(await names('relations=ATTENDED&types=Person')).toEqual([]);
  expect((await names('relations=ATTENDED&types=Institution,Programme')).sort()).toEqual([
    '南岭工业园管理委员会',
    '银河艺术团',
  ]);
  expect(await names('relations=ATTENDED&of=Person&types=Institution,Programme')).toEqual([]);
  expect(await names('relations=FUNDED&status=done')).toEqual([]);
  expect(await names('relations=FUNDED&status=planned')).toEqual(['东港集团有限公司']);
  expect(await names('relations=ATTENDED&to=2024-04-30')).toEqual(['单立文']);
  expect(await ranked('relations=ORGANISED&from=2024-04-01')).toEqual([['滨海市总工会', 1, 1, 1]]);
  const issues = await client.get('/api/issues', issue.array());
  const may = issues.find(({ date }) => date === '2024-05-01');
  expect(await ranked(`relations=ORGANISED&issue=${may?.id}`)).toEqual([['滨海市总工会', 1, 1, 1]]);
});

test('tells the largest amount, and whether there are more', async () => {
  const funding = await client.get('/api/rankings?relations=FUNDED', ranking);
  expect(funding.entries.map(({ largest }) => largest)).toEqual([500_000]);
  const posts = await client.get('/api/rankings?relations=HOLDS_POST', ranking);
  expect(posts).toMatchObject({ entries: [{ largest: null }], truncated: false });
  const one = await client.get('/api/rankings?relations=ATTENDED&limit=1', ranking);
  expect(one.entries).toHaveLength(1);
  expect(one.truncated).toBe(true);
});

test('counts claims of several relations, or of all', async () => {
  expect(await ranked('relations=ORGANISED,FUNDED,SUPPORTED')).toEqual([
    ['东港集团有限公司', 2, 2, 2],
    ['滨海市总工会', 1, 2, 2],
  ]);
  const [first] = await ranked('end=target');
  expect(first?.[0]).toBe('春潮职工歌会');
});

test.each([
  ['relations=NOTHING', 400],
  ['relations=ORGANISED&end=middle', 400],
  ['relations=ORGANISED&of=Union;Person', 400],
  ['relations=ORGANISED&from=2024-05-02&to=2024-05-01', 400],
  ['relations=ORGANISED&limit=100000', 400],
  ['relations=ORGANISED&order=name', 400],
  ['relations=ORGANISED&issue=nothing', 404],
])('refuses %s', async (query, status) => {
  const response = await client.ask(`/api/rankings?${query}`);
  expect(response.status).toBe(status);
  expect(problem.parse(await response.json()).detail).not.toBe('');
});
