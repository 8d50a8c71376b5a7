/** Names of the graph that somebody may have meant who wrote another. */
import { z } from 'zod';
import { readRows } from '../import/stored.ts';
import { entityNames } from '../store/cypher/derived.ts';
import type { Store } from '../store/store.ts';

const nameRow = z.object({ name: z.string(), aliases: z.array(z.string()).nullable() });

/** Less in common than this is chance. */
const leastLikeness = 0.3;
const mostNames = 5;

export interface NameSearch {
  /** An entity has exactly this name. */
  readonly exists: boolean;
  /** Names of entities, the most alike first. */
  readonly similar: readonly string[];
}

export async function similarNames(store: Store, wanted: string): Promise<NameSearch> {
  const entities = await readRows(store, entityNames, nameRow);
  const alike = entities
    .map(({ name, aliases }) => ({
      name,
      score: Math.max(...[name, ...(aliases ?? [])].map((known) => likeness(known, wanted))),
    }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return {
    exists: entities.some(({ name }) => name === wanted),
    similar: [...new Set(alike.map(({ name }) => name))].slice(0, mostNames),
  };
}

/** Dice's coefficient of the pairs of neighbouring characters: 1 for one name, 0 for names that share no pair. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const ofA = pairsOf(a);
  const ofB = new Set(pairsOf(b));
  const shared = new Set(ofA.filter((pair) => ofB.has(pair))).size;
  const all = new Set(ofA).size + ofB.size;
  return all === 0 ? 0 : (2 * shared) / all;
}

/** With both ends marked, so that two characters of a name of three have something in common. */
function pairsOf(name: string): readonly string[] {
  const characters = ['', ...name, ''];
  return characters.slice(1).map((character, index) => `${characters[index]} ${character}`);
}
