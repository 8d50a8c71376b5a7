/** `gongpu remove`: takes an issue back. */
import type { Command } from 'commander';
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
    .argument('<issue>', messages.arguments.issue)
    .option('--dry-run', messages.options.dryRun)
    .option('--json', messages.options.json)
    .addHelpText('after', messages.remove.examples)
    .action((issue: string, options: Options) => runRemove(issue, options, context));
}

async function runRemove(issue: string, options: Options, context: CliContext): Promise<void> {
  const { stdout, stderr, messages } = context;
  const dryRun = options.dryRun === true;
  const { removeIssue } = await import('../../import/issues.ts');
  const changes = await withStore(context, (store) => removeIssue(store, issue, { dryRun }));
  if (changes === undefined) {
    await writeLine(stderr, messages.program.failed(messages.remove.unknown(issue)));
    context.exitWith(exitCodes.failed);
  } else if (options.json) {
    await writeJson(stdout, { dryRun, issue, changes });
  } else {
    await writeLine(stdout, dryRun ? messages.remove.wouldDo(issue) : messages.remove.done(issue));
    await reportChanges(changes, messages.changes.none, context);
  }
}
