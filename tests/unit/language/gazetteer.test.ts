/** The gazetteer: names, short forms, parents; and words matched without regular expressions. */
import { describe, expect, it } from 'vitest';
import {
  divisionAt,
  divisionsNamed,
  liesIn,
  parseRegion,
  townshipsNamed,
  withParents,
} from '../../../src/language/gazetteer/gazetteer.ts';
import { WordTrie } from '../../../src/language/lexicons/word-trie.ts';

describe('divisions', () => {
  it('are found by full name and by short form, the longest first', () => {
    expect(divisionAt('宁波市北仑区', 0)?.end).toBe(3);
    expect(divisionAt('宁波的', 0)?.divisions.map((division) => division.name)).toEqual(['宁波市']);
    expect(divisionAt('内蒙古呼伦贝尔', 0)?.divisions[0]?.name).toBe('内蒙古自治区');
    expect(divisionAt('融水县', 0)?.divisions[0]?.name).toBe('融水苗族自治县');
    expect(divisionAt('天气晴', 0)).toBeUndefined();
  });

  it('know what they lie in', () => {
    const [beilun] = divisionsNamed('北仑区');
    expect(beilun && withParents(beilun).map((division) => division.name)).toEqual([
      '北仑区',
      '宁波市',
      '浙江省',
    ]);
  });

  it('of one name are all given', () => {
    expect(divisionsNamed('鼓楼区').length).toBeGreaterThan(2);
  });

  it('directly under a province or municipality have it as parent', () => {
    expect(divisionsNamed('海淀区')[0]?.parent?.name).toBe('北京市');
    expect(divisionsNamed('济源市')[0]?.parent?.name).toBe('河南省');
  });

  it('go down to townships', () => {
    const [street] = townshipsNamed('霞浦街道');
    expect(street?.parent?.name).toBe('北仑区');
    expect(townshipsNamed('不存在的街道')).toEqual([]);
  });
});

describe('home regions', () => {
  it('are read with their parents, the smallest last', () => {
    expect(parseRegion('浙江省宁波市').map((division) => division.name)).toEqual(['浙江省', '宁波市']);
    expect(parseRegion('江苏省南京市鼓楼区').at(-1)?.parent?.name).toBe('南京市');
    expect(parseRegion('北京市').map((division) => division.name)).toEqual(['北京市']);
    expect(parseRegion('某地')).toEqual([]);
  });

  it('lie in what they are part of', () => {
    const [province, city] = parseRegion('浙江省宁波市');
    expect(province && city && liesIn(city, province)).toBe(true);
    expect(province && city && liesIn(province, city)).toBe(false);
  });
});

describe('word trie', () => {
  const trie = new WordTrie([
    ['工会', 1],
    ['工会联合会', 2],
    ['总工会', 3],
  ]);

  it('gives the longest word at a position, not past a limit', () => {
    expect(trie.longestAt('区工会联合会', 1)).toEqual({ end: 6, value: 2 });
    expect(trie.longestAt('区工会联合会', 1, 4)).toEqual({ end: 3, value: 1 });
    expect(trie.longestAt('区工会联合会', 0)).toBeUndefined();
  });

  it('matches words that were set backwards from their end', () => {
    const backwards = new WordTrie([
      ['席主', 'post'],
      ['席主副', 'post'],
    ]);
    expect(backwards.longestBefore('工会副主席方', 5)).toEqual({ end: 2, value: 'post' });
  });
});
