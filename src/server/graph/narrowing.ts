/** Which claims count: the conditions that the picture, paths and rankings are narrowed down by. */
import type { EntityType, RelationType } from '../../../graph-schema/ontology.ts';
import type { ClaimConditions } from '../../store/cypher/server.ts';
import type { GraphEdge } from '../api.ts';

/** Absent conditions hold for everything. */
export interface Narrowing extends ClaimConditions {
  /** Types of entities. */
  readonly types?: readonly EntityType[] | undefined;
  readonly relations?: readonly RelationType[] | undefined;
}

/** Whether a claim meets the conditions on claims; those on the types of its ends are not looked at. */
export function isWantedClaim(edge: GraphEdge, narrowing: Narrowing): boolean {
  const { relations, issue, from, to, status } = narrowing;
  return (
    (relations === undefined || relations.includes(edge.type)) &&
    (issue === undefined || edge.issue === issue) &&
    (from === undefined || (edge.date !== null && edge.date >= from)) &&
    (to === undefined || (edge.date !== null && edge.date <= to)) &&
    (status === undefined || status.includes(edge.status))
  );
}

/** Whether any condition on claims is set. */
export function narrowsClaims({ relations, issue, from, to, status }: Narrowing): boolean {
  return [relations, issue, from, to, status].some((condition) => condition !== undefined);
}
