/** From a page file to its text and issue, with a refusal that names the file for whatever is wrong with it. */
import { open } from 'node:fs/promises';
import type { IssueDetails } from '../../page/article.ts';
import { decodePage, largestPage } from '../../page/decode.ts';
import { PageError } from '../../page/page-error.ts';
import { countLetters, isChinese } from './chinese-text.ts';
import type { PageFile } from './collect-pages.ts';
import { issueDetailsOf } from './issue-details.ts';
import { type RefusalReason, RefusedError } from './refusal.ts';

export interface ReadPageFile {
  readonly file: PageFile;
  /** The text of the file, byte-order mark dropped; every offset counts its UTF-16 units. */
  readonly text: string;
  readonly issue: IssueDetails;
}

function reasonOf(error: PageError, bytes: number): RefusalReason {
  if (error.code === 'too-large') return { kind: 'too-large', bytes, limit: largestPage };
  return { kind: error.code };
}

/** What the system says of a file that cannot be read, where it is no matter of rights or disks. */
const unreadable: Readonly<Record<string, RefusalReason>> = {
  ENOENT: { kind: 'missing' },
  ENOTDIR: { kind: 'missing' },
  EISDIR: { kind: 'folder' },
};

/** The bytes of a file, unless it is larger than any page: then it is not even read. */
async function readBytes(file: PageFile): Promise<Uint8Array> {
  try {
    const handle = await open(file.path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > largestPage) {
        const reason: RefusalReason = { kind: 'too-large', bytes: size, limit: largestPage };
        throw new RefusedError({ path: file.path, reason });
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const reason = unreadable[code] ?? ({ kind: 'unreadable', cause: code } as const);
    throw new RefusedError({ path: file.path, reason }, { cause: error });
  }
}

/** The longest paragraph of a newspaper has some thousand characters; what has fifty times that is data, not text. */
const longestLine = 50_000;

function refuseLongLines(text: string, path: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > longestLine) {
      const reason = {
        kind: 'long-line',
        line: index + 1,
        characters: line.length,
        limit: longestLine,
      } as const;
      throw new RefusedError({ path, reason });
    }
  }
}

function refuseForeignText(text: string, path: string): void {
  const count = countLetters(text);
  if (!isChinese(count)) throw new RefusedError({ path, reason: { kind: 'not-chinese', ...count } });
}

/** @throws RefusedError when the file is no page or its issue's details are wrong */
export async function readPageFile(file: PageFile, options: IssueDetails): Promise<ReadPageFile> {
  const bytes = await readBytes(file);
  try {
    const text = decodePage(bytes, file.path);
    refuseForeignText(text, file.path);
    refuseLongLines(text, file.path);
    return { file, text, issue: await issueDetailsOf(file, text, options) };
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    throw new RefusedError({ path: file.path, reason: reasonOf(error, bytes.length) }, { cause: error });
  }
}
