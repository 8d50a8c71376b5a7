/** The whole graph as plain values in a fixed order, the source of every export. */
import { z } from 'zod';
import type { Value } from '../../graph-schema/value.ts';
import { byCodeUnits } from '../graph/code-units.ts';
import { dump } from '../store/cypher/dump.ts';
import type { Store } from '../store/store.ts';

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(value)]),
);
const properties = z.record(z.string(), value);
const node = z.object({
  labels: z.array(z.string()),
  properties: properties.and(z.object({ id: z.string() })),
});
const relationship = z.object({ type: z.string(), from: z.string(), to: z.string(), properties });

export type SnapshotNode = z.infer<typeof node>;
export type SnapshotRelationship = z.infer<typeof relationship>;

export interface Snapshot {
  /** Sorted by id. */
  readonly nodes: readonly SnapshotNode[];
  /** Sorted by type, ends and id. */
  readonly relationships: readonly SnapshotRelationship[];
}

export async function takeSnapshot(store: Store): Promise<Snapshot> {
  const lines = (await dump(store)).map((line): unknown => JSON.parse(line));
  const isRelationship = (line: unknown): boolean =>
    line !== null && typeof line === 'object' && 'from' in line;
  const key = ({ type, from, to, properties }: SnapshotRelationship): string =>
    JSON.stringify([type, from, to, properties.id ?? '', properties.role ?? '']);
  return {
    nodes: lines
      .filter((line) => !isRelationship(line))
      .map((line) => node.parse(line))
      .sort((a, b) => byCodeUnits(a.properties.id, b.properties.id)),
    relationships: lines
      .filter(isRelationship)
      .map((line) => relationship.parse(line))
      .sort((a, b) => byCodeUnits(key(a), key(b))),
  };
}
