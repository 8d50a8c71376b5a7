/** Pages whose text the graph has already, under another issue or name: a text is kept once. */
import type { PageDraft } from '../graph/draft/draft.ts';
import type { Store } from '../store/store.ts';
import { type IssueName, readIssueNames, readPagesByHash, type StoredPage } from './stored.ts';

/** A page of an issue, by the name of its file. */
export interface PagePlace {
  readonly page: string;
  readonly issue: IssueName;
}

export interface MovedPage {
  /** The file that is imported, as the user named it. */
  readonly path: string;
  readonly from: PagePlace;
  readonly to: PagePlace;
}

/** The stored page with the same text that is not the page itself. */
export async function twinOf(store: Store, { page }: PageDraft): Promise<StoredPage | undefined> {
  const stored = await readPagesByHash(store, [String(page.properties.hash)]);
  return stored.some(({ id }) => id === page.id) ? undefined : stored[0];
}

/** What is said of a move; must be asked while the old place is still in the graph. */
export async function movedPage(store: Store, draft: PageDraft, twin: StoredPage): Promise<MovedPage> {
  const [issue] = await readIssueNames(store, [twin.issue]);
  const { name, newspaper, date } = draft.issue.properties;
  return {
    path: draft.path,
    from: { page: twin.name, issue: issue ?? { id: twin.issue, name: null, newspaper: null, date: null } },
    to: {
      page: textOf(draft.page.properties.name) ?? '',
      issue: { id: draft.issue.id, name: textOf(name), newspaper: textOf(newspaper), date: textOf(date) },
    },
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
