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
    'R由C援建。 => C-FUN-R',
    'P由B验收。 => -',
    'R由A受理材料。 => -',
    'P由C完成。 => -',
    'N由A命名。 => -',
    '场地由C平整，P昨天举行。 => -',
  ],
  'a role told of the host': [
    'R办到第四期，组织者换成了A。 => A-ORG-R',
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
  'several hosts counted, and houses made over': [
    'Q的主办方有三家：A、B和C；承办的是D。 => A-ORG-Q B-ORG-Q C-ORG-Q D-ORG-Q',
    'Q的承办单位共有两家：C和D。 => C-ORG-Q D-ORG-Q',
    'G花了11万元将停用的库房改成R。 => G-FUN-R:110000 G-ORG-R',
    'G把一间旧磅房粉刷出来，挂了R的牌子。 => G-ORG-R',
    'A近日盘点W。 => A-ORG-W',
    'A说，与C在服务区设了12处R。 => A-ORG-R C-ORG-R',
  ],
  'plans, honours and things of others': [
    'G将组织人手改成R。 => G-ORG-R?planned',
    'C挂上了M的牌子。 => -',
    'A近日盘点N。 => -',
    '职工近日盘点W。 => -',
  ],
  'a noun at the beginning of a clause means the last thing that is called so': [
    'X是S的学员。这个班由A会同C兴办。 => X-ATT-S A-ORG-S C-ORG-S',
    '市民走进R。Q昨天闭幕。书屋由A2023年设立。 => A-ORG-R',
    'F去年支出300万元。这只由A和D2016年共同发起的基金，起初只管大病。 => A-ORG-F D-ORG-F',
  ],
});

describeSayings({
  'doctors and teachers who are sent help their own bodies’ hosts': [
    'R由A主办，由B的医生在线坐诊。 => A-ORG-R B-SUP-R',
    'A开办S，S由H选派教师授课。 => A-ORG-S H-SUP-S',
    'R是A办的。H派师资，C腾出场地。 => A-ORG-R H-SUP-R C-SUP-R',
    'R不收学费，课本由H提供。R是A办的。 => A-ORG-R H-SUP-R',
  ],
  'who stands in, whose turn it is, and who does a share': [
    'S最早由H张罗，三年后交到了A手里。 => A-ORG-S H-ORG-S',
    'Q办到第六届，东道主是A，出题的是H。 => A-ORG-Q H-SUP-Q',
    'P由A主导，H赠书。 => A-ORG-P H-SUP-P',
    'R由A开办，B的三名调解员常驻。 => A-ORG-R B-SUP-R',
    'A的公益课堂S本周开学。 => A-ORG-S',
  ],
  'nobody helps by sitting in his own office or by winning': [
    'B的三名调解员常驻。 => -',
    'Q昨天举行，夺冠的是H。 => -',
    'S结业证交到了X手里。 => -',
  ],
  'a common noun behind a verb of building': [
    'R已增加到7间。A与B一合计，联手在厂里办起头一间书屋。 => A-ORG-R B-ORG-R',
    'R天不亮就亮灯。去年A拿出14万元建起书屋。 => A-FUN-R:140000 A-ORG-R',
    'R是C办的。去年A在村里建起书屋。 => C-ORG-R',
    'R天不亮就亮灯。去年A建起凉亭。 => -',
  ],
  'things told behind a colon, and parts that are no subject': [
    'A今年办了两件事：P演了12场；S开了6个班。 => A-ORG-P A-ORG-S',
    'V启动，内设P和Q两项活动，主办方为A。 => A-ORG-V P-PAR-V Q-PAR-V',
    'S8月13日开课，由A邀请H授课。 => A-ORG-S',
    '这间R由客运站腾房、C装修布置。 => C-ORG-R',
    '在AW中，1540名女职工接受了筛查。 => A-ORG-W',
  ],
  'things of others behind a colon': [
    'A今年公布了两件事：P停办；S推迟。 => -',
    '职工说了两件事：P演了12场；S开了6个班。 => -',
    '在AW结束后，职工离开。 => -',
  ],
});
