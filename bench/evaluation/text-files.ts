import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The paths of a folder's `.txt` files, in the order of their names. */
export const textFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(folder, name));
