/** Where a label may stand, in pixels on the canvas; the best place first. */

/** A rectangle. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const gap = 4;

export function isFree(area: Area, taken: readonly Area[]): boolean {
  return !taken.some((other) => overlap(area, other));
}

/** Beside an entity: to the right, where one looks first; else to the left, below, above, within the canvas. */
export function placesBeside(
  { x, y, size }: Disc,
  label: { readonly width: number; readonly height: number },
  canvas: { readonly width: number; readonly height: number },
): readonly Area[] {
  const { width, height } = label;
  const middle = y - height / 2;
  const centred = Math.max(0, Math.min(x - width / 2, canvas.width - width));
  const places = [
    { x: x + size + gap, y: middle, width, height },
    { x: x - size - gap - width, y: middle, width, height },
    { x: centred, y: y + size + gap, width, height },
    { x: centred, y: y - size - gap - height, width, height },
  ];
  return places.filter(
    (place) =>
      place.x >= 0 && place.x + width <= canvas.width && place.y >= 0 && place.y + height <= canvas.height,
  );
}

export interface PlaceOnLink {
  /** The label's middle. */
  readonly x: number;
  readonly y: number;
  /** In radians, so that it reads from left to right. */
  readonly angle: number;
  /** What it covers: a slanting line of small squares. */
  readonly areas: readonly Area[];
}

/** Shares of the way from source to target; in the middle first, then ever closer to the ends, where lines part. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.8, 0.2];

/** @param curvature how far the link bends, as a share of its length, to the left of its direction; 0 is straight */
export function alongLink(
  source: Disc,
  target: Disc,
  curvature: number,
  width: number,
  height: number,
): readonly PlaceOnLink[] {
  const across = target.x - source.x;
  const down = target.y - source.y;
  const length = Math.hypot(across, down);
  const bend = {
    x: (source.x + target.x) / 2 + down * curvature,
    y: (source.y + target.y) / 2 - across * curvature,
  };
  return shares
    .filter((share) => {
      const before = share * length - source.size;
      const after = (1 - share) * length - target.size;
      return Math.min(before, after) > width / 2 + gap;
    })
    .map((share) => {
      const rest = 1 - share;
      const x = rest * rest * source.x + 2 * share * rest * bend.x + share * share * target.x;
      const y = rest * rest * source.y + 2 * share * rest * bend.y + share * share * target.y;
      const direction = Math.atan2(
        rest * (bend.y - source.y) + share * (target.y - bend.y),
        rest * (bend.x - source.x) + share * (target.x - bend.x),
      );
      // Upside down is turned round.
      const angle =
        direction > Math.PI / 2
          ? direction - Math.PI
          : direction <= -Math.PI / 2
            ? direction + Math.PI
            : direction;
      return { x, y, angle, areas: squares(x, y, angle, width, height) };
    });
}

function squares(x: number, y: number, angle: number, width: number, height: number): readonly Area[] {
  const count = Math.max(1, Math.ceil(width / height));
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    return {
      x: x + Math.cos(angle) * along - height / 2,
      y: y + Math.sin(angle) * along - height / 2,
      width: height,
      height,
    };
  });
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
