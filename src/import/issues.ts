/** The issues in the graph: what each holds, and taking one back as one thing. */
import { z } from 'zod';
import { relationTypeNames } from '../../graph-schema/ontology.ts';
import { byCodeUnits } from '../graph/code-units.ts';
import { allIssues, claimsByIssue } from '../store/cypher/import.ts';
import type { Store } from '../store/store.ts';
import { applyPlan } from './apply-plan.ts';
import { addChanges, type Changes, noChanges } from './changes.ts';
import { deriveAll } from './derive.ts';
import { planChanges } from './plan.ts';
import { readPagesOfIssue, readRows } from './stored.ts';

const issueRow = z.object({
  id: z.string(),
  /** What it is called where newspaper or day are not known. */
  name: z.string().nullable(),
  newspaper: z.string().nullable(),
  date: z.string().nullable(),
  home: z.string().nullable(),
  pages: z.int(),
  articles: z.int(),
});
export type ListedIssue = z.infer<typeof issueRow> & { readonly claims: number };

const claimCount = z.object({ issue: z.string(), claims: z.int() });

/** By day, then newspaper; those without a day come last. */
export async function listIssues(store: Store): Promise<readonly ListedIssue[]> {
  const claims = new Map<string, number>();
  for (const type of relationTypeNames) {
    for (const row of await readRows(store, claimsByIssue(type), claimCount)) {
      claims.set(row.issue, (claims.get(row.issue) ?? 0) + row.claims);
    }
  }
  const issues = await readRows(store, allIssues, issueRow);
  const key = ({ date, newspaper, name, id }: ListedIssue) =>
    JSON.stringify([date ?? '9999', newspaper ?? '', name ?? '', id]);
  return issues
    .map((issue) => ({ ...issue, claims: claims.get(issue.id) ?? 0 }))
    .sort((a, b) => byCodeUnits(key(a), key(b)));
}

/**
 * The issues that a user may mean: by identifier or its beginning, by date, by newspaper or name, or several of these
 * with spaces between. Whoever gives an identifier in full means that one only.
 */
export function issuesCalled<I extends Pick<ListedIssue, 'id' | 'date' | 'newspaper' | 'name'>>(
  issues: readonly I[],
  words: string,
): readonly I[] {
  const wanted = words.split(/\s+/u).filter((word) => word !== '');
  const exact = issues.filter(({ id }) => id === words.trim());
  if (exact.length > 0 || wanted.length === 0) return exact;
  return issues.filter(
    (issue) => issue.name === words.trim() || wanted.every((word) => isCalled(issue, word)),
  );
}

/** Shorter beginnings of identifiers are chance: all of them begin alike. */
const shortestPrefix = 'issue-'.length + 3;

function isCalled(
  { id, date, newspaper, name }: Pick<ListedIssue, 'id' | 'date' | 'newspaper' | 'name'>,
  word: string,
): boolean {
  return [date, newspaper, name].includes(word) || (word.length >= shortestPrefix && id.startsWith(word));
}

/** Issues that share something with words that name none: part of the newspaper's name, the month, the year. */
export function issuesNear<I extends Pick<ListedIssue, 'id' | 'date' | 'newspaper' | 'name'>>(
  issues: readonly I[],
  words: string,
): readonly I[] {
  const wanted = words.split(/\s+/u).filter((word) => word !== '');
  const year = /(?:19|20)\d{2}/.exec(words)?.[0];
  return issues.filter(
    ({ id, date, newspaper, name }) =>
      (year !== undefined && date?.startsWith(year) === true) ||
      wanted.some((word) =>
        [id, newspaper, name].some(
          (known) => known !== null && (known.includes(word) || word.includes(known)),
        ),
      ),
  );
}

/**
 * Takes an issue out of the graph, page by page, with all that only it says.
 * @returns undefined where there is no such issue
 */
export async function removeIssue(
  store: Store,
  issue: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Changes | undefined> {
  const pages = await readPagesOfIssue(store, issue);
  if (pages.length === 0) return undefined;
  if (dryRun) return (await planChanges(store, [], pages)).changes;
  let changes = noChanges;
  for (const page of pages) {
    const plan = await planChanges(store, [], [page]);
    await applyPlan(store, plan);
    changes = addChanges(changes, plan.changes);
  }
  await deriveAll(store);
  return changes;
}
