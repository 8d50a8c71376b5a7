/** 两省总工会, 三县总工会: the unions of a sentence before that are just so many, and of that level. */
import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-text.ts';

const hosts = (text: string): readonly string[] =>
  readMarked(text)
    .filter((claim) => claim.includes(' ORGANISED '))
    .map((claim) => claim.split(' ')[0] ?? '');

const provinces = '{U 湖南省总工会}与{U 江西省总工会}来了。';
const cities = '{U 长沙市总工会}与{U 宜春市总工会}也来了。';
const counties = '{U 安化县总工会}、{U 铜鼓县总工会}和{U 万载县总工会}到会。';

describe('unions of a level', () => {
  it.each([
    [`${provinces}${cities}{P 船工赛}由两省总工会共同举办。`, ['湖南省总工会', '江西省总工会']],
    [`${provinces}${cities}{P 船工赛}由两市总工会共同举办。`, ['长沙市总工会', '宜春市总工会']],
    [
      `${counties}${cities}{P 船工赛}由三县总工会共同举办。`,
      ['安化县总工会', '铜鼓县总工会', '万载县总工会'],
    ],
    [
      `{U 湖南省总工会}与{U 重庆市总工会}来了。${cities}{P 船工赛}由两省市总工会共同举办。`,
      ['湖南省总工会', '重庆市总工会'],
    ],
    [
      '{U 湖南省总工会}、{U 江西省总工会}和{U 宁夏回族自治区总工会}来了。{P 船工赛}由三省区总工会共同举办。',
      ['湖南省总工会', '江西省总工会', '宁夏回族自治区总工会'],
    ],
    [`${cities}{P 船工赛}由两省市总工会共同举办。`, []],
    [`${provinces}{P 船工赛}由两家总工会共同举办。`, ['湖南省总工会', '江西省总工会']],
    [`${cities}{P 船工赛}由两地总工会共同举办。`, ['长沙市总工会', '宜春市总工会']],
    [`${cities}{P 船工赛}由两省总工会共同举办。`, []],
    [`${provinces}{P 船工赛}由两市总工会共同举办。`, []],
    [`${counties}{P 船工赛}由两县总工会共同举办。`, []],
    [`${counties}{P 船工赛}由三家企业共同举办。`, []],
    ['{P 船工赛}由两省总工会共同举办。', []],
  ])('%s', (text, expected) => {
    expect([...hosts(text)].sort()).toEqual([...expected].sort());
  });
});
