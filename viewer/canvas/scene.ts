/** What the canvas draws, worked out from the visible graph: nodes with positions, and one link for all claims of one type between two entities. */
import type { RelationType } from '../../graph-schema/ontology.ts';
import type { GraphEdge, GraphNode } from '../../src/server/api.ts';
import type { GraphData } from '../state/graph-data.ts';
import type { Scope } from '../state/view-state.ts';
import type { VisibleGraph } from '../state/visible-graph.ts';
import { arrange } from './arrange.ts';

export interface SceneNode {
  readonly id: string;
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
}

export interface SceneLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  /** The claims that it stands for, as the graph gives them. */
  readonly claims: readonly GraphEdge[];
  /** How far it bends away from the straight line, so that links between the same two can be told apart; 0 is straight. */
  readonly bend: number;
}

export interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  /** What the camera sees from its first position; does not follow filters, so nothing jumps. */
  readonly box: Box;
}

export function buildScene(data: GraphData, visible: VisibleGraph, scope: Scope): Scene {
  const positions = arrange(visible, scope);
  const nodes = visible.nodes.map((node) => {
    const { x, y } = positions.get(node.id) ?? node;
    return { id: node.id, node, x, y };
  });
  const isWhole = scope.kind === 'all' && data.core.size > 0;
  const box = isWhole
    ? boxOf([...data.core].flatMap((id) => data.nodes.get(id) ?? []))
    : withRoomForLabels(boxOf(nodes), scope.kind === 'path' ? 0.4 : 0.2);
  return { nodes, links: bundle(visible.edges), box };
}

/** One link for all claims of one type in one direction; loops have no line. */
export function bundle(edges: readonly GraphEdge[]): readonly SceneLink[] {
  const claims = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    const id = JSON.stringify([edge.source, edge.target, edge.type]);
    const bundled = claims.get(id);
    if (bundled === undefined) claims.set(id, [edge]);
    else bundled.push(edge);
  }
  const between = new Map<string, { id: string; first: GraphEdge; claims: readonly GraphEdge[] }[]>();
  for (const [id, bundled] of claims) {
    const [first] = bundled;
    if (first === undefined) continue;
    const pair = JSON.stringify([first.source, first.target].sort());
    const links = between.get(pair) ?? [];
    links.push({ id, first, claims: bundled });
    between.set(pair, links);
  }
  return [...between.values()].flatMap((links) =>
    links.map(({ id, first, claims }, index) => ({
      id,
      source: first.source,
      target: first.target,
      type: first.type,
      claims,
      bend: bendOf(index, links.length, first.source < first.target),
    })),
  );
}

/** Links between two entities fan out evenly to both sides, however many there are. */
function bendOf(index: number, count: number, forward: boolean): number {
  if (count === 1) return 0;
  const step = Math.min(0.22, 1 / count);
  // A bend is to the left of its direction, so the same side of the pair needs the other sign on the way back.
  return (index - (count - 1) / 2) * step * (forward ? 1 : -1);
}

/** Labels stand to the right of what they name: a share of the width is left free there. */
function withRoomForLabels({ x, y }: Box, share: number): Box {
  return { x: [x[0], x[1] + (x[1] - x[0]) * share], y };
}

function boxOf(points: readonly { readonly x: number; readonly y: number }[]): Box {
  if (points.length === 0) return { x: [-1, 1], y: [-1, 1] };
  const range = (values: readonly number[]): readonly [number, number] => {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const value of values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least < 1e-6 ? [least - 1, most + 1] : [least, most];
  };
  return { x: range(points.map((point) => point.x)), y: range(points.map((point) => point.y)) };
}
