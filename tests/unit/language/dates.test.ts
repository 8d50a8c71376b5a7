import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/language/dates.ts';
import { expectLinearTime } from './linear-time.ts';

const dates = (text: string, date?: string) =>
  findDates(text, date === undefined ? {} : { date }).map(
    (d) => `${text.slice(d.start, d.end)}=${d.iso ?? '?'} ${d.direction}`,
  );

describe('a date with the issue’s date known (Wednesday 2024-03-13)', () => {
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    ['2024年3月12日开幕', '2024年3月12日=2024-03-12 past'],
    ['自2010年起举办', '2010年起=2010 past'],
    ['去年5月确诊', '去年5月=2023-05 past'],
    ['今年1月1日起施行', '今年1月1日起=2024-01-01 past'],
    ['今年共举办三场', '今年=2024 present'],
    ['明年初开工', '明年初=2025 future'],
    ['11月2日举行', '11月2日=2023-11-02 past'],
    ['3月10日至15日举行', '3月10日至15日=2024-03-10 past'],
    ['4月成行', '4月=2024-04 future'],
    ['决赛将于9月举行', '9月=2024-09 future'],
    ['定于11月2日开幕', '11月2日=2024-11-02 future'],
    ['拟1月揭牌', '1月=2025-01 future'],
    ['上周三开馆', '上周三=2024-03-06 past'],
    ['本月15日前', '本月15日=2024-03-15 present'],
    ['上个月的比赛', '上个月=2024-02 past'],
    ['昨日下午闭幕', '昨日下午=2024-03-12 past'],
    ['3月5日启动，18日结束', '3月5日=2024-03-05 past', '18日=2024-03-18 future'],
    ['3月5日启动，当天到场百人', '3月5日=2024-03-05 past', '当天=2024-03-05 past'],
    ['近日，市总工会', '近日=? past'],
    ['下一步，工会将', '下一步=? future'],
    ['二〇二四年的春天', '二〇二四年=2024 present'],
    ['2024年度第五批', '2024年度=2024 present'],
    ['2019年至2023年', '2019年=2019 past', '2023年=2023 past'],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () => expect(dates(text, '2024-03-13')).toEqual(expected));
  }
});

describe('a date without the issue’s date', () => {
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    ['2024年3月12日开幕', '2024年3月12日=2024-03-12 unknown'],
    ['去年5月确诊', '去年5月=? past'],
    ['11月2日举行', '11月2日=? unknown'],
    ['明年开工', '明年=? future'],
    ['上周三开馆', '上周三=? past'],
  ];
  for (const [text, ...expected] of cases) it(text, () => expect(dates(text)).toEqual(expected));
});

describe('no date', () => {
  for (const text of [
    '6个月内提出',
    '全市2024个驿站',
    '每月召开例会',
    '8年间',
    '3.18日均',
    '12345热线',
    '13月45日',
  ]) {
    it(text, () => expect(dates(text, '2024-03-13')).toEqual([]));
  }
});

it('puts 1月 of a December issue into the next year', () => {
  expect(dates('1月8日举行', '2024-12-20')).toEqual(['1月8日=2025-01-08 future']);
  expect(dates('1月8日举行', '2024-06-20')).toEqual(['1月8日=2024-01-08 past']);
});

it('takes time in proportion to the text', () => {
  expectLinearTime(
    (text) => findDates(text, { date: '2024-03-13' }),
    ['1', '2024年', '2024', '3月', '18日至', '去年', '上', '二〇'],
  );
});
