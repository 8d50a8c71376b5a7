/**
 * Where entities stand in the stored picture: each connected component laid out by forces on its own, nodes pushed
 * apart, and the components packed around the largest, so that what is not connected stays near without mixing in.
 */
import { UndirectedGraph } from 'graphology';
import { forceAtlas2 } from './graphology-functions.ts';
import { pack } from './pack.ts';
import { seededRandom, seedOf } from './seeded-random.ts';
import { separate } from './separate.ts';
import { components, type Tie } from './ties.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Least distance between two nodes in the layout's own units. */
export const SPACING = 10;
/** How many times its share of the plane a node gets inside a component: room for labels. */
const ROOM = 4;
/** Names are written to the right of their nodes, so the picture is stretched sideways. */
const STRETCH = 1.3;

/** A position for each id, around the origin, rounded to a hundredth. */
export function layOut(ids: readonly string[], ties: readonly Tie[]): ReadonlyMap<string, Point> {
  const groups = components(ids, ties);
  const groupOf = new Map(groups.flatMap((group, number) => group.map((id) => [id, number] as const)));
  const tiesOfGroup = groups.map((): Tie[] => []);
  for (const tie of ties) tiesOfGroup[groupOf.get(tie.source) ?? -1]?.push(tie);

  const shapes = groups.map((group, number) => {
    const points = layOutComponent(group, tiesOfGroup[number] ?? []);
    const reach = Math.max(0, ...points.map((point) => Math.hypot(point.x, point.y)));
    // Rounded up, so that components alike in size are alike to the packing, which is then fast.
    return { group, points, radius: (Math.ceil((reach / SPACING + 0.75) * 4) / 4) * SPACING };
  });
  const [core, ...others] = shapes;
  if (core === undefined) return new Map();
  others.sort((a, b) => b.radius - a.radius);
  const centres = pack(
    core.points,
    others.map((shape) => shape.radius),
    SPACING,
  );

  const positions = new Map<string, Point>();
  const put = (shape: (typeof shapes)[number], centre: Point): void => {
    shape.group.forEach((id, index) => {
      const point = shape.points[index] ?? { x: 0, y: 0 };
      positions.set(id, { x: round((centre.x + point.x) * STRETCH), y: round(centre.y + point.y) });
    });
  };
  put(core, { x: 0, y: 0 });
  others.forEach((shape, index) => {
    put(shape, centres[index] ?? { x: 0, y: 0 });
  });
  return positions;
}

/** Positions of a component's nodes around their centre, in the order of `ids`. */
function layOutComponent(ids: readonly string[], ties: readonly Tie[]): Point[] {
  if (ids.length === 1) return [{ x: 0, y: 0 }];
  if (ids.length === 2) {
    return [
      { x: -SPACING, y: 0 },
      { x: SPACING, y: 0 },
    ];
  }
  const graph = new UndirectedGraph();
  for (const id of ids) {
    // Started from its own id, a node keeps its start when others come and go.
    const random = seededRandom(seedOf(id));
    graph.addNode(id, { x: (random() - 0.5) * 100, y: (random() - 0.5) * 100 });
  }
  // Ten claims between two bodies should not glue them together.
  for (const { source, target, claims } of ties) {
    graph.addEdge(source, target, { weight: 1 + Math.log2(claims) });
  }
  const found = forceAtlas2(graph, {
    iterations: iterationsFor(ids.length),
    getEdgeWeight: 'weight',
    settings: {
      gravity: 1,
      scalingRatio: 2,
      slowDown: 1 + Math.log(ids.length),
      barnesHutOptimize: ids.length > 500,
      barnesHutTheta: 0.8,
    },
  });
  const points = centred(ids.map((id) => found[id] ?? { x: 0, y: 0 }));
  return centred(
    separate(
      scaled(points),
      ids.map((id) => radiusFor(graph.degree(id))),
    ),
  );
}

/** How far others keep away from a node: what is tied to more is drawn larger, and has more names around it. */
function radiusFor(ties: number): number {
  return SPACING * Math.min(1.5, 0.7 + 0.1 * Math.sqrt(ties));
}

/** More for small components, where every node is looked at; the cost of a large one stays within seconds. */
function iterationsFor(size: number): number {
  return Math.round(Math.min(600, Math.max(60, 300_000 / size)));
}

/** Scaled so that the typical node has the same room in every component. */
function scaled(points: readonly Point[]): Point[] {
  const distances = points.map((point) => Math.hypot(point.x, point.y));
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / points.length;
  // On a disc of radius R the mean distance from the centre is 2R/3.
  const wanted = ((2 / 3) * SPACING * Math.sqrt(points.length * ROOM)) / Math.sqrt(Math.PI);
  const factor = mean > 0 ? (wanted * 1.5) / mean : 1;
  return points.map((point) => ({ x: point.x * factor, y: point.y * factor }));
}

/** Moved so that the middle of their bounding box is the origin. */
function centred(points: readonly Point[]): Point[] {
  const middle = (values: readonly number[]): number => {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return (low + high) / 2;
  };
  const x = middle(points.map((point) => point.x));
  const y = middle(points.map((point) => point.y));
  return points.map((point) => ({ x: point.x - x, y: point.y - y }));
}

function round(value: number): number {
  // Adding zero turns -0 into 0, which databases and JSON would not keep apart alike.
  return Math.round(value * 100) / 100 + 0;
}
