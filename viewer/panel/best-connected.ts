/** Whom most is said about, of each type: where somebody who does not know the graph may begin. */
import { type EntityType, entityTypeNames } from '../../graph-schema/ontology.ts';
import type { GraphEdge, GraphNode } from '../../src/server/api.ts';

export interface Connected {
  readonly node: GraphNode;
  /** How many claims of the picture touch it. */
  readonly claims: number;
}

const ofEach = 3;
/** With fewer claims there is nothing to begin with. */
const fewestClaims = 2;

export function bestConnected(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): ReadonlyMap<EntityType, readonly Connected[]> {
  const degrees = degreesIn(edges);
  const connected = nodes.map((node) => ({ node, claims: degrees.get(node.id) ?? 0 }));
  return new Map(
    entityTypeNames.map((type) => [
      type,
      connected
        .filter(({ node, claims }) => node.type === type && claims >= fewestClaims)
        .sort((a, b) => b.claims - a.claims || (a.node.id < b.node.id ? -1 : 1))
        .slice(0, ofEach),
    ]),
  );
}

/** How many of the claims touch each entity. */
export function degreesIn(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}
