/** Why a picture is empty: what the reader is told, and what would help. */
import { areDatesReversed, isFiltered } from './filters.ts';
import type { ViewState } from './view-state.ts';

export type Emptiness =
  /** The entities that the view is about are still being asked for. */
  | { readonly kind: 'waiting' }
  /** The graph does not have the entity that the view is about. */
  | { readonly kind: 'unknownEntity' }
  | { readonly kind: 'unknownIssue' }
  | { readonly kind: 'datesReversed'; readonly since: string; readonly until: string }
  /** All issues are before or after the days asked for. */
  | { readonly kind: 'outsidePeriod'; readonly first: string; readonly last: string }
  /** Everything was hidden one by one. */
  | { readonly kind: 'allHidden' }
  | { readonly kind: 'filtered' };

export interface Known {
  /** Entities that the server has been asked for in vain. */
  readonly unknown: ReadonlySet<string>;
  /** Entities that have been loaded. */
  readonly has: (id: string) => boolean;
  /** Ids of all issues; `null` until they are loaded. */
  readonly issues: ReadonlySet<string> | null;
  /** Days of the first and last issue; `null` until they are loaded or where none has a day. */
  readonly period: { readonly first: string; readonly last: string } | null;
}

/** The cause that comes first for a view without any entity to show. */
export function whyEmpty(view: ViewState, { unknown, has, issues, period }: Known): Emptiness {
  const { scope, issue, since, until } = view;
  const wanted = scope.kind === 'ego' ? [scope.centre] : scope.kind === 'path' ? scope.nodes : [];
  if (wanted.some((id) => unknown.has(id))) return { kind: 'unknownEntity' };
  if (wanted.some((id) => !has(id))) return { kind: 'waiting' };
  if (areDatesReversed(view)) return { kind: 'datesReversed', since: since ?? '', until: until ?? '' };
  if (issue !== null && issues !== null && !issues.has(issue)) return { kind: 'unknownIssue' };
  const isOutside =
    period !== null && ((since !== null && since > period.last) || (until !== null && until < period.first));
  if (isOutside) return { kind: 'outsidePeriod', ...period };
  return { kind: isFiltered(view) ? 'filtered' : 'allHidden' };
}
