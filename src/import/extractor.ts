/** Extraction of many pages: here, or in several processes at once. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
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
  const processes = Array.from({ length: jobs }, extractionProcess);
  const idle = [...processes];
  const waiting: ((worker: ExtractionProcess) => void)[] = [];

  async function acquire(): Promise<ExtractionProcess> {
    return idle.shift() ?? new Promise((resolve) => waiting.push(resolve));
  }

  function release(worker: ExtractionProcess): void {
    const next = waiting.shift();
    if (next === undefined) idle.unshift(worker);
    else next(worker);
  }

  return {
    jobs,
    async extract(task) {
      const worker = await acquire();
      const reply = await worker.ask(task);
      release(worker);
      if (reply.kind === 'failed') throw failed(task.path, reply.message);
      return reply.page;
    },
    close: async () => void (await Promise.all(processes.map((worker) => worker.close()))),
  };
}

interface ExtractionProcess {
  ask(task: ExtractionTask): Promise<ExtractionReply>;
  close(): Promise<void>;
}

/** Takes one page at a time; started with its first page, and anew with the next page where it has ended. */
function extractionProcess(): ExtractionProcess {
  let running: ChildProcess | undefined;
  let closed = false;
  /** Takes the answer to the page that the process is at. */
  let answered = (_: ExtractionReply): void => undefined;

  function start(): ChildProcess {
    const child = fork(entry, [], {
      // Out of reach of what a terminal sends to all processes of a command: Ctrl-C, and that it closes. In Windows
      // it would open a window.
      detached: process.platform !== 'win32',
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ended = (how: string): void => {
      running = undefined;
      answered({ kind: 'failed', message: `process ended: ${how}` });
    };
    child.on('message', (reply: ExtractionReply) => answered(reply));
    child.once('exit', (code, signal) => ended(signal ?? String(code)));
    child.once('error', (error) => ended(error.message));
    return child;
  }

  return {
    ask(task) {
      if (closed) return Promise.resolve({ kind: 'failed', message: 'extraction has been stopped' });
      running ??= start();
      const child = running;
      return new Promise((resolve) => {
        answered = resolve;
        // A process that is gone is heard of by its end.
        child.send(task, () => undefined);
      });
    },
    async close() {
      closed = true;
      const last = running;
      if (last === undefined) return;
      const ended = once(last, 'exit');
      // It has nothing to lose, and the page that it is at may be long.
      last.kill('SIGKILL');
      await ended;
    },
  };
}

/** @param jobs 1 extracts in this process, more in as many processes */
export function createExtractor(jobs: number): Extractor {
  return jobs === 1 ? localExtractor() : processExtractor(jobs);
}
