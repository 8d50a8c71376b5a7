import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityTypeNames } from '../../../graph-schema/ontology.ts';
import {
  computeMetrics,
  type MetricEdge,
  type MetricNode,
} from '../../../src/graph/metrics/compute-metrics.ts';
import { SPACING } from '../../../src/graph/metrics/layout.ts';
import { seededRandom } from '../../../src/graph/metrics/seeded-random.ts';
import { components, tiesOf } from '../../../src/graph/metrics/ties.ts';
import { processorTime } from '../processor-time.ts';

const graphs = fc
  .record({
    types: fc.array(fc.constantFrom(...entityTypeNames), { minLength: 1, maxLength: 40 }),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }),
  })
  .map(({ types, pairs }): { nodes: MetricNode[]; edges: MetricEdge[] } => ({
    nodes: types.map((type, index) => ({ id: `n${index}`, type, name: `名${index}`, aliases: [] })),
    edges: pairs.map(([a, b]) => ({ source: `n${a % types.length}`, target: `n${b % types.length}` })),
  }));

function shuffled<T>(values: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** Hubs with their neighbours, and a tenth of the nodes on their own. */
function largeGraph(size: number): { nodes: MetricNode[]; edges: MetricEdge[] } {
  const random = seededRandom(1);
  const nodes = Array.from({ length: size }, (_, index): MetricNode => {
    return { id: `n${index}`, type: 'Union', name: `第${index}工会`, aliases: [] };
  });
  const connected = Math.floor(size * 0.9);
  const edges = Array.from({ length: connected * 2 }, (_, index): MetricEdge => {
    return {
      source: `n${index % connected}`,
      target: `n${Math.floor(random() * random() * random() * connected)}`,
    };
  });
  return { nodes, edges };
}

describe('metrics of any graph', () => {
  test('do not depend on the order of entities and claims', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), ({ nodes, edges }, seed) => {
        const plain = computeMetrics(nodes, edges);
        const other = computeMetrics(shuffled(nodes, seed), shuffled(edges, seed));
        expect(new Map([...other].sort())).toEqual(new Map([...plain].sort()));
      }),
      { numRuns: 30 },
    );
  });

  test('exist for every entity, with finite positions and the true degree', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const metrics = computeMetrics(nodes, edges);
        expect([...metrics.keys()].sort()).toEqual(nodes.map((node) => node.id).sort());
        for (const [id, { degree, x, y }] of metrics) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect(degree).toBe(edges.filter((edge) => edge.source === id || edge.target === id).length);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('number communities by size without gaps, none across two components', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const metrics = computeMetrics(nodes, edges);
        const sizes = new Map<number, number>();
        for (const { community } of metrics.values()) sizes.set(community, (sizes.get(community) ?? 0) + 1);
        const inOrder = [...sizes].sort(([a], [b]) => a - b);
        expect(inOrder.map(([number]) => number)).toEqual(inOrder.map((_, index) => index));
        expect(inOrder.map(([, size]) => size)).toEqual(
          inOrder.map(([, size]) => size).sort((a, b) => b - a),
        );
        const owners = new Map<number, number>();
        components(nodes.map((node) => node.id).sort(), tiesOf(edges)).forEach((component, index) => {
          for (const id of component) {
            const community = metrics.get(id)?.community ?? -1;
            expect(owners.get(community) ?? index).toBe(index);
            owners.set(community, index);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  test('never put two entities on one spot, nor any far outside', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const points = [...computeMetrics(nodes, edges).values()];
        const far = SPACING * (6 + 6 * Math.sqrt(points.length));
        points.forEach((point, index) => {
          expect(Math.hypot(point.x, point.y)).toBeLessThan(far);
          for (const other of points.slice(index + 1)) {
            expect(Math.hypot(point.x - other.x, point.y - other.y)).toBeGreaterThan(SPACING * 0.9);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('layout', () => {
  test('draws ties shorter than chance would', () => {
    const { nodes, edges } = largeGraph(300);
    const metrics = computeMetrics(nodes, edges);
    const distance = (a: string, b: string): number => {
      const first = metrics.get(a);
      const second = metrics.get(b);
      if (!first || !second) throw new Error('a node has no metrics');
      return Math.hypot(first.x - second.x, first.y - second.y);
    };
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const tied = mean(edges.map(({ source, target }) => distance(source, target)));
    const any = mean(edges.map(({ source }, index) => distance(source, `n${(index * 7) % 270}`)));
    expect(tied).toBeLessThan(any * 0.7);
  });

  test('of thousands of entities takes time in proportion to them', () => {
    const layOut = (size: number): void => {
      const { nodes, edges } = largeGraph(size);
      expect(computeMetrics(nodes, edges).size).toBe(size);
    };
    const few = processorTime(() => layOut(500));
    // Four times as many: sixteen times as long if every entity were compared with every other.
    expect(processorTime(() => layOut(2000))).toBeLessThan(few * 8);
  });

  test('of nothing is nothing', () => {
    expect(computeMetrics([], []).size).toBe(0);
  });
});

describe('a graph that cannot be', () => {
  const node: MetricNode = { id: 'a', type: 'Place', name: '甲地', aliases: [] };
  test('a claim that ends nowhere is named', () => {
    expect(() => computeMetrics([node], [{ source: 'a', target: 'b' }])).toThrow(/ends in b/);
  });
  test('an id used twice is named', () => {
    expect(() => computeMetrics([node, node], [])).toThrow(/two entities have the id a/);
  });
});
