/** Pushes discs apart until no two overlap, moving each as little as possible. */
import type { Point } from './layout.ts';

const MAX_ROUNDS = 400;

/**
 * Deterministic (graphology's noverlap jitters with `Math.random`). Rounds of pairwise pushes over a grid of cells;
 * gives up after a fixed number of rounds, which only graphs drawn onto few points reach.
 */
export function separate(points: readonly Point[], radii: readonly number[]): Point[] {
  const x = Float64Array.from(points, (point) => point.x);
  const y = Float64Array.from(points, (point) => point.y);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (!pushApart(x, y, radii)) break;
  }
  return points.map((_, index) => ({ x: x[index] ?? 0, y: y[index] ?? 0 }));
}

/** One round. Returns whether anything was too close. */
function pushApart(x: Float64Array, y: Float64Array, radii: readonly number[]): boolean {
  const width = 2 * radii.reduce((largest, radius) => Math.max(largest, radius), 0);
  const cells = new Map<string, number[]>();
  const cell = (value: number): number => Math.floor(value / width);
  for (let index = 0; index < x.length; index++) {
    const key = `${cell(x[index] ?? 0)},${cell(y[index] ?? 0)}`;
    const members = cells.get(key);
    if (members === undefined) cells.set(key, [index]);
    else members.push(index);
  }
  let pushed = false;
  for (let index = 0; index < x.length; index++) {
    const column = cell(x[index] ?? 0);
    const row = cell(y[index] ?? 0);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(`${column + dx},${row + dy}`) ?? []) {
          if (other <= index) continue;
          const distance = (radii[index] ?? 0) + (radii[other] ?? 0);
          if (pushPair(x, y, index, other, distance)) pushed = true;
        }
      }
    }
  }
  return pushed;
}

function pushPair(
  x: Float64Array,
  y: Float64Array,
  first: number,
  second: number,
  distance: number,
): boolean {
  let dx = (x[second] ?? 0) - (x[first] ?? 0);
  let dy = (y[second] ?? 0) - (y[first] ?? 0);
  let length = Math.hypot(dx, dy);
  if (length >= distance) return false;
  if (length < 1e-6) {
    // Two points on one spot part in a direction of their own, so that many on one spot do not stay on a line.
    const angle = first * 2.399963 + second;
    dx = Math.cos(angle);
    dy = Math.sin(angle);
    length = 1;
    pushBy(x, y, first, second, (dx * distance) / 2, (dy * distance) / 2);
    return true;
  }
  // A little more than needed, so that rounding does not leave them touching for ever.
  const share = ((distance - length) / 2 / length) * 1.02 + 1e-9;
  pushBy(x, y, first, second, dx * share, dy * share);
  return true;
}

function pushBy(
  x: Float64Array,
  y: Float64Array,
  first: number,
  second: number,
  dx: number,
  dy: number,
): void {
  x[first] = (x[first] ?? 0) - dx;
  y[first] = (y[first] ?? 0) - dy;
  x[second] = (x[second] ?? 0) + dx;
  y[second] = (y[second] ?? 0) + dy;
}
