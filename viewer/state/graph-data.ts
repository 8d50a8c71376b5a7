/** The part of the graph that the viewer has loaded, as plain maps by id. */
import type { GraphEdge, GraphNode } from '../../src/server/api.ts';

export interface GraphData {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /**
   * The entities that the server gave at first: the whole graph, or its best connected part where that is too large.
   * What is loaded later is shown only when it is asked for, so that opening a hub does not flood the picture.
   */
  readonly core: ReadonlySet<string>;
}

export const emptyGraph: GraphData = { nodes: new Map(), edges: new Map(), core: new Set() };

interface Part {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The graph as the server gives it at first. */
export function startGraph(first: Part): GraphData {
  return { ...mergeGraphs(emptyGraph, first), core: new Set(first.nodes.map((node) => node.id)) };
}

/** Both together; edges with an end that is still missing wait until it is there, so none hangs in the air. */
export function mergeGraphs(data: GraphData, more: Part): GraphData {
  const nodes = new Map(data.nodes);
  for (const node of more.nodes) nodes.set(node.id, node);
  const edges = new Map(data.edges);
  for (const edge of more.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  }
  return { ...data, nodes, edges };
}
