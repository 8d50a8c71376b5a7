/** The store in a file, for one machine: the database runs in a process of ours that is ended and reopened at need. */
import path from 'node:path';
import { embeddedConstraints } from '../../../graph-schema/constraints.ts';
import type { EmbeddedConfiguration } from '../configuration.ts';
import { checkParameters } from '../parameters.ts';
import { checkQuerySize, memoryLimitError, timeLimitError } from '../query-limits.ts';
import type { QueryLimits, QueryResult, Statement, Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { makeHomeFolder } from './make-home-folder.ts';
import type { Request } from './protocol.ts';
import { readingAndWriting } from './reading-and-writing.ts';
import { DatabaseEndedError, type RunningDatabase, startDatabase } from './running-database.ts';

/** How often something that only reads is asked again after the process ended under it. */
const attempts = 3;

/** @throws {StoreError} `locked`, `damaged`, `read-only` or `failed` */
export async function openEmbeddedStore({ home }: EmbeddedConfiguration): Promise<Store> {
  const file = databaseFile(makeHomeFolder(home));
  let running: Promise<RunningDatabase> = startDatabase(file);
  await running;
  const turns = readingAndWriting();
  let closed = false;

  async function current(): Promise<RunningDatabase> {
    if (closed) {
      throw new StoreError('failed', `The database ${file} has been closed.`, {
        situation: { kind: 'closed', file },
      });
    }
    const before = running;
    const database = await before;
    if (!database.ended) return database;
    // Whoever comes first reopens it for all.
    if (running === before) running = startDatabase(file);
    return running;
  }

  async function read(request: Request): Promise<QueryResult> {
    return again(async () => resultOf(await (await current()).ask(request)));
  }

  async function change(request: Request): Promise<void> {
    try {
      await (await current()).ask(request);
    } catch (error) {
      throw error instanceof DatabaseEndedError ? interrupted(error) : error;
    }
  }

  async function query(statement: Statement, { milliseconds, rows }: QueryLimits): Promise<QueryResult> {
    const asked = again(async () => {
      const database = await current();
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        database.kill();
      }, milliseconds);
      try {
        return resultOf(await database.ask({ kind: 'query', statement, rows }));
      } catch (error) {
        if (!(error instanceof DatabaseEndedError)) throw error;
        await database.end;
        if (late) throw timeLimitError(milliseconds, error);
        if (error.memory) throw memoryLimitError(error);
        throw error;
      } finally {
        clearTimeout(timer);
      }
    });
    return asked.catch((error: unknown) => {
      // Whatever it does to the database's process, it does each time.
      throw error instanceof StoreError && error.problem === 'interrupted' ? memoryLimitError(error) : error;
    });
  }

  return {
    kind: 'embedded',
    prepare: () => turns.writing(() => change({ kind: 'prepare', statements: embeddedConstraints() })),
    async read(statement) {
      checkParameters(statement.parameters ?? {});
      return turns.reading(() => read({ kind: 'read', statement }));
    },
    async write(statements) {
      for (const { parameters = {} } of statements) checkParameters(parameters);
      return turns.writing(() => change({ kind: 'write', statements }));
    },
    async query(statement, limits) {
      checkQuerySize(statement);
      return turns.reading(() => query(statement, limits));
    },
    close: () =>
      turns.writing(async () => {
        if (closed) return;
        closed = true;
        const database = await running.catch(() => undefined);
        // One that has just died has nothing left to close; one that cannot close, as its folder is gone, must not stay.
        await database?.ask({ kind: 'close', file }).catch(() => database.kill());
        await database?.end;
      }),
  };
}

/** The file in gongpu's folder that holds the graph. */
export function databaseFile(home: string): string {
  return path.join(home, 'graph.grafeo');
}

/** Reading changes nothing, so it is done again when the process ended under it through no fault of its own. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseEndedError)) throw error;
      if (attempt === attempts) throw interrupted(error);
    }
  }
}

function interrupted(cause: Error): StoreError {
  return new StoreError(
    'interrupted',
    `The embedded database stopped while it was working. What was not finished was not written: ` +
      `run the command again, and it continues. ${cause.message}`,
    { cause, situation: { kind: 'stopped', detail: cause.message } },
  );
}

function resultOf(result: QueryResult | undefined): QueryResult {
  if (result === undefined) {
    throw new StoreError('failed', 'The embedded database gave no result to a query.', {
      situation: { kind: 'no result' },
    });
  }
  return result;
}
