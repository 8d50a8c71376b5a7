/** `gongpu diff`: what an import of pages would change, without changing anything. */
import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { runImport } from './import.ts';
import { addIssueOptions, type IssueOptions } from './issue-options.ts';

interface Options extends IssueOptions {
  readonly issue?: string;
  readonly jobs?: string;
  readonly json?: true;
}

export function addDiffCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  const command = program
    .command('diff')
    .summary(messages.diff.summary)
    .description(messages.diff.description)
    .argument('<path...>', messages.arguments.paths);
  addIssueOptions(command, context)
    .option('--issue <name>', messages.options.issue)
    .option('--jobs <number>', messages.options.jobs)
    .option('--json', messages.options.json)
    .addHelpText('after', messages.diff.examples)
    .action((paths: readonly string[], options: Options) =>
      runImport(paths, { ...options, dryRun: true }, context),
    );
}
