/** What is known about the issue of a page, and from where: the strongest source that says something wins. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IssueDetails } from '../../page/article.ts';
import { frontMatterOf } from '../../page/front-matter.ts';
import { issueFileName, type PageFile } from './collect-pages.ts';
import { datelineOf } from './dateline.ts';
import { parseDetails } from './details-file.ts';
import { detailsFromName } from './details-from-name.ts';
import { RefusedError } from './refusal.ts';

/** Larger than any `issue.yaml`; what is bigger is something else. */
const largestIssueFile = 64 * 1024;

async function issueFileOf(file: PageFile): Promise<IssueDetails> {
  const path = join(file.folder, issueFileName);
  // As the user named it: the folder may have been reached through a link.
  const shown = join(dirname(file.path), issueFileName);
  let yaml: string;
  try {
    yaml = await readFile(path, 'utf8');
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (cause === 'ENOENT') return {};
    throw new RefusedError(
      { path: file.path, reason: { kind: 'unreadable', cause, file: shown } },
      { cause: error },
    );
  }
  if (yaml.length > largestIssueFile) {
    throw new RefusedError({
      path: file.path,
      reason: { kind: 'large-yaml', file: shown, characters: yaml.length, limit: largestIssueFile },
    });
  }
  return parseDetails(yaml.replace(/^\uFEFF/, ''), 'issueFile', shown, file.path);
}

/**
 * The details of the issue that a page belongs to, from options, front matter, `issue.yaml`, names and the page's
 * dateline, in this order. What none of them says is absent. The home region that a page's own names point to is
 * not looked for here: it belongs to the extraction.
 * @throws RefusedError when front matter or `issue.yaml` is wrong
 */
export async function issueDetailsOf(
  file: PageFile,
  pageText: string,
  options: IssueDetails,
): Promise<IssueDetails> {
  const block = frontMatterOf(pageText);
  const frontMatter =
    block === undefined ? {} : parseDetails(block.yaml, 'frontMatter', file.path, file.path);
  const date = datelineOf(pageText);
  return {
    ...(date !== undefined && { date }),
    ...detailsFromName(file.name, file.folder),
    ...(await issueFileOf(file)),
    ...frontMatter,
    ...options,
  };
}
