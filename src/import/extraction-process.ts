/** Extracts pages in a process of its own, one after the other. Started by extractor.ts only; ends with its parent. */
import type { ExtractionReply } from './extractor.ts';
import type { ExtractionTask } from './page-articles.ts';

// Who stops all processes of a service at once, as systemd does, reaches this one too; the parent decides when to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
if (!process.connected) process.exit();

// Loaded last: the dictionaries take most of a second, in which a signal would have ended this process.
const { pageArticles } = await import('./page-articles.ts');

function answer(task: ExtractionTask): ExtractionReply {
  try {
    return { kind: 'extracted', page: pageArticles(task) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (task: ExtractionTask) => process.send?.(answer(task)));
