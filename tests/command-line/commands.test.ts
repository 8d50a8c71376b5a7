import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { dump } from '../../src/store/cypher/dump.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type CommandLine, projectFile, withCommandLine } from './command-line.ts';

const pages = ['seeds/yandu-2024-11-05', 'seeds/yandu-2025-03-18'].map(projectFile);

async function graphIn({ folder }: CommandLine, home = 'home'): Promise<readonly string[]> {
  const store = await openStore({ kind: 'embedded', home: path.join(folder, home) });
  try {
    return await dump(store);
  } finally {
    await store.close();
  }
}

describe('gongpu extract', () => {
  test.runIf(existsSync('/dev/full'))('says that what it prints cannot be written', async () => {
    const stderr = new PassThrough();
    const stdout = createWriteStream('/dev/full').on('error', () => undefined);
    expect(await run(['extract', ...pages], { env: { LANG: 'en_GB.UTF-8' }, stdout, stderr })).toBe(1);
    expect(await text(stderr.end())).toBe(
      'gongpu: the output could not be written: the disk is full. What was printed is not whole.\n',
    );
  });

  test('prints one record a line and nothing else on standard output, the same bytes every time', () =>
    withCommandLine(async ({ gongpu }) => {
      const first = await gongpu('extract', ...pages);
      const second = await gongpu('extract', ...[...pages].reverse());
      expect(first.code).toBe(0);
      expect(second.stdout).toBe(first.stdout);
      const records = first.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(records.length).toBeGreaterThan(5);
      for (const record of records) {
        expect(Object.keys(record)).toEqual([
          'page',
          'start',
          'end',
          'headline',
          'kicker',
          'subtitle',
          'reporters',
          'correspondents',
          'entities',
          'relations',
          'facts',
          'repairs',
        ]);
      }
    }));
});

describe('gongpu import', () => {
  test('says what is new, and nothing is the second time', () =>
    withCommandLine(async (line) => {
      const first = JSON.parse((await line.gongpu('import', ...pages, '--json')).stdout);
      expect(first).toMatchObject({ dryRun: false, pages: 2, refused: [] });
      expect(first.changes.pages).toEqual({ added: 2, changed: 0, gone: 0 });
      expect(first.issues).toHaveLength(2);
      const graph = await graphIn(line);
      const second = await line.gongpu('import', ...pages);
      expect(second.stdout).toBe(`Imported 2 pages with ${first.articles} articles.\nNothing changed.\n`);
      // Nothing has changed, so nothing follows from it: no metrics are computed again.
      expect(second.stderr).toMatch(/^\[1\/2\] .*\n\[2\/2\] .*\n$/);
      expect(await graphIn(line)).toEqual(graph);
    }));

  test('in several processes gives the same graph', () =>
    withCommandLine(async (line) => {
      await line.gongpu('import', ...pages, '--jobs', '1');
      const one = await graphIn(line);
      await rm(path.join(line.folder, 'home'), { recursive: true });
      const { code } = await line.gongpu('import', ...pages, '--jobs', '2');
      expect(code).toBe(0);
      expect(await graphIn(line)).toEqual(one);
    }));

  test('with --dry-run and gongpu diff say the same and change nothing', () =>
    withCommandLine(async (line) => {
      await line.gongpu('import', pages[0] ?? '');
      const before = await graphIn(line);
      const dry = await line.gongpu('import', ...pages, '--dry-run', '--json');
      const diff = await line.gongpu('diff', ...pages, '--json');
      expect(diff.stdout).toBe(dry.stdout);
      const { dryRun, changes } = JSON.parse(dry.stdout);
      expect(dryRun).toBe(true);
      expect(changes.pages).toEqual({ added: 1, changed: 0, gone: 0 });
      expect(await graphIn(line)).toEqual(before);
      const done = JSON.parse((await line.gongpu('import', ...pages, '--json')).stdout);
      expect(done.changes.claims).toEqual(changes.claims);
      expect(done.changes.figures).toEqual(changes.figures);
    }));

  test('takes issue details from options before the folder', () =>
    withCommandLine(async ({ gongpu }) => {
      await gongpu(
        'import',
        pages[0] ?? '',
        '--newspaper',
        '京城工人报',
        '--date',
        '2024-01-02',
        '--home',
        '北京市',
      );
      const [issue, ...others] = JSON.parse((await gongpu('issues', '--json')).stdout);
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ newspaper: '京城工人报', date: '2024-01-02', home: '北京市', pages: 1 });
    }));

  test('gives an issue that nothing is known of the name of its folder, or the one that the user gives', () =>
    withCommandLine(async ({ folder, gongpu }) => {
      await mkdir(path.join(folder, 'bundle'));
      const page = path.join(folder, 'bundle', 'x.txt');
      await copyFile(projectFile('tests/fixtures/bad-pages/good/01.txt'), page);
      const issuesAfter = async (...argv: readonly string[]) => {
        await gongpu('import', page, ...argv);
        const issues: { name: string | null; date: string | null }[] = JSON.parse(
          (await gongpu('issues', '--json')).stdout,
        );
        return issues.map(({ name, date }) => [name, date]);
      };
      expect(await issuesAfter()).toEqual([['bundle', null]]);
      // The same text under another name is the same page, better described.
      expect(await issuesAfter('--issue', '五月合订本')).toEqual([['五月合订本', null]]);
      expect(await issuesAfter('--newspaper', '滨海工人报', '--date', '2024-05-19')).toEqual([
        [null, '2024-05-19'],
      ]);
    }));

  test('of a page that was corrected leaves the other pages alone', () =>
    withCommandLine(async (line) => {
      const copy = path.join(line.folder, 'pages');
      await cp(projectFile('seeds'), copy, { recursive: true });
      await line.gongpu('import', copy);
      const page = path.join(copy, 'yandu-2024-11-05', '03.txt');
      const text = await readFile(page, 'utf8');
      // The words after the last full stop of the page: one article says a little more.
      await writeFile(page, text.replace(/。(?=[^。]*$)/, '，现场气氛热烈。'));
      const { changes } = JSON.parse((await line.gongpu('import', copy, '--json')).stdout);
      expect(changes.pages).toEqual({ added: 0, changed: 1, gone: 0 });
      expect(changes.unchanged.pages).toBe(6);
      const corrected = await graphIn(line);
      await rm(path.join(line.folder, 'home'), { recursive: true });
      await line.gongpu('import', copy);
      expect(await graphIn(line)).toEqual(corrected);
    }));
});

