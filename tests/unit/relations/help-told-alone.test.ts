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
});
