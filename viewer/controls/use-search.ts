/** Search hits for what is being typed; the last hits stay until the next come, so the list does not flicker. */
import { useEffect, useState } from 'react';
import type { SearchHit } from '../../src/server/api.ts';
import type { ApiClient } from '../data/api-client.ts';

export interface SearchState {
  /** What the hits answer. */
  readonly text: string;
  readonly status: 'ready' | 'loading' | 'failed';
  readonly hits: readonly SearchHit[];
  /** There are more than these. */
  readonly hasMore: boolean;
}

/** Milliseconds between the last key and the question. */
const pause = 120;
const limit = 12;

export function useSearch(api: ApiClient, text: string): SearchState {
  const [state, setState] = useState<SearchState>({ text: '', status: 'ready', hits: [], hasMore: false });
  useEffect(() => {
    if (text === '') {
      setState({ text, status: 'ready', hits: [], hasMore: false });
      return;
    }
    const abort = new AbortController();
    setState((before) => ({ ...before, status: 'loading' }));
    const timer = setTimeout(() => {
      api
        // One more than are shown tells whether there are more.
        .search(text, limit + 1, abort.signal)
        .then((hits) => {
          if (abort.signal.aborted) return;
          setState({ text, status: 'ready', hits: hits.slice(0, limit), hasMore: hits.length > limit });
        })
        .catch(() => {
          if (!abort.signal.aborted) setState({ text, status: 'failed', hits: [], hasMore: false });
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, text]);
  return state;
}
