/**
 * Relationships in, between nodes that are there. They are created, not merged: the embedded database looks through all
 * relationships of a node to find one of them, which takes seconds at a body with ten thousand. Whoever writes takes an
 * article's own relationships out first, in the same transaction.
 */
import {
  type NodeLabel,
  type StructuralRelationship,
  structuralRelationships,
} from '../../../graph-schema/graph-model.ts';
import { type RelationType, relationTypeNames } from '../../../graph-schema/ontology.ts';
import type { Statement } from '../store.ts';
import { batchesOf } from './batches.ts';
import { type Properties, setProperties } from './declared-numbers.ts';

export interface RelationshipRow {
  /** Id of the node it starts from. */
  readonly source: string;
  /** Id of the node it goes to. */
  readonly target: string;
  readonly properties: Properties;
}

export interface ClaimRow extends RelationshipRow {
  readonly type: RelationType;
}

/** Claims between entities; their properties hold their `id`. */
export function createClaims(rows: readonly ClaimRow[]): readonly Statement[] {
  return relationTypeNames.flatMap((type) =>
    statements(
      type,
      ['Entity', 'Entity'],
      rows.filter((row) => row.type === type),
    ),
  );
}

/** Relationships of any other type; `ends` tells the labels by which their nodes are found. */
export function createRelationships(
  type: StructuralRelationship,
  rows: readonly RelationshipRow[],
  ends: readonly [NodeLabel, NodeLabel] = endsOf(type),
): readonly Statement[] {
  return statements(type, ends, rows);
}

/** Where the model allows several pairs of ends, the first; persons are found by the label of all entities. */
function endsOf(type: StructuralRelationship): readonly [NodeLabel, NodeLabel] {
  const [[from, to]] = structuralRelationships[type].ends;
  return [from === 'Person' ? 'Entity' : from, to];
}

function statements(
  type: string,
  [from, to]: readonly [NodeLabel, NodeLabel],
  rows: readonly RelationshipRow[],
): readonly Statement[] {
  const key = ({ source, target }: RelationshipRow) => `${source}\n${target}`;
  const ordered = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return batchesOf(ordered).map((batch) => ({
    cypher:
      `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) ` +
      `CREATE (a)-[r:${type}]->(b) ` +
      setProperties(
        type,
        'r',
        'row.properties',
        batch.map(({ properties }) => properties),
      ),
    parameters: {
      rows: batch.map(({ source, target, properties }) => ({ source, target, properties })),
    },
  }));
}
