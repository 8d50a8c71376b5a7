/** What names nothing: segments of an event, numbers of events of a sort, days of the calendar, associations. */
import { describe, expect, test } from 'vitest';
import { namesOf, programmesIn } from './programmes-in.ts';

const u = '{U 海州市总工会}';

describe('no programme of its own', () => {
  test.each([
    [`由${u}举办的青年职工联谊活动在公园开展。活动设置了破冰游戏、心动告白等环节。`, ['青年职工联谊活动']],
    [`${u}职工阅读季启动，包括诵读、漂流等6项活动。`, ['海州市总工会职工阅读季', '诵读', '漂流']],
    [`${u}启动职工技能素质提升行动。截至目前，全市开办培训班318期。`, ['职工技能素质提升行动']],
    ['4月23日是世界读书日，工地上来了送书人。', []],
    ['他凭一句“扫帚也想下早班”获封最佳辩手。', []],
    ['首届奖学金评出15名学生。', []],
  ])('%s', (text, names) => {
    expect(namesOf(programmesIn(text))).toEqual(names);
  });
});

describe('programmes all the same', () => {
  test.each([
    ['首届浣纱节在青石镇开幕。', ['首届浣纱节']],
    ['两处合起来，就是“铁流记忆”工业馆。', ['铁流记忆']],
    ['全市工会驿站新增31个，总数达到163个。', ['宁波市工会驿站']],
    [`讲座由${u}组织，六十名司机到场。`, ['讲座']],
    ['云水县茶乡工匠公寓原本预算是520万元。', ['云水县茶乡工匠公寓']],
    [`${u}推出剪纸体验、茶艺讲座、插花等5项活动。`, ['剪纸体验', '茶艺讲座', '插花', '5项活动']],
    ['工会办了三期师带徒。', ['师带徒']],
    ['{U 海州市快递行业工会}召开成立大会。', ['成立大会']],
    ['三堂课同属“小小工程师”系列课。', ['小小工程师系列课']],
  ])('%s', (text, names) => {
    expect(namesOf(programmesIn(text))).toEqual(names);
  });
});
