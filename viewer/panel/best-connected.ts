/** Whom most is said about, of each type: where somebody who does not know the graph may begin. */
import { type EntityType, entityTypeNames } from '../../graph-schema/ontology.ts';
import type { GraphNode } from '../../src/server/api.ts';

const ofEach = 3;
/** With fewer claims there is nothing to begin with. */
const fewestClaims = 2;

export function bestConnected(nodes: readonly GraphNode[]): ReadonlyMap<EntityType, readonly GraphNode[]> {
  return new Map(
    entityTypeNames.map((type) => [
      type,
      nodes
        .filter((node) => node.type === type && node.degree >= fewestClaims)
        .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
        .slice(0, ofEach),
    ]),
  );
}
