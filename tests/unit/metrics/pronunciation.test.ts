import { expect, test } from 'vitest';
import type { EntityType } from '../../../graph-schema/ontology.ts';
import { pronunciation } from '../../../src/graph/metrics/pronunciation.ts';

const cases: readonly [type: EntityType, name: string, pinyin: string, initials: string][] = [
  ['Union', '重庆市总工会', 'chongqingshizonggonghui', 'cqszgh'],
  ['Person', '单立文', 'shanliwen', 'slw'],
  ['Person', '吕思清', 'lvsiqing', 'lsq'],
  ['Person', '尉迟恭', 'yuchigong', 'ycg'],
  ['Person', '买买提·艾力', 'maimaitiaili', 'mmtal'],
  ['Institution', '解放日报社', 'jiefangribaoshe', 'jfrbs'],
  ['Company', 'ABC（长沙）银行', 'abcchangshayinhang', 'abccsyh'],
  ['Programme', '“司机之家”', 'sijizhijia', 'sjzj'],
  ['Programme', '2024年运动会', '2024nianyundonghui', '2024nydh'],
  ['Company', 'Café 一号', 'cafeyihao', 'cafeyh'],
];

test.each(cases)('%s %s is typed %s or %s', (type, name, pinyin, initials) => {
  expect(pronunciation({ type, name, aliases: [] })).toEqual({ pinyin, initials });
});

test('aliases follow the name, each once', () => {
  const union = { type: 'Union', name: '滨海市总工会', aliases: ['市总工会', '市总', '市总工会'] } as const;
  expect(pronunciation(union)).toEqual({
    pinyin: 'binhaishizonggonghui shizonggonghui shizong',
    initials: 'bhszgh szgh sz',
  });
});

test('a name without any letter has no pronunciation', () => {
  expect(pronunciation({ type: 'Programme', name: '……', aliases: [] })).toEqual({ pinyin: '', initials: '' });
});
