/** Groups of entities that have more to do with each other than with the rest. */
import { UndirectedGraph } from 'graphology';
import { louvain } from './graphology-functions.ts';
import { seededRandom } from './seeded-random.ts';
import { compare, type Tie } from './ties.ts';

const SEED = 20_240_312;

/** Community of each id, numbered by size from 0; equal ones by their first id. */
export function communities(ids: readonly string[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const { source, target, claims } of ties) graph.addEdge(source, target, { weight: claims });
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });

  const members = new Map<number, string[]>();
  for (const id of ids) {
    const number = found[id] ?? -1;
    const group = members.get(number);
    if (group === undefined) members.set(number, [id]);
    else group.push(id);
  }
  const bySize = [...members.values()].sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
  return new Map(bySize.flatMap((group, number) => group.map((id) => [id, number] as const)));
}
