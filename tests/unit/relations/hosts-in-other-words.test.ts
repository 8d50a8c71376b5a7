/** Who hosts, where the verb is unusual, the subject was named before a clause about others, or a role is told of it. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'several things done, with those who came in between': [
    'A举办P，320名女职工参加；开设S，惠及职工96人。 => A-ORG-P A-ORG-S',
    'A举办P，66对新人参加，举办Q，180名职工到场。 => A-ORG-P A-ORG-Q',
    'A开设S，惠及女职工96人；组建R，成员有45人。 => A-ORG-S A-ORG-R',
    'A开展W，参赛职工达900余人，推出S，结对88对。 => A-ORG-W A-ORG-S',
    'A去年开设S，看护孩子240名；设立R，覆盖网点70个。 => A-ORG-S A-ORG-R',
  ],
  'others who begin to act are not passed over': [
    'A发出倡议，各企业积极响应，开展W。 => -',
    'A部署工作，基层工会闻风而动；开展W的企业有30家。 => -',
    'A慰问职工，5家企业深受启发，开展W。 => -',
    '王师傅说，30名工友参加；举办P很有必要。 => -',
    'A召开会议，80名职工参加，E开展W。 => E-ORG-W',
  ],
  'whatever the verb, whom 由 names acts': [
    'R由A张罗着，日均接待300人次。 => A-ORG-R',
    'R平时由C照应。 => C-ORG-R',
    'R归A管，每天开放10小时。 => A-ORG-R',
    'P由A牵头、B运作，共演了三天。 => A-ORG-P B-ORG-P',
    'R由A立项，C中标运营。 => A-ORG-R C-ORG-R',
  ],
  'whom 由 names for what they give or do in it is no host': [
    'R由C援建。 => -',
    'P由B验收。 => -',
    'R由A受理材料。 => -',
    'P由C完成。 => -',
    'N由A命名。 => -',
    '场地由C平整，P昨天举行。 => -',
  ],
  'a role told of the host': [
    'R办到第三期，组织者换成了A。 => A-ORG-R',
    'P6月开幕，出面主办的则是A。 => A-ORG-P',
    'P昨天闭幕，承办的依旧是C。 => C-ORG-P',
    'P在L首映，这是A拍的第二部片子。 => A-ORG-P P-LOC-L',
    'P过半。这个p是A的老牌子。 => A-ORG-P',
  ],
  'a role of others': [
    'P昨天举行，夺冠的则是C。 => -',
    'P办到第三期，冠军换成了X。 => -',
    '这是C生产的第二台机器。 => -',
  ],
});
