/** All that a view needs of the server, in each state of being loaded. */
import { useMemo, useState } from 'react';
import type {
  ArticleDetails,
  EntityDetails,
  IssueSummary,
  PageText,
  Statistics,
} from '../../src/server/api.ts';
import type { ViewState } from '../state/view-state.ts';
import type { ApiClient } from './api-client.ts';
import { type Caches, emptyCaches } from './caches.ts';
import { type LoadedGraph, useGraph } from './use-graph.ts';
import { type Resource, useResource } from './use-resource.ts';

export interface ViewerData extends LoadedGraph {
  readonly caches: Caches;
  readonly entity: Resource<EntityDetails>;
  readonly article: Resource<ArticleDetails>;
  readonly page: Resource<PageText>;
  readonly issues: Resource<readonly IssueSummary[]>;
  readonly statistics: Resource<Statistics>;
}

export function useViewerData(api: ApiClient, view: ViewState): ViewerData {
  const [caches] = useState(emptyCaches);
  const loaders = useMemo(
    () => ({
      issues: (_: string, signal: AbortSignal) => api.issues(signal),
      statistics: (_: string, signal: AbortSignal) => api.statistics(signal),
    }),
    [api],
  );
  const article = useResource(view.reading?.article ?? null, api.article, caches.article);
  return {
    ...useGraph(api, view, caches),
    caches,
    entity: useResource(view.open, api.entity, caches.entity),
    article,
    page: useResource(article.status === 'ready' ? article.value.page : null, api.page, caches.page),
    issues: useResource('issues', loaders.issues, caches.issues),
    statistics: useResource('statistics', loaders.statistics, caches.statistics),
  };
}
