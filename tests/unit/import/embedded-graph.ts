/** An embedded database in a folder of its own, for the length of a test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Value } from '../../../graph-schema/value.ts';
import { draftPage } from '../../../src/graph/draft/draft-page.ts';
import { applyPlan } from '../../../src/import/apply-plan.ts';
import { addChanges, type Changes, noChanges } from '../../../src/import/changes.ts';
import { deriveAll } from '../../../src/import/derive.ts';
import { planChanges } from '../../../src/import/plan.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { pageRecord, type SaidPage } from '../graph/records.ts';

export async function withGraph<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const home = await mkdtemp(path.join(tmpdir(), 'gongpu-'));
  const store = await openStore({ kind: 'embedded', home });
  try {
    await store.prepare();
    return await work(store);
  } finally {
    await store.close();
    await rm(home, { recursive: true, force: true });
  }
}

/** Imports pages one after the other, as an import of files does. */
export async function importSaid(store: Store, ...pages: readonly SaidPage[]): Promise<Changes> {
  let changes = noChanges;
  for (const page of pages) {
    const plan = await planChanges(store, [draftPage(pageRecord(page))]);
    await applyPlan(store, plan);
    changes = addChanges(changes, plan.changes);
  }
  await deriveAll(store);
  return changes;
}

/** Takes everything out again. */
export function clear(store: Store): Promise<void> {
  return store.write([{ cypher: 'MATCH (n) DETACH DELETE n' }]);
}

/** The rows of a query as lists. */
export async function rows(store: Store, cypher: string): Promise<readonly (readonly Value[])[]> {
  return (await store.read({ cypher })).rows;
}
