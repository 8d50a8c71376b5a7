/** A bare noun is the subject of a clause with a number, and what a sentence goes on to count is of the same subject. */
import { describe } from 'vitest';
import { says, silent } from './figures-of.ts';

describe('a bare noun means what was named by it', () => {
  says([
    ['{I 海州快递行业联合会}在码头成立。联合会现有成员46名。', '海州快递行业联合会 members 46'],
    [
      '{I 海州港劳动争议调解工作站}刚开门。工作站去年受理案件92件，追回欠薪360万元。',
      '海州港劳动争议调解工作站 items 92',
      '海州港劳动争议调解工作站 amount 3600000',
    ],
    [
      '{I 海州工匠宣讲团}昨天成立。{U 海州市总工会}副主席{H 林立}说，宣讲团首批成员35人。',
      '海州工匠宣讲团 members 35',
    ],
    ['{P 海风夜校}开到了船厂。三年来，夜校开课120场。', '海风夜校 sessions 120'],
    ['{F 海州职工互助基金}公布账目。基金付出86万元。', '海州职工互助基金 amount 860000'],
    [
      '{U 海州港务有限公司工会}换届。公司效益好，{P 职工书屋}也搬了家。书屋添书1200册。',
      '职工书屋 items 1200',
    ],
  ]);
  silent([
    // another noun begins with it
    '{I 海州工匠宣讲团}昨天成立。宣讲团团长干了26年。',
    '{I 海州市第一医院}派出医生。医院门口有3路公交车。',
    // nobody of that name was told of
    '{I 海州市第一医院}派出医生。服务队有队员40名。',
    '{H 王海}住在江边。驿站有12张桌子。',
    '{I 海州工匠宣讲团}计划去广西。宣讲团计划明年讲40场。',
  ]);
});

describe('how many belong to a group of people', () => {
  says([
    [
      '{U 海州网约车工会联合会}昨日成立。{U 该联合会=海州网约车工会联合会}由辖区18家企业组成，覆盖司机1.6万人。',
      '海州网约车工会联合会 organisations 18',
      '海州网约车工会联合会 beneficiaries 16000',
    ],
    ['{I 海州港女子装卸班}获得表彰，{I 装卸班=海州港女子装卸班}共有19人。', '海州港女子装卸班 members 19'],
    ['{I 清江环卫职工鼓队}的24名队员都到齐了。', '清江环卫职工鼓队 members 24'],
    ['{U 海州市总工会}最新统计显示，全市已有基层工会3120个。', '海州市总工会 organisations 3120'],
    ['{U 清江家政行业工会}成立半年，会员由1200人变为3400人。', '清江家政行业工会 members 3400'],
    [
      '{U 清江家政行业工会}选出主席{H 林立}。第一次开会人最齐。眼下有会员260人。',
      '清江家政行业工会 members 260',
    ],
  ]);
  silent([
    '{I 海州港女子装卸班}、{I 海州港维修班}等6个班组来了。',
    '{I 海州市图书馆}的天井里摆了30把竹椅，{H 林立}坐在中间。',
    '{U 海州网约车工会联合会}计划覆盖司机2万人。',
    '{P 职工公寓}由旧厂房改造，钱来自{C 海州城建有限公司}。',
    '{C 海州港务有限公司}平均每人年龄35岁。',
  ]);
});

describe('a sentence goes on to count what belongs to the same body', () => {
  says([
    [
      '过去五年，{U 清江区总工会}新建基层工会160个，发展会员9000人，帮助困难职工1200人次。',
      '清江区总工会 organisations 160',
      '清江区总工会 members 9000',
      '清江区总工会 beneficiaries 1200',
    ],
    [
      '{U 清江区总工会}现有基层工会310个、联合工会6个。',
      '清江区总工会 organisations 310',
      '清江区总工会 organisations 6',
    ],
  ]);
});
