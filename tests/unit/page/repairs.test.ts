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
    ['近日，石城市总工', '工会举办培训', 1],
    ['由北桥职工互助基金', '金会出资', 1],
    ['石城船舶有限公', '公司派出十人', 1],
    ['来自区气', '气象局的骑手', 1],
    ['获评高级技', '技师后', 1],
    ['工会主席裘晓', '晓洁说，', 1],
    ['记者见到老班长贺沛', '沛岚，他', 1],
  ];
  const nothing = () => '';
  for (const [before, after, length] of doubled) {
    it(`${before}|${after}`, () => expect(doubledAtJoin(before, after, nothing)).toBe(length));
  }

  const known: readonly (readonly [string, string, string])[] = [
    ['颁奖的是裘晓', '晓洁与贺长顺', '裘晓洁是石城人。'],
    ['师从贺长', '长顺的焊工', '贺长顺教了三十年徒弟。'],
    ['一项技艺大', '大比武', '技艺大比武办了三届。'],
    ['石锻重', '重工的师傅', '石锻重工成立于去年。'],
  ];
  for (const [before, after, text] of known) {
    it(`${before}|${after} where the text says ${text}`, () =>
      expect(doubledAtJoin(before, after, () => text)).toBe(1));
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
    ['投入安全生产', '产业工人受益'],
    ['表彰了优秀员工', '工作二十年'],
    ['班组长和工人李明', '明天上岗'],
    ['主席高', '高度评价'],
    ['由职工', '工会牵头'],
  ];
  for (const [before, after] of legal) {
    it(`${before}|${after} is left alone`, () => expect(doubledAtJoin(before, after, nothing)).toBe(0));
  }
  for (const [before, after, text] of [
    ['优秀员工', '工作突出', '全体人员工作到深夜。'],
    ['一项技艺大', '大比武', '从技艺大大比武，到技艺大比武。'],
  ] as const) {
    it(`${before}|${after} is left alone although the text says ${text}`, () =>
      expect(doubledAtJoin(before, after, () => text)).toBe(0));
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
