/** Transitions of what is filtered out. A transition that changes nothing gives back the same value. */
import {
  type ClaimStatus,
  type EntityType,
  entityTypeNames,
  type RelationType,
  relationTypeNames,
} from '../../graph-schema/ontology.ts';
import { initialView, type ViewState } from './view-state.ts';

/** The list with `item` put in or taken out. */
function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

export function toggleType(view: ViewState, type: EntityType): ViewState {
  return { ...view, hiddenTypes: toggled(view.hiddenTypes, type) };
}

export function toggleRelation(view: ViewState, type: RelationType): ViewState {
  return { ...view, hiddenRelations: toggled(view.hiddenRelations, type) };
}

export function toggleStatus(view: ViewState, status: ClaimStatus): ViewState {
  return { ...view, hiddenStatuses: toggled(view.hiddenStatuses, status) };
}

/** All kinds but this one taken out; where that is so already, none. */
function allBut<T>(hidden: readonly T[], item: T, all: readonly T[]): readonly T[] {
  return isOnly(hidden, item, all) ? [] : all.filter((other) => other !== item);
}

/** Whether of all kinds only this one is left. */
export function isOnly<T>(hidden: readonly T[], item: T, all: readonly T[]): boolean {
  return hidden.length === all.length - 1 && !hidden.includes(item);
}

export function onlyType(view: ViewState, type: EntityType): ViewState {
  return { ...view, hiddenTypes: allBut(view.hiddenTypes, type, entityTypeNames) };
}

export function onlyRelation(view: ViewState, type: RelationType): ViewState {
  return { ...view, hiddenRelations: allBut(view.hiddenRelations, type, relationTypeNames) };
}

export function showIssue(view: ViewState, issue: string | null): ViewState {
  return view.issue === issue ? view : { ...view, issue };
}

/** Claims of this range of days; `null` leaves that side open. */
export function showDates(view: ViewState, since: string | null, until: string | null): ViewState {
  return view.since === since && view.until === until ? view : { ...view, since, until };
}

/** The first day is after the last, so that no claim can lie between them. */
export function areDatesReversed({ since, until }: Pick<ViewState, 'since' | 'until'>): boolean {
  return since !== null && until !== null && since > until;
}

export function swapDates(view: ViewState): ViewState {
  return showDates(view, view.until, view.since);
}

/** Whether any filter is on. */
export function isFiltered(view: ViewState): boolean {
  return view.hiddenTypes.length > 0 || narrowsClaims(view);
}

/** Whether any filter takes claims out. */
export function narrowsClaims(
  view: Pick<ViewState, 'hiddenRelations' | 'hiddenStatuses' | 'issue' | 'since' | 'until'>,
): boolean {
  return (
    view.hiddenRelations.length > 0 ||
    view.hiddenStatuses.length > 0 ||
    view.issue !== null ||
    view.since !== null ||
    view.until !== null
  );
}

export function clearFilters(view: ViewState): ViewState {
  if (!isFiltered(view)) return view;
  const { hiddenTypes, hiddenRelations, hiddenStatuses, issue, since, until } = initialView;
  return { ...view, hiddenTypes, hiddenRelations, hiddenStatuses, issue, since, until };
}
