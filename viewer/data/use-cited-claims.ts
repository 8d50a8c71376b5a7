/** Claims with the words that say them, asked for together once they are shown. */
import { useEffect, useMemo, useState } from 'react';
import type { CitedClaim } from '../../src/server/api.ts';
import type { ApiClient } from './api-client.ts';

export interface CitedClaims {
  /** By id; what is missing is on its way or cannot be had. */
  readonly claims: ReadonlyMap<string, CitedClaim>;
  readonly hasFailed: boolean;
}

/** @param cache what was loaded once is kept here */
export function useCitedClaims(
  api: ApiClient,
  ids: readonly string[],
  cache: Map<string, CitedClaim>,
): CitedClaims {
  const key = ids.join(' ');
  const [settled, setSettled] = useState<{ readonly key: string; readonly hasFailed: boolean } | null>(null);

  useEffect(() => {
    const missing = key.split(' ').filter((id) => id !== '' && !cache.has(id));
    if (missing.length === 0) return;
    const abort = new AbortController();
    api
      .claims(missing, abort.signal)
      .then((found) => {
        for (const claim of found) cache.set(claim.id, claim);
        if (!abort.signal.aborted) setSettled({ key, hasFailed: false });
      })
      .catch(() => {
        if (!abort.signal.aborted) setSettled({ key, hasFailed: true });
      });
    return () => abort.abort();
  }, [api, key, cache]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has settled is what has come into the cache
  const claims = useMemo(
    () =>
      new Map(
        key.split(' ').flatMap((id) => {
          const claim = cache.get(id);
          return claim === undefined ? [] : [[id, claim] as const];
        }),
      ),
    [key, cache, settled],
  );
  return { claims, hasFailed: settled?.key === key && settled.hasFailed };
}
