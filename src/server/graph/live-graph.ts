/** The graph in memory, kept up with the database: an import beside a running server shows within seconds. */
import type { Store } from '../../store/store.ts';
import type { GraphSnapshot } from './graph-snapshot.ts';
import { loadSnapshot, readVersion } from './load-snapshot.ts';

export interface LiveGraph {
  /** The graph as it is, or was at most some seconds ago. */
  current(): Promise<GraphSnapshot>;
}

/** For how many milliseconds a graph counts as current without asking the database. */
const freshFor = 2_000;
/** And how many times as long as it took to look or to read: while a long import runs, a large graph is not read on and on. */
const patience = 10;

/** @param now milliseconds of a clock that never goes back */
export function createLiveGraph(store: Store, now: () => number = () => performance.now()): LiveGraph {
  let snapshot: GraphSnapshot | undefined;
  let goodUntil = Number.NEGATIVE_INFINITY;
  let looking: Promise<GraphSnapshot> | undefined;

  async function look(): Promise<GraphSnapshot> {
    const start = now();
    const version = await readVersion(store);
    const found = snapshot?.version === version ? snapshot : await loadSnapshot(store, version);
    snapshot = found;
    const end = now();
    goodUntil = end + Math.max(freshFor, patience * (end - start));
    return found;
  }

  return {
    async current() {
      if (snapshot !== undefined && now() < goodUntil) return snapshot;
      // Requests that come together look once.
      looking ??= look().finally(() => {
        looking = undefined;
      });
      return looking;
    },
  };
}
