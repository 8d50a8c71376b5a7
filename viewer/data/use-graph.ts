/** The graph that the picture is drawn from: what the server gives at first, and entities that a view asks for beyond it. */
import { useEffect, useMemo, useState } from 'react';
import type { EntityDetails, Graph } from '../../src/server/api.ts';
import { emptyGraph, type GraphData, mergeGraphs, startGraph } from '../state/graph-data.ts';
import type { ViewState } from '../state/view-state.ts';
import type { ApiClient } from './api-client.ts';
import { type Resource, useResource } from './use-resource.ts';

export interface LoadedGraph {
  readonly base: Resource<Graph>;
  readonly data: GraphData;
  /** Entities that the view asks for and the server does not have. */
  readonly unknown: ReadonlySet<string>;
}

/** How many entities that are missing are asked for at a time. */
const atOnce = 6;

export function useGraph(
  api: ApiClient,
  view: ViewState,
  caches: { readonly graph: Map<string, Graph>; readonly entity: Map<string, EntityDetails> },
): LoadedGraph {
  const load = useMemo(() => (_: string, signal: AbortSignal) => api.graph(signal), [api]);
  const base = useResource('graph', load, caches.graph);
  const [extra, setExtra] = useState<readonly EntityDetails[]>([]);
  /** Asked for in vain; asking again would not help. */
  const [vain, setVain] = useState<ReadonlySet<string>>(new Set());

  const graph = base.status === 'ready' ? base.value : null;
  const data = useMemo(
    () =>
      extra.reduce(
        (sum, entity) => mergeGraphs(sum, { nodes: [entity, ...entity.neighbours], edges: entity.claims }),
        graph === null ? emptyGraph : startGraph(graph),
      ),
    [graph, extra],
  );

  const { scope, open, added } = view;
  const missing = useMemo(() => {
    if (graph === null) return [];
    const wanted = { scope, open, added };
    const asked = new Set([...vain, ...extra.map((entity) => entity.id)]);
    const isMissing = (id: string) =>
      // In a graph that was cut, an entity may be there while its claims are not.
      !data.core.has(id) || (graph.truncated && isCentre(id, wanted));
    return neededBy(wanted).filter((id) => !asked.has(id) && isMissing(id));
  }, [graph, data, scope, open, added, vain, extra]);

  useEffect(() => {
    if (missing.length === 0) return;
    const abort = new AbortController();
    const batch = missing.slice(0, atOnce);
    Promise.all(
      batch.map(async (id) => {
        const known = caches.entity.get(id);
        if (known !== undefined) return known;
        return api.entity(id, abort.signal).catch(() => id);
      }),
    ).then((answers) => {
      if (abort.signal.aborted) return;
      setExtra((before) => [...before, ...answers.filter((answer) => typeof answer !== 'string')]);
      const unknown = answers.filter((answer) => typeof answer === 'string');
      if (unknown.length > 0) setVain((before) => new Set([...before, ...unknown]));
    });
    return () => abort.abort();
  }, [api, missing, caches]);

  return { base, data, unknown: vain };
}

type Wanted = Pick<ViewState, 'scope' | 'open' | 'added'>;

/** Entities without which the view is not complete. */
function neededBy({ scope, open, added }: Wanted): readonly string[] {
  const centre = scope.kind === 'ego' ? [scope.centre] : scope.kind === 'path' ? scope.nodes : [];
  return [...new Set([...centre, ...(open === null ? [] : [open]), ...added])];
}

function isCentre(id: string, { scope, open }: Wanted): boolean {
  return (
    open === id ||
    (scope.kind === 'ego' && scope.centre === id) ||
    (scope.kind === 'path' && scope.nodes.includes(id))
  );
}
