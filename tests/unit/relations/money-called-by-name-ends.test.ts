/** Whom or what money is for is called by the end of its name, or nothing but the talk says it; and funds that bodies pay out of. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'the receiver is called by the end of its name': [
    'H昨天揭牌。C向学院捐赠了8台机床，价值30万元。 => C-FUN-H:300000',
    'S由A开办。B为培训班添置了20台电脑。 => A-ORG-S B-FUN-S',
    '新落成的R有两百平方米。I向书屋捐赠图书300册。 => I-FUN-R',
    'g成立三年了。A从经费中拿出6万元给工会开展活动。 => A-FUN-G:60000',
    'H刚刚挂牌。A为新成立的学院拨付开办经费10万元。 => A-FUN-H:100000',
    'H昨天揭牌。C向困难学生捐赠了20台电脑。 => -',
    'H昨天揭牌。C向20家学院推荐了课程。 => -',
    'H和海州大学都派了人。C向医院捐赠了3台仪器。 => -',
    'S由A开办。B向会员发放图书300册。 => A-ORG-S',
    'H昨天揭牌。法院判决C向学院支付违约金3万元。 => -',
  ],
  'the house that was built with the money begins the sentence': [
    'H2022年由A出资1200万元建成。 => A-FUN-H:12000000 A-ORG-H',
    'R每天开放，所需5万元由A“暖心”经费支出。 => A-FUN-R:50000',
    'H2022年由C负责管理。 => -',
    'H2022年由A牵头建成。 => A-ORG-H',
  ],
  'the fund that the money comes out of gives it, too': [
    'R启用了。每年5万元的运行费用，A以F补助3万元。 => A-FUN-R:30000 F-FUN-R:30000',
    'W由A发起。余下18万元由D从F里划出。 => A-ORG-W D-FUN-W:180000 F-FUN-W',
    'W由A发起。奖金中，其余从F中支出。 => A-ORG-W F-FUN-W',
    'F由A设立。A为F揭牌。 => A-ORG-F',
  ],
  'what rooms and teams of the thing are given': [
    'S由A开办。C听说后又追加5万元，给教室装上了空调。 => A-ORG-S C-FUN-S:50000',
    'Q由A主办。D投入6万元，给参赛队伍做行头。 => A-ORG-Q D-FUN-Q:60000',
    'S由A开办。C投入5万元，给职工装上了空调。 => A-ORG-S',
  ],
  'who gets money gives none': ['F由A与D设立。U已收到第一笔拨款50万元。 => A-ORG-F D-ORG-F F-FUN-U:500000'],
});
