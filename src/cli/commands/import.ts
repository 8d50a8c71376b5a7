/** `gongpu import`: reads pages into the graph. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { createExtractor } from '../../import/extractor.ts';
import type { ImportResult } from '../../import/import-pages.ts';
import { collectPages } from '../../import/pages/collect-pages.ts';
import type { CliContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeJson, writeLine } from '../output.ts';
import { showProgress } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { addIssueOptions, type IssueOptions, issueOptions } from './issue-options.ts';
import { reportChanges } from './report-changes.ts';
import { reportSkipped } from './report-files.ts';
import { withStore } from './with-store.ts';

interface Options extends IssueOptions {
  readonly issue?: string;
  readonly dryRun?: true;
  readonly jobs?: string;
  readonly json?: true;
}

export function addImportCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  const command = program
    .command('import')
    .summary(messages.import.summary)
    .description(messages.import.description)
    .argument('<path...>', messages.arguments.paths);
  addIssueOptions(command, context)
    .option('--issue <name>', messages.options.issue)
    .option('--dry-run', messages.options.dryRun)
    .option('--jobs <number>', messages.options.jobs)
    .option('--json', messages.options.json)
    .addHelpText('after', messages.import.examples)
    .action((paths: readonly string[], options: Options) => runImport(paths, options, context));
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
  const progress = showProgress(context);
  try {
    const { importPages } = await import('../../import/import-pages.ts');
    const result = await withStore(context, async (store) => {
      if (!dryRun) await store.prepare();
      const importOptions = { details, dryRun, ...(issueName !== undefined && { issueName }) };
      return importPages(collected, importOptions, { store, extractor, report: progress.report });
    });
    progress.stop();
    await reportResult(result, options, context);
  } finally {
    progress.stop();
    await extractor.close();
  }
}

async function reportResult(result: ImportResult, options: Options, context: CliContext): Promise<void> {
  const { messages, stdout } = context;
  const dryRun = options.dryRun === true;
  const { pages, articles, refused, changes } = result;
  if (options.json) {
    await writeJson(stdout, { dryRun, ...result });
  } else if (dryRun) {
    await writeLine(stdout, messages.import.wouldDo({ pages, articles }));
    await reportChanges(changes, messages.changes.noneWould, context);
  } else {
    await writeLine(stdout, messages.import.done({ pages, articles, refused: refused.length }));
    await reportChanges(changes, messages.changes.none, context);
  }
  if (refused.length > 0) context.exitWith(pages === 0 ? exitCodes.failed : exitCodes.partial);
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
