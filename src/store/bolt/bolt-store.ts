/** The store on a Neo4j server, over Bolt. */
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { neo4jConstraints } from '../../../graph-schema/constraints.ts';
import type { Value } from '../../../graph-schema/value.ts';
import type { BoltConfiguration } from '../configuration.ts';
import { checkParameters } from '../parameters.ts';
import { checkQuerySize, timeLimitError } from '../query-limits.ts';
import type { QueryLimits, QueryResult, Statement, Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { connectionError, queryError, statementError, versionError } from './bolt-errors.ts';
import { checkBoltQuery } from './bolt-guard.ts';
import { decode, encodeParameters } from './bolt-values.ts';

const oldestVersion = 5;
const connectionTimeout = 5_000;
/** How long the driver goes on trying when a transaction meets a deadlock or a server that is changing leader. */
const retryTime = 10_000;
/** The server stops a query itself; this is how much later we stop waiting for it. */
const grace = 2_000;

/**
 * Connects, and checks user, password, database and version.
 * @throws {StoreError}
 */
export async function openBoltStore(configuration: BoltConfiguration): Promise<Store> {
  const { uri, user, password, database } = configuration;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password.reveal()), {
    connectionTimeout,
    maxTransactionRetryTime: retryTime,
    userAgent: 'gongpu',
  });
  try {
    const { agent } = await driver.getServerInfo({ database });
    if (!isRecentEnough(agent)) throw versionError(uri, agent);
    // Only a query tells that the database is there.
    await driver.executeQuery('RETURN 1', {}, { database, routing: 'READ' });
    return boltStore(driver, configuration);
  } catch (error) {
    await driver.close();
    throw error instanceof StoreError ? error : connectionError(error, configuration);
  }
}

/** @param agent what the server calls itself, `Neo4j/5.26.30` or `Neo4j/2025.09.0` */
export function isRecentEnough(agent: string | undefined): boolean {
  const version = /^Neo4j\/(\d+)/.exec(agent ?? '')?.[1];
  return version !== undefined && Number(version) >= oldestVersion;
}

function boltStore(driver: Driver, configuration: BoltConfiguration): Store {
  const { database } = configuration;
  // On a cluster, what was written here is seen by whatever is read here afterwards, on whichever server.
  const bookmarkManager = neo4j.bookmarkManager();
  const sessionFor = (mode: 'READ' | 'WRITE') =>
    driver.session({ database, defaultAccessMode: mode, bookmarkManager });

  async function inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = sessionFor(mode);
    try {
      return await work(session);
    } catch (error) {
      throw statementError(error, configuration);
    } finally {
      await session.close();
    }
  }

  return {
    kind: 'neo4j',

    prepare() {
      return inSession('WRITE', async (session) => {
        for (const cypher of neo4jConstraints()) {
          await session.executeWrite((transaction) => transaction.run(cypher));
        }
        await session.run('CALL db.awaitIndexes(60)');
      });
    },

    async read(statement) {
      checkParameters(statement.parameters ?? {});
      return inSession('READ', (session) =>
        session.executeRead(async (transaction) => {
          const result = run(transaction, statement);
          const columns = await result.keys();
          const { records } = await result;
          return { columns, rows: records.map(valuesOf), truncated: false };
        }),
      );
    },

    async write(statements) {
      for (const { parameters = {} } of statements) checkParameters(parameters);
      return inSession('WRITE', (session) =>
        session.executeWrite(async (transaction) => {
          for (const statement of statements) await run(transaction, statement);
        }),
      );
    },

    async query(statement, limits) {
      checkQuerySize(statement);
      const session = sessionFor('READ');
      try {
        return await withinTime(limits.milliseconds, runQuery(session, statement, limits));
      } catch (error) {
        throw error instanceof neo4j.Neo4jError
          ? queryError(error, limits.milliseconds, configuration)
          : error;
      } finally {
        // Closing resets the connection, which ends a query that goes on for all that.
        void session.close().catch(() => undefined);
      }
    },

    close: () => driver.close(),
  };
}

/** Looks at what would run, runs it in a transaction that is rolled back, and reads no more rows than allowed. */
async function runQuery(session: Session, statement: Statement, limits: QueryLimits): Promise<QueryResult> {
  const transaction = await session.beginTransaction({ timeout: limits.milliseconds });
  try {
    await checkBoltQuery(transaction, statement);
    const result = transaction.run(statement.cypher, encodeParameters(statement.parameters ?? {}));
    const columns = await result.keys();
    const rows: (readonly Value[])[] = [];
    for await (const record of result) {
      if (rows.length === limits.rows) return { columns, rows, truncated: true };
      rows.push(valuesOf(record));
    }
    return { columns, rows, truncated: false };
  } finally {
    await transaction.rollback().catch(() => undefined);
  }
}

function run(transaction: ManagedTransaction, { cypher, parameters = {} }: Statement) {
  return transaction.run(cypher, encodeParameters(parameters));
}

function valuesOf(record: {
  readonly keys: readonly PropertyKey[];
  get(index: number): unknown;
}): readonly Value[] {
  return record.keys.map((_, index) => decode(record.get(index)));
}

async function withinTime<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeLimitError(milliseconds)), milliseconds + grace);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
