/** A picture's entities and claims as GEXF, which Gephi, Gephi Lite and NetworkX read; each claim is an edge with its source. */
import { MultiDirectedGraph } from 'graphology';
import type { write } from 'graphology-gexf';
import { entityTypes, relationTypes } from '../../graph-schema/ontology.ts';
import type { CitedClaim } from '../../src/server/api.ts';
import type { Scene } from '../canvas/scene.ts';
import type { Locale } from '../interface/messages.ts';

/**
 * @param claims those of the scene; a claim with an end outside of it is left out
 * @param writeGexf the library's writer, which is another in the browser than in Node
 */
export function gexfOf(
  scene: Pick<Scene, 'nodes'>,
  claims: readonly CitedClaim[],
  locale: Locale,
  writeGexf: typeof write,
): string {
  const graph = new MultiDirectedGraph<
    { readonly item: Scene['nodes'][number] },
    { readonly claim: CitedClaim }
  >();
  for (const item of scene.nodes) graph.addNode(item.id, { item });
  for (const claim of claims) {
    if (!graph.hasNode(claim.source) || !graph.hasNode(claim.target)) continue;
    graph.addDirectedEdgeWithKey(claim.id, claim.source, claim.target, { claim });
  }
  return writeGexf(graph, {
    version: '1.3',
    formatNode: (_, { item: { node, x, y } }) => ({
      label: plain(node.name),
      attributes: { type: node.type, typeLabel: entityTypes[node.type].label[locale], claims: node.degree },
      viz: { color: entityTypes[node.type].colour.light, x, y, size: 3 + Math.sqrt(node.degree) },
    }),
    formatEdge: (_, { claim }) => ({
      label: relationTypes[claim.type].label[locale],
      // Gephi fuses parallel edges but those of different kinds.
      kind: claim.type,
      weight: 1,
      attributes: {
        type: claim.type,
        status: claim.status,
        quote: plain(claim.quote),
        newspaper: plain(claim.newspaper ?? ''),
        date: claim.date ?? '',
        page: claim.pageNumber === null ? '' : String(claim.pageNumber),
        headline: plain(claim.headline),
        title: plain(claim.title ?? ''),
        role: claim.role ?? '',
        amount: claim.amount ?? '',
        confidence: claim.confidence,
      },
      viz: { color: relationTypes[claim.type].colour.light },
    }),
  });
}

/** XML knows no control characters, and a page may have them. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
