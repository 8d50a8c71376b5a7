/** One run of gongpu: parses the command line, runs the command, and turns whatever ends it into an exit code. */
import { CommanderError } from 'commander';
import { type CliContext, createContext, type Surroundings } from './context.ts';
import { describeUsage } from './describe-usage.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { describeFailure } from './messages/describe-failure.ts';
import { systemCodeOf, systemErrorIn } from './messages/system-errors.ts';
import { isClosedPipe, OutputError, writeLine } from './output.ts';
import { createProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

/** Runs `gongpu ARGV…` and gives the exit code. Never throws, and prints no stack for a mistake of the user. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const context = createContext(argv, surroundings, (ending) => {
    code = ending;
  });
  const program = createProgram(context);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    const name = program.commands.find((command) => argv.includes(command.name()))?.name();
    return await endingOf(error, name === undefined ? 'gongpu' : `gongpu ${name}`, context);
  }
}

async function endingOf(
  error: unknown,
  command: string,
  { env, stderr, messages, language }: CliContext,
): Promise<ExitCode> {
  if (isClosedPipe(error)) return exitCodes.done;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    // `gongpu` alone has already shown the help.
    if (error.code !== 'commander.help') {
      await writeLine(stderr, messages.program.failed(describeUsage(error, command, messages)));
    }
    return exitCodes.usage;
  }
  if (error instanceof UsageError) {
    await writeLine(stderr, messages.program.failed(error.message));
    return exitCodes.usage;
  }
  if (error instanceof OutputError) {
    const reason = systemErrorIn(language, systemCodeOf(error.cause));
    await writeLine(stderr, messages.program.failed(messages.program.notWritten(reason)));
    return exitCodes.failed;
  }
  const known = error instanceof Error && error.name !== 'Error' && !isProgrammingError(error);
  const reason = error instanceof Error ? describeFailure(error, language) : String(error);
  await writeLine(stderr, known ? messages.program.failed(reason) : messages.program.crashed(reason));
  if (env.GONGPU_DEBUG && error instanceof Error) await writeLine(stderr, error.stack ?? '');
  return exitCodes.failed;
}

/** What JavaScript itself throws; gongpu's own errors have names of their own and messages for users. */
function isProgrammingError(error: Error): boolean {
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof SyntaxError;
}
