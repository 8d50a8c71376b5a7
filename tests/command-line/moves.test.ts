/** One text in two issues, issues by what people call them, and an import that is stopped. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { withCommandLine } from './command-line.ts';

const page = (number: number): string =>
  `港口要闻之${number}\n\n本报讯（记者 方晓）海湾市总工会举办第${number}场职工培训，三百名职工参加。\n`;

/** The same text as page 1 of two papers. */
async function twoPapers(folder: string): Promise<readonly [string, string]> {
  for (const [name, newspaper] of [
    ['a', '海湾工人报'],
    ['b', '港城工人报'],
  ] as const) {
    await mkdir(path.join(folder, name));
    await writeFile(
      path.join(folder, name, 'issue.yaml'),
      `newspaper: ${newspaper}\ndate: 2024-05-18\nhome: 浙江省宁波市\n`,
    );
    await writeFile(path.join(folder, name, '01.txt'), page(1));
  }
  return [path.join(folder, 'a'), path.join(folder, 'b')];
}

describe('a text that the graph has under another issue', () => {
  test('is moved, and that is said', () =>
    withCommandLine(async ({ folder, gongpu }) => {
      const [a, b] = await twoPapers(folder);
      await gongpu('import', a);
      const dry = await gongpu('diff', b);
      expect(dry.stderr).toMatch(
        /Would move .*b\/01\.txt: .* 01\.txt of 海湾工人报 2024-05-18 and would now be/,
      );
      const { code, stdout, stderr } = await gongpu('import', b, '--json');
      expect(code).toBe(0);
      expect(stderr).toMatch(
        /Moved .*b\/01\.txt: its text was in the graph as 01\.txt of 海湾工人报 2024-05-18 and is now 01\.txt of 港城工人报 2024-05-18\./,
      );
      expect(JSON.parse(stdout).moved).toMatchObject([
        {
          path: path.join(b, '01.txt'),
          from: { page: '01.txt', issue: { newspaper: '海湾工人报', date: '2024-05-18' } },
          to: { page: '01.txt', issue: { newspaper: '港城工人报', date: '2024-05-18' } },
        },
      ]);
      expect(JSON.parse((await gongpu('issues', '--json')).stdout)).toHaveLength(1);
    }));

  test.each([
    ['the first', 0],
    ['the second', 1],
  ] as const)('stays where it is when its own file is in the batch too: that of %s paper', (_, stored) =>
    withCommandLine(async ({ folder, gongpu }) => {
      const papers = await twoPapers(folder);
      await gongpu('import', papers[stored]);
      const before = (await gongpu('issues', '--json')).stdout;
      const { code, stdout, stderr } = await gongpu('import', ...papers, '--json');
      expect(code).toBe(3);
      const kept = path.join(papers[stored], '01.txt');
      const copy = path.join(papers[1 - stored] ?? '', '01.txt');
      expect(JSON.parse(stdout)).toMatchObject({
        moved: [],
        refused: [{ path: copy, reason: { kind: 'same-text', other: kept } }],
        changes: { pages: { added: 0, changed: 0, gone: 0 } },
      });
      expect(stderr).toContain(`Refused ${copy}: has the same text as ${kept}.`);
      expect((await gongpu('issues', '--json')).stdout).toBe(before);
    }),
  );
});

describe('gongpu remove', () => {
  test.each([['2024-05-18'], ['海湾工人报 2024-05-18'], ['2024-05-18 海湾工人报'], ['海湾工人报']])(
    'finds the only issue that is %s',
    (words) =>
      withCommandLine(async ({ folder, gongpu }) => {
        const [a] = await twoPapers(folder);
        await gongpu('import', a);
        const { code, stdout } = await gongpu('remove', ...words.split(' '));
        expect(code).toBe(0);
        expect(stdout).toContain('(海湾工人报 2024-05-18)');
        expect((await gongpu('issues')).stderr).toContain('No issue');
      }),
  );

  test('takes the beginning of an identifier, lists several, and offers what is near', () =>
    withCommandLine(async ({ folder, gongpu }) => {
      const [a, b] = await twoPapers(folder);
      await writeFile(path.join(b, '01.txt'), page(2));
      await gongpu('import', a, b);
      const issues: { id: string }[] = JSON.parse((await gongpu('issues', '--json')).stdout);
      const ids = issues.map(({ id }) => id);
      const several = await gongpu('remove', '2024-05-18');
      expect(several.code).toBe(1);
      for (const id of ids) expect(several.stderr).toContain(id);
      const near = await gongpu('remove', '2024-05-19');
      expect(near.stderr).toMatch(
        /there is no issue "2024-05-19"[\s\S]*Did you mean one of these\?\n {2}issue-/,
      );
      const [first = ''] = ids;
      expect((await gongpu('remove', first.slice(0, -2), '--dry-run')).stdout).toContain(first);
      expect(JSON.parse((await gongpu('issues', '--json')).stdout)).toHaveLength(2);
    }));
});

/** Presses Ctrl-C when the first page is reported. */
class Impatient extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    if (this.text.includes('[1/')) process.emit('SIGINT', 'SIGINT');
    done();
  }
}

test.each([
  ['en', 'Stopped after 1 page; run the same import again to complete it.'],
  ['zh', '已在导入 1 个版面后停止；再运行一次同样的导入即可完成。'],
])('an import that is stopped says how far it came, in %s, and is completed by the next', (lang, sentence) =>
  withCommandLine(async ({ folder, gongpu }) => {
    const pages = path.join(folder, 'pages');
    await mkdir(pages);
    for (const number of [1, 2, 3]) await writeFile(path.join(pages, `0${number}.txt`), page(number));
    const stderr = new Impatient();
    const stdout = new Impatient();
    const env = { GONGPU_HOME: path.join(folder, 'home') };
    expect(await run(['import', pages, '--lang', lang], { env, stdout, stderr })).toBe(130);
    expect(stderr.text.trimEnd().split('\n').at(-1)).toBe(sentence);
    const { changes } = JSON.parse((await gongpu('import', pages, '--json')).stdout);
    expect(changes.pages.added).toBe(2);
    const { stdout: missing } = await gongpu(
      'query',
      'MATCH (e:Entity) WHERE e.degree IS NULL RETURN count(e) AS n',
      '--json',
    );
    expect(JSON.parse(missing)).toEqual([{ n: 0 }]);
  }),
);
