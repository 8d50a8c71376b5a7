/** Many claims at a time, each with all that citing it takes, over a small graph in a real database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { citedClaims, graph, mostClaimsAtOnce, page, problem } from '../../../src/server/api.ts';
import { type Client, openSample, type Sample } from './sample.ts';

let sample: Sample;
let client: Client;
beforeAll(async () => {
  sample = await openSample();
  client = sample.client;
});
afterAll(() => sample.close());

function post(question: unknown, type = 'application/json'): Promise<Response> {
  return client.ask('/api/claims', {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify(question),
  });
}

test('a claim comes with its ends, its words and where they stand', async () => {
  const { edges } = await client.get('/api/graph?relations=HOLDS_POST', graph);
  const { claims, unknown } = citedClaims.parse(
    await (await post({ ids: edges.map(({ id }) => id) })).json(),
  );
  expect(unknown).toEqual([]);
  expect(claims).toHaveLength(1);
  const [claim] = claims;
  expect(claim).toMatchObject({
    type: 'HOLDS_POST',
    sourceName: '单立文',
    sourceType: 'Person',
    targetName: '滨海市总工会',
    targetType: 'Union',
    title: '主席',
    newspaper: '滨海工人报',
    date: '2024-03-12',
    pageName: '01.txt',
    pageNumber: 1,
    headline: '滨海市总工会举办职工歌会',
    reporters: ['解晓东'],
    correspondents: [],
    status: 'done',
  });
  const { text } = await client.get(`/api/pages/${claim?.page}`, page);
  expect(text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
});

test('all claims of the graph, in the order of the question, each once', async () => {
  const { edges } = await client.get('/api/graph', graph);
  const ids = edges.map(({ id }) => id).reverse();
  const { claims, unknown } = citedClaims.parse(
    await (await post({ ids: [...ids, ...ids, 'nothing'] })).json(),
  );
  expect(claims.map(({ id }) => id)).toEqual(ids);
  expect(unknown).toEqual(['nothing']);
});

test.each([
  ['no list', {}],
  ['an empty list', { ids: [] }],
  ['too many', { ids: Array.from({ length: mostClaimsAtOnce + 1 }, (_, index) => `c${index}`) }],
  ['what is no text', { ids: [1] }],
  ['what nobody asked for', { ids: ['c'], format: 'csv' }],
])('refuses %s', async (_, question) => {
  const response = await post(question);
  expect(response.status).toBe(400);
  expect(problem.parse(await response.json()).detail).not.toBe('');
});

test('refuses what is no JSON, what is too large, and other methods', async () => {
  expect((await post({ ids: ['c'] }, 'text/plain')).status).toBe(415);
  expect((await post({ ids: ['c'.repeat(1_000_000)] })).status).toBe(413);
  expect((await client.ask('/api/claims')).status).toBe(405);
});