describe('gongpu issues and gongpu remove', () => {
  test('list what there is and take one back', () =>
    withCommandLine(async (line) => {
      const { gongpu } = line;
      expect(await gongpu('issues')).toMatchObject({ code: 0, stdout: '' });
      await gongpu('import', pages[0] ?? '');
      const before = await graphIn(line);
      await gongpu('import', pages[1] ?? '');
      const issues = JSON.parse((await gongpu('issues', '--json')).stdout);
      expect(issues.map(({ date }: { date: string }) => date)).toEqual(['2024-11-05', '2025-03-18']);
      const table = (await gongpu('issues')).stdout;
      expect(table).toContain('燕都工人报');
      expect(table.match(/^├/gmu)).toHaveLength(1);
      const { id } = issues[1];
      const dry = await gongpu('remove', id, '--dry-run');
      expect(dry.stdout).toContain(`Removing ${id} (燕都工人报 2025-03-18) would change:`);
      const { code, stdout } = await gongpu('remove', id);
      expect(code).toBe(0);
      expect(stdout.split('\n').slice(1)).toEqual(dry.stdout.split('\n').slice(1));
      expect(await graphIn(line)).toEqual(before);
    }));

  test('an issue that is not there is an error that says where to look', () =>
    withCommandLine(async ({ gongpu }) => {
      expect(await gongpu('remove', 'issue-none')).toEqual({
        code: 1,
        stdout: '',
        stderr: 'gongpu: there is no issue "issue-none" in the graph. `gongpu issues` lists them.\n',
      });
    }));
});

describe('gongpu export', () => {
  test('as Cypher makes the same graph again', () =>
    withCommandLine(async (line) => {
      await line.gongpu('import', ...pages);
      const file = path.join(line.folder, 'graph.cypher');
      expect((await line.gongpu('export', '--format', 'cypher', file)).code).toBe(0);
      const statements = (await readFile(file, 'utf8')).trimEnd().split('\n');
      const store = await openStore({ kind: 'embedded', home: path.join(line.folder, 'copy') });
      try {
        await store.prepare();
        // The constraints are Neo4j's; the embedded database has made its own.
        const data = statements.filter((statement) => !/^CREATE (CONSTRAINT|INDEX|FULLTEXT)/.test(statement));
        await store.write(data.map((statement) => ({ cypher: statement.replace(/;$/, '') })));
      } finally {
        await store.close();
      }
      expect(await graphIn(line, 'copy')).toEqual(await graphIn(line));
    }));

  test('as JSON and CSV holds every node and relationship, the same bytes every time', () =>
    withCommandLine(async (line) => {
      const { folder, gongpu } = line;
      await gongpu('import', ...pages);
      const lines = (await graphIn(line)).map((text) => JSON.parse(text));
      const contains = lines.filter(({ type }) => type === 'CONTAINS').length;
      const { stdout } = await gongpu('export', '-');
      expect((await gongpu('export', '-')).stdout).toBe(stdout);
      const tables: Record<string, unknown[]> = JSON.parse(stdout);
      const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
      expect(rows).toBe(lines.length - contains);
      await gongpu('export', '--format', 'csv', path.join(folder, 'tables'));
      const names = await readdir(path.join(folder, 'tables'));
      expect(names).toEqual(
        Object.keys(tables)
          .map((name) => `${name}.csv`)
          .sort(),
      );
      const entities = await readFile(path.join(folder, 'tables', 'entities.csv'), 'utf8');
      expect(entities).toMatch(/^\uFEFFid,type,name,/);
      expect(entities.trimEnd().split('\n')).toHaveLength((tables.entities?.length ?? 0) + 1);
    }));

  test('as GraphML has one element a node and an edge', () =>
    withCommandLine(async ({ gongpu }) => {
      await gongpu('import', ...pages);
      const { entities, claims } = JSON.parse((await gongpu('export', '-')).stdout);
      const { stdout } = await gongpu('export', '--format', 'graphml', '-');
      expect(stdout.match(/<node /g)?.length ?? 0).toBe(entities.length);
      expect(stdout.match(/<edge /g)?.length ?? 0).toBe(claims.length);
    }));

  test('to where nothing can be written says so', () =>
    withCommandLine(async ({ folder, gongpu }) => {
      await mkdir(path.join(folder, 'home'));
      await copyFile(projectFile('package.json'), path.join(folder, 'file'));
      const target = path.join(folder, 'file', 'graph.json');
      const { code, stderr } = await gongpu('export', target);
      expect(code).toBe(1);
      expect(stderr).toBe(
        `gongpu: ${target} cannot be written: part of the path is a file, not a folder. Check the path.\n`,
      );
    }));
});
