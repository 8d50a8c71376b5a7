/** What is imported beside a running server shows. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { graph, searchHit } from '../../../src/server/api.ts';
import { createLiveGraph } from '../../../src/server/graph/live-graph.ts';
import type { Store } from '../../../src/store/store.ts';
import { importSaid, withGraph } from '../import/embedded-graph.ts';
import { clientOf, pages } from './sample.ts';

/** A clock that goes on when it is told. */
function clock(): { readonly now: () => number; pass: (milliseconds: number) => void } {
  let time = 0;
  return {
    now: () => time,
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** The same store, with its reads counted. */
function counted(store: Store): { readonly store: Store; readonly reads: () => number } {
  let reads = 0;
  const counting: Store = {
    ...store,
    kind: store.kind,
    read: (statement) => {
      reads += 1;
      return store.read(statement);
    },
  };
  return { store: counting, reads: () => reads };
}

test('an import shows in the graph and in the search after some seconds, and the tag changes', () =>
  withGraph(async (store) => {
    const [first, ...others] = pages;
    if (first === undefined) throw new Error('the sample has no pages');
    const time = clock();
    const client = clientOf(store, { now: time.now });
    await importSaid(store, first);
    const before = await client.ask('/api/graph');
    expect(graph.parse(await before.json()).edges).toHaveLength(5);
    expect(await client.get('/api/search?q=bhjxc', z.array(searchHit))).toEqual([]);

    await importSaid(store, ...others);
    time.pass(60_000);
    const after = await client.ask('/api/graph');
    expect(graph.parse(await after.json()).edges).toHaveLength(10);
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    const [works] = await client.get('/api/search?q=bhjxc', z.array(searchHit));
    expect(works?.name).toBe('白桦机械厂');
  }));

test('a correction that leaves all counts as they were shows too', () =>
  withGraph(async (store) => {
    const time = clock();
    const live = createLiveGraph(store, time.now);
    const page = (name: string) => ({
      articles: [
        {
          headline: '换届',
          body: `${name}举行换届。`,
          entities: { union: ['Union', name] as const },
        },
      ],
    });
    await importSaid(store, page('白桦厂工会'));
    const before = await live.current();
    await importSaid(store, page('青松厂工会'));
    time.pass(60_000);
    const after = await live.current();
    expect(after.version).not.toBe(before.version);
    expect([...after.nodes.values()].map(({ name }) => name)).toEqual(['青松厂工会']);
  }));

test('a graph that has not changed is read once, and looked at only now and then', () =>
  withGraph(async (store) => {
    await importSaid(store, ...pages);
    const { store: counting, reads } = counted(store);
    const time = clock();
    const live = createLiveGraph(counting, time.now);
    const first = await live.current();
    const afterLoading = reads();
    expect(await live.current()).toBe(first);
    expect(reads()).toBe(afterLoading);
    time.pass(60_000);
    expect(await live.current()).toBe(first);
    // Whether it has changed takes two reads.
    expect(reads()).toBe(afterLoading + 2);
  }));

test('requests that come together read the graph once', () =>
  withGraph(async (store) => {
    await importSaid(store, ...pages);
    const { store: counting, reads } = counted(store);
    const live = createLiveGraph(counting, () => 0);
    const [a, b, c] = await Promise.all([live.current(), live.current(), live.current()]);
    expect(a).toBe(b);
    expect(b).toBe(c);
    const once = reads();
    await createLiveGraph(counting, () => 0).current();
    expect(reads()).toBe(2 * once);
  }));

test('a graph that an interrupted import left without positions and pinyin is shown and searched all the same', () =>
  withGraph(async (store) => {
    await importSaid(store, ...pages);
    await store.write([
      { cypher: 'MATCH (e:Entity) REMOVE e.x, e.y, e.pinyin, e.initials, e.community, e.degree' },
    ]);
    const client = clientOf(store);
    const { nodes } = await client.get('/api/graph', graph);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    const [found] = await client.get('/api/search?q=slw', z.array(searchHit));
    expect(found?.name).toBe('单立文');
  }));

test('an empty graph is an answer', () =>
  withGraph(async (store) => {
    const client = clientOf(store);
    expect(await client.get('/api/graph', graph)).toEqual({
      nodes: [],
      edges: [],
      total: { nodes: 0, edges: 0 },
      truncated: false,
    });
    expect(await client.get('/api/search?q=a', z.array(searchHit))).toEqual([]);
  }));

test('a database that is gone is said to be gone, and nothing more', () =>
  withGraph(async (store) => {
    const client = clientOf(store);
    await store.close();
    const response = await client.ask('/api/graph');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect(client.faults).toHaveLength(1);
  }));
