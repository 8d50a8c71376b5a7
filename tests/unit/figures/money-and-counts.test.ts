/** Numbers that belong to a body, a team, a fund or nobody, by the words around them. */
import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

type Case = readonly [sentence: string, ...figures: string[]];

function says(cases: readonly Case[]): void {
  test.each(cases.map(([sentence, ...figures]) => ({ sentence, figures })))(
    '$sentence',
    ({ sentence, figures }) => {
      expect(figuresOf(sentence)).toEqual(figures);
    },
  );
}

function silent(sentences: readonly string[]): void {
  test.each(sentences)('nothing: %s', (sentence) => {
    expect(figuresOf(sentence)).toEqual([]);
  });
}

describe('what a body did is its own, also where a clause begins with the verb', () => {
  says([
    [
      '五年来，{U 海州市总工会}新建基层工会136家，慰问困难职工3900多人次。',
      '海州市总工会 organisations 136',
      '海州市总工会 beneficiaries +3900',
    ],
    [
      '去年，{U 海州市总工会}办理案件86件，帮扶困难职工520人。',
      '海州市总工会 items 86',
      '海州市总工会 beneficiaries 520',
    ],
    [
      '这些年来，{I 张文斌创新工作室}完成革新47项，创造效益300余万元。',
      '张文斌创新工作室 items 47',
      '张文斌创新工作室 amount +3000000',
    ],
    ['今年，{U 海州市总工会}出资16万元，给8座铁塔装上太阳能板。', '海州市总工会 amount 160000'],
    ['{U 海州市总工会}拨出60万元，为职工更新图书。', '海州市总工会 amount 600000'],
  ]);
  silent([
    '五年来，{U 海州市总工会}的干部走遍全市，困难职工有3900人。',
    '{U 海州市总工会}计划慰问困难职工3900人次。',
    '{U 海州市总工会}要求，办理案件86件。',
  ]);
});

describe('what is counted', () => {
  says([
    ['三年来，{I 海州市法律援助工作站}接待来访职工1860人次。', '海州市法律援助工作站 beneficiaries 1860'],
    ['{P 互助活动}启动15年来，补助患病职工4.2万人次。', '互助活动 beneficiaries 42000'],
    ['{P 互助保障计划}覆盖快递员、送餐员1.5万人。', '互助保障计划 beneficiaries 15000'],
    ['{P 联谊活动}中，共有13对青年牵手成功。', '联谊活动 other 13'],
    ['{P 帮扶项目}带动86户村民增收。', '帮扶项目 beneficiaries 86'],
  ]);
});

describe('teams and studios have members', () => {
  says([
    ['{P 先锋服务队}现有队员24名。', '先锋服务队 members 24'],
    ['{P 林志刚工作室}成员从最初的6人发展到21人。', '林志刚工作室 members 21'],
    ['{I 海州市法律援助中心}现有签约律师23名。', '海州市法律援助中心 members 23'],
    ['{C 铁柱种植合作社}的社员发展到216户。', '铁柱种植合作社 members 216'],
    ['{P 先锋服务队}拥有队员36名。', '先锋服务队 members 36'],
  ]);
});

describe('whom a fund helps', () => {
  says([
    [
      '{U 海州市总工会}下拨{F 劳模专项补助资金}134万元，惠及劳模218人。',
      '劳模专项补助资金 amount 1340000',
      '劳模专项补助资金 beneficiaries 218',
    ],
    ['{F 劳模专项补助资金}去年发放到位，救助劳模46人。', '劳模专项补助资金 beneficiaries 46'],
    [
      '{F 青松基金}设立十年。截至目前，基金累计支出868万元，帮扶困难职工1260户。',
      '青松基金 amount 8680000',
      '青松基金 beneficiaries 1260',
    ],
    ['{F 青松基金}设立十年。基金已救助患病职工430人。', '青松基金 beneficiaries 430'],
    ['{P 亮灯夜校}开班了。夜校共开设课程12门。', '亮灯夜校 items 12'],
  ]);
});

describe('no figures', () => {
  silent([
    '{P 职工篮球赛}设一等奖1名、二等奖2名、三等奖3名。',
    '{P 职工篮球赛}评出一等奖2名、优秀组织奖5个。',
    '{P 职工夜校}每人只需交费100元。',
    '{P 互助保障计划}最高赔付10万元。',
    '{P 职工食堂}可同时容纳500人就餐。',
    '{U 海州市总工会}帮{H 高铁成}协调贷款30万元，他很感激。',
    '像{H 李大山}这样的发明家，{P 职工夜校}里已有130多位。',
    '在律师{H 廖丽}的帮助下，78名工友拿到了工资126万元。',
    '{U 海州市总工会}对获得称号的10名职工每人奖励1万元。',
    '<{U 海州市总工会}主席{H 段志强}>一行来到小学，送上5万元。',
    '{P 技能考试}结束，按初级500元、高级1500元的标准给予补贴。',
  ]);
});
