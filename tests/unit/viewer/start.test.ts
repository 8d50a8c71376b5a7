import { describe, expect, it } from 'vitest';
import { entityTypeNames, relationTypeNames } from '../../../graph-schema/ontology.ts';
import { messages } from '../../../viewer/interface/messages.ts';
import { bestConnected } from '../../../viewer/panel/best-connected.ts';
import { claimsCsv } from '../../../viewer/panel/claims-csv.ts';
import { listClaims } from '../../../viewer/panel/list-claims.ts';
import { isOnly, onlyRelation, onlyType } from '../../../viewer/state/filters.ts';
import { initialView } from '../../../viewer/state/view-state.ts';
import { edge, edges, node, nodes } from './sample-graph.ts';

describe('the overview', () => {
  it('names the best connected of each type, none that hardly anything is said about', () => {
    const best = bestConnected(nodes);
    expect(best.get('Union')?.map(({ id }) => id)).toEqual(['city', 'district']);
    expect(best.get('Programme')?.map(({ id }) => id)).toEqual(['games']);
    expect(best.get('Place')).toEqual([]);
    const many = bestConnected([2, 5, 3, 4].map((degree) => node(`p${degree}`, 'Person', '某', degree)));
    expect(many.get('Person')?.map(({ id }) => id)).toEqual(['p5', 'p4', 'p3']);
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

describe('the table of claims', () => {
  const columns = messages.zh.start.columns;
  const nameOf = (id: string) => nodes.find((one) => one.id === id)?.name ?? id;

  it('has a line for each claim under its heads', () => {
    const claims = [edge('c3', 'FUNDED', 'city', 'games', { amount: 280_000 })];
    const [heads, funded, ...more] = claimsCsv(claims, nameOf, columns, 'zh').slice(1).split('\r\n');
    expect(heads?.split(',')).toEqual([...columns]);
    expect(funded).toBe('云州市总工会,出资,职工运动会,,280000,,已发生,2024-03-12,a1,c3');
    expect(more).toEqual(['']);
  });

  it('quotes what would break it, and takes formulas for text', () => {
    const names: Readonly<Record<string, string>> = { city: '云州,"总"工会', games: '=1+1' };
    const csv = claimsCsv([edge('c', 'FUNDED', 'city', 'games')], (id) => names[id] ?? id, columns, 'en');
    expect(csv).toContain('"云州,""总""工会",');
    expect(csv).toContain(",'=1+1,");
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
