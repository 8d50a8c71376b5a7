/** Short reports tell by a verb what was done for people; what only looks like a programme's name is none. */
import { describe, expect, test } from 'vitest';
import { namesOf, programmesIn } from './programmes-in.ts';

const u = '{U 海州市总工会}';

describe('an act for people, or with them, is what a short report is about', () => {
  test.each([
    [`${u}邀请{I 海州市人民医院}为60余名割胶工体检，筛查关节病。`, '割胶工体检'],
    [`${u}走进工棚，为刚下工的40多名瓦工理发、测血糖。`, '瓦工理发、测血糖'],
    [`端午前夕，${u}组织60余名留守职工包粽子、做香囊。`, '包粽子、做香囊'],
    [`${u}请书法家给货车司机写春联、送“福”字。`, '货车司机写春联、送福字'],
    [`${u}的志愿者给快递员免费磨刀、修鞋、理发。`, '快递员免费磨刀、修鞋、理发'],
    [`${u}请来律师，在工地上为200多名农民工讲法律。`, '农民工讲法律'],
  ])('%s', (text, name) => {
    expect(namesOf(programmesIn(text))).toEqual([name]);
  });

  test.each([
    `${u}为职工办实事。`,
    `${u}给60名职工发了工资。`,
    `${u}组织职工学习文件。`,
    `${u}要求各单位为职工做好服务。`,
    '他每天给儿子理发。',
    `${u}举办第三届职工厨艺大赛，并为职工理发、量血压。`,
    `${u}为60名职工体检。${'他们说，这样的事年年都有，一年比一年办得好。'.repeat(15)}`,
  ])('%s', (text) => {
    expect(namesOf(programmesIn(text)).filter((name) => /体检|理发|发了|学习|办实/u.test(name))).toEqual([]);
  });
});

describe('lessons that are taken to people', () => {
  test.each([
    [`${u}把急救课开到了船台边。`, '急救课'],
    [`${u}将法律课搬进工地。`, '法律课'],
  ])('%s', (text, name) => {
    expect(namesOf(programmesIn(text))).toEqual([name]);
  });
});

describe('no programmes', () => {
  test.each([
    `采茶季，娃娃放在哪儿。`,
    `收割季的临时用工也能入会。`,
    `双方在合同上签字，约定每天工钱不少于200元。`,
    `订单签下后，预计人均月增收1800元。`,
    `大家看完短片后当场闭卷答题。`,
    `{C 海州岚山重工有限公司}（下称“岚山工程”）承办。工程给工人添了床铺。`,
    `首批塔吊司机结业。`,
  ])('%s', (text) => {
    expect(namesOf(programmesIn(text))).toEqual([]);
  });

  test('what is still to come is no part of a name', () => {
    expect(namesOf(programmesIn(`2024年海州关爱周将在两地启动。`))).toEqual(['2024年海州关爱周']);
  });
});

test('what a quoted name is said to be is the same thing, however many set it up', () => {
  const text = `“石匠贷”是${u}2022年会同{I 海州市人力资源和社会保障局}、{C 海州农商银行}一道推出的小额贷款项目，帮的是下岗职工。`;
  expect(namesOf(programmesIn(text))).toEqual(['石匠贷']);
});
