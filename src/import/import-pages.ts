/** Pages into the graph: read, extract, verify, write page by page, then bring up to date what follows from the whole. */
import { basename } from 'node:path';
import type { PageDraft } from '../graph/draft/draft.ts';
import { draftPage } from '../graph/draft/draft-page.ts';
import type { IssueDetails } from '../page/article.ts';
import type { Store } from '../store/store.ts';
import { applyPlan } from './apply-plan.ts';
import { addChanges, type Changes, noChanges } from './changes.ts';
import { deriveAll } from './derive.ts';
import type { Extractor } from './extractor.ts';
import type { PageArticles } from './page-articles.ts';
import type { CollectedPages, PageFile } from './pages/collect-pages.ts';
import { readPageFile } from './pages/read-page-file.ts';
import { type Refusal, RefusedError } from './pages/refusal.ts';
import { planChanges } from './plan.ts';
import { evidenceProblem } from './verify-evidence.ts';

export interface ImportOptions {
  /** What the user says about the issue of all the pages. */
  readonly details: IssueDetails;
  /** What the user calls the issue; the folder's name where absent. */
  readonly issueName?: string;
  /** Works out what would change and writes nothing. */
  readonly dryRun: boolean;
}

/** What happens while an import runs, for a progress bar or a log. */
export type ImportEvent =
  | { readonly kind: 'page'; readonly path: string; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'deriving' };

export interface ImportResult {
  readonly changes: Changes;
  readonly refused: readonly Refusal[];
  /** Pages of which at least one article was taken. */
  readonly pages: number;
  readonly articles: number;
  /** Identifiers of the issues that the pages belong to. */
  readonly issues: readonly string[];
}

interface Tools {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly report: (event: ImportEvent) => void;
}

/**
 * Imports pages. Files that cannot be taken are refused one by one and the rest goes on; what the database refuses
 * ends the import, with all pages before that one in the graph, so that the same import run again completes it.
 * @throws StoreError
 */
export async function importPages(
  collected: CollectedPages,
  options: ImportOptions,
  { store, extractor, report }: Tools,
): Promise<ImportResult> {
  const refused: Refusal[] = [...collected.refused];
  const refuse = (refusal: Refusal): void => {
    refused.push(refusal);
    report({ kind: 'refused', refusal });
  };
  for (const refusal of collected.refused) report({ kind: 'refused', refusal });

  const batch = batchRules(options);
  const drafts: PageDraft[] = [];
  const issues = new Set<string>();
  let changes = noChanges;
  let pages = 0;
  let articles = 0;
  let done = 0;
  for await (const read of extractAhead(collected.files, options.details, extractor)) {
    done += 1;
    report({ kind: 'page', path: read.file.path, done, total: collected.files.length });
    if ('refusal' in read) {
      refuse(read.refusal);
      continue;
    }
    const { draft, refusals } = batch.draft(read);
    for (const refusal of refusals) refuse(refusal);
    if (draft === undefined) continue;
    pages += 1;
    articles += draft.articles.length;
    issues.add(draft.issue.id);
    if (options.dryRun) {
      drafts.push(draft);
      continue;
    }
    const plan = await planChanges(store, [draft]);
    await applyPlan(store, plan);
    changes = addChanges(changes, plan.changes);
  }
  if (options.dryRun) {
    changes = (await planChanges(store, drafts)).changes;
  } else {
    report({ kind: 'deriving' });
    await deriveAll(store);
  }
  return { changes, refused, pages, articles, issues: [...issues].sort() };
}

interface ExtractedPage extends PageArticles {
  readonly file: PageFile;
  readonly text: string;
  readonly issue: IssueDetails;
}
type Read = ExtractedPage | { readonly file: PageFile; readonly refusal: Refusal };

async function readAndExtract(file: PageFile, details: IssueDetails, extractor: Extractor): Promise<Read> {
  try {
    const { text, issue } = await readPageFile(file, details);
    return { file, text, issue, ...(await extractor.extract({ path: file.path, text, issue })) };
  } catch (error) {
    if (error instanceof RefusedError) return { file, refusal: error.refusal };
    throw error;
  }
}

/** The pages in the order of the files, with as many read ahead as the extractor works on at once. */
async function* extractAhead(
  files: readonly PageFile[],
  details: IssueDetails,
  extractor: Extractor,
): AsyncGenerator<Read> {
  const ahead: Promise<Read>[] = [];
  let next = 0;
  const start = (): void => {
    const file = files[next];
    if (file === undefined) return;
    next += 1;
    const reading = readAndExtract(file, details, extractor);
    // Awaited in its turn; until then a failure must not count as unhandled.
    reading.catch(() => undefined);
    ahead.push(reading);
  };
  for (let i = 0; i < extractor.jobs * 2; i++) start();
  for (let reading = ahead.shift(); reading !== undefined; reading = ahead.shift()) {
    yield await reading;
    start();
  }
}

/** What holds between the pages of one batch: no two of them may be the same page. */
function batchRules({ issueName }: ImportOptions) {
  const pathById = new Map<string, string>();
  const pathByText = new Map<string, string>();

  function draft({ file, text, issue, articles, home }: ExtractedPage): {
    readonly draft?: PageDraft;
    readonly refusals: readonly Refusal[];
  } {
    const { path } = file;
    const refusals: Refusal[] = [];
    const taken = articles.filter(({ extraction }) => {
      const reason = evidenceProblem(extraction, text);
      if (reason !== undefined) refusals.push({ path, reason });
      return reason === undefined;
    });
    if (articles.length === 0) return { refusals: [{ path, reason: { kind: 'no-article' } }] };
    if (taken.length === 0) return { refusals };
    const made = draftPage({
      path,
      name: file.name,
      text,
      issue,
      ...(home !== undefined && { home }),
      issueName: issueName ?? basename(file.folder),
      articles: taken,
    });
    const hash = String(made.page.properties.hash);
    const other = pathById.get(made.page.id);
    if (other !== undefined) return { refusals: [{ path, reason: { kind: 'same-page', other } }] };
    const twin = pathByText.get(hash);
    if (twin !== undefined) return { refusals: [{ path, reason: { kind: 'same-text', other: twin } }] };
    pathById.set(made.page.id, path);
    pathByText.set(hash, path);
    return { draft: made, refusals };
  }

  return { draft };
}
