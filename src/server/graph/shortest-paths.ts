/** The shortest ways between two entities, over claims in either direction. */
import { byCodeUnits } from '../../graph/code-units.ts';
import { type GraphSnapshot, otherEnd } from './graph-snapshot.ts';
import { isWantedClaim, type Narrowing } from './narrowing.ts';

/** The types that it may be narrowed down to are those of the entities between the two ends. */
export interface PathBounds extends Narrowing {
  /** Most claims one after the other. */
  readonly maxLength: number;
  /** Most paths. */
  readonly limit: number;
}

export interface FoundPaths {
  /** Ids from the first to the last entity; the most telling path first. */
  readonly paths: readonly (readonly string[])[];
  readonly truncated: boolean;
}

/** Between two hubs there may be more shortest paths than anybody can look at: only so many are compared. */
const mostCompared = 2_000;

/**
 * Shortest paths of one length, none where there is none within the bounds. Paths over entities with few claims come
 * first: that two bodies both know 中华全国总工会 says less than that they share a programme.
 */
export function shortestPaths(
  snapshot: GraphSnapshot,
  from: string,
  to: string,
  bounds: PathBounds,
): FoundPaths {
  const { maxLength, limit, types } = bounds;
  const mayBePassed = (id: string): boolean => {
    const type = snapshot.nodes.get(id)?.type;
    return id === from || id === to || types === undefined || (type !== undefined && types.includes(type));
  };
  const neighbours = (id: string): readonly string[] => {
    const ids = new Set<string>();
    for (const edge of snapshot.edgesAt.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (isWantedClaim(edge, bounds) && mayBePassed(other)) ids.add(other);
    }
    return [...ids];
  };
  const distances = distancesTo(to, from, maxLength, neighbours);
  const length = distances.get(from);
  if (length === undefined) return { paths: [], truncated: false };

  let paths: readonly string[][] = [[from]];
  for (let left = length; left > 0; left--) {
    const longer: string[][] = [];
    for (const path of paths) {
      for (const next of closest(path.at(-1) ?? from, left - 1)) longer.push([...path, next]);
      if (longer.length > mostCompared) break;
    }
    paths = longer;
  }

  const weight = (path: readonly string[]): number =>
    path.slice(1, -1).reduce((sum, id) => sum + Math.log(1 + (snapshot.nodes.get(id)?.degree ?? 0)), 0);
  const ordered = paths
    .slice(0, mostCompared)
    .map((path) => ({ path, weight: weight(path), key: path.join(' ') }))
    .sort((a, b) => a.weight - b.weight || byCodeUnits(a.key, b.key));
  return {
    paths: ordered.slice(0, limit).map(({ path }) => path),
    truncated: ordered.length > limit || paths.length > mostCompared,
  };

  /** The neighbours that are one step nearer to the end, those with few claims first, so that a cut keeps them. */
  function closest(id: string, distance: number): string[] {
    return neighbours(id)
      .filter((next) => distances.get(next) === distance)
      .map((next) => ({ next, degree: snapshot.nodes.get(next)?.degree ?? 0 }))
      .sort((a, b) => a.degree - b.degree || byCodeUnits(a.next, b.next))
      .map(({ next }) => next);
  }
}

/** Breadth first from the end, until the start is reached: how far each entity on the way is from the end. */
function distancesTo(
  end: string,
  start: string,
  maxLength: number,
  neighbours: (id: string) => readonly string[],
): ReadonlyMap<string, number> {
  const distances = new Map([[end, 0]]);
  let ring = [end];
  for (let distance = 1; distance <= maxLength && ring.length > 0 && !distances.has(start); distance++) {
    const next: string[] = [];
    for (const id of ring) {
      for (const neighbour of neighbours(id)) {
        if (distances.has(neighbour)) continue;
        distances.set(neighbour, distance);
        next.push(neighbour);
      }
    }
    ring = next;
  }
  return distances;
}
