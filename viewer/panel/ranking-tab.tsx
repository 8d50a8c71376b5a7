/** Who organised, funded or attended most, within the filter: the first question to a graph of who does what. */
import {
  type EntityType,
  entityTypes,
  type RelationType,
  relationTypeNames,
  relationTypes,
} from '../../graph-schema/ontology.ts';
import type { Ranking, RankingEnd } from '../../src/server/api.ts';
import type { ApiClient } from '../data/api-client.ts';
import type { Filter } from '../data/filter-parameters.ts';
import { useResource } from '../data/use-resource.ts';
import { csvFile, csvOf } from '../exports/csv.ts';
import { saveFile } from '../exports/save-file.ts';
import { formatYuan } from '../interface/format.ts';
import { Icon } from '../interface/icon.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { Failure, Loading } from '../interface/notices.tsx';
import { EntityRow } from './entity-row.tsx';
import type { RankingChoice } from './overview-state.ts';
import { rankedRelation, rankedType, rankingQuery, rankingRows } from './ranking-table.ts';

interface Properties {
  readonly api: ApiClient;
  readonly cache: Map<string, Ranking>;
  readonly choice: RankingChoice;
  readonly onChoice: (choice: RankingChoice) => void;
  readonly filter: Filter;
  readonly isFiltered: boolean;
  readonly onOpen: (id: string) => void;
}

/** How many are listed at first, and at the most: as many as the server gives. */
const firstLimit = 20;
const lastLimit = 1_000;
const ends: readonly RankingEnd[] = ['source', 'target'];

export function RankingTab(properties: Properties) {
  const { api, cache, choice, onChoice, filter, isFiltered } = properties;
  const { t, locale } = useInterface();
  const relation = rankedRelation(choice, filter);
  const ranking = useResource(rankingQuery(choice, filter), api.ranking, cache);
  if (relation === undefined) return <p className="fine">{t.ranking.noRelation}</p>;
  const sideOf = (type: RelationType, end: RankingEnd): string =>
    t.ranking.most(relationTypes[type][end === 'source' ? 'label' : 'reverse'][locale]);
  const types = relationTypes[relation][choice.end === 'source' ? 'from' : 'to'].filter(
    (type) => !filter.hiddenTypes.includes(type),
  );
  return (
    <>
      <div className="ranking-question">
        <label className="field">
          <span>{t.ranking.question}</span>
          <select
            value={`${relation} ${choice.end}`}
            onChange={(event) => {
              const [type, end] = event.currentTarget.value.split(' ');
              onChoice({
                ...choice,
                relation: relationTypeNames.find((name) => name === type) ?? relation,
                end: ends.find((name) => name === end) ?? 'source',
                of: null,
                limit: firstLimit,
              });
            }}
          >
            {relationTypeNames
              .filter((type) => !filter.hiddenRelations.includes(type))
              .map((type) => (
                <optgroup key={type} label={relationTypes[type].label[locale]}>
                  {ends.map((end) => (
                    <option key={end} value={`${type} ${end}`}>
                      {sideOf(type, end)}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        </label>
        <label className="field">
          <span>{t.ranking.of}</span>
          <select
            value={rankedType(choice, filter) ?? ''}
            onChange={(event) =>
              onChoice({ ...choice, of: typeOf(event.currentTarget.value, types), limit: firstLimit })
            }
          >
            <option value="">{t.ranking.allTypes}</option>
            {types.map((type) => (
              <option key={type} value={type}>
                {entityTypes[type].label[locale]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="fine">
        {t.ranking.basis[isFiltered ? 'filtered' : 'all']} {t.ranking.counted}
      </p>
      {ranking.status === 'loading' && <Loading slow={ranking.slow} lines={8} />}
      {ranking.status === 'failed' && <Failure error={ranking.error} retry={ranking.retry} />}
      {ranking.status === 'none' && <p className="fine">{t.ranking.nobody}</p>}
      {ranking.status === 'ready' && (
        <Entries ranking={ranking.value} name={sideOf(relation, choice.end)} {...properties} />
      )}
    </>
  );
}

interface EntriesProperties extends Pick<Properties, 'choice' | 'onChoice' | 'onOpen'> {
  readonly ranking: Ranking;
  readonly name: string;
}

function Entries({ ranking, name, choice, onChoice, onOpen }: EntriesProperties) {
  const { t, locale } = useInterface();
  if (ranking.entries.length === 0) return <p className="fine">{t.ranking.nobody}</p>;
  const save = () => {
    const table = csvOf(t.ranking.columns, rankingRows(ranking, locale));
    saveFile(`gongpu ${name}.csv`, csvFile(table));
  };
  return (
    <>
      <ol className="ranking">
        {ranking.entries.map(({ entity, others, claims, articles, largest }) => (
          <li key={entity.id}>
            <EntityRow entity={entity} onOpen={onOpen}>
              <span className="rank-count">{others.toLocaleString(t.languageTag)}</span>
              <span className="rank-detail fine">
                {t.ranking.detail(claims, articles)}
                {largest !== null && ` · ${t.ranking.largest(formatYuan(largest, locale))}`}
              </span>
            </EntityRow>
          </li>
        ))}
      </ol>
      <div className="actions">
        {ranking.truncated && choice.limit < lastLimit && (
          <button
            type="button"
            className="action"
            onClick={() => onChoice({ ...choice, limit: Math.min(choice.limit * 5, lastLimit) })}
          >
            {t.ranking.more}
          </button>
        )}
        <button type="button" className="action" onClick={save}>
          <Icon name="download" />
          {t.download.table}
        </button>
      </div>
    </>
  );
}

function typeOf(name: string, types: readonly EntityType[]): EntityType | null {
  return types.find((type) => type === name) ?? null;
}
