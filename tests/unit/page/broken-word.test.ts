import { describe, expect, test } from 'vitest';
import { isWordBroken } from '../../../src/page/broken-word.ts';

describe('a word cut by a column', () => {
  test.each([
    ['被授予市级技术能手称', '号的青年焊工'],
    ['车间里装上了新的空', '调，工友们都说好'],
    ['公司拿出专项经', '费改造食堂'],
    ['一线职工的健', '康体检全部完成'],
    ['工会干部逐户走', '访困难家庭'],
  ])('%s|%s', (before, after) => {
    expect(isWordBroken(before, after)).toBe(true);
  });

  test.each([
    ['暖心服务到一线', '走进车间，热浪扑面而来'],
    ['技能比武出人才', '近日，焊工比武在厂区举行'],
    ['从学徒到首席技师', '他用了二十年'],
    ['维权有了好帮手', '工会律师每周坐班'],
    ['', '近日'],
  ])('not %s|%s', (before, after) => {
    expect(isWordBroken(before, after)).toBe(false);
  });
});
