/** What tells an entity from its namesakes at a glance: whose post somebody holds, who organised an event. */
import { entityTypes, type RelationType } from '../../../graph-schema/ontology.ts';
import type { GraphEdge } from '../api.ts';
import { type GraphSnapshot, otherEnd, type SnapshotNode } from './graph-snapshot.ts';

/** Claims that say what something is, those that say most first, and at which of their ends it stands. */
const telling: readonly (readonly [RelationType, 'source' | 'target'])[] = [
  ['HOLDS_POST', 'source'],
  ['PART_OF', 'source'],
  ['ORGANISED', 'target'],
  ['FUNDED', 'target'],
  ['LOCATED_IN', 'source'],
  ['AWARDED', 'target'],
  ['ATTENDED', 'source'],
];

/** What a body takes part in does not tell which one it is. */
const tellingOfBodies: ReadonlySet<RelationType> = new Set(['PART_OF', 'LOCATED_IN']);

/** The name of the entity at the other end of the most telling claim; `null` where there is none. */
export function contextOf({ nodes, edgesAt }: GraphSnapshot, { id, type: own }: SnapshotNode): string | null {
  const edges = edgesAt.get(id) ?? [];
  for (const [type, end] of telling) {
    if (entityTypes[own].organisation && !tellingOfBodies.has(type)) continue;
    const best = mostNamed(
      edges.filter((edge) => edge.type === type && edge[end] === id),
      id,
    );
    const name = best === undefined ? undefined : nodes.get(best)?.name;
    if (name !== undefined) return name;
  }
  return null;
}

/** The other end of most of the claims; of equal ones the first. */
function mostNamed(edges: readonly GraphEdge[], id: string): string | undefined {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    const other = otherEnd(edge, id);
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
