/** `gongpu import`: reads pages into the graph. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { noChanges } from '../../import/changes.ts';
import { createExtractor } from '../../import/extractor.ts';
import type { ImportEvent, ImportOptions, ImportResult } from '../../import/import-pages.ts';
import { type CollectedPages, collectPages } from '../../import/pages/collect-pages.ts';
import type { Refusal } from '../../import/pages/refusal.ts';
import type { CliContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeJson, writeLine } from '../output.ts';
import { showProgress } from '../progress.ts';
import { exitCodeOf, onStopSignal, type StopSignal } from '../stop-signals.ts';
import { UsageError } from '../usage-error.ts';
import { addIssueOptions, type IssueOptions, issueOptions } from './issue-options.ts';
import { reportChanges } from './report-changes.ts';
import { reportRefusals, reportSkipped } from './report-files.ts';
import { withStore } from './with-store.ts';

export interface ReadingOptions extends IssueOptions {
  readonly issue?: string;
  readonly jobs?: string;
  readonly json?: true;
}

interface Options extends ReadingOptions {
  readonly dryRun?: true;
}

export function addImportCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  const command = program
    .command('import')
    .summary(messages.import.summary)
    .description(messages.import.description);
  addReadingOptions(command, context)
    .option('--dry-run', messages.options.dryRun)
    .addHelpText('after', messages.import.examples)
    .action((paths: readonly string[], options: Options) => runImport(paths, options, context));
}

/** Which pages, of which issue, read how: what `import` and `diff` have in common. */
export function addReadingOptions(command: Command, context: CliContext): Command {
  const { messages } = context;
  command.argument('<path...>', messages.arguments.paths);
  return addIssueOptions(command, context)
    .option('--issue <name>', messages.options.issue)
    .option('--jobs <number>', messages.options.jobs)
    .option('--json', messages.options.json);
}

/** `gongpu import PATH… --dry-run` is `gongpu diff PATH…`. */
export async function runImport(
  paths: readonly string[],
  options: Options,
  context: CliContext,
): Promise<void> {
  const details = await issueOptions(options, context);
  const issueName = issueNameOf(options, context);
  const jobs = jobsOf(options, context);
  const dryRun = options.dryRun === true;
  const collected = await collectPages(paths);
  await reportSkipped(collected.skipped, context);
  const extractor = createExtractor(jobs ?? defaultJobs(collected.files.length));
  const progress = showProgress(context, dryRun);
  const stop = stopWhenAsked();
  try {
    if (collected.files.length === 0) await reportRefusals(collected.refused, context);
    const result =
      collected.files.length === 0
        ? nothingDone(collected)
        : await importCollected(collected, {
            details,
            dryRun,
            ...(issueName !== undefined && { issueName }),
          });
    progress.stop();
    await reportResult(result, options, context);
    const signal = stop.by();
    if (result.stopped && signal !== undefined) context.exitWith(exitCodeOf[signal]);
  } finally {
    stop.done();
    progress.stop();
    await extractor.close();
  }

  async function importCollected(pages: CollectedPages, importOptions: ImportOptions): Promise<ImportResult> {
    const { importPages } = await import('../../import/import-pages.ts');
    // Said where the import ends, and also where it fails: among many pages the lines would scroll away.
    const refused: Refusal[] = [];
    try {
      return await withStore(context, async (store) => {
        if (!dryRun) await store.prepare();
        const report = (event: ImportEvent): void => {
          if (event.kind === 'refused') refused.push(event.refusal);
          else progress.report(event);
        };
        return importPages(pages, importOptions, { store, extractor, report, stop: stop.signal });
      });
    } finally {
      progress.stop();
      await reportRefusals(refused, context);
    }
  }
}

/** Nothing was named that could be read: no database is needed to say so. */
function nothingDone({ refused }: CollectedPages): ImportResult {
  return { changes: noChanges, refused, pages: 0, articles: 0, issues: [], moved: [], stopped: false };
}

/** The page that is being written is finished first; asked again, the process ends at once. */
function stopWhenAsked(): {
  readonly signal: AbortSignal;
  readonly by: () => StopSignal | undefined;
  readonly done: () => void;
} {
  const controller = new AbortController();
  let by: StopSignal | undefined;
  const done = onStopSignal((signal) => {
    by = signal;
    controller.abort();
  });
  return { signal: controller.signal, by: () => by, done };
}

async function reportResult(result: ImportResult, options: Options, context: CliContext): Promise<void> {
  const { messages, stdout, stderr } = context;
  const dryRun = options.dryRun === true;
  const { pages, articles, refused, changes, stopped } = result;
  if (options.json) {
    await writeJson(stdout, {
      dryRun,
      ...result,
      refused: refused.map((refusal) => ({ ...refusal, message: messages.describeRefusal(refusal.reason) })),
    });
  } else if (pages > 0 && dryRun) {
    await writeLine(stdout, messages.import.wouldDo({ pages, articles }));
    await reportChanges(changes, messages.changes.noneWould, context);
  } else if (pages > 0) {
    await writeLine(stdout, messages.import.done({ pages, articles, refused: refused.length }));
    await reportChanges(changes, messages.changes.none, context);
  }
  if (stopped) {
    await writeLine(stderr, messages.import.stopped(pages));
  } else if (refused.length > 0) {
    context.exitWith(pages === 0 ? exitCodes.failed : exitCodes.partial);
  }
}

function issueNameOf({ issue }: Options, { messages }: CliContext): string | undefined {
  if (issue?.trim() === '') throw new UsageError(messages.usage.blankOption('--issue'));
  return issue?.trim();
}

function jobsOf({ jobs }: Options, { messages }: CliContext): number | undefined {
  if (jobs === undefined) return undefined;
  const number = Number(jobs);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new UsageError(messages.usage.badJobs(jobs));
  return number;
}

/** A process costs most of a second and 300 MB, as much as some hundred pages take to extract. */
function defaultJobs(pages: number): number {
  return pages < 200 ? 1 : Math.min(4, availableParallelism());
}
