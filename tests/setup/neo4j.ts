/**
 * A Neo4j for the conformance tests, told to them by GONGPU_TEST_NEO4J_URI, _USER, _PASSWORD and _DATABASE. Where these
 * are set already, or NEO4J_URI names a server, that one is used, if it is empty: the tests erase what they find.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { Neo4jUnavailableError, type RunningNeo4j, startNeo4j } from '../../scripts/neo4j/start-neo4j.mjs';

export default async function provideNeo4j(): Promise<() => Promise<void>> {
  const data = mkdtempSync(path.join(tmpdir(), 'gongpu-neo4j-'));
  try {
    const server = await startNeo4j({ data, port: 0, env: namedServer(), log: console.error });
    await refuseData(server);
    process.env.GONGPU_TEST_NEO4J_URI = server.uri;
    process.env.GONGPU_TEST_NEO4J_USER = server.user;
    process.env.GONGPU_TEST_NEO4J_PASSWORD = server.password;
    process.env.GONGPU_TEST_NEO4J_DATABASE = server.database;
    return async () => {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    };
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    if (!(error instanceof Neo4jUnavailableError) || process.env.CI === 'true') throw error;
    return async () => {
      // After the results, so that it is the last thing to be seen.
      console.error(`\n!!! The tests on Neo4j were SKIPPED. ${error.message}\n`);
    };
  }
}

function namedServer(): Readonly<Record<string, string | undefined>> {
  const { env } = process;
  if (env.GONGPU_TEST_NEO4J_URI === undefined) return env;
  return {
    NEO4J_URI: env.GONGPU_TEST_NEO4J_URI,
    NEO4J_USER: env.GONGPU_TEST_NEO4J_USER,
    NEO4J_PASSWORD: env.GONGPU_TEST_NEO4J_PASSWORD,
    NEO4J_DATABASE: env.GONGPU_TEST_NEO4J_DATABASE,
  };
}

async function refuseData({ uri, user, password, database }: RunningNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, { database });
    if (records.length === 0) return;
  } finally {
    await driver.close();
  }
  throw new Error(
    `The Neo4j at ${uri} is not empty, and the tests erase what is in it. Unset NEO4J_URI, or name an empty one.`,
  );
}
