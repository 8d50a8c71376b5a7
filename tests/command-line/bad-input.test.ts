import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFile, withCommandLine } from './command-line.ts';

const badPages = projectFile('tests/fixtures/bad-pages');
const good = path.join(badPages, 'good', '01.txt');

/** What has to be said about each file, and what to do next. */
const refusals: Readonly<Record<string, RegExp>> = {
  'files/empty.txt': /is empty\. Remove it/,
  'files/blank.txt': /is empty\. Remove it/,
  'files/nul.txt': /contains NUL bytes .* Save the page as UTF-8/,
  'files/image.txt': /contains NUL bytes .* Save the page as UTF-8/,
  'files/latin.txt': /neither UTF-8 nor GB18030 .* Save the page as UTF-8/,
  'files/no-article.txt': /no article was found .* `gongpu explain`/,
  'files/front-matter.txt':
    /front-matter\.txt, date: "2024-02-30" is no day .*"pages" is no known key .* Correct it/,
  'wrong-key/01.txt': /wrong-key\/issue\.yaml, "day" is no known key .* Correct it/,
  'wrong-value/01.txt':
    /wrong-value\/issue\.yaml, date: "19\/5\/2024" is no day of the calendar; write it as/,
  'no-yaml/01.txt': /no-yaml\/issue\.yaml, line 2, column \d+, is no YAML: .* Correct it/,
  'no-pages': /holds no pages\. Pages are \.txt or \.md files/,
};
/** Odd, but readable. */
const readable = ['files/gb18030.txt', 'files/with-mark.txt', 'files/lone-surrogate.txt', 'good/01.txt'];

describe('a batch with bad files', () => {
  test('imports the good ones, names every bad one, and ends with 3', () =>
    withCommandLine(async ({ gongpu }) => {
      const folders = ['files', 'wrong-key', 'wrong-value', 'no-yaml', 'no-pages', 'good'];
      const { code, stdout, stderr } = await gongpu(
        'import',
        ...folders.map((name) => path.join(badPages, name)),
        '--json',
      );
      expect(code).toBe(3);
      const result = JSON.parse(stdout);
      expect(result).toMatchObject({ pages: readable.length, articles: readable.length });
      expect(
        result.refused.map((refusal: { path: string }) => path.relative(badPages, refusal.path)).sort(),
      ).toEqual(Object.keys(refusals).sort());
      const lines = stderr.split('\n');
      for (const [name, sentence] of Object.entries(refusals)) {
        const line = lines.find((text) => text.startsWith(`Refused ${path.join(badPages, name)}: `));
        expect(line).toMatch(sentence);
      }
      expect(stderr).not.toMatch(/^\s+at |Error/m);
      const { stdout: issues } = await gongpu('issues', '--json');
      expect(JSON.parse(issues).map((issue: { newspaper: string | null }) => issue.newspaper)).toContain(
        '滨海工人报',
      );
    }));

  test('says it in Chinese to who reads Chinese', () =>
    withCommandLine(async ({ gongpu }) => {
      const { stderr } = await gongpu('extract', path.join(badPages, 'files'), '--lang', 'zh');
      expect(stderr).toMatch(/未处理 .*empty\.txt：是空文件。请删除/);
      expect(stderr).not.toMatch(/Refused|Save/);
    }));

  test('ends with 1 where nothing at all could be taken', () =>
    withCommandLine(async ({ gongpu }) => {
      expect((await gongpu('import', path.join(badPages, 'no-pages'), '/no/such/page.txt')).code).toBe(1);
      expect((await gongpu('extract', path.join(badPages, 'files', 'empty.txt'))).code).toBe(1);
    }));
});

describe('a file that is too much', () => {
  test('of 50 MB is refused without being read, and the rest goes on', () =>
    withCommandLine(async ({ folder, gongpu }) => {
      const huge = path.join(folder, 'huge.txt');
      await writeFile(huge, '标题\n');
      await truncate(huge, 50 * 1024 * 1024);
      const { code, stdout, stderr } = await gongpu('extract', huge, good);
      expect(code).toBe(3);
      expect(stdout.split('\n')).toHaveLength(2);
      expect(stderr).toContain(
        `Refused ${huge}: has 50.0 MB; pages up to 20.0 MB are read. Split it into pages.`,
      );
    }));

  test('with a line of a million characters is refused, and the rest goes on', () =>
    withCommandLine(async ({ folder, gongpu }) => {
      const long = path.join(folder, 'long.txt');
      await writeFile(long, `港口职工过节\n\n${'宁波市总工会举办职工运动会，'.repeat(80_000)}\n`);
      const { code, stdout, stderr } = await gongpu('extract', long, good);
      expect(code).toBe(3);
      expect(stdout.split('\n')).toHaveLength(2);
      expect(stderr).toMatch(
        /Refused .*long\.txt: line 3 has 1120000 characters; lines up to 50000 are read\./,
      );
    }));
});

