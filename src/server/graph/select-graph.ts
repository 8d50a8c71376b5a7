/** The part of the graph that a client asks for. */
import type { EntityType, RelationType } from '../../../graph-schema/ontology.ts';
import type { Graph, GraphEdge } from '../api.ts';
import { type GraphSnapshot, graphNodeOf, otherEnd, type SnapshotNode } from './graph-snapshot.ts';
import { isWantedClaim, type Narrowing, narrowsClaims } from './narrowing.ts';

export interface Selection extends Narrowing {
  /** Most entities. */
  readonly limit: number;
}

/** Reporters who are only named in bylines are no part of the picture. */
export function isDrawn({ mentions, degree }: SnapshotNode): boolean {
  return mentions > 0 || degree > 0;
}

/**
 * Entities of the types with the claims between them; where a condition on claims is set, only entities that such a
 * claim touches. Over the limit, the entities with most of the claims stay. Reporters who are only named in bylines
 * are no part of it.
 */
export function selectGraph(snapshot: GraphSnapshot, selection: Selection): Graph {
  const { types, limit } = selection;
  const typeOf = (id: string): EntityType | undefined => snapshot.nodes.get(id)?.type;
  const isWantedType = (type: EntityType | undefined): boolean =>
    type !== undefined && (types === undefined || types.includes(type));
  const isWanted = (edge: GraphEdge): boolean =>
    isWantedClaim(edge, selection) && isWantedType(typeOf(edge.source)) && isWantedType(typeOf(edge.target));

  const edges = [...snapshot.edges.values()].filter(isWanted);
  const claims = new Map<string, number>();
  for (const { source, target } of edges) {
    claims.set(source, (claims.get(source) ?? 0) + 1);
    claims.set(target, (claims.get(target) ?? 0) + 1);
  }
  const onlyTouched = narrowsClaims(selection);
  const nodes = [...snapshot.nodes.values()].filter(
    (node) => claims.has(node.id) || (!onlyTouched && isDrawn(node) && isWantedType(node.type)),
  );
  // Sorting is stable: equal ones stay in the order of their whole degree.
  const kept = nodes.sort((a, b) => (claims.get(b.id) ?? 0) - (claims.get(a.id) ?? 0)).slice(0, limit);
  return answer(kept, edges, { nodes: nodes.length, edges: edges.length });
}

export interface NeighbourSelection {
  readonly types?: readonly EntityType[] | undefined;
  readonly relations?: readonly RelationType[] | undefined;
  /** Most neighbours. */
  readonly limit: number;
}

/** An entity, first of the nodes, and those that it has most to do with; only claims that touch it. */
export function selectNeighbours(
  snapshot: GraphSnapshot,
  centre: SnapshotNode,
  { types, relations, limit }: NeighbourSelection,
): Graph {
  const edges = (snapshot.edgesAt.get(centre.id) ?? []).filter(
    (edge) => relations === undefined || relations.includes(edge.type),
  );
  const claims = new Map<string, number>();
  for (const edge of edges) {
    const id = otherEnd(edge, centre.id);
    claims.set(id, (claims.get(id) ?? 0) + 1);
  }
  const neighbours = [...claims.keys()]
    .flatMap((id) => snapshot.nodes.get(id) ?? [])
    .filter((node) => types === undefined || types.includes(node.type))
    .sort(
      (a, b) =>
        (claims.get(b.id) ?? 0) - (claims.get(a.id) ?? 0) || b.degree - a.degree || (a.id < b.id ? -1 : 1),
    );
  const ids = new Set(neighbours.map((node) => node.id));
  const wanted = edges.filter((edge) => ids.has(otherEnd(edge, centre.id)));
  return answer([centre, ...neighbours.slice(0, limit)], wanted, {
    nodes: neighbours.length + 1,
    edges: wanted.length,
  });
}

function answer(nodes: readonly SnapshotNode[], edges: readonly GraphEdge[], total: Graph['total']): Graph {
  const kept = new Set(nodes.map((node) => node.id));
  return {
    nodes: nodes.map(graphNodeOf),
    edges: edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target)),
    total,
    truncated: nodes.length < total.nodes,
  };
}
