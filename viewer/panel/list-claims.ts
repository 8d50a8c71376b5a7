/** The claims of a picture by relation: the largest sums first, then the latest. */
import { type RelationType, relationTypeNames } from '../../graph-schema/ontology.ts';
import type { GraphEdge } from '../../src/server/api.ts';

export interface ListedRelation {
  readonly type: RelationType;
  readonly claims: readonly GraphEdge[];
}

/** Relations without claims are left out. */
export function listClaims(edges: readonly GraphEdge[]): readonly ListedRelation[] {
  return relationTypeNames.flatMap((type) => {
    const claims = edges.filter((edge) => edge.type === type).sort(inOrder);
    // No sum of amounts: two that fund together, or two articles on one payment, would count twice.
    return claims.length === 0 ? [] : [{ type, claims }];
  });
}

function inOrder(a: GraphEdge, b: GraphEdge): number {
  return (
    (b.amount ?? 0) - (a.amount ?? 0) || (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1)
  );
}
