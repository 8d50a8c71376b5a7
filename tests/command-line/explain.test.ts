import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withCommandLine } from './command-line.ts';

const page = `弘扬工匠精神 凝聚奋进力量

云水县总工会送清凉

本报讯（记者 白杨）7月3日，云水县总工会开展“清凉一夏”慰问活动，云水县总工会主席高岩出席活动并讲话。活动共发放价值12.6

万元的防暑用品。

灯塔守护人 <b>

本报记者 林一鸣

今年以来，石城航标站工会举办培训5期。
`;

describe('gongpu explain', () => {
  test('prints lines, joins, clauses with subjects, mentions and claims', () =>
    withCommandLine(async ({ gongpu, folder }) => {
      const file = path.join(folder, 'p.txt');
      await writeFile(file, page);
      const { code, stdout } = await gongpu('explain', file, '--date', '2024-07-10');
      expect(code).toBe(0);
      const lines = stdout.split('\n');
      expect(lines).toContainEqual(expect.stringMatching(/^ +1 {2}banner /u));
      expect(lines).toContainEqual(expect.stringMatching(/^ +3 {2}headline .*云水县总工会送清凉$/u));
      expect(lines).toContainEqual(expect.stringMatching(/^ +joined .*sentence cut by a column$/u));
      expect(lines).toContainEqual(expect.stringMatching(/ · .*开展“清凉一夏”慰问活动 ← 云水县总工会/u));
      expect(lines).toContainEqual(expect.stringMatching(/# 12\.6万元 = 126000 元/u));
      expect(lines).toContainEqual(expect.stringMatching(/# 7月3日 = 2024-07-03 past/u));
      expect(lines).toContainEqual(expect.stringMatching(/^ +e\d+ Union 云水县总工会/u));
      expect(lines).toContainEqual(expect.stringMatching(/^ +HOLDS_POST 高岩 → 云水县总工会 \(主席\)/u));
    }));

  test('has Chinese labels for who reads Chinese, and the rules’ own names', () =>
    withCommandLine(async ({ gongpu, folder }) => {
      const file = path.join(folder, 'p.txt');
      await writeFile(file, page);
      const { stdout } = await gongpu('explain', file, '--date', '2024-07-10', '--lang', 'zh');
      const lines = stdout.split('\n');
      expect(lines[0]).toBe('报纸: 日期 2024-07-10');
      expect(lines).toContainEqual(expect.stringMatching(/^ +1 {2}报头 /u));
      expect(lines).toContainEqual(expect.stringMatching(/^ +3 {2}标题 .*云水县总工会送清凉$/u));
      expect(lines).toContainEqual(expect.stringMatching(/^ +拼接 .* 句子被分栏截断$/u));
      expect(lines).toContainEqual(expect.stringMatching(/^ +记者: 白杨$/u));
      expect(lines).toContainEqual(expect.stringMatching(/^ +e\d+ 工会 云水县总工会/u));
      expect(stdout).not.toMatch(/\b(?:banner|headline|reporters|own|FIGURE|Union|HOLDS_POST|past)\b/u);
      const html = path.join(folder, 'p.html');
      await gongpu('explain', file, '--html', html, '--lang', 'zh');
      expect(await readFile(html, 'utf8')).toMatch(/<td>标题<\/td>[\s\S]*<td>记者<\/td>/u);
    }));

  test('shows one article, and says which there are when it is not there', () =>
    withCommandLine(async ({ gongpu, folder }) => {
      const file = path.join(folder, 'p.txt');
      await writeFile(file, page);
      const second = await gongpu('explain', file, '--article', '2');
      expect(second.stdout).toContain('灯塔守护人');
      expect(second.stdout).not.toContain('Article 1');
      const third = await gongpu('explain', file, '--article', '3');
      expect(third.code).toBe(2);
      expect(third.stderr).toContain('1 to 2');
    }));

  test('writes an HTML page in which the page’s text is text', () =>
    withCommandLine(async ({ gongpu, folder }) => {
      const file = path.join(folder, 'p.txt');
      await writeFile(file, page);
      const html = path.join(folder, 'p.html');
      expect((await gongpu('explain', file, '--html', html)).code).toBe(0);
      const written = await readFile(html, 'utf8');
      expect(written).toContain('灯塔守护人 &lt;b&gt;');
      expect(written).not.toContain('<b>');
      expect(written).not.toMatch(/<script|https?:/u);
    }));

  test('refuses a file that is no page', () =>
    withCommandLine(async ({ gongpu, folder }) => {
      const { code, stderr } = await gongpu('explain', path.join(folder, 'none.txt'));
      expect(code).toBe(1);
      expect(stderr).toContain('none.txt');
    }));
});
