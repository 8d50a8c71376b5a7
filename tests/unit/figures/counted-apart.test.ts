/** Ordinals that tell how often something was held, members who joined, visitors who are nobody's members, what was built. */
import { describe } from 'vitest';
import { says, silent } from './figures-of.ts';

describe('an ordinal tells how often it was held', () => {
  says([
    ['这是{U 海州市总工会}{P “劳模进校园”宣讲}的第32场。', '“劳模进校园”宣讲 sessions 32'],
    ['{P 送健康义诊}第18站来到工地，大家排队量血压。', '送健康义诊 sessions 18'],
    ['今年的第45场“{P 周末影院}”在广场放映。', '周末影院 sessions 45'],
    ['{P 青工课堂}活动的第二十六讲昨天开讲。', '青工课堂 sessions 26'],
    ['{P 岗位上的歌}巡演第30场开锣。', '岗位上的歌 sessions 30'],
  ]);
  silent([
    '{P 送健康义诊}第一站来到工地。',
    '{P 送健康义诊}第18站将走进矿区。',
    '{P 周末影院}第3场放映。',
    '“这是{P 周末影院}的第45场。”他说。',
    '{P 周末影院}在第12场馆开放。',
    '{P 技能大赛}是第6届。',
  ]);
});

describe('whoever joins a union is a member', () => {
  says([
    [
      '{U 海州市柳编行业工会}昨天挂牌，{U 海州市总工会}到场祝贺。当天入会的编织工、司机共136人。',
      '海州市柳编行业工会 members 136',
    ],
    ['{U 海州市出租汽车行业工会}成立两年，如今入会司机2860人。', '海州市出租汽车行业工会 members 2860'],
    ['{U 海州市快递行业工会}成立才一年，眼下入会的网点已有46家。', '海州市快递行业工会 organisations 46'],
  ]);
  silent(['{U 海州市快递行业工会}的入会率已达98人。']);
});

describe('numbers that describe a body stand before its name', () => {
  says([
    [
      '一边是入会企业920家、会员5.6万人的{U 海州市竹业工会}，一边是协会。',
      '海州市竹业工会 organisations 920',
      '海州市竹业工会 members 56000',
    ],
    ['拥有职工3200人的{C 青石纺织公司}办起了食堂。', '青石纺织公司 members 3200'],
    ['{U 海州市钨业工会}2018年成立，光登记在册的会员就有9000人。', '海州市钨业工会 members 9000'],
  ]);
  silent(['服务职工3200人的任务交给了{C 青石纺织公司}。', '他把3200元的{C 青石纺织公司}设备修好了。']);
});

describe('those who come are no members', () => {
  says([
    ['{P 惠工卡}发行了，{C 海州银行}负责办卡，首批加盟商户326家。', '惠工卡 items 326'],
    ['{P 青年公寓}由{C 海州港务有限公司}运营，眼下已住进青年职工180名。', '青年公寓 members 180'],
    ['{P 工友健身房}由{C 海州港务有限公司}运营，至今到馆职工3.6万人次。', '工友健身房 participants 36000'],
    ['{P 安全行动}启动后，{U 海州市总工会}会同多方，共检查企业540家。', '安全行动 organisations 540'],
  ]);
});

describe('what is built is a facility by its noun', () => {
  says([
    [
      '{U 海州市总工会}启动{P 江畔职工驿站}建设。两年来，{U 海州市总工会}投入很大，建成驿站19个。',
      '江畔职工驿站 items 19',
    ],
    ['{P 书香职工书屋}很受欢迎。至今，{U 海州市总工会}已建成64家书屋。', '书香职工书屋 items 64'],
  ]);
  says([['{P 书香职工书屋}很受欢迎。去年，{C 海州港务有限公司}新建码头4座。', '海州港务有限公司 items 4']]);
});

describe('who works there in turns', () => {
  says([['{C 青石水电站}地处深山，28名职工轮流值守。', '青石水电站 members 28']]);
});
