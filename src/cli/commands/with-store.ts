/** Opening the database that the surroundings name, for as long as a command needs it. */
import type { Store } from '../../store/store.ts';
import type { CliContext } from '../context.ts';

/** @throws StoreError when the database cannot be opened; whatever `work` throws */
export async function withStore<T>({ env }: CliContext, work: (store: Store) => Promise<T>): Promise<T> {
  // The drivers take a tenth of a second to load: not for `--help`.
  const { openStore } = await import('../../store/open-store.ts');
  const { readConfiguration } = await import('../../store/configuration.ts');
  const store = await openStore(readConfiguration(env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
