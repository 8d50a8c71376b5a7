/** Makes the folder that gongpu keeps everything in. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from '../store-error.ts';

/**
 * Makes a folder and those that it lies in, where they are not there.
 * @returns the folder
 * @throws {StoreError} `read-only`
 */
export function makeFolder(folder: string): string {
  try {
    makeWithParents(path.resolve(folder));
    return folder;
  } catch (cause) {
    const code = codeOf(cause);
    throw new StoreError(
      'read-only',
      `The folder ${folder} cannot be made. Check the permissions, or name another in GONGPU_HOME.`,
      { cause, situation: { kind: 'folder not made', folder, code } },
    );
  }
}

/** Not Node's own recursive mkdir: where the system makes no folders, as under /proc, it tries for ever. */
function makeWithParents(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    const parent = path.dirname(folder);
    if (code !== 'ENOENT' || existsSync(parent)) throw error;
    makeWithParents(parent);
    makeWithParents(folder);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
