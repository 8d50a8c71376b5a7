/** `gongpu extract`: prints what pages say, one extraction record a line, the same bytes every time. */
import type { Command } from 'commander';
import { collectPages } from '../../import/pages/collect-pages.ts';
import { readPageFile } from '../../import/pages/read-page-file.ts';
import { type Refusal, RefusedError } from '../../import/pages/refusal.ts';
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
  const details = issueOptions(options, context);
  const { files, skipped, refused } = await collectPages(paths);
  await reportSkipped(skipped, context);
  await reportRefusals(refused, context);
  // The segmenter's dictionary takes most of a second to load: not before there is a page to read.
  const { extractPage } = await import('../../extraction/extract.ts');
  let refusals = refused.length;
  let articles = 0;
  for (const file of files) {
    try {
      const page = await readPageFile(file, details);
      const extractions = extractPage(page.text, file.path, page.issue);
      if (extractions.length === 0) refuse({ path: file.path, reason: { kind: 'no-article' } });
      for (const extraction of extractions) await writeJson(context.stdout, extraction);
      articles += extractions.length;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      await reportRefusals([error.refusal], context);
      refusals += 1;
    }
  }
  await writeLine(
    context.stderr,
    messages.extract.done({ pages: files.length, articles, refused: refusals }),
  );
  if (refusals > 0) context.exitWith(articles === 0 ? exitCodes.failed : exitCodes.partial);
}

function refuse(refusal: Refusal): never {
  throw new RefusedError(refusal);
}