test('an unreadable file and a missing one are refused by name', () =>
  withCommandLine(async ({ folder, gongpu }) => {
    const loop = path.join(folder, 'loop.txt');
    await symlink(loop, loop);
    const gone = path.join(folder, 'gone.txt');
    const { code, stderr } = await gongpu('extract', loop, gone, good);
    expect(code).toBe(3);
    expect(stderr).toContain(`Refused ${loop}: cannot be read: the link leads back to itself.`);
    expect(stderr).toContain(`Refused ${gone}: there is no such file or folder. Check the path.`);
  }));

test('two files that would be one page are not both taken', () =>
  withCommandLine(async ({ folder, gongpu }) => {
    for (const [name, day] of [
      ['a', 18],
      ['b', 19],
    ] as const) {
      await mkdir(path.join(folder, name, 'pages'), { recursive: true });
      const text = `港口职工运动会开幕\n\n本报讯（记者 方晓）5月${day}日，宁波市总工会举办职工运动会。\n`;
      await writeFile(path.join(folder, name, 'pages', '01.txt'), text);
    }
    const [first, second] = ['a', 'b'].map((name) => path.join(folder, name, 'pages', '01.txt'));
    const { code, stderr } = await gongpu('import', folder);
    expect(code).toBe(3);
    expect(stderr).toContain(`Refused ${second}: would be the same page of the same issue as ${first}.`);
  }));

describe('a file that is no Chinese page', () => {
  const script = `#!/bin/sh\n# 备份脚本\nset -eu\n${'tar --create --file backup.tar /srv/data\n'.repeat(9)}`;

  test.each([
    ['a list of users', 'passwd', 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534::/:/bin/false\n'],
    ['a script with a Chinese comment', '03.txt', script],
    ['an English letter', '04.md', 'Dear colleagues,\n\nthe meeting of 总工会 is postponed.\n'],
  ])('%s is refused with a reason', (_, name, text) =>
    withCommandLine(async ({ folder, gongpu }) => {
      const file = path.join(folder, name);
      await writeFile(file, text);
      const { code, stdout, stderr } = await gongpu('import', file, '--json');
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({
        pages: 0,
        refused: [
          { path: file, reason: { kind: 'not-chinese' }, message: expect.stringContaining('Chinese') },
        ],
      });
      expect(stderr).toMatch(/is no page of a Chinese newspaper: of its \d+ letters, \d+ are Chinese/);
    }),
  );

  test('a page with many foreign words is taken, whatever the name of its file', () =>
    withCommandLine(async ({ folder, gongpu }) => {
      const file = path.join(folder, 'page.text');
      const words = 'Manufacturing Execution System, Supervisory Control and Data Acquisition, CNC, PLC';
      await writeFile(
        file,
        `港口职工学编程\n\n本报讯 海湾市总工会举办职工培训，课程包括 ${words} 等内容。\n`,
      );
      expect((await gongpu('extract', file)).code).toBe(0);
    }));
});

describe('errors and nothing else', () => {
  test('make no other noise', () =>
    withCommandLine(async ({ folder, gongpu }) => {
      const gone = path.join(folder, 'gone.txt');
      expect(await gongpu('import', gone)).toEqual({
        code: 1,
        stdout: '',
        stderr: `Refused ${gone}: there is no such file or folder. Check the path.\n`,
      });
    }));

  test('stand together at the end of a batch', () =>
    withCommandLine(async ({ folder, gongpu }) => {
      await writeFile(path.join(folder, '00.txt'), '');
      await writeFile(path.join(folder, '01.txt'), await readFile(good));
      await writeFile(path.join(folder, '02.txt'), '');
      const { stderr } = await gongpu('import', folder);
      const lines = stderr.trimEnd().split('\n');
      expect(lines.slice(-2)).toEqual(
        ['00.txt', '02.txt'].map((name) => expect.stringMatching(`^Refused .*${name}: is empty`)),
      );
    }));

  test('of a folder where a page is wanted say that it is a folder', () =>
    withCommandLine(async ({ folder, gongpu }) => {
      const { code, stderr } = await gongpu('explain', folder);
      expect(code).toBe(1);
      expect(stderr).toBe(`Refused ${folder}: is a folder. Name one page file in it.\n`);
    }));

  test('of YAML are wholly Chinese for who reads Chinese', () =>
    withCommandLine(async ({ gongpu }) => {
      const { stderr } = await gongpu('extract', path.join(badPages, 'no-yaml'), '--lang', 'zh');
      expect(stderr).toMatch(/issue\.yaml 第 2 行第 \d+ 列附近不是有效的 YAML。每行应写成/);
      expect(stderr).not.toMatch(/Implicit|mapping|at line/);
    }));
});
