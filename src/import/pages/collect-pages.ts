/** From the paths that a user names to the page files behind them, in an order that is the same everywhere. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { byCodeUnits } from '../../graph/code-units.ts';
import type { Refusal, RefusalReason } from './refusal.ts';

export interface PageFile {
  /** As the user named it, or below the folder that the user named. */
  readonly path: string;
  /** The file's own name. */
  readonly name: string;
  /** Absolute, with links resolved: what the folder's name says must not depend on where the command runs. */
  readonly folder: string;
}

export interface CollectedPages {
  readonly files: readonly PageFile[];
  /** Files in the folders that are no pages. */
  readonly skipped: readonly string[];
  readonly refused: readonly Refusal[];
}

const pageExtensions = new Set(['.txt', '.md']);

/** Says what is known about the pages beside it; read with each of them, never a page itself. */
export const issueFileName = 'issue.yaml';

function isReadme(name: string): boolean {
  return /^readme(?:\.|$)/i.test(name);
}

function isPageName(name: string): boolean {
  return pageExtensions.has(extname(name).toLowerCase()) && !isReadme(name);
}

function reasonOf(error: unknown): RefusalReason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  return { kind: 'unreadable', cause: code === '' ? String(error) : code };
}

/**
 * Page files named by `paths`: a file counts whatever its extension, a folder gives its `.txt` and `.md` files and
 * those of its sub-folders. Hidden files, `issue.yaml` and READMEs are no pages. A file reached twice counts once.
 * Never throws for what is missing or unreadable: that is in `refused`.
 */
export async function collectPages(paths: readonly string[]): Promise<CollectedPages> {
  const files = new Map<string, PageFile>();
  const skipped: string[] = [];
  const refused: Refusal[] = [];
  const visited = new Set<string>();

  async function addFile(path: string): Promise<void> {
    const real = await realpath(path);
    if (!files.has(real)) {
      const folder = dirname(await realpath(dirname(path)).then((parent) => join(parent, basename(path))));
      files.set(real, { path, name: basename(path), folder });
    }
  }

  /** Adds what lies in a folder and says how many pages that was. */
  async function addFolder(path: string): Promise<number> {
    const real = await realpath(path);
    if (visited.has(real)) return 0;
    visited.add(real);
    const entries: Dirent[] = await readdir(path, { withFileTypes: true });
    let found = 0;
    for (const { name } of entries.sort((a, b) => byCodeUnits(a.name, b.name))) {
      const inner = join(path, name);
      if (name.startsWith('.')) skipped.push(inner);
      else if (name !== issueFileName) found += await add(inner, false);
    }
    return found;
  }

  async function add(path: string, named: boolean): Promise<number> {
    try {
      const kind = await stat(path);
      if (kind.isDirectory()) {
        const found = await addFolder(path);
        if (named && found === 0) refused.push({ path, reason: { kind: 'no-pages' } });
        return found;
      }
      if (!named && !(kind.isFile() && isPageName(basename(path)))) {
        skipped.push(path);
        return 0;
      }
      if (!kind.isFile()) {
        refused.push({ path, reason: { kind: 'no-file' } });
        return 0;
      }
      await addFile(path);
      return 1;
    } catch (error) {
      refused.push({ path, reason: reasonOf(error) });
      // A folder that holds an unreadable page is not a folder without pages.
      return 1;
    }
  }

  for (const path of [...new Set(paths)].sort(byCodeUnits)) await add(path, true);
  return {
    files: [...files.values()].sort((a, b) => byCodeUnits(a.path, b.path)),
    skipped,
    refused,
  };
}
