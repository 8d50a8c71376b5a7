/** Which neighbours an expansion adds: of the chosen types, the best connected first, no more than the limit. */
import type { EntityType } from '../../graph-schema/ontology.ts';
import type { GraphNode } from '../../src/server/api.ts';

export function chooseNeighbours(
  absent: readonly GraphNode[],
  without: ReadonlySet<EntityType>,
  limit: number,
): readonly GraphNode[] {
  return absent
    .filter((node) => !without.has(node.type))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(0, limit));
}
