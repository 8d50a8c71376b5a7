/** What has been loaded from the server once, kept until the page is closed. */
import type {
  ArticleDetails,
  CitedClaim,
  EntityDetails,
  Graph,
  IssueSummary,
  PageText,
  Paths,
  Ranking,
  Statistics,
} from '../../src/server/api.ts';

export interface Caches {
  readonly graph: Map<string, Graph>;
  readonly entity: Map<string, EntityDetails>;
  readonly article: Map<string, ArticleDetails>;
  readonly page: Map<string, PageText>;
  readonly issues: Map<string, readonly IssueSummary[]>;
  readonly statistics: Map<string, Statistics>;
  readonly claims: Map<string, CitedClaim>;
  readonly rankings: Map<string, Ranking>;
  readonly paths: Map<string, Paths>;
}

export function emptyCaches(): Caches {
  return {
    graph: new Map(),
    entity: new Map(),
    article: new Map(),
    page: new Map(),
    issues: new Map(),
    statistics: new Map(),
    claims: new Map(),
    rankings: new Map(),
    paths: new Map(),
  };
}
