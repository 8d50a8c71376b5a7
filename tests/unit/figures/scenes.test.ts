/** Reports that begin with the scene, people for whom a body works, and what is owed to a person. */
import { describe } from 'vitest';
import { says, silent } from './figures-of.ts';

describe('the event of a scene is named in the next sentences', () => {
  says([
    ['58名船员围坐在甲板上。{P 急救培训班}由{U 海州市总工会}举办。', '急救培训班 participants 58'],
    ['机房外，20多名技术员跟着教练打拳。天气正好。{P 健身课}每周四开。', '健身课 participants +20'],
    ['46个家庭，46只纸箱。{P 亲子开放日}昨天开了场。', '亲子开放日 participants 46'],
    ['31名家长第一次走进船厂。今年的{P 夏令营}由{U 海州市总工会}办。', '夏令营 participants 31'],
  ]);
  silent([
    '全区共有快递企业、骑手6.8万人。{P 职工技能大赛}昨日开赛。',
    '900多名职工中六成是外地人。{P 职工歌会}办到厂里。',
    '台风来袭，900户渔民受灾。{P 慰问演出}上了岛。',
    '58名船员围坐在甲板上。天气正好。风也小。海面平静。{P 急救培训班}开课。',
    '58名船员围坐在甲板上。{I 海州市第一医院}派来医生。',
  ]);
});

describe('for whom a body works', () => {
  says([
    ['{I 海州市第一医院}派医生坐诊，已为130多人次处置冻伤。', '海州市第一医院 beneficiaries +130'],
    ['{C 海州银行清江分行}去年在村里试点，为48名渔民发放小额贷款。', '海州银行清江分行 beneficiaries 48'],
  ]);
  silent(['{I 海州市第一医院}计划为130人次处置冻伤。', '{C 海州银行清江分行}离66名女工的村子不远。']);
});

describe('what is owed or paid to a person', () => {
  says([
    ['{H 林立}等7人被分包商拖欠工资8.4万元。', '林立 amount 84000'],
    ['渔工{H 林立}的手机响了：4200元到账。', '林立 amount 4200'],
  ]);
});

describe('how often a service went out', () => {
  says([
    [
      '{P 流动服务车}开到矿上。一年出车211趟，看病5300人次。',
      '流动服务车 sessions 211',
      '流动服务车 participants 5300',
    ],
    ['{P 开放日}当天，厂里迎来56个职工家庭。', '开放日 participants 56'],
    ['厂里迎来56个职工家庭，参加{P 开放日}。', '开放日 participants 56'],
  ]);
});

describe('money that comes from a fund', () => {
  says([
    ['{P 转岗培训试点}设在钢厂。市里从{F 失业保险基金}里配了70万元。', '转岗培训试点 amount 700000'],
    [
      '{P 转岗培训试点}设在钢厂，由{F 失业保险基金}补助。三个月来，拿到证书的有315人。',
      '转岗培训试点 participants 315',
    ],
  ]);
});

describe('what a sentence only starts from', () => {
  says([
    ['{P 成果拍卖会}昨天落槌。37项从{P “五小”活动}里选出来的成果上拍。', '成果拍卖会 items 37'],
    ['{P 技能大赛}期间，还举办了{P 工匠交流会}，{H 林立}与300余名选手交谈。', '工匠交流会 participants +300'],
  ]);
  silent([
    '{P 工友音乐节}办了两天，交警在山路上设了三处岗。',
    '{P 联合食堂}开灶，余下四家平分。',
    '{P 职工文艺汇演}上，主播与三名骑手朗诵。',
  ]);
});

describe('members of others', () => {
  says([
    ['{P 便民小程序}由{I 清江服务中心}运营，注册会员3.8万人。', '便民小程序 members 38000'],
    [
      '{U 清江家政行业工会}成立。{I 海州市第一医院}派来医生。眼下已有会员1870人。',
      '清江家政行业工会 members 1870',
    ],
  ]);
  silent([
    '{I 海州市第一医院}派来医生。联合会已发展会员1870人。',
    '{C 海州港务有限公司}签了合同，全区家政企业共有从业人员1.1万人。',
  ]);
});
