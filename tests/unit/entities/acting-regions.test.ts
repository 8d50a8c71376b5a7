/** Regions that stand for their government are bodies; where something is, is a place. */
import { describe, expect, test } from 'vitest';
import { names } from './read-sentences.ts';

const issue = { home: '浙江省宁波市' };
const bodies = (text: string): readonly string[] => names(text, ['Institution'], issue);
const places = (text: string): readonly string[] => names(text, ['Place'], issue);

describe('a region among bodies that do something together, or that send teams, is a body', () => {
  test.each([
    ['区司法局、白峰街道等部门负责人参加揭牌仪式。', '白峰街道'],
    ['慈溪市文化馆和观海卫镇联合举办了书法展。', '观海卫镇'],
    ['周巷镇、观海卫镇等18个镇街共组成40支代表队参赛。', '周巷镇', '观海卫镇'],
    ['向对口合作单位四川省凉山彝族自治州布拖县采购了农产品。', '四川省凉山彝族自治州布拖县'],
    ['市教育局、周巷镇有关负责人出席。', '周巷镇'],
    ['由市文化馆、石浦镇承办的渔歌赛落幕。', '石浦镇'],
  ])('%s', (text, ...expected) => {
    expect(bodies(text)).toEqual(expect.arrayContaining(expected));
  });
  test.each([
    ['联谊活动在周巷镇、观海卫镇等18个镇街举行。', '周巷镇', '观海卫镇'],
    ['市总工会在观海卫镇办起了夜校。', '观海卫镇'],
    ['送医队走进周巷镇、观海卫镇，为职工义诊。', '周巷镇', '观海卫镇'],
    ['工友们来自周巷镇、观海卫镇。', '周巷镇', '观海卫镇'],
    ['服务站覆盖市文化馆和观海卫镇。', '观海卫镇'],
  ])('%s', (text, ...expected) => {
    expect(places(text)).toEqual(expect.arrayContaining(expected));
    expect(bodies(text)).not.toEqual(expect.arrayContaining(expected));
  });
});
