/** Which words name a fund or one specific sum, and what is only money in general. */
import { describe, expect, test } from 'vitest';
import { fundsIn, namesOf } from '../programmes/programmes-in.ts';

type Case = readonly [sentence: string, ...names: string[]];

function says(cases: readonly Case[]): void {
  test.each(cases.map(([sentence, ...names]) => ({ sentence, names })))(
    '$sentence',
    ({ sentence, names }) => {
      expect(namesOf(fundsIn(sentence))).toEqual(names);
    },
  );
}

function silent(sentences: readonly string[]): void {
  test.each(sentences)('nothing: %s', (sentence) => {
    expect(namesOf(fundsIn(sentence))).toEqual([]);
  });
}

describe('funds with a name', () => {
  says([
    ['公司设立“暖流”大病互助基金。', '暖流大病互助基金'],
    ['“园丁关爱基金”由教育工会发起。', '园丁关爱基金'],
    ['海员子女助学金已发放三年。', '海员子女助学金'],
    ['他的书得到国家科普基金项目支持。', '国家科普基金'],
    ['区里从“维权应急周转金”中垫付。', '维权应急周转金'],
  ]);
  silent([
    '基金会理事长到场。',
    '他不看重“钱袋子”。',
    '这是一笔“接力”资金。',
    '公司支付生育津贴1.3万元。',
    '最高一笔奖金6000元。',
    '企业提供资金20万元。',
    '车间全年办公经费30万元。',
    '职工年均生活补助1.2万元。',
    '各类基金都要公开账目。',
    '要用好每一笔基金。',
    '工会经费收支平衡。',
  ]);
});

describe('batches and treasuries', () => {
  says([
    ['{U 海州市总工会}今年第三批劳模帮扶资金到账。', '海州市总工会第三批劳模帮扶资金'],
    ['省里下达省级财政困难职工补助资金。', '省级财政困难职工补助资金'],
    ['中央财政帮扶资金由各省使用。', '中央财政帮扶资金'],
  ]);
  silent([
    '第三批设备运抵。',
    '资金使用要规范。',
    '财政部门出席。',
    '企业流动资金紧张。',
    '他们多方筹集资金。',
  ]);
});

describe('money of which it is told how it came or how much it was in all', () => {
  says([
    ['2023年度全市生活困难职工救助资金已全部发放到位。', '宁波市生活困难职工救助资金'],
    ['今年的省级职工技能竞赛奖补资金近日下达。', '省级职工技能竞赛奖补资金'],
    ['{U 海州市总工会}今年的女职工关爱经费总共35万元。', '女职工关爱经费'],
    ['{U 海州市总工会}下拨的50万元抗洪抢险资金当天到账。', '抗洪抢险资金'],
    ['{U 海州市总工会}向180户职工发放取暖补助36万元。', '取暖补助'],
    ['义卖共筹得爱心款5.6万元。', '5.6万元爱心款'],
    ['{U 海州市总工会}把“海岬灯火”救助款发了下去。', '海岬灯火救助款'],
    ['{U 海州市总工会}设立的救灾专户开了一年。', '救灾专户'],
    ['厂工会每年给困难职工子女发一笔“育苗金”。', '育苗金'],
    ['钱从县里的渔业工人培训专项经费中出。', '渔业工人培训专项经费'],
    ['所需资金从技能人才培育专项经费中列支。', '技能人才培育专项经费'],
  ]);
  silent([
    '开销从办公经费中列支。',
    '这笔钱从工会经费里出。',
    '他挣了一笔“辛苦钱”以外的钱。',
    '各级工会资金已经到位。',
    '设备购置经费总共35万元。',
    '这项资金实行专户管理。',
    '工资专户里有12万元。',
    '钱存进专户后不得挪用。',
    '企业流动资金全部到位。',
    '他说到资金便皱眉。',
  ]);
});

describe('one sum', () => {
  says([
    ['工会主席递上2000元慰问金。', '2000元慰问金'],
    ['公司拨出专项奖励资金80万元。', '专项奖励资金'],
    ['三天募得捐款4.5万余元。', '4.5万余元捐款'],
    ['县里给予10万元助推资金。', '10万元助推资金'],
    ['市总工会下达专项资金150万元。', '150万元专项资金'],
    ['市里拨付260万元困难职工帮扶资金。', '困难职工帮扶资金'],
  ]);
  silent(['今年节约300万元。', '他月薪6000元。', '营业额达到2亿元。', '每人补贴不等。', '他交了5元。']);
});

describe('the year of a fund', () => {
  says([
    ['2024年困难职工生活救助专项资金到账。', '困难职工生活救助专项资金'],
    ['2025年度海员子女助学金到账。', '海员子女助学金'],
    ['2023年度环卫职工大病互助基金已发放。', '环卫职工大病互助基金'],
    ['2026年“暖阳”助学金由企业出资。', '2026年暖阳助学金'],
    ['2022年中央财政送温暖补助资金由各省使用。', '中央财政送温暖补助资金'],
    [
      '2023年困难职工生活救助专项资金已用完，2024年困难职工生活救助专项资金到账。',
      '2023年困难职工生活救助专项资金',
      '2024年困难职工生活救助专项资金',
    ],
  ]);
});

describe('one fund through the article', () => {
  test('a pointer and a shorter form join the named fund', () => {
    const [fund, ...others] = fundsIn(
      '职工张明从“海星”助学金中受益。这笔助学金由{C 海州港务有限公司}出资，海星助学金已发放十年。',
    );
    expect(others).toEqual([]);
    expect(fund?.mentions.map((mention) => mention.text)).toEqual(['“海星”助学金', '助学金', '海星助学金']);
  });

  test('different sums are different', () => {
    const names = namesOf(fundsIn('市里拨付帮扶资金275万元。去年，全市筹集帮扶资金968万元。'));
    expect(names).toHaveLength(2);
  });
});
