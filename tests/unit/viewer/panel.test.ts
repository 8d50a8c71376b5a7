import { describe, expect, it } from 'vitest';
import type { Claim, EntityDetails } from '../../../src/server/api.ts';
import { chooseNeighbours } from '../../../viewer/panel/choose-neighbours.ts';
import { groupClaims } from '../../../viewer/panel/group-claims.ts';
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

describe('expanding', () => {
  const absent = [node('a', 'Person', '甲', 3), node('b', 'Union', '乙', 9), node('c', 'Person', '丙', 5)];

  it('takes the best connected first and no more than the limit', () => {
    expect(chooseNeighbours(absent, new Set(), 2).map((one) => one.id)).toEqual(['b', 'c']);
  });

  it('leaves out the types that were not chosen', () => {
    expect(chooseNeighbours(absent, new Set(['Union']), 9).map((one) => one.id)).toEqual(['c', 'a']);
  });
});
