/** Progress of an import: a bar on a terminal, plain lines elsewhere; all of it on standard error. */
import { Presets, SingleBar } from 'cli-progress';
import type { ImportEvent } from '../import/import-pages.ts';
import type { CliContext } from './context.ts';

export interface Progress {
  readonly report: (event: Exclude<ImportEvent, { readonly kind: 'refused' }>) => void;
  readonly stop: () => void;
}

export function showProgress({ stderr, interactive, messages }: CliContext, dryRun: boolean): Progress {
  const line = (text: string): void => {
    stderr.write(`${text}\n`);
  };
  const bar = interactive
    ? new SingleBar(
        { stream: stderr, format: messages.import.bar, hideCursor: true, clearOnComplete: true },
        Presets.shades_classic,
      )
    : undefined;
  let started = false;

  function page({ done, total, path }: Extract<ImportEvent, { kind: 'page' }>): void {
    if (bar === undefined) {
      line(messages.import.page(done, total, path));
      return;
    }
    if (started) bar.update(done);
    else bar.start(total, done);
    started = true;
  }

  /** A line of text clears the bar, which comes back with the next page. */
  function interrupt(text: string): void {
    if (started) bar?.stop();
    started = false;
    line(text);
  }

  return {
    report(event) {
      switch (event.kind) {
        case 'page':
          page(event);
          break;
        case 'moved':
          interrupt(messages.import.moved(event.moved, dryRun));
          break;
        case 'deriving':
          interrupt(messages.import.deriving);
          break;
      }
    },
    stop() {
      if (started) bar?.stop();
    },
  };
}
