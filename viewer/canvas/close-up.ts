/** From where an entity is best looked at: so near that its neighbours can be told apart, so far that they are in sight with their names. */
import type { CameraPosition } from '../state/view-state.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The canvas: its size in pixels, and the pixels that a unit of the camera's coordinates takes when all is seen. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

/** The share of the picture that is seen, at the most and at the least. */
const farthest = 0.7;
const nearest = 0.12;
/** Names stand to the right of what they name, so the entity stands this many pixels left of the middle. */
const leftOfMiddle = 70;
/** Pixels that most names take. */
const nameWidth = 170;
/** Pixels kept free at the edge. */
const margin = 40;

/** In the camera's coordinates, as all points here. */
export function closeUp(
  centre: Point,
  neighbours: readonly Point[],
  { width, height, unit }: Frame,
): CameraPosition {
  const shift = Math.min(width * 0.15, leftOfMiddle);
  // How many pixels a unit may take at most for each neighbour to be in sight.
  const scales = neighbours.flatMap(({ x, y }) => {
    const across = x - centre.x;
    const room = across > 0 ? width / 2 + shift - nameWidth : width / 2 - shift - margin;
    return [
      Math.max(room, margin) / Math.abs(across),
      Math.max(height / 2 - margin, margin) / Math.abs(y - centre.y),
    ];
  });
  const ratio = Math.min(farthest, Math.max(nearest, unit / Math.min(...scales)));
  return { x: centre.x + (shift * ratio) / unit, y: centre.y, ratio };
}
