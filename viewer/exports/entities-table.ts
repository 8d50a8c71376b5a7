/** The entities of a picture as a table. */
import { entityTypes } from '../../graph-schema/ontology.ts';
import type { Locale } from '../interface/messages.ts';
import { degreesIn } from '../panel/best-connected.ts';
import type { VisibleGraph } from '../state/visible-graph.ts';
import type { Cell } from './csv.ts';

export type EntityColumn = 'name' | 'type' | 'degree' | 'id';

/** Those with most claims in the picture first. */
export function entityRows(
  visible: VisibleGraph,
  locale: Locale,
): readonly Readonly<Record<EntityColumn, Cell>>[] {
  const degrees = degreesIn(visible.edges);
  return visible.nodes
    .map(({ id, name, type }) => ({
      name,
      type: entityTypes[type].label[locale],
      degree: degrees.get(id) ?? 0,
      id,
    }))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
}
