/** Which claims count: the conditions that the picture, paths and rankings are narrowed down by. */
import type { ClaimStatus, EntityType, RelationType } from '../../../graph-schema/ontology.ts';
import type { GraphEdge } from '../api.ts';

/** Absent conditions hold for everything. */
export interface Narrowing {
  /** Types of entities. */
  readonly types?: readonly EntityType[] | undefined;
  readonly relations?: readonly RelationType[] | undefined;
  readonly issue?: string | undefined;
  /** First and last day, ISO 8601; claims without a date are outside every period. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly status?: readonly ClaimStatus[] | undefined;
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
