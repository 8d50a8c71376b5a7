/** Posts: which title in which body, and no post out of a description. */
import { describe, expect, it } from 'vitest';
import { posts } from './read-sentences.ts';

const cases: readonly (readonly [text: string, ...posts: string[]])[] = [
  ['宁波市鄞州区总工会党组书记、副主席方若兰出席会议。', '方若兰@党组书记、副主席@宁波市鄞州区总工会'],
  [
    '鄞州区人大常委会副主任、区总工会主席竺可法出席。',
    '竺可法@主席@鄞州区总工会',
    '竺可法@副主任@鄞州区人大常委会',
  ],
  ['宁波市总工会权益保障部部长虞美人介绍。', '虞美人@部长@宁波市总工会权益保障部'],
  ['昆山银杏电子有限公司装配车间班组长龚长海说。', '龚长海@装配车间班组长@昆山银杏电子有限公司'],
  ['昆山银杏电子有限公司（下称“银杏电子”）的检验员苗可欣说。', '苗可欣@检验员@昆山银杏电子有限公司'],
  ['常熟市第二人民医院护士包小柔参加义诊。', '包小柔@护士@常熟市第二人民医院'],
  [
    '昆山银杏电子有限公司总经理助理、工会主席葛长庚介绍。',
    '葛长庚@工会主席@昆山银杏电子有限公司工会',
    '葛长庚@总经理助理@昆山银杏电子有限公司',
  ],
  ['衢州市总工会副主席人选毛文渊主持会议。', '毛文渊@副主席人选@衢州市总工会'],
  ['衢州市人民医院医疗队每月来义诊，主治医师应若水成了熟人。', '应若水@主治医师@衢州市人民医院医疗队'],
];

const none: readonly string[] = [
  '昆山银杏电子有限公司职工龚长海领到了补助。',
  '全国羽毛球锦标赛冠军苗可欣来到昆山银杏电子有限公司。',
  '网约车司机包大力表示感谢。',
];

describe('posts', () => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(posts(text)).toEqual([...expected].sort());
  });

  it.each(none)('none in: %s', (text) => {
    expect(posts(text)).toEqual([]);
  });
});
