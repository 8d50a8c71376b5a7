/** Transitions of which part of the graph is looked at. A transition that changes nothing gives back the same value. */
import { type EgoDepth, initialView, type ViewState } from './view-state.ts';

/** Shows these entities beyond the scope; used for the neighbours that the user chose. */
export function addEntities(view: ViewState, ids: readonly string[]): ViewState {
  if (ids.length === 0) return view;
  const asked = new Set(ids);
  return {
    ...view,
    added: [...view.added, ...[...asked].filter((id) => !view.added.includes(id))],
    hidden: view.hidden.filter((id) => !asked.has(id)),
  };
}

/** Takes an entity out of the picture, and closes its panel. */
export function hideEntity(view: ViewState, id: string): ViewState {
  if (view.hidden.includes(id)) return view;
  return {
    ...view,
    hidden: [...view.hidden, id],
    added: view.added.filter((other) => other !== id),
    open: view.open === id ? null : view.open,
  };
}

/** Brings back all that was hidden one by one. */
export function showHidden(view: ViewState): ViewState {
  return view.hidden.length === 0 ? view : { ...view, hidden: [] };
}

/** Only the entity and what lies within `depth` claims of it. */
export function focusOn(view: ViewState, centre: string, depth: EgoDepth): ViewState {
  const { scope } = view;
  if (scope.kind === 'ego' && scope.centre === centre && scope.depth === depth) return view;
  return {
    ...view,
    scope: { kind: 'ego', centre, depth },
    added: [],
    hidden: view.hidden.filter((id) => id !== centre),
    camera: null,
  };
}

/** Only a path, from its first entity to its last. */
export function showPath(view: ViewState, nodes: readonly string[]): ViewState {
  if (nodes.length === 0) return view;
  return {
    ...view,
    scope: { kind: 'path', nodes },
    added: [],
    hidden: view.hidden.filter((id) => !nodes.includes(id)),
    open: null,
    reading: null,
    camera: null,
  };
}

/** The whole graph again; filters and the open panel stay. */
export function showAll(view: ViewState): ViewState {
  return view.scope.kind === 'all' ? view : { ...view, scope: { kind: 'all' }, added: [], camera: null };
}

/** Everything as it was at first. */
export function reset(): ViewState {
  return initialView;
}
