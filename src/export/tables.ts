/** The graph as named tables of plain rows: what the JSON and CSV exports have in common. */
import { relationTypeNames } from '../../graph-schema/ontology.ts';
import type { Value } from '../../graph-schema/value.ts';
import type { Snapshot, SnapshotNode, SnapshotRelationship } from './snapshot.ts';

export type TableRow = Readonly<Record<string, Value>>;

export const tableNames = [
  'issues',
  'pages',
  'articles',
  'entities',
  'claims',
  'figures',
  'mentions',
  'authors',
  'possible_duplicates',
] as const;
export type TableName = (typeof tableNames)[number];

const claimTypes: ReadonlySet<string> = new Set(relationTypeNames);

export function tablesOf({
  nodes,
  relationships,
}: Snapshot): Readonly<Record<TableName, readonly TableRow[]>> {
  const withLabel = (label: string): readonly TableRow[] =>
    nodes.filter(({ labels }) => labels.includes(label)).map(nodeRow);
  const withType = (type: string): readonly SnapshotRelationship[] =>
    relationships.filter((relationship) => relationship.type === type);
  return {
    issues: withLabel('Issue'),
    pages: withLabel('Page'),
    articles: withLabel('Article'),
    entities: withLabel('Entity'),
    claims: relationships
      .filter(({ type }) => claimTypes.has(type))
      .map(({ type, from, to, properties }) => ({ type, source: from, target: to, ...properties })),
    figures: withType('HAS_FIGURE').map(({ from, to, properties }) => ({
      entity: from,
      article: to,
      ...properties,
    })),
    mentions: withType('MENTIONS').map(({ from, to, properties }) => ({
      article: from,
      entity: to,
      ...properties,
    })),
    authors: withType('WROTE').map(({ from, to, properties }) => ({
      person: from,
      article: to,
      ...properties,
    })),
    possible_duplicates: withType('POSSIBLY_SAME').map(({ from, to, properties }) => ({
      source: from,
      target: to,
      ...properties,
    })),
  };
}

function nodeRow({ properties }: SnapshotNode): TableRow {
  return properties;
}
