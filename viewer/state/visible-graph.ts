/** What of the loaded graph a view shows, and how much of each kind there is to show. */
import type { ClaimStatus, EntityType, RelationType } from '../../graph-schema/ontology.ts';
import type { GraphEdge, GraphNode } from '../../src/server/api.ts';
import { narrowsClaims } from './filters.ts';
import type { GraphData } from './graph-data.ts';
import type { ViewState } from './view-state.ts';

/** The parts of a view that decide what is shown. */
export type Narrowing = Omit<ViewState, 'reading' | 'camera'>;

export interface VisibleGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** How many entities or claims of each kind the view has, were only that kind's own filter open. */
export interface Facets {
  readonly types: ReadonlyMap<EntityType, number>;
  readonly relations: ReadonlyMap<RelationType, number>;
  readonly statuses: ReadonlyMap<ClaimStatus, number>;
}

/**
 * An entity is shown unless it was hidden, if it was added by hand, or is in scope and its type is not filtered out.
 * While claims are filtered, entities in scope whose every claim is gone go too.
 */
export function visibleGraph(data: GraphData, view: Narrowing): VisibleGraph {
  const claims = [...data.edges.values()].filter((edge) => passes(edge, view));
  const inScope = scopeOf(claims, data, view);
  const hidden = new Set(view.hidden);
  const added = new Set(view.added);
  const kept = new Set(anchors(view));
  const candidates = new Set<string>();
  for (const node of data.nodes.values()) {
    if (hidden.has(node.id)) continue;
    const wanted = inScope(node.id) && !view.hiddenTypes.includes(node.type);
    if (wanted || added.has(node.id) || kept.has(node.id)) candidates.add(node.id);
  }
  const edges = claims.filter((edge) => candidates.has(edge.source) && candidates.has(edge.target));
  if (narrowsClaims(view)) {
    const touched = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
    for (const id of candidates) {
      if (!touched.has(id) && !added.has(id) && !kept.has(id)) candidates.delete(id);
    }
  }
  return { nodes: [...data.nodes.values()].filter((node) => candidates.has(node.id)), edges };
}

/** Counts for the legend. */
export function facets(data: GraphData, view: Narrowing): Facets {
  const types = visibleGraph(data, { ...view, hiddenTypes: [] }).nodes.map((node) => node.type);
  const relations = visibleGraph(data, { ...view, hiddenRelations: [] }).edges.map((edge) => edge.type);
  const statuses = visibleGraph(data, { ...view, hiddenStatuses: [] }).edges.map((edge) => edge.status);
  return { types: tally(types), relations: tally(relations), statuses: tally(statuses) };
}

/** Entities that filters never take away: what the view is about. */
function anchors({ scope, open }: Narrowing): readonly string[] {
  const centre = scope.kind === 'ego' ? [scope.centre] : scope.kind === 'path' ? scope.nodes : [];
  return open === null ? centre : [...centre, open];
}

/** Whether a claim meets the filters on claims; those on the types of its ends are not looked at. */
export function passes(
  edge: GraphEdge,
  view: Pick<Narrowing, 'hiddenRelations' | 'hiddenStatuses' | 'issue' | 'since' | 'until'>,
): boolean {
  if (view.hiddenRelations.includes(edge.type) || view.hiddenStatuses.includes(edge.status)) return false;
  if (view.issue !== null && edge.issue !== view.issue) return false;
  // A claim without a date is in no range of dates.
  if (view.since !== null && (edge.date === null || edge.date < view.since)) return false;
  return view.until === null || (edge.date !== null && edge.date <= view.until);
}

function scopeOf(claims: readonly GraphEdge[], data: GraphData, view: Narrowing): (id: string) => boolean {
  const { scope } = view;
  if (scope.kind === 'all') return (id) => data.core.has(id);
  if (scope.kind === 'path') return (id) => scope.nodes.includes(id);
  const reached = new Set(data.nodes.has(scope.centre) ? [scope.centre] : []);
  for (let depth = 0; depth < scope.depth; depth++) {
    const ring = claims.filter((edge) => reached.has(edge.source) !== reached.has(edge.target));
    for (const edge of ring) reached.add(edge.source).add(edge.target);
  }
  return (id) => reached.has(id);
}

function tally<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
