/** Pages into the graph: read, extract, verify, write page by page, then bring up to date what follows from the whole. */
import { basename } from 'node:path';
import type { PageDraft } from '../graph/draft/draft.ts';
import { draftPage } from '../graph/draft/draft-page.ts';
import type { IssueDetails } from '../page/article.ts';
import type { Store } from '../store/store.ts';
import { applyPlan } from './apply-plan.ts';
import { addChanges, type Changes, noChanges } from './changes.ts';
import { deriveAll, isOutOfDate } from './derive.ts';
import type { Extractor } from './extractor.ts';
import { type MovedPage, movedPage, twinOf } from './moved-pages.ts';
import type { PageArticles } from './page-articles.ts';
import type { CollectedPages, PageFile } from './pages/collect-pages.ts';
import { readPageFile } from './pages/read-page-file.ts';
import { type Refusal, RefusedError } from './pages/refusal.ts';
import { planChanges } from './plan.ts';
import type { StoredPage } from './stored.ts';
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
  | { readonly kind: 'moved'; readonly moved: MovedPage }
  | { readonly kind: 'deriving' };

export interface ImportResult {
  readonly changes: Changes;
  readonly refused: readonly Refusal[];
  /** Pages of which at least one article was taken. */
  readonly pages: number;
  readonly articles: number;
  /** Identifiers of the issues that the pages belong to. */
  readonly issues: readonly string[];
  /** Pages whose text was in the graph under another issue or name, which it has left. */
  readonly moved: readonly MovedPage[];
  /** It was asked to stop before all pages were taken. */
  readonly stopped: boolean;
}

interface Tools {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly report: (event: ImportEvent) => void;
  /** Ends the import after the page that is being written. */
  readonly stop?: AbortSignal;
}

/**
 * Imports pages. Files that cannot be taken are refused one by one and the rest goes on; what the database refuses
 * ends the import, with all pages before that one in the graph, so that the same import run again completes it.
 * @throws StoreError
 */
export async function importPages(
  collected: CollectedPages,
  options: ImportOptions,
  { store, extractor, report, stop }: Tools,
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
  const moved: MovedPage[] = [];
  let changes = noChanges;
  let pages = 0;
  let articles = 0;
  let done = 0;

  async function take(draft: PageDraft): Promise<void> {
    if (options.dryRun) {
      drafts.push(draft);
    } else {
      const plan = await planChanges(store, [draft]);
      await applyPlan(store, plan);
      changes = addChanges(changes, plan.changes);
    }
    pages += 1;
    articles += draft.articles.length;
    issues.add(draft.issue.id);
  }

  for await (const read of extractAhead(collected.files, options.details, extractor)) {
    if (stop?.aborted) break;
    done += 1;
    report({ kind: 'page', path: read.file.path, done, total: collected.files.length });
    if ('refusal' in read) {
      refuse(read.refusal);
      continue;
    }
    const { draft, refusals } = batch.draft(read);
    for (const refusal of refusals) refuse(refusal);
    if (draft === undefined) continue;
    const twin = await twinOf(store, draft);
    if (twin === undefined) await take(draft);
    else batch.defer(draft, twin);
  }
  for (const { draft, twin } of stop?.aborted ? [] : batch.deferred()) {
    // The file of the other place is there too, with another text now.
    const move = batch.has(twin.id) ? undefined : await movedPage(store, draft, twin);
    await take(draft);
    if (move === undefined) continue;
    moved.push(move);
    report({ kind: 'moved', moved: move });
  }
  const stopped = stop?.aborted === true;
  if (options.dryRun) {
    changes = (await planChanges(store, drafts)).changes;
  } else if (!stopped && (await isOutOfDate(store))) {
    report({ kind: 'deriving' });
    await deriveAll(store);
  }
  return { changes, refused, pages, articles, issues: [...issues].sort(), moved, stopped };
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

interface Deferred {
  readonly draft: PageDraft;
  readonly twin: StoredPage;
}

/**
 * What holds between the pages of one batch: no two of them may be the same page. A page whose text the graph has
 * elsewhere waits until all files are read: where the file of that other place is among them, nothing moves.
 */
function batchRules({ issueName }: ImportOptions) {
  const pathById = new Map<string, string>();
  const pathByText = new Map<string, string>();
  const deferredByText = new Map<string, Deferred>();

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
    const other = pathById.get(made.page.id);
    if (other !== undefined) return { refusals: [{ path, reason: { kind: 'same-page', other } }] };
    const hash = hashOf(made);
    const earlier = pathByText.get(hash);
    const waiting = deferredByText.get(hash);
    if (earlier !== undefined && waiting?.twin.id !== made.page.id) {
      return { refusals: [{ path, reason: { kind: 'same-text', other: earlier } }] };
    }
    if (waiting !== undefined) {
      deferredByText.delete(hash);
      refusals.push({ path: waiting.draft.path, reason: { kind: 'same-text', other: path } });
    }
    pathById.set(made.page.id, path);
    pathByText.set(hash, path);
    return { draft: made, refusals };
  }

  return {
    draft,
    /** @param twin where the graph has the text of the page */
    defer: (page: PageDraft, twin: StoredPage) => deferredByText.set(hashOf(page), { draft: page, twin }),
    /** Whether the batch has a file of this page. */
    has: (page: string) => pathById.has(page),
    deferred: (): readonly Deferred[] => [...deferredByText.values()],
  };
}

function hashOf({ page }: PageDraft): string {
  return String(page.properties.hash);
}
