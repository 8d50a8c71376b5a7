/** Makes a folder with those that it lies in. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Not Node's own recursive mkdir: where the system makes no folders, as under /proc, that one tries for ever.
 * @throws the operating system's error; none where the folder is there already
 */
export function makeFolders(folder: string): void {
  const whole = path.resolve(folder);
  try {
    mkdirSync(whole);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' && statSync(whole).isDirectory()) return;
    const parent = path.dirname(whole);
    if (code !== 'ENOENT' || existsSync(parent)) throw error;
    makeFolders(parent);
    makeFolders(whole);
  }
}
