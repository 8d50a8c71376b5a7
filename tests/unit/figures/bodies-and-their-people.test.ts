/** Numbers that are about a body: its people, what it does for others, who came to what it held. */
import { describe } from 'vitest';
import { says, silent } from './figures-of.ts';

describe('everybody of a body, by 全 and its noun', () => {
  says([
    ['{C 清江毛巾有限公司}织毛巾，全厂310名职工，八成是女工。', '清江毛巾有限公司 members 310'],
    ['{I 白石水文站}守在河口，全站26名职工，一半会潜水。', '白石水文站 members 26'],
    ['{C 海州港务有限公司}昨天放假，全公司上下1200名员工，都去看海。', '海州港务有限公司 members 1200'],
  ]);
  silent([
    '{I 白石水文站}守在河口。全村310名职工，八成是女工。',
    '{C 清江毛巾有限公司}织毛巾，每5个人中就有一个戴眼镜。',
  ]);
});

describe('bodies that found a body', () => {
  says([
    [
      '{U 海州轮胎产业链工会联合会}由{I 海州市商务局}指导，{C 青石轮胎有限公司}、{C 白石橡胶有限公司}等18家企业工会共同发起成立。',
      '海州轮胎产业链工会联合会 organisations 18',
    ],
  ]);
  silent(['在{U 海州市总工会}，{C 青石轮胎有限公司}等18家企业成立了读书会。']);
});

describe('people that only a group or a school has', () => {
  says([
    [
      '{I 海州船舶工匠学院}在江边揭牌。{I 工匠学院=海州船舶工匠学院}设在船厂，160名学员走进课堂。',
      '海州船舶工匠学院 members 160',
    ],
    [
      '{I 海州船舶工匠学院}成立。昨天，{I 工匠学院=海州船舶工匠学院}首批60名学员来自{C 青石船厂}、{C 白石电梯有限公司}等9家企业。',
      '海州船舶工匠学院 members 60',
      '海州船舶工匠学院 organisations 9',
    ],
    ['{P 海风话剧社}成立了。22名社员来自各个车间。', '海风话剧社 members 22'],
    [
      '{P 海州市职工龙舟赛}在东湖举行。24支队伍来自各个镇街，460名队员里，最大的58岁。',
      '海州市职工龙舟赛 organisations 24',
      '海州市职工龙舟赛 members 460',
    ],
  ]);
  silent([
    '{I 海州船舶工匠学院}在江边揭牌。{L 海州市}还有160名学生家长。',
    '{U 海州市总工会}换届。22名社员来自各个车间。',
    // a school that only lends its rooms
    '{I 海州技师学院}借出教室。60名学员走进课堂。',
  ]);
});

describe('what a body does for many', () => {
  says([
    ['{U 海州市总工会}来到码头，为冒着风雪作业的500名装卸工送去手套。', '海州市总工会 beneficiaries 500'],
    ['{I 海州工人文化宫}腾出球馆，安置了转移来的70名职工家属。', '海州工人文化宫 participants 70'],
    ['{U 海州市总工会}主席{H 段志强}向60名养路工发放了清凉包。', '海州市总工会 beneficiaries 60'],
    [
      '{U 海州市总工会}来到{P 环湖路改造项目}工地，向60名养路工发放了清凉包，慰问品总价值3万元。',
      '海州市总工会 beneficiaries 60',
      '海州市总工会 amount 30000',
    ],
    ['{U 海州市总工会}自掏腰包90万元加开大巴。', '海州市总工会 amount 900000'],
  ]);
  silent([
    '{U 海州市总工会}计划安置70名职工家属。',
    '{U 海州市总工会}希望各校招收70名新生。',
    '{U 海州市总工会}给8座铁塔装上灯。',
  ]);
});

describe('a programme that the body holds keeps what the body does for it', () => {
  says([
    [
      '{U 海州市总工会}举办{P 暖冬慰问活动}。昨天，市总工会副主席说，{U 海州市总工会}走访了90名护林员。',
      '暖冬慰问活动 participants 90',
    ],
  ]);
});

describe('who came to sessions', () => {
  says([
    [
      '{U 海州市总工会}办起{P 海风夜校}，至今已开课60期，培训青年工匠1200余人次。',
      '海风夜校 sessions 60',
      '海风夜校 participants +1200',
    ],
    [
      '{P 送教上门活动}今年已开展14场，培训瓦工1600多人次。',
      '送教上门活动 sessions 14',
      '送教上门活动 participants +1600',
    ],
    [
      '{I 海州市医院}开展{P 颈椎病义诊}，目前已开展5场，服务职工420人次。',
      '颈椎病义诊 sessions 5',
      '颈椎病义诊 beneficiaries 420',
    ],
  ]);
});

describe('队伍 is what ends in 队', () => {
  says([['{I 青石电力抢修队}连夜出发。这支队伍拉起线路19条。', '青石电力抢修队 items 19']]);
});

describe('a stage of a contest, an opening, and the whole', () => {
  says([
    [
      '{P 海州市焊工大赛决赛}昨天举行，{P 海州市焊工大赛}由工会主办。来自9家企业的46名选手参加{P 海州市焊工大赛决赛}。',
      '海州市焊工大赛决赛 organisations 9',
      '海州市焊工大赛决赛 participants 46',
    ],
    [
      '{P 海州市焊工大赛}收官。{P 海州市焊工大赛决赛}在江边举行，自3月启动以来，共有860名职工报名。',
      '海州市焊工大赛 participants 860',
    ],
    [
      '{P 海州惠民文化季}来了，{P 海州惠民文化季启动仪式}在剧场举行。{P 演出=海州惠民文化季启动仪式}将上演160场。',
      '海州惠民文化季 sessions 160',
    ],
  ]);
  silent(['{P 海州市焊工大赛}每年一到两期。', '{P 海州市焊工大赛}留下八个字。']);
});

describe('what a thing reaches, and what stands at its scene', () => {
  says([
    [
      '{U 海州市总工会}建设{P 妈咪小站}，目前已建成16家，覆盖企业320余家，服务女职工1900余人。',
      '妈咪小站 items 16',
      '妈咪小站 organisations +320',
      '妈咪小站 beneficiaries +1900',
    ],
    ['{P 送法进园区活动}昨天举行。现场设置了{P 法律咨询台}，发放手册400余份。', '送法进园区活动 items +400'],
    ['{I 海州工匠学院}开学，学院首期投入620万元。', '海州工匠学院 amount 6200000'],
    [
      '{U 海州出租车行业工会联合会}召开{P 第二次会员代表大会}，{U 海州市总工会}到会祝贺。五年间，{U 该会=海州市总工会}会员从1100人增至4200人。',
      '海州出租车行业工会联合会 members 4200',
    ],
  ]);
});
