/** What a number counts and what it is about; each rule with sentences in which it must not speak. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { findFigures } from '../../../src/relations/figures/find-figures.ts';
import { readArticle } from '../../../src/relations/syntax/reading.ts';
import { mark } from '../relations/marked-text.ts';
import { says, silent } from './figures-of.ts';

describe('a sum is a figure of what it was given to', () => {
  says([
    ['{U 海州市总工会}拿出65万元，在站区建起{P 职工小家}。', '职工小家 amount 650000'],
    ['{U 海州市总工会}花18万元在园区建起{P 妈妈小屋}。', '妈妈小屋 amount 180000'],
    ['{C 海州港务有限公司}向{I 海州市慈善总会}捐赠20万元。', '海州市慈善总会 amount 200000'],
    ['{P 补给船}由{U 海州市总工会}出资95万元改造。', '补给船 amount 950000'],
  ]);
  silent(['{U 海州市总工会}计划明年建成{P 职工小家}，让更多人受益。']);
});

describe('each clause has its own subject', () => {
  says([
    [
      '{P 篮球赛}有24支球队参加，{P 象棋赛}有156名棋手报名。',
      '篮球赛 organisations 24',
      '象棋赛 participants 156',
    ],
  ]);
});

describe('the number touches the name', () => {
  says([
    ['区里建成45个{P 工会驿站}。', '工会驿站 items 45'],
    ['全年举办{P 书法课}34场。', '书法课 sessions 34'],
    ['公司拨出{F 专项奖励资金}140万元。', '专项奖励资金 amount 1400000'],
    ['省里下达3.2亿元{F 帮扶资金}。', '帮扶资金 amount 320000000'],
    ['{P 爱心书屋}共计2310家。', '爱心书屋 items 2310'],
    ['遴选24人组成{P 宣讲团}。', '宣讲团 members 24'],
    ['{P 技能大赛}上，12家单位获{P 组织奖}。', '组织奖 organisations 12'],
  ]);
  silent([
    '{P 工会驿站}离家两公里。',
    '{P 书法课}每次45分钟。',
    '{P 爱心书屋}约60平方米。',
    '第34届{P 书法课}开讲。',
    '{P 技能大赛}为期三天。',
  ]);
});

describe('people of an event', () => {
  says([
    ['{P 歌手大赛}在体育馆举行，270余名选手同台。', '歌手大赛 participants +270'],
    ['60多名家属参加{P 包粽子活动}。', '包粽子活动 participants +60'],
    ['{P 夏令营}共吸引全区近4300名职工报名。', '夏令营 participants ~4300'],
    ['{P 歌手大赛}由{U 海州市总工会}主办，42支代表队同场竞技。', '歌手大赛 organisations 42'],
    ['昨日，{P 培训班}开班。来自9家单位的60名学员参加。', '培训班 organisations 9', '培训班 participants 60'],
    [
      '{P 竞赛}由{U 海州市总工会}举办。自3月启动以来，830家企业的9.4万名职工参加{P 线上答题}。',
      '竞赛 organisations 830',
      '竞赛 participants 94000',
    ],
  ]);
  silent([
    '{P 歌手大赛}上，年纪最大的58岁。',
    '{H 李大山}强调，要让1000名职工参加{P 歌手大赛}。',
    '“我们有300名职工报名。”{H 李大山}说。',
    '{P 歌手大赛}有两支队伍并列。',
    '{P 歌手大赛}参赛人数比上年增加200人。',
  ]);
});

describe('who benefits', () => {
  says([
    ['{P 职工书屋}覆盖服务职工超过8000人。', '职工书屋 beneficiaries +8000'],
    [
      '{P 两癌筛查活动}启动，计划为灵活就业女职工和困难企业女职工共3000人免费筛查。',
      '两癌筛查活动 beneficiaries 3000',
    ],
    ['{F 大病基金}惠及职工1.4万余人次。', '大病基金 beneficiaries +14000'],
    ['{P 托管班}累计服务家庭300户。', '托管班 beneficiaries 300'],
    ['{F 助学金}已帮助183名学生。', '助学金 beneficiaries 183'],
    ['市里向35个社区赠出{P 移动药箱}。', '移动药箱 organisations 35'],
  ]);
  silent([
    '{P 职工书屋}24小时开放。',
    '{F 大病基金}于2015年设立。',
    '{P 托管班}接收6岁以上儿童。',
    '{F 助学金}申请要等7个工作日。',
    '{P 托管班}每天上课3小时。',
  ]);
});

describe('money', () => {
  says([
    ['{U 海州市总工会}为{H 张小满}送去3000元。', '张小满 amount 3000'],
    ['{H 张小满}领到1.8万元。', '张小满 amount 18000'],
    ['{I 慈善总会}向{U 海州市总工会}捐赠20万元。', '海州市总工会 amount 200000'],
    ['区里先后投入390万元，建起{P 暖心小屋}。', '暖心小屋 amount 3900000'],
    ['{F 互助基金}设立九年来，累计发放2.35亿元。', '互助基金 amount 235000000'],
    ['{H 张小满}接过{F 5000元慰问金}。', '5000元慰问金 amount 5000', '张小满 amount 5000'],
  ]);
  silent([
    '{U 海州市总工会}投入工作。',
    '{F 互助基金}比上年增加60万元。',
    '{H 张小满}住在5000米外。',
    '{H 张小满}排在第3000位。',
    '{F 互助基金}连续9年增长。',
  ]);
});

describe('organisations', () => {
  says([
    ['{C 海州公交公司}有职工3650人。', '海州公交公司 members 3650'],
    ['{U 纺织工会联合会}现有会员企业52家。', '纺织工会联合会 organisations 52'],
    ['{I 防疫站}在街边发放口罩6200只。', '防疫站 items 6200'],
  ]);
  silent([
    '{C 海州公交公司}成立30年了。',
    '{U 纺织工会联合会}在三楼办公。',
    '{I 防疫站}有一名医生。',
    '{C 海州公交公司}位于5公里外。',
    '{U 纺织工会联合会}第3次开会。',
  ]);
});

describe('how many a body has', () => {
  says([
    ['{C 海州港务公司}现有在册职工1.2万余人。', '海州港务公司 members +12000'],
    [
      '{U 海州市快递行业工会联合会}成立。据悉，联合会涵盖企业21家，拥有会员870人。',
      '海州市快递行业工会联合会 organisations 21',
      '海州市快递行业工会联合会 members 870',
    ],
    ['{U 海州纺织公司工会}下设{U 一分会}，现有31家基层工会。', '海州纺织公司工会 organisations 31'],
    ['{C 海州纺织公司}的车间在城东。公司一线职工1260人，三班倒。', '海州纺织公司 members 1260'],
    ['{U 海州货运工会联合会}成立两年，会员从最初的213人增加到1.6万人。', '海州货运工会联合会 members 16000'],
    ['{F 互助基金}今年已帮助了司炉工{H 李大山}等33人。', '互助基金 beneficiaries 33'],
    ['{P 书画班}由{U 海州市总工会}举办。{I 海州市人民医院}有医护人员900人。', '海州市人民医院 members 900'],
  ]);
  silent([
    '{C 海州港务公司}组织职工200人听课。',
    '{C 海州港务公司}去年减少职工30人。',
    '{C 海州港务公司}有2000名职工家属住在城东。',
    '{C 海州港务公司}接到12家企业的电话。',
    '{C 海州港务公司}表彰职工18人。',
  ]);
});

describe('what a body or a person did', () => {
  says([
    [
      '{I 职工法律援助中心}去年共办理案件214件，为职工挽回损失537万元。',
      '职工法律援助中心 items 214',
      '职工法律援助中心 amount 5370000',
    ],
    [
      '过去五年，{U 海州市能源工会}累计投入1860万元，举办竞赛94场。',
      '海州市能源工会 amount 18600000',
      '海州市能源工会 sessions 94',
    ],
    ['{H 郝大山}教过的矿工有1300多人。', '郝大山 participants +1300'],
    ['{H 郝大山}带出徒弟43名。', '郝大山 participants 43'],
  ]);
  silent([
    '{I 职工法律援助中心}计划办理案件200件。',
    '{I 职工法律援助中心}墙上挂着12面锦旗。',
    '{U 海州市能源工会}离市中心20站。',
    '{H 郝大山}走坏了60双胶鞋。',
    '{H 郝大山}每月还到母校上12次课。',
  ]);
});

describe('only the article’s own edition and its main event', () => {
  says([
    ['{P 职工歌手大赛}开赛。上届吸引900名职工参赛，今年有1200名选手报名。', '职工歌手大赛 participants 1200'],
    ['{P 导游大赛}落幕。{P 闭幕式}上，评委点评。64名选手同台竞技。', '导游大赛 participants 64'],
  ]);
  silent([
    '{P 导游大赛}两年一届，前两届共吸引2.3万名导游参与。',
    '{P 金秋助学}启动，这47名学生不在其列。',
    '{H 李大山}获{P 江城工匠称号}。班里有620个小区的图纸。',
  ]);
});

describe('awards, events and sums by what is said around them', () => {
  says([
    [
      '{U 海州市总工会}授予12个单位{P 五一劳动奖状}、36名职工{P 五一劳动奖章}。',
      '五一劳动奖状 organisations 12',
      '五一劳动奖章 participants 36',
    ],
    ['{P 暖心职工讲座}开讲。今年以来，{U 海州市总工会}已举办讲座9场。', '暖心职工讲座 sessions 9'],
    ['{P 普法行动}启动。工作人员受理法律援助案件3件。', '普法行动 items 3'],
    ['{P 云课堂}开播以来，累计学习人次超过31万。', '云课堂 participants +310000'],
    ['{C 海州港务公司}一次性赔付{H 张小满}16.8万元。', '张小满 amount 168000'],
    ['{P 渔工之家}开了门。{U 海州市总工会}拿出35万元用于改造。', '渔工之家 amount 350000'],
    [
      '{U 海州市总工会}启动{P 求学行动}和{P 提技培训}，前者资助1200名职工，后者培训3600人。',
      '求学行动 beneficiaries 1200',
      '提技培训 participants 3600',
    ],
    [
      '{P 焊工大赛}设{P 个人赛}和{P 团体赛}等12个项目，164名选手参赛。',
      '焊工大赛 items 12',
      '焊工大赛 participants 164',
    ],
    ['{U 海州市总工会}今年为{P 制鞋竞赛}拿出85万元，还将开办{P 研修班}。', '制鞋竞赛 amount 850000'],
    ['{I 技能评价中心}挂牌。一年来，中心已组织评价27批次。', '技能评价中心 sessions 27'],
    [
      '{U 甲省总工会}、{U 乙省总工会}分别获得6200万元和5800万元，{U 丙省总工会}获得4700万元。',
      '甲省总工会 amount 62000000',
      '乙省总工会 amount 58000000',
      '丙省总工会 amount 47000000',
    ],
    [
      '{I 心理服务中心}成立以来，累计开展辅导320场，服务职工4.2万人次。',
      '心理服务中心 sessions 320',
      '心理服务中心 beneficiaries 42000',
    ],
    ['{I 职工文体中心}由{U 海州电力工会}投资85万元建设。', '职工文体中心 amount 850000'],
    [
      '{I 矿工纪念馆}2019年5月开馆，展出文物840余件，累计接待观众41万人次。',
      '矿工纪念馆 items +840',
      '矿工纪念馆 participants 410000',
    ],
    ['{U 海州市总工会}把1.5万元救助金送到职工{H 李大山}家中。', '李大山 amount 15000'],
    ['{I 海州市慈善总会}捐赠50万元，设立{F 劳模关爱基金}。', '劳模关爱基金 amount 500000'],
    [
      '{I 法律援助中心}今年受理案件412件，为1860名职工挽回经济损失2380万元。',
      '法律援助中心 items 412',
      '法律援助中心 beneficiaries 1860',
      '法律援助中心 amount 23800000',
    ],
    [
      '{U 海州市能源工会}{P 第五次代表大会}闭幕。{P 大会=第五次代表大会}表彰了{U 云山气田工会}。过去五年，会里累计投入1860万元。',
      '海州市能源工会 amount 18600000',
    ],
    [
      '{U 海州市能源工会}{P 第五次代表大会}闭幕，{U 云山气田工会}受到表彰。{U 该会=云山气田工会}现有会员31.6万人。',
      '海州市能源工会 members 316000',
    ],
  ]);
  silent([
    '{P 云课堂}在会展中心二期开播。',
    '{P 云课堂}每年元旦春节两节期间停播。',
    '{U 海州市总工会}门前停着12个单位的车，有人说起{P 五一劳动奖状}。',
    '{P 渔工之家}门前的路修了3回。',
    '{C 海州港务公司}的货轮长168米。',
  ]);
});

describe('always', () => {
  const pieces = [
    '{P 大赛}',
    '300余名',
    '职工',
    '参加',
    '，',
    '。',
    '3.2亿元',
    '{F 基金}',
    '为',
    '{H 李大山}',
    '12家',
    '\n',
    '“',
    '”',
  ];
  test('a figure is about an entity of the layer and its span lies in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
        const { text, layer } = mark(words.join('').replaceAll('\n', '|'), {});
        const ids = new Set(layer.entities.map((entity) => entity.id));
        for (const figure of findFigures(readArticle(analyse(text.article, {}), layer))) {
          expect(ids.has(figure.about)).toBe(true);
          expect(figure.start).toBeLessThan(figure.end);
          expect(figure.end).toBeLessThanOrEqual(text.text.length);
        }
      }),
    );
  });
});
