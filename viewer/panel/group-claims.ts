/** An entity's claims as its panel lists them: by relation and direction, then by the entity at the other end. */
import { type RelationType, relationTypeNames } from '../../graph-schema/ontology.ts';
import type { Claim, EntityDetails, GraphNode } from '../../src/server/api.ts';
import type { Filter } from '../data/filter-parameters.ts';
import { passes } from '../state/visible-graph.ts';

export interface ClaimGroup {
  readonly type: RelationType;
  /** `out`: the entity does it; `in`: it is done to the entity. */
  readonly direction: 'out' | 'in';
  readonly count: number;
  readonly others: readonly OtherEnd[];
}

export interface OtherEnd {
  readonly entity: GraphNode;
  /** Newest first. */
  readonly claims: readonly Claim[];
}

/** The entity's claims that the filter shows: a panel that lists others would contradict the picture. */
export function claimsWithin(entity: EntityDetails, filter: Filter): readonly Claim[] {
  const hidden = new Set(
    entity.neighbours.flatMap(({ id, type }) => (filter.hiddenTypes.includes(type) ? [id] : [])),
  );
  return entity.claims.filter(
    (claim) => passes(claim, filter) && !hidden.has(claim.source) && !hidden.has(claim.target),
  );
}

/** Posts come first, then the ontology's order; within a group those with most claims, then the best connected. */
export function groupClaims(
  entity: EntityDetails,
  claims: readonly Claim[] = entity.claims,
): readonly ClaimGroup[] {
  const known = new Map<string, GraphNode>([[entity.id, entity]]);
  for (const neighbour of entity.neighbours) known.set(neighbour.id, neighbour);
  const order = [...relationTypeNames].sort(
    (a, b) => Number(b === 'HOLDS_POST') - Number(a === 'HOLDS_POST'),
  );
  const directions = ['out', 'in'] as const;
  return order.flatMap((type) =>
    directions.flatMap((direction) => {
      const own = claims.filter(
        (claim) => claim.type === type && (direction === 'out' ? claim.source : claim.target) === entity.id,
      );
      const others = byOtherEnd(own, direction, known);
      return others.length === 0 ? [] : [{ type, direction, count: own.length, others }];
    }),
  );
}

function byOtherEnd(
  claims: readonly Claim[],
  direction: 'out' | 'in',
  known: ReadonlyMap<string, GraphNode>,
): readonly OtherEnd[] {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = direction === 'out' ? claim.target : claim.source;
    const list = found.get(id);
    if (list === undefined) found.set(id, [claim]);
    else list.push(claim);
  }
  return [...found]
    .flatMap(([id, list]) => {
      const entity = known.get(id);
      return entity === undefined ? [] : [{ entity, claims: list.sort(newestFirst) }];
    })
    .sort((a, b) => b.claims.length - a.claims.length || b.entity.degree - a.entity.degree);
}

function newestFirst(a: Claim, b: Claim): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.start - b.start;
}
