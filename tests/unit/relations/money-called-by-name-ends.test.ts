/** Whom or what money is for is called by the end of its name, or nothing but the talk says it; and funds that bodies pay out of. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'the receiver is called by the end of its name': [
    'H昨天揭牌。C向学院捐赠了11台铣床，作价47万元。 => C-FUN-H:470000',
    'S由A开办。B为培训班添置了20台电脑。 => A-ORG-S B-FUN-S',
    '新落成的R有两间屋。I向书屋赠送了一千多册新书。 => I-FUN-R',
    'g成立三年了。A从结余里拿出7万元给工会开展活动。 => A-FUN-G:70000',
    'H刚刚挂牌。A为新成立的学院拨付开办经费10万元。 => A-FUN-H:100000',
    'H昨天揭牌。C向困难学生捐赠了20台电脑。 => -',
    'H昨天揭牌。C向20家学院推荐了课程。 => -',
    'H和海州大学都派了人。C向医院捐赠了3台仪器。 => -',
    'S由A开办。B向会员发放挂历400本。 => A-ORG-S',
    'H昨天揭牌。法院判决C向学院支付违约金3万元。 => -',
  ],
  'the house that was built with the money begins the sentence': [
    'H2019年由A出资960万元建成。 => A-FUN-H:9600000 A-ORG-H',
    'R每天开放，所需7万元由A“春芽”经费支出。 => A-FUN-R:70000',
    'H2019年由C负责管理。 => -',
    'H2019年由A牵头建成。 => A-ORG-H',
  ],
  'the fund that the money comes out of gives it, too': [
    'R启用了。水电费一年9万元，A以F补助4万元。 => A-FUN-R:40000 F-FUN-R:40000',
    'W由A发起。剩下的7万元由D从F里支付。 => A-ORG-W D-FUN-W:70000 F-FUN-W',
    'W由A发起。茶水钱其余从F中支出。 => A-ORG-W F-FUN-W',
    'F由A设立。A为F揭牌。 => A-ORG-F',
  ],
  'what rooms and teams of the thing are given': [
    'S由A开办。C另外追加8万元，给机房换了新桌椅。 => A-ORG-S C-FUN-S:80000',
    'Q由A主办。D投入9万元，给参赛选手配置护具。 => A-ORG-Q D-FUN-Q:90000',
    'S由A开办。C投入9万元，给职工换了新桌椅。 => A-ORG-S',
  ],
  'who gets money gives none': ['F由A与D设立。U已收到头一批拨款70万元。 => A-ORG-F D-ORG-F F-FUN-U:700000'],
});
