/** Opening the database that the surroundings name, for as long as a command needs it. */
import { readConfiguration } from '../../store/configuration.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import type { CliContext } from '../context.ts';

/** @throws StoreError when the database cannot be opened; whatever `work` throws */
export async function withStore<T>({ env }: CliContext, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfiguration(env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
