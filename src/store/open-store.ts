/** Opens the database that the configuration names. */
import { openBoltStore } from './bolt/bolt-store.ts';
import { readConfiguration, type StoreConfiguration } from './configuration.ts';
import { openEmbeddedStore } from './embedded/embedded-store.ts';
import type { Store } from './store.ts';

/**
 * Opens the database and makes sure that it answers; the caller must close it.
 * @throws {StoreError} naming what is wrong and what to do
 */
export function openStore(configuration: StoreConfiguration = readConfiguration()): Promise<Store> {
  switch (configuration.kind) {
    case 'neo4j':
      return openBoltStore(configuration);
    case 'embedded':
      return openEmbeddedStore(configuration);
  }
}
