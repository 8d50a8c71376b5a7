/** The committee of an event is a body of its own, called after the event. */
import { expect, test } from 'vitest';
import { names } from './read-sentences.ts';

const committees = (text: string) => names(text, ['Institution']).filter((name) => /组(?:织)?委/u.test(name));

test.each([
  ['市里举办第三届职工歌手大赛。大赛组委会为他们颁发了证书。', '第三届职工歌手大赛组委会'],
  ['第五届焊工技能竞赛昨日落幕，竞赛组委会还将体育道德风尚奖授予他。', '第五届焊工技能竞赛组委会'],
  ['“春风杯”气排球赛收官，比赛组委会介绍，共有30队参加。', '春风杯气排球赛组委会'],
  ['第二届职工艺术节举行，艺术节组织委员会公布了名单。', '第二届职工艺术节组委会'],
  ['据第三届厨艺大赛组委会统计，观众超过千人。', '第三届厨艺大赛组委会'],
])('%s', (text, name) => {
  expect(committees(text)).toEqual([name]);
});

test.each([
  '组委会介绍，今年新增两项。',
  '他担任组委会主任。',
  '各级组委会要加强管理。',
  '第三届厨艺大赛昨日落幕，评委会很满意。',
  '第三届厨艺大赛的组织工作井然有序。',
])('nothing: %s', (text) => {
  expect(committees(text)).toEqual([]);
});
