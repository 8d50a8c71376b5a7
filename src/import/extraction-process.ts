/** Extracts pages in a process of its own, one after the other. Started by extractor.ts only; ends with its parent. */
import type { ExtractionReply } from './extractor.ts';
import { type ExtractionTask, pageArticles } from './page-articles.ts';

function answer(task: ExtractionTask): ExtractionReply {
  try {
    return { kind: 'extracted', page: pageArticles(task) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

// Ctrl+C in a terminal reaches this process too; the parent decides when to end.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (task: ExtractionTask) => process.send?.(answer(task)));
