/** `gongpu explain`: how a page was read: lines, joins, clauses, mentions, and what each claim was made of. */
import { writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { readPageFile } from '../../import/pages/read-page-file.ts';
import { RefusedError } from '../../import/pages/refusal.ts';
import type { CliContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { explanationHtml } from '../explain/explanation-html.ts';
import { explanationLines } from '../explain/explanation-text.ts';
import { writeJson, writeLine } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { addIssueOptions, type IssueOptions, issueOptions } from './issue-options.ts';
import { reportRefusals } from './report-files.ts';

interface ExplainOptions extends IssueOptions {
  readonly article?: string;
  readonly html?: string;
  readonly json?: boolean;
}

export function addExplainCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  const command = program
    .command('explain')
    .summary(messages.explain.summary)
    .description(messages.explain.description)
    .argument('<page>', messages.explain.page)
    .option('--article <number>', messages.explain.articleOption)
    .option('--html <file>', messages.explain.htmlOption)
    .option('--json', messages.options.json)
    .addHelpText('after', messages.explain.examples)
    .action((page: string, options: ExplainOptions) => explain(page, options, context));
  addIssueOptions(command, context);
}

async function explain(page: string, options: ExplainOptions, context: CliContext): Promise<void> {
  const { messages, stdout, stderr, language } = context;
  const details = await issueOptions(options, context);
  // The segmenter's dictionary takes most of a second to load: not before there is a page to read.
  const { explainPage } = await import('../../extraction/explain.ts');
  try {
    const file = { path: page, name: basename(page), folder: dirname(resolve(page)) };
    const { text, issue } = await readPageFile(file, details);
    const whole = explainPage(text, issue);
    const explanation =
      options.article === undefined
        ? whole
        : { ...whole, articles: [chosen(whole.articles, options.article, context)] };
    if (options.html !== undefined) {
      await writeFile(options.html, explanationHtml(explanation, page, messages.explain, language));
      await writeLine(stderr, messages.explain.written(options.html));
    } else if (options.json === true) {
      await writeJson(stdout, explanation);
    } else {
      for (const line of explanationLines(explanation, messages.explain, language))
        await writeLine(stdout, line);
    }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    await reportRefusals([error.refusal], context);
    context.exitWith(exitCodes.failed);
  }
}

function chosen<A>(articles: readonly A[], number: string, { messages }: CliContext): A {
  const article = /^\d+$/u.test(number) ? articles[Number(number) - 1] : undefined;
  if (article === undefined) throw new UsageError(messages.explain.noSuchArticle(number, articles.length));
  return article;
}
