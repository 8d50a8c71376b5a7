/** The commands of gongpu. Each lives in a file of its own and adds itself here; none loads what it needs before it runs. */
import { Command, Help, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { addDiffCommand } from './commands/diff.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addExportCommand } from './commands/export.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addImportCommand } from './commands/import.ts';
import { addIssuesCommand } from './commands/issues.ts';
import { addQueryCommand } from './commands/query.ts';
import { addRemoveCommand } from './commands/remove.ts';
import { addServeCommand } from './commands/serve.ts';
import type { CliContext } from './context.ts';
import { languages } from './language.ts';
import { UsageError } from './usage-error.ts';

const commands: readonly ((program: Command, context: CliContext) => void)[] = [
  addImportCommand,
  addDiffCommand,
  addIssuesCommand,
  addRemoveCommand,
  addExtractCommand,
  addExplainCommand,
  addServeCommand,
  addExportCommand,
  addQueryCommand,
  addDoctorCommand,
];

export function createProgram(context: CliContext): Command {
  const { messages, stdout, stderr } = context;
  const program = new Command('gongpu')
    .description(messages.program.description)
    .version(packageJson.version, '-V, --version', messages.program.version)
    .helpOption('-h, --help', messages.program.help)
    .helpCommand('help [command]', messages.program.helpCommand)
    .addOption(
      new Option('--lang <language>', messages.program.language).argParser((value) => {
        if (languages.some((language) => language === value)) return value;
        throw new UsageError(messages.usage.badLanguage(value));
      }),
    )
    .configureHelp(helpIn(context))
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // Said once, in the user's language, where the run ends.
      outputError: () => {},
    });
  for (const add of commands) add(program, context);
  return program;
}

/** The parser's own words of a help text in the user's language. */
function helpIn({ messages, language }: CliContext): Partial<Help> {
  const { titles, helpTerms } = messages.program;
  const translated = (text: string): string =>
    Object.entries(helpTerms).reduce((said, [term, word]) => said.replace(term, word), text);
  const standard = new Help();
  return {
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => translated(standard.commandUsage(command)),
    subcommandTerm: (command) => translated(standard.subcommandTerm(command)),
    optionDescription: (option) => withDefault(translated(standard.optionDescription(option))),
    // A full-width colon needs no space after it.
    formatHelp: (command, help) => standard.formatHelp.call(help, command, help).replace(/^(.*：) /u, '$1'),
  };

  /** The bracket that the translation opens is closed alike. */
  function withDefault(text: string): string {
    return language === 'zh' ? text.replace(/ （默认：(.*)\)$/u, '（默认：$1）') : text;
  }
}
