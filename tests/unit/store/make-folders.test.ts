/** Folders are made with those that they lie in, and what cannot be made fails at once. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolders } from '../../../src/store/make-folders.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongpu-folders-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes a folder with those above it, and finds it made the next time', () => {
  const deep = path.join(folder, 'one', 'two', 'three');
  for (let time = 0; time < 2; time++) {
    makeFolders(deep);
    expect(existsSync(deep)).toBe(true);
  }
});

it('fails where a file is in the way', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  expect(() => makeFolders(file)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(() => makeFolders(path.join(file, 'below'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
});

it.runIf(process.platform === 'linux')('fails where the system makes none', () => {
  expect(() => makeFolders('/proc/gongpu/below')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});
