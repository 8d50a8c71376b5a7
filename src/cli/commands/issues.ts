/** `gongpu issues`: what has been imported. */
import Table from 'cli-table3';
import type { Command } from 'commander';
import type { ListedIssue } from '../../import/issues.ts';
import type { CliContext } from '../context.ts';
import { writeJson, writeLine } from '../output.ts';
import { withStore } from './with-store.ts';

interface Options {
  readonly json?: true;
}

export function addIssuesCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  program
    .command('issues')
    .summary(messages.issues.summary)
    .description(messages.issues.description)
    .option('--json', messages.options.json)
    .addHelpText('after', messages.issues.examples)
    .action((options: Options) => runIssues(options, context));
}

async function runIssues({ json }: Options, context: CliContext): Promise<void> {
  const { stdout, stderr, messages } = context;
  const { listIssues } = await import('../../import/issues.ts');
  const issues = await withStore(context, listIssues);
  if (json) await writeJson(stdout, issues);
  else if (issues.length === 0) await writeLine(stderr, messages.issues.none);
  else await writeLine(stdout, tableOf(issues, context));
}

function tableOf(issues: readonly ListedIssue[], { messages }: CliContext): string {
  const { columns } = messages.issues;
  const table = new Table({
    head: [
      columns.id,
      columns.date,
      columns.newspaper,
      columns.home,
      columns.pages,
      columns.articles,
      columns.claims,
    ],
    colAligns: ['left', 'left', 'left', 'left', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { id, date, newspaper, name, home, pages, articles, claims } of issues) {
    table.push([id, date ?? '', newspaper ?? name ?? '', home ?? '', pages, articles, claims]);
  }
  return table.toString();
}
