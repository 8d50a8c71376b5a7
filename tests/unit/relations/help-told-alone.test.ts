/** Short reports in which a body helps with what an earlier sentence tells of: sends people, lends things, takes a share of the work. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'what a body does for what others host': [
    'Q由A与I联合举办。C出题并选派裁判。 => A-ORG-Q I-ORG-Q C-SUP-Q',
    'S由U开办。H派出40名大学生志愿者当老师。 => U-ORG-S H-SUP-S',
    'R由A打造。每周三，B派两名律师值守。 => A-ORG-R B-SUP-R',
    'Q由A主办。评委由H选派。 => A-ORG-Q H-SUP-Q',
    'S由A开办。C腾出三间教室。 => A-ORG-S C-SUP-S',
    'R由A建成。C无偿提供了厂房。 => A-ORG-R C-SUP-R',
    'Q由A主办。B负责水上救援。 => A-ORG-Q B-SUP-Q',
    'R昨天启用。C腾出房屋，B负责日常保洁，H提供师资培训。 => C-SUP-R B-SUP-R H-SUP-R',
    'R昨天启用。C派出3名技术员检修设备。 => -',
    'S由A开办。A腾出三间教室。 => A-ORG-S',
    'S由A开办。C派出30名职工参加比赛。 => A-ORG-S C-ATT-S',
    'S由A开办。H派出5名职工体检。 => A-ORG-S',
    'C负责人介绍了情况。 => -',
    'R由A打造。C提供就业岗位300个。 => A-ORG-R',
  ],
  'it helps with what the talk is of, before any other event of the article': [
    'R由A打造。S在里面开课。C无偿提供场地。 => A-ORG-R C-SUP-S',
    'R由A打造。H选派4名营养师，隔天轮流值守。P下月举行。 => A-ORG-R H-SUP-R',
    '由A牵头、会同C创办的H在L挂牌，I给予指导。 => A-ORG-H C-ORG-H H-LOC-L I-SUP-H',
    '据悉，U由A、I指导，C、E一起成立。 => A-SUP-U I-SUP-U',
    'R由A打造。B、D合派了16名社工。 => A-ORG-R B-SUP-R D-SUP-R',
    'S由A开办。C把阁楼腾出来做画室。 => A-ORG-S C-SUP-S',
  ],
  'who is asked helps whoever asks': [
    'G两次请A上门指导。 => A-SUP-G',
    'S由U开办。U邀请B把关。 => U-ORG-S B-SUP-S',
    'j请B上门指导，改了两版方案。 => B-SUP-G',
    'G请A副主席讲话。 => -',
    'G请求A给予补助。 => -',
    'G请全体职工监督。 => -',
  ],
});
