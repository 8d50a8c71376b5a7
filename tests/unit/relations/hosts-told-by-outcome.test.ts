/** Who hosts what told by what was made of it, by what came of somebody's doing, by role nouns; and where it is told to be. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'what something was made into': [
    '一间锅炉房被G改成了R。 => G-ORG-R',
    '旧仓库去年被G改造成R。 => G-ORG-R',
    '闲置的门市房被A辟为R。 => A-ORG-R',
    '一间锅炉房被改成了R。 => -',
    '一间锅炉房被G关停。 => -',
  ],
  'what came of it': [
    'G把课堂搬进车间，S就这样开了课。 => G-ORG-S',
    'G腾出二楼的会议室，经过两个月改造，R正式启用。 => G-ORG-R',
    'A拿出结余的经费，S应运而生。 => A-ORG-S',
    'G把课堂搬进车间，S的学员来了。 => -',
    'A腾出会议室，由B主办的S开了课。 => A-SUP-S B-ORG-S',
  ],
  'what somebody has done since it began': [
    'W启动以来，A走访工地46个。 => A-ORG-W',
    'W自3月实施以来，A已走遍全市工地。 => A-ORG-W',
    'W由B主办。W启动以来，A走访工地46个。 => B-ORG-W',
    'W启动以来，职工反响热烈。 => -',
    'W结束以后，A走访工地46个。 => -',
  ],
  'what is made of a programme': [
    'R被G办成了品牌。 => G-ORG-R',
    '这个R，G已经办了三年。 => G-ORG-R',
    'A牵头，Q顺利举办。 => A-ORG-Q',
    'A将W纳入年度重点工作。 => A-ORG-W',
    'A以W为抓手，服务职工。 => A-ORG-W',
    'G把R办了起来。 => G-ORG-R',
    'A设R，人人都能来。 => A-ORG-R',
    'G升级R。 => G-ORG-R',
    'A是Q的主办单位。 => A-ORG-Q',
    'A将W列入简报。 => -',
    '“W由B主办，A牵头。 => A-ORG-W B-ORG-W',
    'A设有三个部门，R昨天开放。 => -',
    'R，A的职工都去过。 => -',
  ],
  'whom an official speaks for': [
    'K介绍，W已走遍全市工地。 => A-ORG-W',
    'K说，今年W开展了12期。 => A-ORG-W',
    'W由B主办。K介绍，W已走遍全市工地。 => B-ORG-W',
    'J介绍，W已走遍全市工地。 => -',
    'K介绍，职工都参加过。 => -',
  ],
  'roles told by a noun': [
    '主办方A负责人说，摊位费全免。Q在L举行。 => Q-LOC-L',
    'Q在L举行。主办方A负责人说，摊位费全免。 => A-ORG-Q Q-LOC-L',
    'R由A改造，C经营。 => A-ORG-R C-ORG-R',
    'R由A改造、C代管。 => A-ORG-R C-ORG-R',
    '受A之托，H开设S。 => A-ORG-S H-ORG-S',
  ],
  'where it is told to be': [
    'L东头，开着一间R。 => R-LOC-L',
    'L的一角，辟出了R。 => R-LOC-L',
    '走进L，R的牌子格外醒目。 => R-LOC-L',
    '今年的Q由A主办，把赛场设在了L。 => A-ORG-Q Q-LOC-L',
    'A在E的L举办Q。 => A-ORG-Q Q-LOC-L',
    'Q昨天开赛，起点设在L。 => Q-LOC-L',
    'L一角，职工正在歇脚。R昨天开放。 => -',
  ],
  'the largest of those who belong to it': [
    'C旗下有6家企业，规模最大的是E。 => E-PAR-C',
    'C下属9家单位，其中一家是E。 => E-PAR-C',
    'C走访6家企业，规模最大的是E。 => -',
  ],
});
