/** An entity's name and aliases in the graph, from what all its articles call it. */
import { type EntityType, entityTypes } from '../../graph-schema/ontology.ts';
import { byCodeUnits } from './code-units.ts';

/** What one article calls an entity. */
export interface Naming {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Organisations are called what most articles call them, in full before in short; every other entity has the name
 * that it is identified by. Depends on the set of articles, not on their order.
 */
export function canonicalName(
  type: EntityType,
  identifying: string,
  namings: readonly Naming[],
): { readonly name: string; readonly aliases: readonly string[] } {
  const name = entityTypes[type].organisation ? mostFrequent(namings, identifying) : identifying;
  const others = new Set(namings.flatMap((naming) => [naming.name, ...naming.aliases]));
  others.delete(name);
  return { name, aliases: [...others].sort(byCodeUnits) };
}

function mostFrequent(namings: readonly Naming[], otherwise: string): string {
  const counts = new Map<string, number>();
  for (const { name } of namings) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnits(a, b));
  return first?.[0] ?? otherwise;
}
