/**
 * What has to change in the graph so that it holds exactly what some pages say: read from the database and worked
 * out before anything is written. An import writes it, a dry run and `gongpu diff` only count it.
 */

import { contribute } from '../graph/contribute.ts';
import type { ArticleContribution, ClaimRow, FigureRow } from '../graph/contribution.ts';
import { observationsOf, type PageDraft } from '../graph/draft/draft.ts';
import { type Observation, observationKey } from '../graph/identity/observation.ts';
import { resolve } from '../graph/identity/resolve.ts';
import type { Store } from '../store/store.ts';
import type { Changes, Count } from './changes.ts';
import {
  readAppearances,
  readArticlesOfPages,
  readContributions,
  readExisting,
  readPagesByHash,
  readPagesById,
  readUses,
  type StoredAppearance,
  type StoredArticle,
  type StoredContribution,
  type StoredPage,
} from './stored.ts';

/** An article that stays as it is, except that some people, programmes or funds in it turn out to be others. */
export interface Rewiring {
  readonly before: StoredContribution;
  readonly after: StoredContribution;
}

/** An article that is written: `before` is what it had put into the graph. */
export interface Rewriting {
  readonly page: string;
  readonly after: ArticleContribution;
  readonly before: StoredContribution | undefined;
}

export interface Plan {
  /** Pages whose node or articles change. */
  readonly pages: readonly PageDraft[];
  readonly rewritten: readonly Rewriting[];
  readonly gone: readonly StoredContribution[];
  readonly rewired: readonly Rewiring[];
  /** Pages that go: taken back, or the same text under other details of its issue. */
  readonly gonePages: readonly StoredPage[];
  readonly newPages: ReadonlySet<string>;
  /** Of the entities to be written, those that are there already. */
  readonly existing: ReadonlySet<string>;
  readonly changes: Changes;
}

/** @param removed pages to take out of the graph */
export async function planChanges(
  store: Store,
  drafts: readonly PageDraft[],
  removed: readonly StoredPage[] = [],
): Promise<Plan> {
  const { pagesBefore, gonePages } = await replacedPages(store, drafts, removed);
  const articlesBefore = await readArticlesOfPages(
    store,
    [...pagesBefore.values(), ...gonePages].map(({ id }) => id),
  );
  const beforeById = new Map(articlesBefore.map((article) => [article.id, article]));
  const wanted = drafts.flatMap(({ page, articles }) =>
    articles.map((draft) => ({ page: page.id, draft, id: draft.article.id })),
  );
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const changed = wanted.filter(
    ({ id, draft }) => beforeById.get(id)?.fingerprint !== draft.article.properties.fingerprint,
  );
  const changedIds = new Set(changed.map(({ id }) => id));
  const goneArticles = articlesBefore.filter(({ id }) => !wantedIds.has(id));
  const replaced = [...goneArticles, ...articlesBefore.filter(({ id }) => changedIds.has(id))];
  const before = await readContributions(
    store,
    replaced.map(({ id }) => id),
  );

  // Who is who follows from the set of articles alone: where that stays, nobody turns out to be somebody else.
  const { identities, moved } =
    changed.length + replaced.length === 0
      ? { identities: new Map<string, string>(), moved: [] }
      : await resolveAmongAll(store, drafts, replaced, before);
  const rewritten = changed.map(({ page, draft, id }) => ({
    page,
    after: contribute(draft, identities),
    before: before.get(id),
  }));
  const gone = goneArticles.flatMap(({ id }) => before.get(id) ?? []);
  const rewired = await rewire(store, moved);
  const changedPages = drafts.filter(({ page, issue, articles }) => {
    const stored = pagesBefore.get(page.id);
    return (
      stored?.hash !== page.properties.hash ||
      stored?.issue !== issue.id ||
      articles.some(({ article }) => changedIds.has(article.id)) ||
      goneArticles.some((article) => article.page === page.id)
    );
  });
  const newPages = new Set(drafts.map(({ page }) => page.id).filter((id) => !pagesBefore.has(id)));
  const after = [...rewired.map((row) => row.after), ...rewritten.map((row) => row.after)];
  const existing = await readExisting(store, [
    ...new Set(after.flatMap(({ entities }) => entities.map(({ id }) => id))),
  ]);
  const plan = { pages: changedPages, rewritten, gone, rewired, gonePages, newPages, existing };
  const changes = await countChanges(store, plan, { pages: drafts.length, articles: wanted.length });
  return { ...plan, changes };
}

/** The stored pages that the drafts take the place of, and those that go. */
async function replacedPages(
  store: Store,
  drafts: readonly PageDraft[],
  removed: readonly StoredPage[],
): Promise<{
  readonly pagesBefore: ReadonlyMap<string, StoredPage>;
  readonly gonePages: readonly StoredPage[];
}> {
  const ids = new Set(drafts.map(({ page }) => page.id));
  const pages = await readPagesById(store, [...ids]);
  const hashes = drafts.map(({ page }) => String(page.properties.hash));
  // The same text under another issue is the same page, whose details have been corrected since.
  const elsewhere = (await readPagesByHash(store, hashes)).filter(({ id }) => !ids.has(id));
  return {
    pagesBefore: new Map(pages.map((page) => [page.id, page])),
    gonePages: [...new Map([...removed, ...elsewhere].map((page) => [page.id, page])).values()],
  };
}

interface Moved {
  readonly article: string;
  readonly from: string;
  readonly to: string;
  readonly part: Observation['part'];
}

