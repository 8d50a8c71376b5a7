import { describe, expect, it } from 'vitest';
import type { Claim, EntityDetails } from '../../../src/server/api.ts';
import { chooseNeighbours } from '../../../viewer/panel/choose-neighbours.ts';
import { claimsWithin, groupClaims } from '../../../viewer/panel/group-claims.ts';
import { onlyRelation, showDates, toggleType } from '../../../viewer/state/filters.ts';
import { initialView, type ViewState } from '../../../viewer/state/view-state.ts';
import { edges, node, nodes } from './sample-graph.ts';

function detailsOf(id: string): EntityDetails {
  const own = nodes.find((one) => one.id === id);
  if (own === undefined) throw new Error(`no ${id} in the sample`);
  const claims: Claim[] = edges
    .filter((one) => one.source === id || one.target === id)
    .map((one) => ({
      ...one,
      start: 0,
      end: 4,
      quote: '原文',
      rule: 'test',
      page: 'p1',
      headline: '标题',
      newspaper: '云州工人报',
    }));
  const ends = new Set(claims.flatMap((claim) => [claim.source, claim.target]));
  return {
    ...own,
    aliases: [],
    pinyin: '',
    possibleDuplicates: [],
    claims,
    figures: [],
    articles: [],
    total: { claims: claims.length, figures: 0, articles: 0 },
    neighbours: nodes.filter((one) => one.id !== id && ends.has(one.id)),
  };
}

describe('the panel', () => {
  it('groups claims by relation and direction, posts first', () => {
    expect(
      groupClaims(detailsOf('city')).map(({ type, direction, count }) => [type, direction, count]),
    ).toEqual([
      ['HOLDS_POST', 'in', 1],
      ['ORGANISED', 'out', 2],
      ['FUNDED', 'out', 1],
      ['PART_OF', 'in', 1],
    ]);
  });

  it('lists an entity once with all its claims, newest first', () => {
    const [games] = groupClaims(detailsOf('city')).find((group) => group.type === 'ORGANISED')?.others ?? [];
    expect(games?.entity.id).toBe('games');
    expect(games?.claims.map((claim) => claim.id)).toEqual(['c2', 'c1']);
  });
});

describe('the panel while a filter is on', () => {
  const within = (view: ViewState) => claimsWithin(detailsOf('city'), view).map(({ id }) => id);

  it('lists the claims that the picture shows', () => {
    expect(within(initialView)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
    expect(within(onlyRelation(initialView, 'ORGANISED'))).toEqual(['c1', 'c2']);
    expect(within(showDates(initialView, '2024-04-01', null))).toEqual(['c2']);
    expect(within(toggleType(initialView, 'Programme'))).toEqual(['c4', 'c5']);
    // What the entity itself is, is no reason to leave its panel empty.
    expect(within(toggleType(initialView, 'Union'))).toEqual(['c1', 'c2', 'c3', 'c5']);
  });
});

describe('expanding', () => {
  const absent = [node('a', 'Person', '甲', 3), node('b', 'Union', '乙', 9), node('c', 'Person', '丙', 5)];

  it('takes the best connected first and no more than the limit', () => {
    expect(chooseNeighbours(absent, new Set(), 2).map((one) => one.id)).toEqual(['b', 'c']);
  });

  it('leaves out the types that were not chosen', () => {
    expect(chooseNeighbours(absent, new Set(['Union']), 9).map((one) => one.id)).toEqual(['c', 'a']);
  });
});
