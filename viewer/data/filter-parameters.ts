/** The filter of a view as the server's API asks for it, so that an answer is about the same claims as the picture. */
import { claimStatusNames, entityTypeNames, relationTypeNames } from '../../graph-schema/ontology.ts';
import { areDatesReversed } from '../state/filters.ts';
import type { ViewState } from '../state/view-state.ts';

export type Filter = Pick<
  ViewState,
  'hiddenTypes' | 'hiddenRelations' | 'hiddenStatuses' | 'issue' | 'since' | 'until'
>;

/**
 * Names as of `/api/graph`; parameters that narrow nothing down are left out. `null` where the filter lets no claim
 * through, which the API has no words for.
 */
export function filterParameters(filter: Filter): Readonly<Record<string, string>> | null {
  const { hiddenTypes, hiddenRelations, hiddenStatuses, issue, since, until } = filter;
  const kinds = {
    types: left(entityTypeNames, hiddenTypes),
    relations: left(relationTypeNames, hiddenRelations),
    status: left(claimStatusNames, hiddenStatuses),
  };
  const isEmpty = Object.values(kinds).some((kept) => kept?.length === 0);
  if (isEmpty || areDatesReversed(filter)) return null;
  const parameters = {
    types: kinds.types?.join(','),
    relations: kinds.relations?.join(','),
    status: kinds.status?.join(','),
    issue,
    from: since,
    to: until,
  };
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** What is not hidden; `undefined` where nothing is. */
function left<T>(all: readonly T[], hidden: readonly T[]): readonly T[] | undefined {
  return hidden.length === 0 ? undefined : all.filter((item) => !hidden.includes(item));
}
