/** Where the entities of a narrowed scope stand. The whole graph keeps its stored positions; these arrangements are pure, so the same address gives the same picture. */
import type { Scope } from '../state/view-state.ts';
import type { VisibleGraph } from '../state/visible-graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between two rings, or two steps of a path. */
const distance = 100;
/** The least length of arc for one entity, so that labels find room. */
const arc = 34;

/** New positions for the entities that do not keep their stored one. */
export function arrange(visible: VisibleGraph, scope: Scope): ReadonlyMap<string, Point> {
  if (scope.kind === 'ego') return rings(visible, scope.centre);
  if (scope.kind === 'path') return alongPath(visible, scope.nodes);
  return new Map();
}

/** The centre in the middle, its neighbours on a ring, theirs on a second behind the one that leads to them. */
function rings(visible: VisibleGraph, centre: string): ReadonlyMap<string, Point> {
  const neighbours = adjacency(visible);
  const type = new Map(visible.nodes.map((node) => [node.id, node.type]));
  const positions = new Map<string, Point>();
  if (!type.has(centre)) return positions;
  positions.set(centre, { x: 0, y: 0 });
  let inner = [centre];
  let radius = 0;
  while (inner.length > 0) {
    // In the order of those who lead to them, then by kind: lines cross little and kinds stand together.
    const ring = inner.flatMap((id) =>
      [...(neighbours.get(id) ?? [])]
        .filter((other) => !positions.has(other))
        .sort((a, b) => compare(type.get(a) ?? '', type.get(b) ?? '') || compare(a, b)),
    );
    const outer = [...new Set(ring)];
    radius = Math.max(radius + distance, (outer.length * arc) / (2 * Math.PI));
    place(outer, radius, positions);
    inner = outer;
  }
  const apart = visible.nodes.map((node) => node.id).filter((id) => !positions.has(id));
  place(apart, radius + distance / 2, positions);
  return positions;
}

/** Down and up by turns from left to right, so that labels do not run into each other; what was added stands around its step. */
function alongPath(visible: VisibleGraph, path: readonly string[]): ReadonlyMap<string, Point> {
  const positions = new Map<string, Point>();
  path.forEach((id, step) => {
    positions.set(id, { x: step * distance, y: (step % 2) * distance * 0.35 });
  });
  const neighbours = adjacency(visible);
  const beside = new Map<string, number>();
  for (const { id } of visible.nodes) {
    if (positions.has(id)) continue;
    const step = path.find((one) => neighbours.get(one)?.has(id)) ?? path[0] ?? id;
    const count = beside.get(step) ?? 0;
    beside.set(step, count + 1);
    const from = positions.get(step) ?? { x: 0, y: 0 };
    const angle = Math.PI / 2 + Math.ceil(count / 2) * (count % 2 === 0 ? 0.45 : -0.45);
    const reach = distance * (0.9 + 0.5 * Math.floor(count / 7));
    positions.set(id, { x: from.x + Math.cos(angle) * reach, y: from.y - Math.sin(angle) * reach });
  }
  return positions;
}

function place(ids: readonly string[], radius: number, positions: Map<string, Point>): void {
  // On an odd number of places none stands opposite another: a line between those two would run through the middle.
  const places = ids.length % 2 === 0 ? ids.length + 1 : ids.length;
  ids.forEach((id, index) => {
    const angle = (index / places) * 2 * Math.PI + Math.PI / 2;
    positions.set(id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius });
  });
}

function adjacency(visible: VisibleGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>(visible.nodes.map((node) => [node.id, new Set()]));
  for (const { source, target } of visible.edges) {
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  return neighbours;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
