/** The place that a body has for its people is called after the body. */
import { describe, expect, test } from 'vitest';
import { namesOf, programmesIn } from './programmes-in.ts';

const c = '{C 海州云水机械有限公司}';
const h = '{I 海州市人民医院}';

describe('houses of bodies', () => {
  test.each([
    [`${h}妈妈小屋面积最大。`, ['海州市人民医院妈妈小屋']],
    [
      `名单上有${c}职工心语工作室、${h}职工心语工作室等5处。`,
      ['海州云水机械有限公司职工心语工作室', '海州市人民医院职工心语工作室'],
    ],
    [`位于海边的${c}母婴室有28平方米。`, ['海州云水机械有限公司母婴室']],
    [`${c}职工书屋昨天迎来新书。`, ['海州云水机械有限公司职工书屋']],
    [`${h}母婴室和${c}母婴室都已开放。`, ['海州市人民医院母婴室', '海州云水机械有限公司母婴室']],
    [`记者来到${h}骑手驿站，外卖骑手正在吃饭。`, ['海州市人民医院骑手驿站']],
  ])('%s', (text, names) => {
    expect([...namesOf(programmesIn(text))].sort()).toEqual([...names].sort());
  });

  test.each([
    `${c}母婴室建设走在前列。`,
    `${c}的3间母婴室都已开放。`,
    '全市母婴室已有300家。',
    `${c}职工之家建设经验在全市推广。`,
    `要把${c}母婴室工作做细。`,
  ])('%s', (text) => {
    expect(namesOf(programmesIn(text)).filter((name) => name.startsWith('海州'))).toEqual([]);
  });
});
