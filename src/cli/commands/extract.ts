/** `gongpu extract`: prints what pages say, one extraction record a line, the same bytes every time. */
import type { Command } from 'commander';
import type { Extraction } from '../../extraction/record.ts';
import { collectPages, type PageFile } from '../../import/pages/collect-pages.ts';
import { RefusedError } from '../../import/pages/refusal.ts';
import type { IssueDetails } from '../../page/article.ts';
import type { CliContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeJson, writeLine } from '../output.ts';
import { addIssueOptions, type IssueOptions, issueOptions } from './issue-options.ts';
import { reportRefusals, reportSkipped } from './report-files.ts';

export function addExtractCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  const command = program
    .command('extract')
    .summary(messages.extract.summary)
    .description(messages.extract.description)
    .argument('<path...>', messages.arguments.paths)
    .addHelpText('after', messages.extract.examples)
    .action((paths: readonly string[], options: IssueOptions) => extract(paths, options, context));
  addIssueOptions(command, context);
}

async function extract(paths: readonly string[], options: IssueOptions, context: CliContext): Promise<void> {
  const { messages } = context;
  const details = await issueOptions(options, context);
  const { files, skipped, refused } = await collectPages(paths);
  await reportSkipped(skipped, context);
  await reportRefusals(refused, context);
  // The segmenter's dictionary takes most of a second to load: not before there is a page to read.
  const { extractPage } = await import('../../extraction/extract.ts');
  let refusals = refused.length;
  let pages = 0;
  let articles = 0;
  for (const file of files) {
    try {
      const extractions = await extractFile(file, details, extractPage);
      for (const extraction of extractions) await writeJson(context.stdout, extraction);
      pages += 1;
      articles += extractions.length;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      await reportRefusals([error.refusal], context);
      refusals += 1;
    }
  }
  await writeLine(context.stderr, messages.extract.done({ pages, articles, refused: refusals }));
  if (refusals > 0) context.exitWith(pages === 0 ? exitCodes.failed : exitCodes.partial);
}

/** @throws RefusedError when nothing can be taken from the file */
async function extractFile(
  file: PageFile,
  details: IssueDetails,
  extractPage: (text: string, name: string, issue: IssueDetails) => readonly Extraction[],
): Promise<readonly Extraction[]> {
  const { readPageFile } = await import('../../import/pages/read-page-file.ts');
  const { text, issue } = await readPageFile(file, details);
  try {
    const extractions = extractPage(text, file.path, issue);
    if (extractions.length > 0) return extractions;
  } catch (cause) {
    const reason = { kind: 'extraction-failed', cause: String(cause) } as const;
    throw new RefusedError({ path: file.path, reason }, { cause });
  }
  throw new RefusedError({ path: file.path, reason: { kind: 'no-article' } });
}
