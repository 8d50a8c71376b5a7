/** The folder that gongpu keeps everything in (GONGPU_HOME). */
import { makeFolders } from '../make-folders.ts';
import { StoreError } from '../store-error.ts';

/**
 * Makes it and those that it lies in, where they are not there.
 * @returns the folder
 * @throws {StoreError} `read-only`
 */
export function makeHomeFolder(folder: string): string {
  try {
    makeFolders(folder);
    return folder;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new StoreError(
      'read-only',
      `The folder ${folder} cannot be made. Check the permissions, or name another in GONGPU_HOME.`,
      { cause, situation: { kind: 'folder not made', folder, code } },
    );
  }
}
