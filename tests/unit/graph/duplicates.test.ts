import { describe, expect, test } from 'vitest';
import { canonicalName } from '../../../src/graph/canonical-name.ts';
import { type Candidate, possibleDuplicates } from '../../../src/graph/possible-duplicates.ts';

function candidate(
  id: string,
  type: Candidate['type'],
  name: string,
  more: Partial<Candidate> = {},
): Candidate {
  return { id, type, name, aliases: [], ties: [], onlyAuthor: false, ...more };
}
const pairs = (...candidates: Candidate[]) =>
  possibleDuplicates(candidates).map(({ source, target }) => [source, target]);

describe('possible duplicates', () => {
  test('people of one name that nothing joins', () => {
    expect(pairs(candidate('p2', 'Person', '周敏'), candidate('p1', 'Person', '周敏'))).toEqual([
      ['p1', 'p2'],
    ]);
  });

  test('but not an author and somebody written about', () => {
    const author = candidate('p1', 'Person', '周敏', { onlyAuthor: true });
    expect(pairs(author, candidate('p2', 'Person', '周敏'))).toEqual([]);
    expect(pairs(author, candidate('p2', 'Person', '周敏', { onlyAuthor: true }))).toEqual([['p1', 'p2']]);
  });

  test('but not people who are called 小李', () => {
    expect(pairs(candidate('p1', 'Person', '小李'), candidate('p2', 'Person', '小李'))).toEqual([]);
  });

  test('an organisation that two papers take for different kinds', () => {
    expect(pairs(candidate('c', 'Company', '甬江集团'), candidate('i', 'Institution', '甬江集团'))).toEqual([
      ['c', 'i'],
    ]);
  });

  test('an organisation that one paper calls by the full name of another', () => {
    const full = candidate('c1', 'Company', '远航船务有限公司', { aliases: ['远航船务'] });
    expect(pairs(full, candidate('c2', 'Company', '远航船务'))).toEqual([['c1', 'c2']]);
  });

  test('not bodies or streets of one name in two cities', () => {
    expect(pairs(candidate('u1', 'Union', '市总工会'), candidate('u2', 'Union', '市总工会'))).toEqual([]);
    expect(pairs(candidate('l1', 'Place', '解放路'), candidate('l2', 'Place', '解放路'))).toEqual([]);
  });

  test('not the yearly return of a programme, but one of a year with two hosts', () => {
    const games = (id: string, ...ties: string[]) => candidate(id, 'Programme', '职工运动会', { ties });
    expect(pairs(games('g1', 'u1@2023'), games('g2', 'u1@2024'))).toEqual([]);
    expect(pairs(games('g1', 'u1@2024'), games('g2', 'u2@2024'))).toEqual([['g1', 'g2']]);
    expect(pairs(games('g1'), games('g2', 'u2@2024'))).toEqual([['g1', 'g2']]);
  });

  test('of a common name are linked in a chain', () => {
    const many = Array.from({ length: 30 }, (_, index) => candidate(`p${index + 10}`, 'Person', '王伟'));
    expect(pairs(...many)).toHaveLength(29);
  });
});

describe('the name of an entity', () => {
  const called = (name: string, ...aliases: string[]) => ({ name, aliases });

  test('of an organisation is what most articles call it', () => {
    const namings = [
      called('宁波市总工会', '市总工会'),
      called('宁波市总工会'),
      called('浙江省宁波市总工会', '市总'),
    ];
    expect(canonicalName('Union', '浙江省宁波市总工会', namings)).toEqual({
      name: '宁波市总工会',
      aliases: ['市总', '市总工会', '浙江省宁波市总工会'],
    });
  });

  test('of a place is its full name, and what articles call it are aliases', () => {
    expect(canonicalName('Place', '北京市朝阳区', [called('朝阳区')])).toEqual({
      name: '北京市朝阳区',
      aliases: ['朝阳区'],
    });
  });

  test('of somebody who is only an author is the one in the byline', () => {
    expect(canonicalName('Person', '单于鹏', [])).toEqual({ name: '单于鹏', aliases: [] });
  });
});
