import { describe, expect, it } from 'vitest';
import { doubledAtJoin } from '../../../src/page/doubled.ts';
import { lostBeginning } from '../../../src/page/lost.ts';

describe('characters doubled where a column ends', () => {
  const doubled: readonly (readonly [string, string, number])[] = [
    ['切实保', '保障职工权益', 1],
    ['经过基层推荐、层层筛选', '选，共有十人入围', 1],
    ['面向环卫工和矿', '矿工开放', 1],
    ['前后只', '只花了三天', 1],
    ['把服务送到职工', '职工身边', 2],
    ['由石城市总工会', '市总工会主办', 4],
  ];
  for (const [before, after, length] of doubled) {
    it(`${before}|${after}`, () => expect(doubledAtJoin(before, after)).toBe(length));
  }
  const legal: readonly (readonly [string, string])[] = [
    ['全市各级工会', '会员参加了活动'],
    ['把证书一', '一交到获奖者手中'],
    ['一步一个', '一个脚印'],
    ['大家已经知道了', '了解政策的途径'],
    ['古城街道', '道路两旁'],
    ['共有职工2', '2.5万人'],
    ['送到职工', '手中'],
    ['天', '天都来'],
  ];
  for (const [before, after] of legal) {
    it(`${before}|${after} is left alone`, () => expect(doubledAtJoin(before, after)).toBe(0));
  }
});

describe('a paragraph that lost its beginning', () => {
  it('begins with the rest of a word that stands above', () => {
    expect(lostBeginning('心聚力谋发展。', '全厂职工凝心聚力谋发展。')).toContain('凝');
  });
  it('begins with a mark that begins nothing', () => {
    expect(lostBeginning('，并取得实效。', '')).toContain('mark');
  });
  it('is not one that repeats a name or begins with a short form', () => {
    expect(lostBeginning('石城市总工会表示，', '近日，石城市总工会举办培训。')).toBeUndefined();
    expect(lostBeginning('市总工会表示，', '近日，石城市总工会举办培训。')).toBeUndefined();
    expect(lostBeginning('大家纷纷点赞。', '近日，石城市总工会举办培训。')).toBeUndefined();
  });
});
