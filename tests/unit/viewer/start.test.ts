import { describe, expect, it } from 'vitest';
import { entityTypeNames, relationTypeNames } from '../../../graph-schema/ontology.ts';
import { messages } from '../../../viewer/interface/messages.ts';
import { bestConnected } from '../../../viewer/panel/best-connected.ts';
import { listClaims } from '../../../viewer/panel/list-claims.ts';
import { isOnly, onlyRelation, onlyType } from '../../../viewer/state/filters.ts';
import { initialView } from '../../../viewer/state/view-state.ts';
import { edge, edges, node, nodes } from './sample-graph.ts';

describe('the overview', () => {
  it('names the best connected of each type, none that hardly anything is said about', () => {
    const best = bestConnected(nodes, edges);
    const unions = best.get('Union')?.map(({ node: { id }, claims }) => [id, claims]);
    expect(unions).toEqual([
      ['city', 5],
      ['district', 2],
    ]);
    expect(best.get('Programme')?.map(({ node: { id } }) => id)).toEqual(['games']);
    expect(best.get('Place')).toEqual([]);
    const people = ['a', 'b', 'c', 'd'].map((id) => node(id, 'Person', '某'));
    const posts = people.flatMap(({ id }, index) =>
      Array.from({ length: 2 + ((index * 3) % 4) }, (_, post) =>
        edge(`${id}${post}`, 'HOLDS_POST', id, 'city'),
      ),
    );
    const many = bestConnected(people, posts).get('Person');
    expect(many?.map(({ node: { id }, claims }) => [id, claims])).toEqual([
      ['b', 5],
      ['c', 4],
      ['d', 3],
    ]);
  });

  it('gives the same advice in each language', () => {
    expect(messages.en.start.steps).toHaveLength(messages.zh.start.steps.length);
  });
});

describe('the list of claims', () => {
  it('has the relations in the ontology’s order, and no empty ones', () => {
    const types = listClaims(edges).map(({ type }) => type);
    expect(types).toEqual(relationTypeNames.filter((type) => edges.some((one) => one.type === type)));
    expect(listClaims([])).toEqual([]);
  });

  it('has the largest sums first, then the latest claims', () => {
    const [listed] = listClaims([
      edge('old', 'FUNDED', 'city', 'games', { date: '2023-01-01' }),
      edge('new', 'FUNDED', 'city', 'games', { date: '2024-01-01' }),
      edge('undated', 'FUNDED', 'city', 'games', { date: null }),
      edge('large', 'FUNDED', 'city', 'games', { amount: 2, date: '2020-01-01' }),
    ]);
    expect(listed?.claims.map(({ id }) => id)).toEqual(['large', 'new', 'old', 'undated']);
  });
});

describe('only one kind', () => {
  it('takes out all others, and brings them back', () => {
    const people = onlyType(initialView, 'Person');
    expect(people.hiddenTypes).toEqual(entityTypeNames.filter((type) => type !== 'Person'));
    expect(isOnly(people.hiddenTypes, 'Person', entityTypeNames)).toBe(true);
    expect(isOnly(people.hiddenTypes, 'Union', entityTypeNames)).toBe(false);
    expect(onlyType(people, 'Person').hiddenTypes).toEqual([]);
  });

  it('goes from one to another', () => {
    const posts = onlyRelation(onlyRelation(initialView, 'FUNDED'), 'HOLDS_POST');
    expect(isOnly(posts.hiddenRelations, 'HOLDS_POST', relationTypeNames)).toBe(true);
  });
});
