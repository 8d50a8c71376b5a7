/** The embedded database's process as its parent sees it: started, asked, ended. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { QueryResult } from '../store.ts';
import { failureError, openingError } from './embedded-errors.ts';
import { isAlive, readHolder, thisProcess } from './holder.ts';
import type { Numbered, Opening, Reply, Request } from './protocol.ts';

/** Bytes by which a user's query may make the database's process grow. */
const queryMemory = 1024 * 1024 * 1024;
/** How long to wait for the process of somebody who has just died to let go of the file. */
const patience = 5_000;
const pause = 100;

/** A Node process runs compiled code only; run from the sources (tests), the build's copy of the module is used. */
const entry = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts')
      ? '../../../dist/src/store/embedded/database-process.js'
      : './database-process.js',
    import.meta.url,
  ),
);

/** The process ended before it answered. */
export class DatabaseEndedError extends Error {
  override readonly name = 'DatabaseEndedError';
  /** It ended itself because of its memory. */
  readonly memory: boolean;

  constructor(memory: boolean, message: string) {
    super(message);
    this.memory = memory;
  }
}

export interface RunningDatabase {
  /** @throws {DatabaseEndedError} when the process ends first */
  ask(request: Request): Promise<QueryResult | undefined>;
  /** Ends the process whatever it does; nothing that was committed is lost. */
  kill(): void;
  readonly ended: boolean;
  /** Settles when the process is gone and the file free. */
  readonly end: Promise<void>;
}

/**
 * Opens the database's file in a process of its own.
 * @throws {StoreError} `locked`, `damaged`, `read-only` or `failed`
 */
export async function startDatabase(file: string): Promise<RunningDatabase> {
  for (const deadline = Date.now() + patience; ; ) {
    const process = launch(file);
    const message = await process.opening;
    if (message === undefined) return process;
    await process.end;
    const error = openingError(file, message);
    const holder = readHolder(file);
    // The holder has died, its database's process is about to.
    const passing = error.problem === 'locked' && (holder === undefined || !isAlive(holder));
    if (!passing || Date.now() > deadline) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

interface Pending {
  readonly resolve: (result: QueryResult | undefined) => void;
  readonly reject: (error: Error) => void;
}

function launch(file: string): RunningDatabase & { readonly opening: Promise<string | undefined> } {
  const opening: Opening = { file, memory: queryMemory, holder: thisProcess(new Date()) };
  const child = fork(entry, [JSON.stringify(opening)], {
    execArgv: [],
    // Out of reach of what a terminal sends to all processes of a command: Ctrl-C, and that it closes. In Windows
    // it would open a window.
    detached: process.platform !== 'win32',
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const lastWords = keepLastWords(child);
  const pending = new Map<number, Pending>();
  let ended = false;
  let memory = false;
  let count = 0;

  const opened = new Promise<string | undefined>((resolve) => {
    child.on('message', (reply: Reply) => {
      if (reply.kind === 'opened') resolve(undefined);
      else if (reply.kind === 'not opened') resolve(reply.message);
      else if (reply.kind === 'memory') memory = true;
      else settle(pending, reply);
    });
    child.on('error', (error) => resolve(error.message));
    child.on('exit', () => resolve(`its process ended: ${lastWords()}`));
  });
  const end = new Promise<void>((resolve) => {
    child.on('exit', (code, signal) => {
      ended = true;
      const how = `The database's process ended (${signal ?? `code ${code}`}). ${lastWords()}`.trim();
      for (const { reject } of pending.values()) reject(new DatabaseEndedError(memory, how));
      pending.clear();
      resolve();
    });
    child.on('error', () => {
      ended = true;
      resolve();
    });
  });

  return {
    opening: opened,
    end,
    kill: () => void child.kill('SIGKILL'),
    get ended() {
      return ended;
    },
    ask(request) {
      const number = ++count;
      return new Promise((resolve, reject) => {
        if (ended) {
          reject(new DatabaseEndedError(memory, "The database's process has ended."));
          return;
        }
        pending.set(number, { resolve, reject });
        // A process that is gone is heard of by its exit.
        child.send({ number, request } satisfies Numbered, () => undefined);
      });
    },
  };
}

function settle(pending: Map<number, Pending>, reply: Extract<Reply, { readonly number: number }>): void {
  const waiting = pending.get(reply.number);
  pending.delete(reply.number);
  if (reply.kind === 'result') waiting?.resolve(reply.result);
  else waiting?.reject(failureError(reply));
}

/** The last of what the process writes to its standard error, for a message when it dies. */
function keepLastWords(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString('utf8')).slice(-2_000);
  });
  return () => words.trim();
}
