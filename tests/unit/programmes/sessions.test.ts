/** A series and the session that is reported are two, where the article tells of the series as well. */
import { describe, expect, test } from 'vitest';
import { namesOf, programmesIn } from './programmes-in.ts';

const u = '{U 海州市总工会}';

describe('a session of a series', () => {
  test.each([
    [
      `昨天，“岗位之歌”基层巡演第12场在码头开锣。“岗位之歌”去年4月首演，至今走过8个县。`,
      ['岗位之歌基层巡演第12场', '岗位之歌基层巡演'],
    ],
    [
      `7月2日，“巧手人家”青工技能行动竹编专场在{L 云水县}举行。2021年起，“巧手人家”行动先后在6个县办了18期。`,
      ['巧手人家青工技能行动竹编专场', '巧手人家行动'],
    ],
    [
      `6月8日，“焊花进校”活动云水站在{I 云水学院}举行。据悉，“焊花进校”活动自2021年启动以来，已走进20所院校。`,
      ['焊花进校活动云水站', '焊花进校活动'],
    ],
    [
      `6月8日，“法律赶大集”普法活动首场在广场开讲。“法律赶大集”活动已连续举办三年。`,
      ['法律赶大集普法活动首场', '法律赶大集普法活动'],
    ],
  ])('%s', (text, names) => {
    expect([...namesOf(programmesIn(text))].sort()).toEqual([...names].sort());
  });

  test.each([
    [`昨天，“岗位之歌”基层巡演第12场在码头开锣，观众300人。`, 1],
    [`4月2日，“匠心讲堂”纺织专场开讲。专场由${u}主办。`, 1],
    [`“暖心”骑手驿站在路口启用。“暖心”骑手驿站自2021年以来接待2万人次。`, 1],
    [`“岗位之歌”基层巡演在码头开锣。“岗位之歌”去年4月首演。`, 1],
    [`${u}“职工大讲堂”第12期开课。“职工大讲堂”自2019年开办以来已有4600人听课。`, 1],
  ])('%s', (text, count) => {
    expect(programmesIn(text)).toHaveLength(count);
  });
});

describe('a contest and its final', () => {
  test('are one where nothing but the final is told', () => {
    const text = `9月7日，第三届海州物流职工技能竞赛决赛在基地鸣锣，312名选手同场竞技。此次竞赛由${u}主办，设三个赛项。`;
    expect(namesOf(programmesIn(text))).toEqual(['第三届海州物流职工技能竞赛决赛']);
  });

  test.each([
    `第三届海州物流职工技能竞赛由${u}主办。经层层选拔，312名选手闯进决赛。`,
    `第三届海州物流职工技能竞赛由${u}主办，28支队伍报名，12支晋级决赛。`,
  ])('are one where the final is only reached: %s', (text) => {
    expect(namesOf(programmesIn(text))).toEqual(['第三届海州物流职工技能竞赛']);
  });

  test.each([
    `9月7日，第三届海州物流职工技能竞赛决赛在基地鸣锣。竞赛由${u}主办，自5月启动以来，共有1.2万名职工报名。`,
    `9月7日，第三届海州物流职工技能竞赛决赛在基地鸣锣。第三届海州物流职工技能竞赛由${u}主办。`,
    `第三届海州物流职工技能竞赛由${u}主办。经层层选拔，312名选手闯进决赛。决赛于9月7日举行。`,
  ])('are two: %s', (text) => {
    expect([...namesOf(programmesIn(text))].sort()).toEqual(
      ['第三届海州物流职工技能竞赛', '第三届海州物流职工技能竞赛决赛'].sort(),
    );
  });
});
