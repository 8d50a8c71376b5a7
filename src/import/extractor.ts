/** Extraction of many pages: here, or in several processes at once. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ExtractionTask, PageArticles } from './page-articles.ts';
import { RefusedError } from './pages/refusal.ts';

export interface Extractor {
  /** Pages that are worked on at the same time. */
  readonly jobs: number;
  /** @throws RefusedError when the text of the page makes the extraction fail */
  extract(task: ExtractionTask): Promise<PageArticles>;
  close(): Promise<void>;
}

/** What a process of ours answers. */
export type ExtractionReply =
  | { readonly kind: 'extracted'; readonly page: PageArticles }
  | { readonly kind: 'failed'; readonly message: string };

function failed(path: string, cause: string): RefusedError {
  return new RefusedError({ path, reason: { kind: 'extraction-failed', cause } });
}

/** Extracts in this process, one page after the other. */
function localExtractor(): Extractor {
  return {
    jobs: 1,
    async extract(task) {
      // The segmenter's dictionary takes most of a second to load: not before there is a page to read.
      const { pageArticles } = await import('./page-articles.ts');
      try {
        return pageArticles(task);
      } catch (error) {
        throw failed(task.path, error instanceof Error ? error.message : String(error));
      }
    },
    close: () => Promise.resolve(),
  };
}

/** A Node process runs compiled code only; run from the sources (tests), the build's copy of the module is used. */
const entry = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts')
      ? '../../dist/src/import/extraction-process.js'
      : './extraction-process.js',
    import.meta.url,
  ),
);

/**
 * Processes and not threads: the segmenter leaks its dictionary in each thread and aborts the program when a thread
 * is stopped. A process that dies takes only its page with it.
 */
function processExtractor(jobs: number): Extractor {
  const alive = new Set<ChildProcess>();
  const idle: ChildProcess[] = [];
  const waiting: ((worker: ChildProcess) => void)[] = [];

  function start(): ChildProcess {
    const worker = fork(entry, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    alive.add(worker);
    worker.once('exit', () => alive.delete(worker));
    return worker;
  }

  async function acquire(): Promise<ChildProcess> {
    const worker = idle.pop();
    if (worker !== undefined) return worker;
    if (alive.size < jobs) return start();
    return new Promise((resolve) => waiting.push(resolve));
  }

  function release(worker: ChildProcess): void {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  }

  return {
    jobs,
    async extract(task) {
      const worker = await acquire();
      const reply = await ask(worker, task);
      release(alive.has(worker) ? worker : start());
      if (reply.kind === 'failed') throw failed(task.path, reply.message);
      return reply.page;
    },
    async close() {
      await Promise.all(
        [...alive].map((worker) => {
          const ended = new Promise((resolve) => worker.once('exit', resolve));
          if (worker.connected) worker.disconnect();
          return ended;
        }),
      );
    },
  };
}

/** The answer of a process, or that it ended without one. */
function ask(worker: ChildProcess, task: ExtractionTask): Promise<ExtractionReply> {
  return new Promise((resolve) => {
    const onExit = (code: number | null, signal: string | null): void => {
      worker.off('message', onMessage);
      resolve({ kind: 'failed', message: `process ended: ${signal ?? code}` });
    };
    const onMessage = (reply: ExtractionReply): void => {
      worker.off('exit', onExit);
      resolve(reply);
    };
    worker.once('exit', onExit);
    worker.once('message', onMessage);
    worker.send(task);
  });
}

/** @param jobs 1 extracts in this process, more in as many processes */
export function createExtractor(jobs: number): Extractor {
  return jobs === 1 ? localExtractor() : processExtractor(jobs);
}
