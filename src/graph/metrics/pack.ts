/** Packs discs around a shape, without overlap and without holes that a later disc would have filled. */
import type { Point } from './layout.ts';

/**
 * Centres for discs of these radii, which must not increase, outside the outline of `core`, a cloud of points around
 * the origin. Each disc takes the first free place on a spiral outwards, a `step` between its turns.
 */
export function pack(core: readonly Point[], radii: readonly number[], step: number): Point[] {
  // In cells as wide as the largest disc, whatever could touch a disc is in its cell or in one beside it.
  const width = 2 * Math.max(radii[0] ?? step, step);
  const cells = new Map<string, (Point & { readonly radius: number })[]>();
  const place = (point: Point, radius: number): void => {
    const key = `${Math.floor(point.x / width)},${Math.floor(point.y / width)}`;
    const members = cells.get(key);
    if (members === undefined) cells.set(key, [{ ...point, radius }]);
    else members.push({ ...point, radius });
  };
  const isFree = ({ x, y }: Point, radius: number): boolean => {
    const column = Math.floor(x / width);
    const row = Math.floor(y / width);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const disc of cells.get(`${column + dx},${row + dy}`) ?? []) {
          if (Math.hypot(disc.x - x, disc.y - y) < disc.radius + radius) return false;
        }
      }
    }
    return true;
  };

  for (const point of core) place(point, step);
  const isOutside = outline(core);
  let spiral = spiralFrom(step);
  let lastRadius = Number.NaN;
  return radii.map((radius) => {
    // What was refused to a disc of this radius stays refused: places only fill up.
    if (radius !== lastRadius) spiral = spiralFrom(step);
    lastRadius = radius;
    let point = spiral();
    while (!isOutside(point) || !isFree(point, radius)) point = spiral();
    place(point, radius);
    return point;
  });
}

const SECTORS = 48;

/** Whether a point lies further out than the core reaches in its direction: the core's own gaps stay empty. */
function outline(core: readonly Point[]): (point: Point) => boolean {
  const sector = ({ x, y }: Point): number =>
    Math.floor(((Math.atan2(y, x) + Math.PI) / (2 * Math.PI)) * SECTORS) % SECTORS;
  const reach = new Float64Array(SECTORS);
  for (const point of core) {
    const at = sector(point);
    reach[at] = Math.max(reach[at] ?? 0, Math.hypot(point.x, point.y));
  }
  return (point) => Math.hypot(point.x, point.y) > (reach[sector(point)] ?? 0);
}

/** Points on an Archimedean spiral, about a step from each other along it and between its turns. */
function spiralFrom(step: number): () => Point {
  let angle = 0;
  return () => {
    const radius = (step * angle) / (2 * Math.PI);
    const point = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    angle += step / Math.max(radius, step);
    return point;
  };
}
