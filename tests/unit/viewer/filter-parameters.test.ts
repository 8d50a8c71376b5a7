/** The filter as the server is asked with it. */
import { describe, expect, it } from 'vitest';
import { entityTypeNames, relationTypeNames } from '../../../graph-schema/ontology.ts';
import { filterParameters } from '../../../viewer/data/filter-parameters.ts';
import { initialOverview } from '../../../viewer/panel/overview-state.ts';
import { rankedRelation, rankingQuery } from '../../../viewer/panel/ranking-table.ts';
import { onlyRelation, onlyType, showDates, showIssue, toggleStatus } from '../../../viewer/state/filters.ts';
import { initialView } from '../../../viewer/state/view-state.ts';

describe('the parameters of a filter', () => {
  it('are none where nothing is filtered', () => {
    expect(filterParameters(initialView)).toEqual({});
  });

  it('name what is left', () => {
    const view = toggleStatus(onlyType(onlyRelation(initialView, 'FUNDED'), 'Union'), 'planned');
    expect(filterParameters(showIssue(showDates(view, '2024-01-01', '2024-12-31'), 'i1'))).toMatchObject({
      types: 'Union',
      relations: 'FUNDED',
      issue: 'i1',
      from: '2024-01-01',
      to: '2024-12-31',
      status: expect.not.stringContaining('planned'),
    });
  });

  it('cannot be where nothing is left', () => {
    expect(filterParameters({ ...initialView, hiddenTypes: entityTypeNames })).toBeNull();
    expect(filterParameters({ ...initialView, hiddenRelations: relationTypeNames })).toBeNull();
    expect(filterParameters(showDates(initialView, '2024-05-02', '2024-05-01'))).toBeNull();
  });
});

describe('the question of a ranking', () => {
  const choice = initialOverview.ranking;

  it('is about one relation within the filter', () => {
    const query = rankingQuery({ ...choice, of: 'Union' }, showDates(initialView, '2024-01-01', null));
    expect(Object.fromEntries(new URLSearchParams(query ?? ''))).toEqual({
      relations: 'ORGANISED',
      end: 'source',
      of: 'Union',
      from: '2024-01-01',
      limit: '20',
    });
  });

  it('goes to a relation that the filter shows', () => {
    const funded = onlyRelation(initialView, 'FUNDED');
    expect(rankedRelation(choice, funded)).toBe('FUNDED');
    expect(rankingQuery(choice, funded)).toContain('relations=FUNDED');
    expect(rankedRelation(choice, { ...initialView, hiddenRelations: relationTypeNames })).toBeUndefined();
    expect(rankingQuery(choice, { ...initialView, hiddenRelations: relationTypeNames })).toBeNull();
  });
});
