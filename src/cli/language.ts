/** Which language the messages are in: `--lang` first, then what the system's locale says. */

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The variables that name the locale of messages, the strongest first (POSIX). */
const localeVariables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}

/** The value of `--lang` wherever it stands on the command line. The messages of parsing itself depend on it. */
function languageOption(argv: readonly string[]): string | undefined {
  const operands = argv.indexOf('--');
  const options = operands < 0 ? argv : argv.slice(0, operands);
  const at = options.indexOf('--lang');
  if (at >= 0) return options[at + 1];
  return options.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
}

/** The language of a run of gongpu; English where nothing says Chinese. An unknown `--lang` is refused later, by name. */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const option = languageOption(argv);
  if (isLanguage(option)) return option;
  const locale = localeVariables
    .map((name) => env[name])
    .find((value) => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en';
}
