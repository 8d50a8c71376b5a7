import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/cli/language.ts';
import { withCommandLine } from './command-line.ts';

describe('the language of messages', () => {
  test.each([
    [['--lang', 'zh'], { LANG: 'en_US.UTF-8' }, 'zh'],
    [['import', '--lang=en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LANG: 'zh_TW' }, 'zh'],
    [[], {}, 'en'],
    [['extract', '--', '--lang', 'zh'], {}, 'en'],
    [['--lang', 'fr'], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  ])('of %j with %j is %s', (argv, env, language) => {
    expect(chooseLanguage(argv, env)).toBe(language);
  });
});

const commands = ['import', 'diff', 'issues', 'remove', 'extract', 'export'];

describe('help', () => {
  test('lists every command', () =>
    withCommandLine(async ({ gongpu }) => {
      const { code, stdout } = await gongpu('--help');
      expect(code).toBe(0);
      for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    }));

  test.each(commands)('of %s has an example, in both languages', (command) =>
    withCommandLine(async ({ gongpu }) => {
      const english = await gongpu(command, '--help');
      const chinese = await gongpu(command, '--help', '--lang', 'zh');
      expect(english).toMatchObject({ code: 0, stderr: '' });
      expect(english.stdout).toContain(`Example:\n  gongpu `);
      expect(english.stdout).not.toMatch(/选项|用法/);
      expect(chinese.stdout).toMatch(/^用法：gongpu [\s\S]*选项：[\s\S]*示例：\n {2}gongpu /);
      expect(chinese.stdout).not.toMatch(/\[options\]|\[command\]|\(default/);
      expect(english.stdout).not.toContain('[]');
    }),
  );

  test('is what gongpu alone says', () =>
    withCommandLine(async ({ gongpu }) => {
      const { code, stdout, stderr } = await gongpu();
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^Usage: gongpu/);
    }));

  test('--version gives the version', () =>
    withCommandLine(async ({ gongpu }) => {
      const { code, stdout } = await gongpu('--version');
      expect(code).toBe(0);
      expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    }));
});

describe('a wrong command line ends with 2 and a sentence', () => {
  test.each([
    [['imprt', 'x'], 'there is no command "imprt". Did you mean import? See `gongpu --help`.'],
    [['import'], 'the argument <path> is missing. See `gongpu import --help`.'],
    [
      ['import', 'x', '--dry-rn'],
      'there is no option --dry-rn. Did you mean --dry-run? See `gongpu import --help`.',
    ],
    [['import', 'x', '--date'], 'the option --date <day> needs a value. See `gongpu import --help`.'],
    [
      ['import', 'x', '--date', '2024-02-30'],
      '--date: "2024-02-30" is no day of the calendar; write it as 2024-03-12.',
    ],
    [['import', 'x', '--newspaper', ' '], '--newspaper is blank; give it a name or leave it out.'],
    [
      ['import', 'x', '--home', 'Ningbo'],
      '--home: "Ningbo" is no region that gongpu knows; write it as 浙江省宁波市, the province first.',
    ],
    [['import', 'x', '--issue', ''], '--issue is blank; give it a name or leave it out.'],
    [['import', 'x', '--jobs', '0'], '--jobs: "0" is no number of jobs; write a whole number from 1 to 64.'],
    [
      ['import', 'x', '--jobs', 'two'],
      '--jobs: "two" is no number of jobs; write a whole number from 1 to 64.',
    ],
    [['issues', 'x'], 'there are more arguments than the command takes. See `gongpu issues --help`.'],
    [['issues', '--lang', 'fr'], '--lang: "fr" is no language of gongpu; write zh or en.'],
    [
      ['export', 'x', '--format', 'xml'],
      '--format: "xml" is no format; write one of json, csv, graphml, cypher.',
    ],
    [['export', '-', '--format', 'csv'], 'a CSV export is a folder of tables; name the folder.'],
  ])('%j', (argv, sentence) =>
    withCommandLine(async ({ gongpu }) => {
      expect(await gongpu(...argv)).toEqual({ code: 2, stdout: '', stderr: `gongpu: ${sentence}\n` });
    }),
  );

  test('in Chinese where the user reads Chinese', () =>
    withCommandLine(async ({ gongpu }) => {
      const { stderr } = await gongpu('import', 'x', '--dry-rn', '--lang', 'zh');
      expect(stderr).toBe('gongpu：没有选项 --dry-rn。是不是 --dry-run？请看 `gongpu import --help`。\n');
    }));
});
