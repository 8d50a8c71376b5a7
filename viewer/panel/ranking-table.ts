/** What a ranking asks the server for, and its answer as a table. */
import {
  type EntityType,
  entityTypes,
  type RelationType,
  relationTypeNames,
} from '../../graph-schema/ontology.ts';
import type { Ranking } from '../../src/server/api.ts';
import { type Filter, filterParameters } from '../data/filter-parameters.ts';
import type { Cell } from '../exports/csv.ts';
import type { Locale } from '../interface/messages.ts';
import type { RankingChoice } from './overview-state.ts';

export type RankingColumn = 'rank' | 'name' | 'type' | 'others' | 'claims' | 'articles' | 'largest' | 'id';

/** The relation that is ranked: the chosen one, or where the filter hides it, the first that it does not. */
export function rankedRelation(choice: RankingChoice, filter: Filter): RelationType | undefined {
  const open = relationTypeNames.filter((type) => !filter.hiddenRelations.includes(type));
  return open.find((type) => type === choice.relation) ?? open[0];
}

/** The type of the ranked entities, unless the filter hides it: then all. */
export function rankedType({ of }: RankingChoice, filter: Filter): EntityType | null {
  return of === null || filter.hiddenTypes.includes(of) ? null : of;
}

/** The question behind `?` in the address; `null` where the filter lets nothing through. */
export function rankingQuery(choice: RankingChoice, filter: Filter): string | null {
  const relation = rankedRelation(choice, filter);
  const narrowing = filterParameters(filter);
  if (relation === undefined || narrowing === null) return null;
  const { end, limit } = choice;
  const of = rankedType(choice, filter);
  return new URLSearchParams({
    ...narrowing,
    relations: relation,
    end,
    ...(of !== null && { of }),
    limit: String(limit),
  }).toString();
}

export function rankingRows(
  { entries }: Ranking,
  locale: Locale,
): readonly Readonly<Record<RankingColumn, Cell>>[] {
  return entries.map(({ entity, others, claims, articles, largest }, index) => ({
    rank: index + 1,
    name: entity.name,
    type: entityTypes[entity.type].label[locale],
    others,
    claims,
    articles,
    largest,
    id: entity.id,
  }));
}
