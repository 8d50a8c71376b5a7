/** What the reader has chosen in the overview; kept while something else stands in its place. */
import type { EntityType, RelationType } from '../../graph-schema/ontology.ts';
import type { RankingEnd } from '../../src/server/api.ts';

export const overviewTabs = ['start', 'ranking', 'claims'] as const;
export type OverviewTab = (typeof overviewTabs)[number];

export interface RankingChoice {
  readonly relation: RelationType;
  readonly end: RankingEnd;
  /** Of which type the ranked entities are; `null` for all. */
  readonly of: EntityType | null;
  /** How many are listed. */
  readonly limit: number;
}

export interface OverviewState {
  /** `null` until one is chosen: then it follows the picture. */
  readonly tab: OverviewTab | null;
  readonly ranking: RankingChoice;
}

export const initialOverview: OverviewState = {
  tab: null,
  ranking: { relation: 'ORGANISED', end: 'source', of: null, limit: 20 },
};
