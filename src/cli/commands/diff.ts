/** `gongpu diff`: what an import of pages would change, without changing anything. */
import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { addReadingOptions, type ReadingOptions, runImport } from './import.ts';

export function addDiffCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  const command = program
    .command('diff')
    .summary(messages.diff.summary)
    .description(messages.diff.description);
  addReadingOptions(command, context)
    .addHelpText('after', messages.diff.examples)
    .action((paths: readonly string[], options: ReadingOptions) =>
      runImport(paths, { ...options, dryRun: true }, context),
    );
}
