import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectPages } from '../../../src/import/pages/collect-pages.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongpu-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function make(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), '标题\n\n正文。\n');
  }
}
const below = (name: string) => path.join(folder, name);
const found = async (...names: readonly string[]) =>
  (await collectPages(names.map(below))).files.map((file) => path.relative(folder, file.path));

describe('collecting pages', () => {
  test('takes the pages of folders and sub-folders in one order', async () => {
    await make('b/02.txt', 'b/01.txt', 'a/x/03.md', 'a/10.TXT', 'a/9.txt');
    expect(await found('.')).toEqual(['a/10.TXT', 'a/9.txt', 'a/x/03.md', 'b/01.txt', 'b/02.txt']);
    expect(await found('b', 'a')).toEqual(await found('a', 'b'));
  });

  test('leaves out what is no page, and says what', async () => {
    await make('01.txt', '.02.txt', 'issue.yaml', 'README.md', 'readme.txt', 'notes.pdf');
    const { files, skipped } = await collectPages([folder]);
    expect(files.map(({ name }) => name)).toEqual(['01.txt']);
    expect(skipped.map((name) => path.basename(name))).toEqual([
      '.02.txt',
      'README.md',
      'notes.pdf',
      'readme.txt',
    ]);
  });

  test('takes a file that is named, whatever its name', async () => {
    await make('page.gbk', '.hidden', 'README.md');
    expect(await found('page.gbk', '.hidden', 'README.md')).toEqual(['.hidden', 'README.md', 'page.gbk']);
  });

  test('takes a file once, however it is reached', async () => {
    await make('a/01.txt');
    await symlink(below('a'), below('b'));
    expect(await found('a', 'a/01.txt', './a', 'b')).toHaveLength(1);
  });

  test('goes through folders that contain themselves', async () => {
    await make('a/01.txt');
    await symlink(below('a'), below('a/again'));
    expect(await found('a')).toEqual(['a/01.txt']);
  });

  test('refuses what is not there, what cannot be read and folders without pages, and goes on', async () => {
    await make('good/01.txt', 'none/notes.pdf');
    await symlink(below('loop'), below('loop'));
    const { files, refused } = await collectPages(['gone', 'good', 'loop', 'none'].map(below));
    expect(files).toHaveLength(1);
    expect(refused.map(({ path: name, reason }) => [path.basename(name), reason.kind])).toEqual([
      ['gone', 'missing'],
      ['loop', 'unreadable'],
      ['none', 'no-pages'],
    ]);
  });

  test('gives the folder with links resolved', async () => {
    await make('2024-03-12/01.txt');
    await symlink(below('2024-03-12'), below('today'));
    const { files } = await collectPages([below('today')]);
    expect(files.map((file) => path.basename(file.folder))).toEqual(['2024-03-12']);
  });
});
