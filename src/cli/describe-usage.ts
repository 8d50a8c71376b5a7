/** Puts what the command-line parser refuses into the user's language. */
import type { CommanderError } from 'commander';
import type { Messages } from './messages/messages.ts';

/** The name between the quotation marks of the parser's message: error: unknown option '--frm'. */
function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? '';
}

function detail(message: string): string {
  return message.replace(/^error: /, '');
}

/** The parser's own guess: (Did you mean --from?) */
function guess(message: string, { usage }: Messages): string {
  const match = /\(Did you mean (.*)\?\)/.exec(message);
  return match?.[1] === undefined ? '' : usage.didYouMean(match[1]);
}

type UsageCode =
  | 'commander.unknownOption'
  | 'commander.unknownCommand'
  | 'commander.missingArgument'
  | 'commander.optionMissingArgument'
  | 'commander.missingMandatoryOptionValue'
  | 'commander.invalidArgument'
  | 'commander.excessArguments'
  | 'commander.conflictingOption';

const sentences: Readonly<Record<UsageCode, (message: string, messages: Messages) => string>> = {
  'commander.unknownOption': (text, messages) =>
    messages.usage.unknownOption(quoted(text)) + guess(text, messages),
  'commander.unknownCommand': (text, messages) =>
    messages.usage.unknownCommand(quoted(text)) + guess(text, messages),
  'commander.missingArgument': (text, { usage }) => usage.missingArgument(quoted(text)),
  'commander.optionMissingArgument': (text, { usage }) => usage.missingOptionValue(quoted(text)),
  'commander.missingMandatoryOptionValue': (text, { usage }) => usage.missingOption(quoted(text)),
  'commander.invalidArgument': (text, { usage }) => usage.badValue(detail(text)),
  'commander.excessArguments': (_, { usage }) => usage.tooManyArguments(),
  'commander.conflictingOption': (text, { usage }) => usage.conflict(detail(text)),
};

function isUsageCode(code: string): code is UsageCode {
  return code in sentences;
}

/** `command` is what the help to look at belongs to: `gongpu extract`. */
export function describeUsage(error: CommanderError, command: string, messages: Messages): string {
  const sentence = isUsageCode(error.code)
    ? sentences[error.code](error.message, messages)
    : detail(error.message);
  return sentence + messages.program.seeHelp(command);
}
