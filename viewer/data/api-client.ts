/** The server's JSON API as functions: one for each question that the viewer asks. */
import type {
  ArticleDetails,
  CitedClaim,
  CitedClaims,
  EntityDetails,
  Graph,
  IssueSummary,
  PageText,
  Paths,
  Problem,
  Ranking,
  SearchHit,
  Statistics,
} from '../../src/server/api.ts';
import { ApiError, type ApiErrorKind } from './api-error.ts';

type Fetch = typeof fetch;
type Parameters = Readonly<Record<string, string>>;

/** How many claims are asked for at a time; the server takes twice as many. */
const claimsAtOnce = 1_000;

export interface ApiClient {
  graph(signal: AbortSignal): Promise<Graph>;
  entity(id: string, signal: AbortSignal): Promise<EntityDetails>;
  search(text: string, limit: number, signal: AbortSignal): Promise<readonly SearchHit[]>;
  /** The shortest paths between two entities within a filter; without nodes where none exists within ten steps. */
  path(from: string, to: string, filter: Parameters, signal: AbortSignal): Promise<Paths>;
  article(id: string, signal: AbortSignal): Promise<ArticleDetails>;
  page(id: string, signal: AbortSignal): Promise<PageText>;
  /** Claims with their evidence, however many; those that the graph does not have are left out. */
  claims(ids: readonly string[], signal: AbortSignal): Promise<readonly CitedClaim[]>;
  /** @param query the address's part behind `?` */
  ranking(query: string, signal: AbortSignal): Promise<Ranking>;
  issues(signal: AbortSignal): Promise<readonly IssueSummary[]>;
  statistics(signal: AbortSignal): Promise<Statistics>;
}

/** Asks the server that is reached at `base`, an address that ends in a slash. */
export function createApiClient(base: string, fetcher: Fetch = (...call) => fetch(...call)): ApiClient {
  async function ask<T>(path: string, signal: AbortSignal, init: RequestInit = {}): Promise<T> {
    const address = `${base}api/${path}`;
    let response: Response;
    try {
      response = await fetcher(address, { headers: { accept: 'application/json' }, ...init, signal });
    } catch (cause) {
      if (signal.aborted) throw cause;
      throw new ApiError('unreachable', `no answer from ${address}`, { cause });
    }
    if (!response.ok) throw await problemOf(response);
    return response.json();
  }

  function get<T>(path: string, parameters: Parameters, signal: AbortSignal): Promise<T> {
    const query = new URLSearchParams(parameters).toString();
    return ask(query === '' ? path : `${path}?${query}`, signal);
  }

  async function claims(ids: readonly string[], signal: AbortSignal): Promise<readonly CitedClaim[]> {
    const found: CitedClaim[] = [];
    for (let start = 0; start < ids.length; start += claimsAtOnce) {
      const answer = await ask<CitedClaims>('claims', signal, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify({ ids: ids.slice(start, start + claimsAtOnce) }),
      });
      found.push(...answer.claims);
    }
    return found;
  }

  return {
    graph: (signal) => get('graph', {}, signal),
    entity: (id, signal) => get(`entities/${encodeURIComponent(id)}`, {}, signal),
    search: (q, limit, signal) => get('search', { q, limit: String(limit) }, signal),
    path: (from, to, filter, signal) => {
      // The two ends have the names that days have elsewhere.
      const { from: since, to: until, ...others } = filter;
      const days = { ...(since && { since }), ...(until && { until }) };
      return get('paths', { ...others, ...days, from, to, limit: '5', maxLength: '10' }, signal);
    },
    article: (id, signal) => get(`articles/${encodeURIComponent(id)}`, {}, signal),
    page: (id, signal) => get(`pages/${encodeURIComponent(id)}`, {}, signal),
    claims,
    ranking: (query, signal) => ask(`rankings?${query}`, signal),
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
