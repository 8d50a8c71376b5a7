/** `gongpu remove`: takes an issue back. */
import type { Command } from 'commander';
import { noChanges } from '../../import/changes.ts';
import type { ListedIssue } from '../../import/issues.ts';
import type { CliContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeJson, writeLine } from '../output.ts';
import { reportChanges } from './report-changes.ts';
import { withStore } from './with-store.ts';

interface Options {
  readonly dryRun?: true;
  readonly json?: true;
}

export function addRemoveCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  program
    .command('remove')
    .summary(messages.remove.summary)
    .description(messages.remove.description)
    .argument('<issue...>', messages.arguments.issue)
    .option('--dry-run', messages.options.dryRun)
    .option('--json', messages.options.json)
    .addHelpText('after', messages.remove.examples)
    .action((words: readonly string[], options: Options) => runRemove(words.join(' '), options, context));
}

async function runRemove(words: string, options: Options, context: CliContext): Promise<void> {
  const { stdout, messages } = context;
  const dryRun = options.dryRun === true;
  const { removeIssue, listIssues, issuesCalled, issuesNear } = await import('../../import/issues.ts');
  await withStore(context, async (store) => {
    const issues = await listIssues(store);
    const [issue, ...others] = issuesCalled(issues, words);
    if (issue === undefined) {
      await refuse(messages.remove.unknown(words), messages.remove.near, issuesNear(issues, words), context);
      return;
    }
    if (others.length > 0) {
      await refuse(messages.remove.several(words), undefined, [issue, ...others], context);
      return;
    }
    const changes = (await removeIssue(store, issue.id, { dryRun })) ?? noChanges;
    if (options.json) {
      await writeJson(stdout, { dryRun, issue: issue.id, changes });
    } else {
      const called = issueLine(issue);
      await writeLine(stdout, dryRun ? messages.remove.wouldDo(called) : messages.remove.done(called));
      await reportChanges(changes, messages.changes.none, context);
    }
  });
}

/** Longer lists are `gongpu issues`. */
const candidatesShown = 10;

async function refuse(
  sentence: string,
  heading: string | undefined,
  candidates: readonly ListedIssue[],
  { stderr, messages, exitWith }: CliContext,
): Promise<void> {
  await writeLine(stderr, messages.program.failed(sentence));
  if (heading !== undefined && candidates.length > 0) await writeLine(stderr, heading);
  for (const candidate of candidates.slice(0, candidatesShown)) {
    await writeLine(stderr, `  ${issueLine(candidate)}`);
  }
  exitWith(exitCodes.failed);
}

/** issue-4k8n0v2h6tq1d (滨海工人报 2024-03-12) */
function issueLine({ id, newspaper, date, name }: ListedIssue): string {
  return `${id} (${[newspaper, name, date].filter((word) => word !== null).join(' ')})`;
}