/** Resolves the names of the drafts and of what goes, together with all that the rest of the graph says of them. */
async function resolveAmongAll(
  store: Store,
  drafts: readonly PageDraft[],
  replaced: readonly StoredArticle[],
  before: ReadonlyMap<string, StoredContribution>,
): Promise<{ readonly identities: ReadonlyMap<string, string>; readonly moved: readonly Moved[] }> {
  const wanted = drafts.flatMap(observationsOf);
  const goneNames = [...before.values()].flatMap(({ entities }) => entities.map(({ name }) => name));
  const names = [...new Set([...wanted.map(({ name }) => name), ...goneNames])].sort();
  const replacedIds = new Set(replaced.map(({ id }) => id));
  const staying = (await readAppearances(store, names)).filter(
    ({ observation }) => !replacedIds.has(observation.article),
  );
  const known = new Map(staying.map(({ observation }) => [observationKey(observation), observation]));
  for (const observation of wanted) known.set(observationKey(observation), observation);
  const identities = resolve([...known.values()]);
  return { identities, moved: movedAppearances(staying, identities) };
}

function movedAppearances(
  staying: readonly StoredAppearance[],
  identities: ReadonlyMap<string, string>,
): readonly Moved[] {
  return staying.flatMap(({ observation, entity }): Moved[] => {
    const to = identities.get(observationKey(observation));
    const { article, part } = observation;
    return to === undefined || to === entity ? [] : [{ article, from: entity, to, part }];
  });
}

/** The articles in which somebody turns out to be somebody else, before and after. */
async function rewire(store: Store, moved: readonly Moved[]): Promise<readonly Rewiring[]> {
  const articles = [...new Set(moved.map(({ article }) => article))].sort();
  const before = await readContributions(store, articles);
  return [...before.values()].map((contribution) => {
    const moves = moved.filter(({ article }) => article === contribution.article);
    const inContent = new Map(
      moves.filter(({ part }) => part === 'content').map(({ from, to }) => [from, to]),
    );
    const inByline = new Map(moves.filter(({ part }) => part === 'byline').map(({ from, to }) => [from, to]));
    const content = (id: string) => inContent.get(id) ?? id;
    const byline = (id: string) => inByline.get(id) ?? id;
    const mentioned = new Set(contribution.mentions.map(({ entity }) => entity));
    const wrote = new Set(contribution.authors.map(({ person }) => person));
    return {
      before: contribution,
      after: {
        article: contribution.article,
        entities: contribution.entities.flatMap((entity) => [
          ...(mentioned.has(entity.id) ? [{ ...entity, id: content(entity.id) }] : []),
          ...(wrote.has(entity.id) ? [{ ...entity, id: byline(entity.id) }] : []),
        ]),
        mentions: contribution.mentions.map((row) => ({ ...row, entity: content(row.entity) })),
        authors: contribution.authors.map((row) => ({ ...row, person: byline(row.person) })),
        claims: contribution.claims.map((row) => ({
          ...row,
          source: content(row.source),
          target: content(row.target),
        })),
        figures: contribution.figures.map((row) => ({ ...row, entity: content(row.entity) })),
      },
    };
  });
}

/** Text that is the same for values with the same content, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function countRows(
  before: readonly (ClaimRow | FigureRow)[],
  after: readonly (ClaimRow | FigureRow)[],
): Count {
  const old = new Map(before.map((row) => [row.id, canonical(row)]));
  const now = new Map(after.map((row) => [row.id, canonical(row)]));
  const added = [...now.keys()].filter((id) => !old.has(id)).length;
  const gone = [...old.keys()].filter((id) => !now.has(id)).length;
  const changed = [...now].filter(([id, row]) => old.has(id) && old.get(id) !== row).length;
  return { added, changed, gone };
}

async function countChanges(
  store: Store,
  { rewritten, gone, rewired, pages, gonePages, newPages, existing }: Omit<Plan, 'changes'>,
  looked: Changes['unchanged'],
): Promise<Changes> {
  const before = [
    ...gone,
    ...rewired.map((row) => row.before),
    ...rewritten.flatMap((row) => row.before ?? []),
  ];
  const after = [...rewired.map((row) => row.after), ...rewritten.map((row) => row.after)];
  const usedAfter = new Set(after.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const dropped = new Map<string, number>();
  for (const { mentions, authors } of before) {
    for (const id of [...mentions.map(({ entity }) => entity), ...authors.map(({ person }) => person)]) {
      if (!usedAfter.has(id)) dropped.set(id, (dropped.get(id) ?? 0) + 1);
    }
  }
  const uses = await readUses(store, [...dropped.keys()]);
  const newArticles = rewritten.filter((row) => row.before === undefined).length;
  return {
    pages: { added: newPages.size, changed: pages.length - newPages.size, gone: gonePages.length },
    articles: {
      added: newArticles,
      changed: rewritten.length - newArticles + rewired.length,
      gone: gone.length,
    },
    entities: {
      added: [...usedAfter].filter((id) => !existing.has(id)).length,
      changed: 0,
      gone: [...dropped].filter(([id, count]) => (uses.get(id) ?? count) <= count).length,
    },
    claims: countRows(
      before.flatMap((row) => row.claims),
      after.flatMap((row) => row.claims),
    ),
    figures: countRows(
      before.flatMap((row) => row.figures),
      after.flatMap((row) => row.figures),
    ),
    unchanged: { pages: looked.pages - pages.length, articles: looked.articles - rewritten.length },
  };
}
