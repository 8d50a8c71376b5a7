/**
 * Numbers of the graph model that are no integers must be stored as such even where they are whole (¥ 3000, confidence
 * 1): a whole JavaScript number reaches both databases as an integer, and `amount / 10000` would then lose its fraction.
 */
import {
  claimProperties,
  nodeLabels,
  type Property,
  structuralRelationships,
} from '../../../graph-schema/graph-model.ts';
import { entityTypes, relationProperties, relationTypes } from '../../../graph-schema/ontology.ts';
import type { Value } from '../../../graph-schema/value.ts';

export type Properties = Readonly<Record<string, Value>>;

const numbersOf = (properties: Readonly<Record<string, Property>>): readonly string[] =>
  Object.entries(properties)
    .filter(([, { type }]) => type === 'number')
    .map(([name]) => name);

const claimNumbers = [
  ...numbersOf(claimProperties),
  ...Object.entries(relationProperties)
    .filter(([, { type }]) => type === 'yuan')
    .map(([name]) => name),
];

/** By label or relationship type. */
const declaredNumbers: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(nodeLabels).map(([label, properties]) => [label, numbersOf(properties)] as const),
  ...Object.keys(entityTypes).map((type) => [type, numbersOf(nodeLabels.Entity)] as const),
  ...Object.entries(structuralRelationships).map(
    ([type, { properties }]) => [type, numbersOf(properties)] as const,
  ),
  ...Object.keys(relationTypes).map((type) => [type, claimNumbers] as const),
]);

/**
 * `SET` clauses for `variable`, from a map that Cypher calls `map`: all its properties, the declared numbers among them
 * as floats.
 * @param owner label or relationship type
 */
export function setProperties(
  owner: string,
  variable: string,
  map: string,
  rows: readonly Properties[],
): string {
  const names = (declaredNumbers.get(owner) ?? []).filter((name) => rows.some((row) => name in row));
  const floats = names.map(
    (name) => `, ${variable}.${name} = coalesce(toFloat(${map}.${name}), ${variable}.${name})`,
  );
  return `SET ${variable} += ${map}${floats.join('')}`;
}
