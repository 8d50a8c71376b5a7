/**
 * After an import: what follows from the whole graph is computed again and written where it differs. The result
 * depends on what is in the graph alone, so doing it twice writes nothing the second time.
 */
import { z } from 'zod';
import { entityTypeNames, relationTypeNames } from '../../graph-schema/ontology.ts';
import { canonicalName, type Naming } from '../graph/canonical-name.ts';
import { computeMetrics, type MetricEdge } from '../graph/metrics/compute-metrics.ts';
import { type PossibleDuplicate, possibleDuplicates } from '../graph/possible-duplicates.ts';
import {
  allEntities,
  allNamings,
  allPossibleDuplicates,
  claimEnds,
  deletePossibleDuplicates,
  entitiesOutOfDate,
} from '../store/cypher/derived.ts';
import { mergeEntities } from '../store/cypher/nodes.ts';
import { createRelationships } from '../store/cypher/relationships.ts';
import type { Store } from '../store/store.ts';
import { readRows } from './stored.ts';

const storedEntity = z.object({
  id: z.string(),
  type: z.enum(entityTypeNames),
  name: z.string(),
  aliases: z.array(z.string()),
  pinyin: z.string().nullable(),
  initials: z.string().nullable(),
  degree: z.number().nullable(),
  community: z.number().nullable(),
  x: z.number().nullable(),
  y: z.number().nullable(),
});
type DerivedProperties = Omit<z.infer<typeof storedEntity>, 'id' | 'type'>;

const namingRow = z.object({
  entity: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  ties: z.array(z.string()),
});
const edgeRow = z.object({ source: z.string(), target: z.string() });
const duplicateRow = edgeRow.extend({ reason: z.string() });

const derivedKeys = [
  'name',
  'aliases',
  'pinyin',
  'initials',
  'degree',
  'community',
  'x',
  'y',
] as const satisfies readonly (keyof DerivedProperties)[];

/** The properties of `wanted` that `stored` does not have. */
function differences(stored: DerivedProperties, wanted: DerivedProperties): Partial<DerivedProperties> {
  const changed = derivedKeys.filter((key) => JSON.stringify(stored[key]) !== JSON.stringify(wanted[key]));
  return Object.fromEntries(changed.map((key) => [key, wanted[key]]));
}

function pairKey({ source, target, reason }: PossibleDuplicate): string {
  return JSON.stringify([source, target, reason]);
}

/** Whether the graph has changed since `deriveAll` last ran to its end. */
export async function isOutOfDate(store: Store): Promise<boolean> {
  const rows = await readRows(store, entitiesOutOfDate, z.object({ entities: z.int() }));
  return rows.some(({ entities }) => entities > 0);
}

/** Brings names, aliases, metrics and proposals of all entities up to date. Gives the number of entities changed. */
export async function deriveAll(store: Store): Promise<number> {
  const entities = await readRows(store, allEntities, storedEntity);
  const namings = new Map<string, (Naming & { readonly ties: readonly string[] })[]>();
  for (const { entity, ...naming } of await readRows(store, allNamings, namingRow)) {
    const list = namings.get(entity);
    if (list) list.push(naming);
    else namings.set(entity, [naming]);
  }
  const edges: MetricEdge[] = [];
  for (const type of relationTypeNames) edges.push(...(await readRows(store, claimEnds(type), edgeRow)));

  const named = entities.map((entity) => {
    const appearances = namings.get(entity.id) ?? [];
    const ties = [...new Set(appearances.flatMap((appearance) => appearance.ties))];
    return {
      stored: entity,
      ties,
      onlyAuthor: appearances.length === 0,
      id: entity.id,
      type: entity.type,
      ...canonicalName(entity.type, entity.name, appearances),
    };
  });
  const metrics = computeMetrics(named, edges);
  const updates = named.flatMap(({ stored, id, type, name, aliases }) => {
    const computed = metrics.get(id);
    if (computed === undefined) return [];
    const properties = differences(stored, { ...computed, name, aliases: [...aliases] });
    return Object.keys(properties).length === 0 ? [] : [{ id, type, properties }];
  });
  await store.write([...mergeEntities(updates), ...(await duplicateStatements(store, named))]);
  return updates.length;
}

async function duplicateStatements(
  store: Store,
  candidates: Parameters<typeof possibleDuplicates>[0],
): Promise<ReturnType<typeof createRelationships>> {
  const before = await readRows(store, allPossibleDuplicates, duplicateRow);
  const after = possibleDuplicates(candidates);
  const wanted = new Set(after.map(pairKey));
  const there = new Set(before.map(pairKey));
  return [
    ...deletePossibleDuplicates(before.filter((pair) => !wanted.has(pairKey(pair)))),
    ...createRelationships(
      'POSSIBLY_SAME',
      after
        .filter((pair) => !there.has(pairKey(pair)))
        .map(({ source, target, reason }) => ({ source, target, properties: { reason } })),
    ),
  ];
}
