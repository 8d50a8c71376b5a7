/** Something that is loaded from the server, in each state that a reader may see it in. */
import { useCallback, useEffect, useState } from 'react';
import { ApiError } from './api-error.ts';

export type Resource<T> =
  | { readonly status: 'none' }
  /** `slow`: long enough that the reader should be told that work goes on. */
  | { readonly status: 'loading'; readonly slow: boolean }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: ApiError; readonly retry: () => void };

/** After how many milliseconds loading counts as slow. */
const slowAfter = 3000;

/**
 * Loads what `key` stands for, again whenever the key changes and when the user retries; nothing for a `null` key.
 * Answers that the key has outrun are dropped. What was loaded once is kept in `cache`.
 */
export function useResource<T>(
  key: string | null,
  load: (key: string, signal: AbortSignal) => Promise<T>,
  cache: Map<string, T>,
): Resource<T> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ key: string; attempt: number; error: ApiError } | null>(null);
  const [slowKey, setSlowKey] = useState<string | null>(null);
  const [, setLoaded] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    if (key === null || cache.has(key)) return;
    const abort = new AbortController();
    const timer = setTimeout(() => setSlowKey(key), slowAfter);
    load(key, abort.signal)
      .then((value) => {
        cache.set(key, value);
        if (!abort.signal.aborted) setLoaded((count) => count + 1);
      })
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        setSettled({ key, attempt, error: asApiError(error) });
      })
      .finally(() => {
        clearTimeout(timer);
        if (!abort.signal.aborted) setSlowKey(null);
      });
    return () => {
      abort.abort();
      clearTimeout(timer);
      setSlowKey(null);
    };
  }, [key, attempt, load, cache]);

  if (key === null) return { status: 'none' };
  const value = cache.get(key);
  if (value !== undefined) return { status: 'ready', value };
  if (settled !== null && settled.key === key && settled.attempt === attempt) {
    return { status: 'failed', error: settled.error, retry };
  }
  return { status: 'loading', slow: slowKey === key };
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError('failed', error instanceof Error ? error.message : String(error), { cause: error });
}
