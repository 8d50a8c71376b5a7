/** Shortest paths, compared with walking everywhere. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityType } from '../../../graph-schema/ontology.ts';
import type { GraphEdge } from '../../../src/server/api.ts';
import { type GraphSnapshot, otherEnd } from '../../../src/server/graph/graph-snapshot.ts';
import { shortestPaths } from '../../../src/server/graph/shortest-paths.ts';
import { processorTime } from '../processor-time.ts';

function graphOf(size: number, pairs: readonly (readonly [number, number])[]): GraphSnapshot {
  const edges = pairs
    .filter(([a, b]) => a % size !== b % size)
    .map(
      ([a, b], index): GraphEdge => ({
        id: `c${index}`,
        type: index % 2 === 0 ? 'PART_OF' : 'SUPPORTED',
        source: `n${a % size}`,
        target: `n${b % size}`,
        status: 'done',
        confidence: 1,
        article: 'a',
        issue: 'i',
        date: null,
        role: null,
        title: null,
        amount: null,
      }),
    );
  const edgesAt = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    for (const id of [edge.source, edge.target]) edgesAt.set(id, [...(edgesAt.get(id) ?? []), edge]);
  }
  const nodes = Array.from({ length: size }, (_, index) => {
    const id = `n${index}`;
    return {
      id,
      type: 'Union' as const,
      name: id,
      aliases: [],
      pinyin: '',
      initials: '',
      degree: edgesAt.get(id)?.length ?? 0,
      community: 0,
      x: 0,
      y: 0,
      mentions: 1,
    };
  });
  return {
    version: '',
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    edgesAt,
    articles: new Map(),
    pages: new Map(),
    issues: new Map(),
    figures: 0,
  };
}

/** All simple paths up to a length, the shortest of them. */
function byWalking(snapshot: GraphSnapshot, from: string, to: string, maxLength: number): string[] {
  let found: string[][] = [];
  const walk = (path: string[]): void => {
    const last = path.at(-1) ?? '';
    if (last === to) found.push(path);
    else if (path.length <= maxLength) {
      const next = new Set((snapshot.edgesAt.get(last) ?? []).map((edge) => otherEnd(edge, last)));
      for (const id of next) if (!path.includes(id)) walk([...path, id]);
    }
  };
  walk([from]);
  const shortest = Math.min(...found.map((path) => path.length));
  found = found.filter((path) => path.length === shortest);
  return found.map((path) => path.join(' ')).sort();
}

const graphs = fc
  .tuple(
    fc.integer({ min: 2, max: 8 }),
    fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 16 }),
  )
  .map(([size, pairs]) => graphOf(size, pairs));

test('all shortest paths are found, and no others', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 5 }), (snapshot, maxLength) => {
      const { paths, truncated } = shortestPaths(snapshot, 'n0', 'n1', { maxLength, limit: 10_000 });
      expect(paths.map((path) => path.join(' ')).sort()).toEqual(byWalking(snapshot, 'n0', 'n1', maxLength));
      expect(truncated).toBe(false);
    }),
  );
});

test('the same paths lead back', () => {
  fc.assert(
    fc.property(graphs, (snapshot) => {
      const bounds = { maxLength: 8, limit: 10_000 };
      const there = shortestPaths(snapshot, 'n0', 'n1', bounds).paths.map((path) => path.join(' '));
      const back = shortestPaths(snapshot, 'n1', 'n0', bounds).paths.map((path) =>
        path.toReversed().join(' '),
      );
      expect(back.sort()).toEqual(there.sort());
    }),
  );
});

test('a narrowed path is a path of the narrowed graph', () => {
  fc.assert(
    fc.property(graphs, (snapshot) => {
      const bounds = { maxLength: 8, limit: 10_000 };
      const isLeft = (edge: GraphEdge) => edge.type === 'PART_OF';
      const narrowed = {
        ...snapshot,
        edgesAt: new Map([...snapshot.edgesAt].map(([id, edges]) => [id, edges.filter(isLeft)])),
      };
      const asked = shortestPaths(snapshot, 'n0', 'n1', { ...bounds, relations: ['PART_OF'] });
      expect(asked).toEqual(shortestPaths(narrowed, 'n0', 'n1', bounds));
    }),
  );
});

test('a path leads over entities of the types asked for; its ends may be of any', () => {
  const snapshot = graphOf(5, [
    [0, 2],
    [2, 1],
    [0, 3],
    [3, 4],
    [4, 1],
  ]);
  const retyped = [...snapshot.nodes].map(
    ([id, node]) => [id, ['n3', 'n4'].includes(id) ? { ...node, type: 'Company' as const } : node] as const,
  );
  const bounds = { maxLength: 8, limit: 10 };
  const over = (types: readonly EntityType[]) =>
    shortestPaths({ ...snapshot, nodes: new Map(retyped) }, 'n0', 'n1', { ...bounds, types }).paths;
  expect(over(['Union', 'Company'])).toEqual([['n0', 'n2', 'n1']]);
  expect(over(['Company'])).toEqual([['n0', 'n3', 'n4', 'n1']]);
  expect(over(['Person'])).toEqual([]);
});

test('ways over entities with few claims come first', () => {
  // n2 is known to everybody, n3 only to the two ends.
  const snapshot = graphOf(8, [
    [0, 2],
    [2, 1],
    [0, 3],
    [3, 1],
    [2, 4],
    [2, 5],
    [2, 6],
  ]);
  const { paths, truncated } = shortestPaths(snapshot, 'n0', 'n1', { maxLength: 4, limit: 1 });
  expect([paths, truncated]).toEqual([[['n0', 'n3', 'n1']], true]);
});

test('many thousand ways of one length are cut, quickly', () => {
  // Eight layers of eight entities, each tied to all of the next: eight to the sixth ways.
  const layers = 7;
  const pairs: [number, number][] = [];
  for (let layer = 0; layer < layers; layer++) {
    for (let a = 0; a < 8; a++) {
      for (let b = 0; b < 8; b++) pairs.push([layer * 8 + a, (layer + 1) * 8 + b]);
    }
  }
  const snapshot = graphOf((layers + 1) * 8, pairs);
  const time = processorTime(() => {
    const { paths, truncated } = shortestPaths(snapshot, 'n0', `n${layers * 8}`, { maxLength: 10, limit: 5 });
    expect([paths.length, truncated]).toEqual([5, true]);
    for (const path of paths) expect(path).toHaveLength(layers + 1);
  });
  expect(time).toBeLessThan(1_000);
});
