/** What a view shows, worked out anew only when it may have changed: looking from elsewhere or reading an article does not. */
import { useMemo, useRef } from 'react';
import type { GraphData } from './graph-data.ts';
import type { ViewState } from './view-state.ts';
import { type Facets, facets, type Narrowing, type VisibleGraph, visibleGraph } from './visible-graph.ts';

export function useVisible(data: GraphData, view: ViewState): { visible: VisibleGraph; counts: Facets } {
  const { scope, added, hidden, hiddenTypes, hiddenRelations, hiddenStatuses, issue, since, until, open } =
    view;
  const narrowing = useMemo<Narrowing>(
    () => ({ scope, added, hidden, hiddenTypes, hiddenRelations, hiddenStatuses, issue, since, until, open }),
    [scope, added, hidden, hiddenTypes, hiddenRelations, hiddenStatuses, issue, since, until, open],
  );
  const counts = useMemo(() => facets(data, narrowing), [data, narrowing]);
  const now = useMemo(() => visibleGraph(data, narrowing), [data, narrowing]);
  // Opening an entity that is in the picture leaves it as it is: the same value saves drawing it again.
  const before = useRef(now);
  if (!sameItems(before.current.nodes, now.nodes) || !sameItems(before.current.edges, now.edges)) {
    before.current = now;
  }
  return { visible: before.current, counts };
}

function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
