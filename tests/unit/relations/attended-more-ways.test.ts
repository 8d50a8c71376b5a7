import { describeFrames } from './frame-cases.ts';

const u = '{U 海州市总工会}';
const c = '{C 海州港务有限公司}';
const king = '<{U 海州市总工会}副主席{H 王建国}>';
const zhou = '{H 周小红}';
const talk = '{P 安全生产座谈会}';

describeFrames('ATTENDED in more ways', [
  {
    frame: 'attended/occasion',
    type: 'ATTENDED',
    says: [
      [`${u}召开${talk}。${c}窑工代表${zhou}先后就高温津贴发言。`, '周小红 → 安全生产座谈会 (spoke)'],
      [`${u}举办{P 职工采风活动}。${king}随行。`, '王建国 → 职工采风活动'],
    ],
    silent: [`${u}举办{P 职工采风活动}。${c}的随行人员名单另行公布。`],
  },
  {
    frame: 'attended/ordinary-people',
    type: 'ATTENDED',
    says: [[`${u}举办{P 职工足球赛}。打进制胜球的是38岁的装卸工${zhou}。`, '周小红 → 职工足球赛']],
    silent: [`${u}举办{P 职工足球赛}。最高兴的是${zhou}的女儿。`, `打进制胜球的是${zhou}。`],
  },
  {
    frame: 'attended/cleft',
    type: 'ATTENDED',
    says: [[`${u}把{P 磨刀小站}搬到码头。图为${zhou}在给工友磨刀。`, '周小红 → 磨刀小站']],
    silent: [`图为${zhou}在给工友磨刀。`, `${u}办起{P 磨刀小站}。图为服务现场。`],
  },
]);
