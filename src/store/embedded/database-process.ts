/**
 * The embedded database in a process of its own: what goes wrong in it, a query that does not end or that eats all
 * memory, is ended with the process, and nothing that was committed is lost. Started by running-database.ts only.
 */
import type { GrafeoDB } from '@grafeo-db/js';
import { QueryRefusedError } from '../store-error.ts';
import { carryOut } from './carry-out.ts';
import { writeHolder } from './holder.ts';
import type { Failure, Numbered, Opening, Reply, Request } from './protocol.ts';

const memoryCheckInterval = 50;
/** The log of commits is folded into the file whenever it has grown by this much, so that opening stays quick. */
const checkpointBytes = 64 * 1024 * 1024;

const { file, memory, holder }: Opening = JSON.parse(process.argv[2] ?? '{}');

// Who stops all processes of a service at once, as systemd does, reaches this one too; our parent decides when to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
// The parent is gone, however it went. What was committed is safe, and a running query must not hold us back.
const endAtOnce = () => process.kill(process.pid, 'SIGKILL');
process.on('disconnect', endAtOnce);
if (!process.connected) endAtOnce();

function say(reply: Reply): void {
  process.send?.(reply);
}

/** Says the last word, and lets the process end by itself. */
function leave(reply: Reply): void {
  process.off('disconnect', endAtOnce);
  process.send?.(reply, () => process.disconnect());
}

try {
  // Loaded last: it takes a tenth of a second, in which a signal would have ended this process.
  const { default: grafeo } = await import('@grafeo-db/js');
  const database = grafeo.GrafeoDB.create(file);
  database.setCheckpointTriggers({ walBytes: checkpointBytes });
  writeHolder(file, holder);
  process.on('message', (message: Numbered) => void answer(database, message));
  say({ kind: 'opened' });
} catch (error) {
  leave({ kind: 'not opened', message: messageOf(error) });
}

async function answer(database: GrafeoDB, { number, request }: Numbered): Promise<void> {
  const stopWatching = request.kind === 'query' ? watchMemory() : undefined;
  try {
    const result = await carryOut(database, request);
    const reply = { kind: 'result', number, ...(result === undefined ? {} : { result }) } as const;
    if (request.kind === 'close') leave(reply);
    else say(reply);
  } catch (error) {
    say({
      kind: 'failure',
      number,
      failure: failureOf(error, request),
      message: messageOf(error),
      ...(error instanceof QueryRefusedError ? { refused: error.refused } : {}),
    });
  } finally {
    stopWatching?.();
  }
}

/** Ends the process when a user's query has made it grow by more than it may. */
function watchMemory(): () => void {
  const limit = process.memoryUsage.rss() + memory;
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() > limit) process.send?.({ kind: 'memory' } satisfies Reply, endAtOnce);
  }, memoryCheckInterval);
  return () => clearInterval(timer);
}

function failureOf(error: unknown, request: Request): Failure {
  if (error instanceof QueryRefusedError) return 'refused';
  return request.kind === 'query' ? 'query' : 'statement';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
