/** The part of the graph that the viewer has loaded, as plain maps by id. */
import type { GraphEdge, GraphNode } from '../../src/server/api.ts';

export interface GraphData {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

export const emptyGraph: GraphData = { nodes: new Map(), edges: new Map() };

/** Both together; edges with an end that is still missing wait until it is there, so none hangs in the air. */
export function mergeGraphs(
  data: GraphData,
  more: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] },
): GraphData {
  const nodes = new Map(data.nodes);
  for (const node of more.nodes) nodes.set(node.id, node);
  const edges = new Map(data.edges);
  for (const edge of more.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  }
  return { nodes, edges };
}
