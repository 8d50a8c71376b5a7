/** Whatever anybody asks, the server answers with data or with a problem that is theirs, never with a fault of its own. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimStatusNames, entityTypeNames, relationTypeNames } from '../../../graph-schema/ontology.ts';
import { problem } from '../../../src/server/api.ts';
import { type Client, openSample, type Sample } from './sample.ts';

let sample: Sample;
let client: Client;
const ids: string[] = [];
beforeAll(async () => {
  sample = await openSample();
  client = sample.client;
  const { rows } = await sample.store.read({ cypher: 'MATCH (n) RETURN n.id' });
  ids.push(...rows.map(([id]) => String(id)));
});
afterAll(() => sample.close());

const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const id = fc.oneof(
  fc.nat().map((index) => ids[index % ids.length] ?? ''),
  anyText,
);
const names = fc
  .array(fc.constantFrom(...entityTypeNames, ...relationTypeNames, ...claimStatusNames, '', 'x'), {
    maxLength: 3,
  })
  .map((list) => list.join(','));
const value = fc.oneof(
  id,
  names,
  fc.integer().map(String),
  fc.double().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(
    '',
    '0',
    '1',
    '2024-03-12',
    '2024-13-01',
    '总工会',
    'zgh',
    '%',
    '%E0%A4%A',
    '\u0000',
    'null',
  ),
);
const parameter = fc.oneof(
  fc.constantFrom(
    'types',
    'relations',
    'issue',
    'from',
    'to',
    'status',
    'limit',
    'q',
    'maxLength',
    'end',
    'of',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'token', ''),
  anyText,
);
const query = fc
  .array(fc.tuple(parameter, value), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, text]) => `${escaped(name)}=${escaped(text)}`).join('&'));
const address = fc.oneof(
  fc.constantFrom(
    'graph',
    'search',
    'paths',
    'rankings',
    'claims',
    'statistics',
    'issues',
    'schema',
    'openapi.json',
    'query',
    '',
  ),
  fc
    .tuple(fc.constantFrom('entities', 'articles', 'pages', 'claims', 'issues'), id)
    .map(([kind, name]) => `${kind}/${escaped(name)}`),
  id.map((name) => `entities/${escaped(name)}/neighbours`),
  anyText.map(escaped),
);

/** As an address, also where half a character is in it or it is escaped already. */
function escaped(text: string): string {
  return /^%/.test(text) ? text : encodeURIComponent(wellFormed(text));
}

/** Half characters replaced, as a browser does when it sends them. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

async function check(path: string, init?: RequestInit): Promise<void> {
  const response = await client.ask(path, init);
  expect(response.status).toBeLessThan(500);
  if (response.status >= 400) {
    const said = problem.parse(await response.json());
    expect(said.status).toBe(response.status);
    expect(said.detail).not.toBe('');
  } else {
    await response.arrayBuffer();
  }
}

test('any address with any parameters', async () => {
  await fc.assert(
    fc.asyncProperty(address, query, (at, parameters) => check(`/api/${at}?${parameters}`)),
    { numRuns: 600 },
  );
  expect(client.faults).toEqual([]);
});

test('parameters that the route knows, with any values', async () => {
  const known = fc.record(
    {
      types: fc.oneof(names, value),
      relations: fc.oneof(names, value),
      status: fc.oneof(names, value),
      issue: value,
      from: value,
      to: value,
      limit: fc.oneof(fc.integer({ min: -1, max: 60_000 }).map(String), value),
    },
    { requiredKeys: [] },
  );
  const route = fc.constantFrom('graph', 'search', 'paths', 'rankings');
  await fc.assert(
    fc.asyncProperty(route, known, id, id, (at, given, from, to) => {
      const more: Record<string, string> =
        at === 'search' ? { q: from } : at === 'paths' ? { from, to, maxLength: '4' } : {};
      const all = { ...given, ...more };
      const text = Object.entries(all)
        .map(([name, one]) => `${name}=${escaped(one)}`)
        .join('&');
      return check(`/api/${at}?${text}`);
    }),
    { numRuns: 600 },
  );
  expect(client.faults).toEqual([]);
});

test('any headers and any method', async () => {
  const header = fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).map((text) => text.trim());
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'),
      fc.constantFrom('graph', 'query', 'schema'),
      fc.record({ accept: header, 'accept-encoding': header, 'if-none-match': header, cookie: header }),
      async (method, at, headers) => {
        const response = await client.ask(`/api/${at}`, { method, headers });
        expect(response.status).toBeLessThan(500);
        await response.arrayBuffer();
      },
    ),
    { numRuns: 200 },
  );
  expect(client.faults).toEqual([]);
});

test('any body for a query', async () => {
  const body = fc.oneof(
    fc.json(),
    anyText,
    fc
      .record({ cypher: anyText, parameters: fc.dictionary(anyText, fc.jsonValue()) })
      .map((one) => JSON.stringify(one)),
  );
  await fc.assert(
    fc.asyncProperty(body, (text) =>
      check('/api/query', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: wellFormed(text),
      }),
    ),
    { numRuns: 150 },
  );
  expect(client.faults).toEqual([]);
});
