import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alongLink, isFree, placesBeside } from '../../../viewer/canvas/label-places.ts';

const canvas = { width: 800, height: 600 };
const disc = fc.record({
  x: fc.double({ min: 0, max: 800, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
  size: fc.double({ min: 2, max: 20, noNaN: true }),
});

describe('places for labels', () => {
  it('begin to the right of an entity', () => {
    const [first] = placesBeside({ x: 100, y: 100, size: 10 }, { width: 60, height: 12 }, canvas);
    expect(first).toEqual({ x: 114, y: 94, width: 60, height: 12 });
  });

  it('are never cut by the edge, and never on the entity itself', () => {
    fc.assert(
      fc.property(disc, fc.double({ min: 10, max: 200, noNaN: true }), (one, width) => {
        const own = { x: one.x - one.size, y: one.y - one.size, width: 2 * one.size, height: 2 * one.size };
        for (const place of placesBeside(one, { width, height: 12 }, canvas)) {
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.x + width).toBeLessThanOrEqual(canvas.width);
          expect(isFree(place, [own])).toBe(true);
        }
      }),
    );
  });

  it('stand on a straight link, and turn with it so that they can be read', () => {
    const [first] = alongLink({ x: 0, y: 0, size: 5 }, { x: 200, y: 0, size: 5 }, 0, 30, 11);
    expect(first).toMatchObject({ x: 100, y: 0, angle: 0 });
    const [back] = alongLink({ x: 200, y: 0, size: 5 }, { x: 0, y: 0, size: 5 }, 0, 30, 11);
    expect(back?.angle).toBeCloseTo(0);
  });

  it('follow a bend to the left of its direction', () => {
    const [bent] = alongLink({ x: 0, y: 0, size: 5 }, { x: 200, y: 0, size: 5 }, 0.2, 30, 11);
    expect(bent?.y).toBeCloseTo(-20);
  });

  it('are upright, and leave the link where it is too short', () => {
    fc.assert(
      fc.property(disc, disc, fc.double({ min: -0.3, max: 0.3, noNaN: true }), (source, target, bend) => {
        const length = Math.hypot(source.x - target.x, source.y - target.y);
        const places = alongLink(source, target, bend, 40, 11);
        if (length < 40) expect(places).toEqual([]);
        for (const { angle, areas } of places) {
          expect(Math.abs(angle)).toBeLessThanOrEqual(Math.PI / 2 + 1e-9);
          expect(areas).toHaveLength(4);
        }
      }),
    );
  });

  it('that cover each other are not both free', () => {
    const square = { x: 10, y: 10, width: 10, height: 10 };
    expect(isFree({ ...square, x: 19 }, [square])).toBe(false);
    expect(isFree({ ...square, x: 20 }, [square])).toBe(true);
  });
});
