/** The server's JSON API as functions: one for each question that the viewer asks. */
import type {
  ArticleDetails,
  Claim,
  EntityDetails,
  Graph,
  IssueSummary,
  PageText,
  Paths,
  Problem,
  SearchHit,
  Statistics,
} from '../../src/server/api.ts';
import { ApiError, type ApiErrorKind } from './api-error.ts';

type Fetch = typeof fetch;

export interface ApiClient {
  graph(signal: AbortSignal): Promise<Graph>;
  entity(id: string, signal: AbortSignal): Promise<EntityDetails>;
  search(text: string, limit: number, signal: AbortSignal): Promise<readonly SearchHit[]>;
  /** A shortest path between two entities; without nodes where none exists within ten steps. */
  path(from: string, to: string, signal: AbortSignal): Promise<Paths>;
  article(id: string, signal: AbortSignal): Promise<ArticleDetails>;
  page(id: string, signal: AbortSignal): Promise<PageText>;
  /** A claim with its evidence. */
  claim(id: string, signal: AbortSignal): Promise<Claim>;
  issues(signal: AbortSignal): Promise<readonly IssueSummary[]>;
  statistics(signal: AbortSignal): Promise<Statistics>;
}

/** Asks the server that is reached at `base`, an address that ends in a slash. */
export function createApiClient(base: string, fetcher: Fetch = (...call) => fetch(...call)): ApiClient {
  async function get<T>(
    path: string,
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<T> {
    const query = new URLSearchParams(parameters).toString();
    const address = `${base}api/${path}${query === '' ? '' : `?${query}`}`;
    let response: Response;
    try {
      response = await fetcher(address, { signal, headers: { accept: 'application/json' } });
    } catch (cause) {
      if (signal.aborted) throw cause;
      throw new ApiError('unreachable', `no answer from ${address}`, { cause });
    }
    if (!response.ok) throw await problemOf(response);
    return response.json();
  }

  return {
    graph: (signal) => get('graph', {}, signal),
    entity: (id, signal) => get(`entities/${encodeURIComponent(id)}`, {}, signal),
    search: (q, limit, signal) => get('search', { q, limit: String(limit) }, signal),
    path: (from, to, signal) => get('paths', { from, to, limit: '1', maxLength: '10' }, signal),
    article: (id, signal) => get(`articles/${encodeURIComponent(id)}`, {}, signal),
    page: (id, signal) => get(`pages/${encodeURIComponent(id)}`, {}, signal),
    claim: (id, signal) => get(`claims/${encodeURIComponent(id)}`, {}, signal),
    issues: (signal) => get('issues', {}, signal),
    statistics: (signal) => get('statistics', {}, signal),
  };
}

const kindOfStatus: Readonly<Record<number, ApiErrorKind>> = {
  401: 'refused',
  403: 'refused',
  404: 'unknown',
};

async function problemOf(response: Response): Promise<ApiError> {
  const problem: Partial<Problem> | null = await response.json().catch(() => null);
  const text = problem?.detail ?? problem?.title ?? response.statusText;
  return new ApiError(kindOfStatus[response.status] ?? 'failed', `${response.status} ${text}`.trim());
}
