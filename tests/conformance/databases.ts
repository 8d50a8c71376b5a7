/** The databases that every conformance test runs on, each empty at the start. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { Secret, type StoreConfiguration } from '../../src/store/configuration.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

export type DatabaseName = 'Neo4j' | 'embedded';

export interface TestDatabase {
  readonly name: DatabaseName;
  readonly configuration: StoreConfiguration;
  /** Open from before the first test to after the last. */
  readonly store: Store;
}

const { GONGPU_TEST_NEO4J_URI: uri, GONGPU_TEST_NEO4J_USER: user } = process.env;
/** Whether there is a Neo4j to test on; tests/setup/neo4j.ts sees to it, and says so where there is none. */
export const hasNeo4j = uri !== undefined;

export function neo4jConfiguration(): Extract<StoreConfiguration, { kind: 'neo4j' }> {
  return {
    kind: 'neo4j',
    uri: uri ?? '',
    user: user ?? 'neo4j',
    password: new Secret(process.env.GONGPU_TEST_NEO4J_PASSWORD ?? ''),
    database: process.env.GONGPU_TEST_NEO4J_DATABASE ?? 'neo4j',
  };
}

/** Runs the same tests on both databases; `prepared` ones have constraints, indexes and nothing else in them. */
export function describeOnBothDatabases(title: string, tests: (database: TestDatabase) => void): void {
  describe.runIf(hasNeo4j)(`${title}, on Neo4j`, () => {
    tests(lifeOf('Neo4j', () => ({ configuration: neo4jConfiguration(), clear: () => undefined })));
  });
  describe(`${title}, on the embedded database`, () => {
    tests(
      lifeOf('embedded', () => {
        const home = mkdtempSync(path.join(tmpdir(), 'gongpu-store-'));
        return {
          configuration: { kind: 'embedded', home },
          clear: () => rmSync(home, { recursive: true, force: true }),
        };
      }),
    );
  });
}

interface Place {
  readonly configuration: StoreConfiguration;
  readonly clear: () => void;
}

function lifeOf(name: DatabaseName, makePlace: () => Place): TestDatabase {
  let place: Place | undefined;
  let store: Store | undefined;
  beforeAll(async () => {
    place = makePlace();
    store = await openStore(place.configuration);
    await eraseAll(store);
    await store.prepare();
  });
  afterAll(async () => {
    if (store !== undefined) {
      await eraseAll(store);
      await store.close();
    }
    place?.clear();
  });
  return {
    name,
    get store() {
      if (store === undefined) throw new Error('The database is open only while tests run.');
      return store;
    },
    get configuration() {
      if (place === undefined) throw new Error('The database is there only while tests run.');
      return place.configuration;
    },
  };
}

/** Takes everything but constraints and indexes out of a database. */
export async function eraseAll(store: Store): Promise<void> {
  await store.write([{ cypher: 'MATCH (n) DETACH DELETE n' }]);
}
