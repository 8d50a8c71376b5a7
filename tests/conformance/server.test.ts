/** The server gives the same answers whichever database holds the sample graph, and follows an import beside it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import {
  article,
  citedClaims,
  claim,
  entity,
  graph,
  issue,
  page,
  paths,
  queryAnswer,
  ranking,
  searchHit,
  statistics,
} from '../../src/server/api.ts';
import { createApp } from '../../src/server/app.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { describeOnBothDatabases } from './databases.ts';
import { importSample } from './sample-graph.ts';

type Ask = <T>(address: string, shape: z.ZodType<T>, init?: RequestInit) => Promise<T>;

function askerOf(store: Store, now?: () => number): Ask {
  const app = createApp({
    store,
    access: { kind: 'local' },
    ...(now !== undefined && { now }),
    logFault: (error) => {
      throw error;
    },
  });
  return async (address, shape, init) => {
    const response = await app.fetch(new Request(`http://127.0.0.1${address}`, init));
    const text = await response.text();
    if (!response.ok) throw new Error(`${address}: ${response.status} ${text}`);
    return shape.parse(JSON.parse(text));
  };
}

function posting(question: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  };
}

/** Everything that the viewer could ask, about the whole sample. */
async function everything(ask: Ask): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  async function keep<T>(address: string, shape: z.ZodType<T>, init?: RequestInit): Promise<T> {
    const answer = await ask(address, shape, init);
    answers.set(address, answer);
    return answer;
  }
  await keep('/api/statistics', statistics);
  await keep('/api/issues', z.array(issue));
  const whole = await keep('/api/graph', graph);
  await keep('/api/graph?types=Union,Programme&relations=ORGANISED&from=2025-01-01&limit=20', graph);
  for (const q of ['总工会', '市总工会', 'zgh', 'gonghui', '上海工会', '运动会', '李', 'zhang']) {
    await keep(`/api/search?q=${encodeURIComponent(q)}`, z.array(searchHit));
  }
  const pages = new Set<string>();
  const articles = new Set<string>();
  for (const { id } of whole.nodes.slice(0, 60)) {
    const details = await keep(`/api/entities/${id}`, entity);
    for (const { id: articleId, page: pageId } of details.articles) {
      articles.add(articleId);
      pages.add(pageId);
    }
    await keep(`/api/entities/${id}/neighbours?limit=5`, graph);
  }
  for (const id of [...articles].sort()) await keep(`/api/articles/${id}`, article);
  for (const id of [...pages].sort()) await keep(`/api/pages/${id}`, page);
  for (const { id } of whole.edges.slice(0, 20)) await keep(`/api/claims/${id}`, claim);
  await keep('/api/claims', citedClaims, posting({ ids: whole.edges.slice(0, 500).map(({ id }) => id) }));
  for (const query of [
    'relations=ORGANISED',
    'relations=FUNDED&of=Union,Company&status=done',
    'relations=ATTENDED&end=target&from=2025-01-01&limit=5',
    'end=target&types=Union,Person',
  ]) {
    await keep(`/api/rankings?${query}`, ranking);
  }
  const [first, ...others] = whole.nodes;
  for (const { id } of others.slice(0, 30))
    await keep(`/api/paths?from=${first?.id}&to=${id}&limit=3`, paths);
  for (const { id } of others.slice(0, 10))
    await keep(`/api/paths?from=${first?.id}&to=${id}&types=Union&since=2024-06-01`, paths);
  return answers;
}

let folder = '';
let expected: ReadonlyMap<string, unknown> = new Map();
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongpu-server-'));
  const store = await openStore({ kind: 'embedded', home: folder });
  await importSample(store);
  expected = await everything(askerOf(store));
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeOnBothDatabases('the server', (database) => {
  beforeAll(async () => {
    await importSample(database.store);
  });

  it('answers everything alike', async () => {
    const answers = await everything(askerOf(database.store));
    expect([...answers.keys()]).toEqual([...expected.keys()]);
    for (const [address, answer] of answers)
      expect([address, answer]).toEqual([address, expected.get(address)]);
  });

  it('quotes the page word for word in every claim and figure', async () => {
    const ask = askerOf(database.store);
    const texts = new Map<string, string>();
    const { nodes } = await ask('/api/graph', graph);
    let claims = 0;
    for (const { id } of nodes.slice(0, 100)) {
      const details = await ask(`/api/entities/${id}`, entity);
      for (const said of [...details.claims, ...details.figures]) {
        const text = texts.get(said.page) ?? (await ask(`/api/pages/${said.page}`, page)).text;
        texts.set(said.page, text);
        expect(
          text
            .slice(said.start, said.end)
            .replace(/[\r\n#]/g, '')
            .trim(),
        ).toBe(said.quote);
        claims += 1;
      }
    }
    expect(claims).toBeGreaterThan(100);
  });

  it('runs a user’s query and refuses to write', async () => {
    const ask = askerOf(database.store);
    const post = (cypher: string): RequestInit => posting({ cypher });
    const { rows } = await ask('/api/query', queryAnswer, post('MATCH (e:Entity) RETURN count(e) AS n'));
    const { entities } = await ask('/api/statistics', statistics);
    expect(rows).toEqual([[Object.values(entities).reduce((sum, count) => sum + count, 0)]]);
    await expect(ask('/api/query', queryAnswer, post('MATCH (e:Entity) DETACH DELETE e'))).rejects.toThrow(
      '403',
    );
  });

  it('shows what is imported or taken out beside it', async () => {
    let time = 0;
    const ask = askerOf(database.store, () => time);
    const before = await ask('/api/graph', graph);
    const [edge] = before.edges;
    await database.store.write([
      {
        cypher: 'MATCH (a:Article {id: $id}) SET a.fingerprint = $fingerprint',
        parameters: { id: edge?.article ?? '', fingerprint: 'changed' },
      },
      {
        cypher: `MATCH (s:Entity {id: $source})-[r:${edge?.type}]->(t:Entity) WHERE r.id = $id DELETE r`,
        parameters: { id: edge?.id ?? '', source: edge?.source ?? '' },
      },
    ]);
    time += 60_000;
    const after = await ask('/api/graph', graph);
    expect(after.total.edges).toBe(before.total.edges - 1);
  });
});
