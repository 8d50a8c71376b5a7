/** Nodes in: found by their id, or made; in the order of their ids, so that writers side by side do not deadlock. */
import type { NodeLabel } from '../../../graph-schema/graph-model.ts';
import { type EntityType, entityTypeNames, entityTypes } from '../../../graph-schema/ontology.ts';
import type { Statement } from '../store.ts';
import { batchesOf } from './batches.ts';
import { type Properties, setProperties } from './declared-numbers.ts';

export interface NodeRow {
  readonly id: string;
  /** Added to what the node has already. */
  readonly properties: Properties;
}

export interface EntityRow extends NodeRow {
  readonly type: EntityType;
}

/** Articles, pages and issues. */
export function mergeNodes(
  label: Exclude<NodeLabel, 'Entity'>,
  rows: readonly NodeRow[],
): readonly Statement[] {
  return statements(label, [label], rows);
}

/** Entities, with the labels of their types. */
export function mergeEntities(rows: readonly EntityRow[]): readonly Statement[] {
  return entityTypeNames.flatMap((type) =>
    statements(
      'Entity',
      entityTypes[type].organisation ? [type, 'Organisation'] : [type],
      rows
        .filter((row) => row.type === type)
        .map((row) => ({ ...row, properties: { ...row.properties, type } })),
    ),
  );
}

function statements(
  owner: NodeLabel,
  labels: readonly string[],
  rows: readonly NodeRow[],
): readonly Statement[] {
  // `Union` is a word of the language in one of the databases.
  const quoted = labels.map((label) => `:\`${label}\``).join('');
  const ordered = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return batchesOf(ordered).map((batch) => ({
    cypher:
      `UNWIND $rows AS row MERGE (n:${owner} {id: row.id}) SET n${quoted} ` +
      setProperties(
        owner,
        'n',
        'row.properties',
        batch.map(({ properties }) => properties),
      ),
    parameters: { rows: batch.map(({ id, properties }) => ({ id, properties })) },
  }));
}
