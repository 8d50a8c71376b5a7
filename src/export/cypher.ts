/** The graph as a Cypher script that makes it again in an empty database: one statement a line. */
import { neo4jConstraints } from '../../graph-schema/constraints.ts';
import {
  claimProperties,
  nodeLabels,
  type Property,
  structuralRelationships,
} from '../../graph-schema/graph-model.ts';
import { relationProperties } from '../../graph-schema/ontology.ts';
import type { Value } from '../../graph-schema/value.ts';
import type { Snapshot } from './snapshot.ts';

/** Properties that are floats even where they are whole: a name means the same kind of number everywhere. */
const floats: ReadonlySet<string> = new Set([
  ...[
    ...Object.values(nodeLabels),
    claimProperties,
    ...Object.values(structuralRelationships).map(({ properties }) => properties),
  ].flatMap((properties: Readonly<Record<string, Property>>) =>
    Object.entries(properties)
      .filter(([, { type }]) => type === 'number')
      .map(([name]) => name),
  ),
  ...Object.entries(relationProperties)
    .filter(([, { type }]) => type === 'yuan')
    .map(([name]) => name),
]);

/** A literal of Cypher; line breaks are escaped, so that a statement stays on its line. */
function literal(value: Value, float: boolean): string {
  if (typeof value === 'number') return float && Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map((item: Value) => literal(item, float)).join(', ')}]`;
  throw new RangeError('a property of the graph is no map');
}

function map(properties: Readonly<Record<string, Value>>): string {
  const entries = Object.entries(properties).map(
    ([name, value]) => `\`${name}\`: ${literal(value, floats.has(name))}`,
  );
  return entries.length === 0 ? '' : ` {${entries.join(', ')}}`;
}

/** The label by which a node is found again; every node has exactly one of them. */
function ownLabel(labels: readonly string[]): string {
  const label = Object.keys(nodeLabels).find((name) => labels.includes(name));
  if (label === undefined)
    throw new RangeError(`a node has none of the labels of the graph: ${labels.join(', ')}`);
  return label;
}

export function* cypherOf({ nodes, relationships }: Snapshot): Generator<string> {
  for (const constraint of neo4jConstraints()) yield `${constraint};\n`;
  const labelOf = new Map(nodes.map(({ labels, properties }) => [properties.id, ownLabel(labels)]));
  for (const { labels, properties } of nodes) {
    yield `CREATE (${labels.map((label) => `:\`${label}\``).join('')}${map(properties)});\n`;
  }
  for (const { type, from, to, properties } of relationships) {
    const find = (id: string) => `:${labelOf.get(id)} {id: ${JSON.stringify(id)}}`;
    yield `MATCH (a${find(from)}) MATCH (b${find(to)}) CREATE (a)-[:\`${type}\`${map(properties)}]->(b);\n`;
  }
}
