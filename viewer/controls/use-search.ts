/** Search hits for what is being typed; the last hits stay until the next come, so the list does not flicker. */
import { useEffect, useState } from 'react';
import type { SearchHit } from '../../src/server/api.ts';
import type { ApiClient } from '../data/api-client.ts';

export interface SearchState {
  /** What the hits answer. */
  readonly text: string;
  readonly status: 'ready' | 'loading' | 'failed';
  readonly hits: readonly SearchHit[];
}

/** Milliseconds between the last key and the question. */
const pause = 120;
const limit = 12;

export function useSearch(api: ApiClient, text: string): SearchState {
  const [state, setState] = useState<SearchState>({ text: '', status: 'ready', hits: [] });
  useEffect(() => {
    if (text === '') {
      setState({ text, status: 'ready', hits: [] });
      return;
    }
    const abort = new AbortController();
    setState((before) => ({ ...before, status: 'loading' }));
    const timer = setTimeout(() => {
      api
        .search(text, limit, abort.signal)
        .then((hits) => {
          if (!abort.signal.aborted) setState({ text, status: 'ready', hits });
        })
        .catch(() => {
          if (!abort.signal.aborted) setState({ text, status: 'failed', hits: [] });
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, text]);
  return state;
}
