/** Gifts that come with a visit, a prize or a list, and receivers and givers that only a bare noun names. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'visits that bring something': [
    'A走进C，为一线职工送去矿泉水、毛巾。 => A-FUN-C',
    'K一行先后来到C、E，为环卫工人送上慰问金6万元。 => A-FUN-C A-FUN-E',
    'K到C看望慰问高温作业职工，并送去慰问金5万元。 => A-FUN-C:50000',
    'A走访了C、E等12家单位，共发放防暑用品2600份。 => A-FUN-C A-FUN-E',
    '春节前，A赴E开展W，给在岗职工送去米面油。 => A-ORG-W A-FUN-E W-LOC-E',
    'K走进C，参观了生产线。 => -',
    'K走进C，送去了一台文艺演出。 => -',
    'K走进C，为职工送上节日祝福。 => -',
    'A来到C，向当地小学捐赠图书200册。 => -',
    'C职工到A领取了慰问品。 => -',
    'K到E调研，随后讨论了发放物资的办法。 => -',
  ],
  'what each on a list got': [
    'A今年继续资助职工创新，C、E各获补助5万元。 => A-FUN-C:50000 A-FUN-E:50000',
    'A对通过验收的站点给予奖补，U获得12万元。 => A-FUN-U:120000',
    'A今年的帮扶资金共210万元，其中最大的一笔50万元给了U。 => A-FUN-U:500000',
    'A拨出80万元奖补先进单位，C、E分别得到24万元、16万元。 => A-FUN-C:240000 A-FUN-E:160000',
    'A组织了拔河赛，C获得了订单300万元。 => -',
    'A安排了补助，C获得贷款50万元。 => -',
    'A裁决了一起欠薪案，C得到赔偿12万元。 => -',
  ],
  'prizes in money': [
    '最终，X获得一等奖，由A奖励1万元。 => A-AWA-X A-FUN-X:10000',
    'X在Q中夺得第一名，由A奖励5000元。 => X-ATT-Q A-AWA-X A-FUN-X:5000',
    'A授予C、E称号，各奖励15万元。 => A-AWA-C A-AWA-E A-FUN-C:150000 A-FUN-E:150000',
    '获得金奖的X，从K手中接过2万元奖金。 => A-FUN-X:20000',
    '考上大学的学生X从K手中接过5000元助学金。 => A-FUN-X:5000',
    'X获得一等奖，由A负责培训。 => -',
    'X从K手中接过聘书。 => -',
    'X从K手中接过拖欠的工资2万元。 => -',
  ],
  'a receiver or a giver by a bare noun': [
    'G成立了。A为新生的工会拨付启动经费10万元。 => A-FUN-G:100000',
    'H揭牌了。A给该学院捐赠价值60万元的设备。 => A-FUN-H:600000',
    'F设立三年了。基金两次给X送去1.2万元。 => F-FUN-X:12000',
    '剩下的由F兜底。基金设立于2022年。原始资金500万元，C拿出300万元。 => C-FUN-F:3000000',
    'A将F拨付到户。 => A-FUN-F',
    'A去年用230万元办起R。 => A-ORG-R A-FUN-R:2300000',
    'A把20万元慰问金交到j手中。 => A-FUN-G:200000',
    'H揭牌了。A给学员发放补贴2万元。 => -',
    'A用3万元买了奖品。 => -',
  ],
});
