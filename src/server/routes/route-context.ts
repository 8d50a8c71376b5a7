/** What routes answer from. */
import type { Store } from '../../store/store.ts';
import type { LiveGraph } from '../graph/live-graph.ts';

export interface RouteContext {
  readonly store: Store;
  readonly live: LiveGraph;
}
