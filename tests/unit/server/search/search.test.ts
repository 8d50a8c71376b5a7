/** The search as an analyst types: what is found, and in which order. */
import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../../graph-schema/ontology.ts';
import { pronunciation } from '../../../../src/graph/metrics/pronunciation.ts';
import type { GraphSnapshot, SnapshotNode } from '../../../../src/server/graph/graph-snapshot.ts';
import { createSearch } from '../../../../src/server/search/search.ts';

type Known = readonly [name: string, type: EntityType, mentions: number, aliases?: readonly string[]];

function searchIn(...known: readonly Known[]) {
  const nodes = known.map(
    ([name, type, mentions, aliases = []]): SnapshotNode => ({
      id: name,
      type,
      name,
      aliases,
      mentions,
      degree: 0,
      community: 0,
      x: 0,
      y: 0,
      ...pronunciation({ name, type, aliases }),
    }),
  );
  const snapshot: GraphSnapshot = {
    version: '',
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(),
    edgesAt: new Map(),
    articles: new Map(),
    pages: new Map(),
    issues: new Map(),
    figures: 0,
  };
  return createSearch(snapshot);
}

const search = searchIn(
  ['中国航道建设工会', 'Union', 3],
  ['南岭市总工会', 'Union', 9, ['市总']],
  ['白桦县总工会', 'Union', 5],
  ['东港集团有限公司', 'Company', 4, ['东港集团', '东港']],
  ['东港区', 'Place', 6],
  ['吕思敏', 'Person', 2],
  ['单立文', 'Person', 2],
  ['李单', 'Person', 1],
  ['梁海', 'Person', 8],
  ['李海涛', 'Person', 3],
  ['西安路街道', 'Place', 1],
  ['先进班组评比', 'Programme', 1],
  ['“司机之家”', 'Programme', 1],
  ['2024年南岭市职工运动会', 'Programme', 1],
  ['重庆路小学', 'Institution', 1],
);
const names = (q: string) => search({ q, limit: 20 }).map(({ name }) => name);

describe('the best match comes first', () => {
  test.each([
    // First letters of the name's end, which says what it is, count as much as those of its beginning.
    ['zgh', ['南岭市总工会', '白桦县总工会', '中国航道建设工会']],
    ['总工会', ['南岭市总工会', '白桦县总工会']],
    // A whole name goes before a part of one, an alias behind a name of the same kind.
    ['东港', ['东港集团有限公司', '东港区']],
    ['dg', ['东港集团有限公司', '东港区']],
    // A syllable in full goes before one that is only begun.
    ['li', ['李海涛', '李单', '梁海', '单立文']],
  ])('%s', (q, expected) => {
    expect(names(q).slice(0, expected.length)).toEqual(expected);
  });
});

describe('a name is found by', () => {
  test.each([
    ['its characters', '南岭市总工会', '南岭市总工会'],
    ['characters that stand apart', '南岭工会', '南岭市总工会'],
    ['parts in another order', '总工会 南岭', '南岭市总工会'],
    ['traditional characters', '總工會', '南岭市总工会'],
    ['traditional characters of a person', '呂思敏', '吕思敏'],
    ['pinyin', 'nanlingshizonggonghui', '南岭市总工会'],
    ['pinyin with blanks', 'nan ling shi zong gong hui', '南岭市总工会'],
    ['pinyin with tones', 'nánlǐng', '南岭市总工会'],
    ['pinyin of a part', 'zonggonghui', '南岭市总工会'],
    ['pinyin that is still being typed', 'zonggon', '南岭市总工会'],
    ['first letters of a part', 'bhx', '白桦县总工会'],
    ['zh, ch and sh as first letters', 'chqlu', '重庆路小学'],
    ['pinyin and first letters mixed', 'nanling zgh', '南岭市总工会'],
    ['characters and letters mixed', '南岭zgh', '南岭市总工会'],
    ['ü as it is written', 'lüsimin', '吕思敏'],
    ['ü as it is typed', 'lvsm', '吕思敏'],
    ['a surname’s own reading', 'shanliwen', '单立文'],
    ['capital and full-width letters', 'ＳＬＷ', '单立文'],
    ['an alias', '市总', '南岭市总工会'],
    ['what stands between quotation marks', '司机之家', '“司机之家”'],
    ['digits', '2024运动会', '2024年南岭市职工运动会'],
    ['digits and letters', '2024nnl', '2024年南岭市职工运动会'],
    ['a character that sounds alike', '单丽文', '单立文'],
    ['a wrong letter', 'shanliwan', '单立文'],
    ['a missing letter', 'nanlinshizonggonghui', '南岭市总工会'],
  ])('%s: %s', (_, q, expected) => {
    expect(names(q)[0]).toBe(expected);
  });
});

test('letters are read by syllables, not wherever they stand', () => {
  expect(names('xian').slice(0, 2).sort()).toEqual(['先进班组评比', '西安路街道']);
  expect(names('ingsh')).toEqual([]);
});

test('what is nowhere is not found', () => {
  expect(names('鲸鱼')).toEqual([]);
  expect(names('！？')).toEqual([]);
  expect(names('qqq')).toEqual([]);
});

test.each([
  ['zgh', '南岭市总工会', [[3, 6]]],
  [
    '南岭工会',
    '南岭市总工会',
    [
      [0, 2],
      [4, 6],
    ],
  ],
  ['dgjt', '东港集团', [[0, 4]]],
  ['司機', '“司机之家”', [[1, 3]]],
])('a hit says what of the name was typed: %s', (q, matched, ranges) => {
  expect(search({ q, limit: 1 })[0]).toMatchObject({ matched, ranges });
});

test('a name of like syllables does not keep the search busy', () => {
  const busy = searchIn(['嗯恩'.repeat(40), 'Programme', 1]);
  expect(busy({ q: `${'en'.repeat(40)}x`, limit: 1 })).toEqual([]);
});
