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
      [`${u}召开${talk}。${c}窑工代表${zhou}先后就夜餐补贴发言。`, '周小红 → 安全生产座谈会 (spoke)'],
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
  {
    frame: 'attended/teaching',
    type: 'ATTENDED',
    says: [
      [
        `${u}办起{P 焊工培训班}。授课的${zhou}从业二十年，教氩弧焊的则是{H 李大山}。`,
        '周小红 → 焊工培训班 (taught)',
        '李大山 → 焊工培训班 (taught)',
      ],
      [
        `${u}邀请{I 海州市人民医院}的3名医生，开设{P 护理课堂}，讲解护理知识。`,
        '海州市人民医院 → 护理课堂 (taught)',
      ],
    ],
    silent: [
      `${u}办起{P 焊工培训班}。讲的是${zhou}的故事。`,
      `${u}办起{P 焊工培训班}。平日教会他焊接的是${zhou}。`,
      `授课的${zhou}从业二十年。`,
      `${u}办起{P 焊工培训班}。{I 海州市人民医院}派人送来药箱。`,
    ],
  },
  {
    frame: 'attended/present',
    type: 'ATTENDED',
    says: [
      [`${u}召开${talk}。${zhou}随队而来。`, '周小红 → 安全生产座谈会'],
      [`${u}召开{P 会员代表大会}。${zhou}把选票塞进票箱。`, '周小红 → 会员代表大会'],
      [`${u}召开${talk}。${zhou}坐在小板凳上听。`, '周小红 → 安全生产座谈会'],
    ],
    silent: [`${zhou}把选票塞进票箱。`, `${u}召开${talk}。${zhou}投票选过他的事是去年。`],
  },
  {
    frame: 'attended/serving',
    type: 'ATTENDED',
    says: [[`${u}办起{P 普法小站}。律师${zhou}现场为工友解答合同问题。`, '周小红 → 普法小站 (spoke)']],
    silent: [
      `律师${zhou}现场为工友解答合同问题。`,
      `${u}办起{P 普法小站}。去年，律师${zhou}现场为工友解答问题。`,
    ],
  },
  {
    frame: 'an officer whose name is not known',
    type: 'ATTENDED',
    says: [[`${u}召开${talk}。${c}负责人到会。`, '海州港务有限公司 → 安全生产座谈会']],
    silent: [`${u}召开${talk}。${c}副局长景区长到会。`],
  },
  {
    frame: 'seats, words and lessons told in passing',
    type: 'ATTENDED',
    says: [
      [
        `${u}召开${talk}。隔着圆桌面对面坐下的，一边是${zhou}，另一边是{H 李大山}。`,
        '周小红 → 安全生产座谈会',
        '李大山 → 安全生产座谈会',
      ],
      [
        `${u}举行{P 合同签约仪式}。见证人里，有${zhou}，也有{H 李大山}。`,
        '周小红 → 合同签约仪式',
        '李大山 → 合同签约仪式',
      ],
      [`${u}办起{P 焊工夜校}。${zhou}站上讲台。`, '周小红 → 焊工夜校 (taught)'],
      [
        `${u}为女工开了两期{P 标书写作班}，教师${zhou}讲标书怎么写，大家听得认真。`,
        '周小红 → 标书写作班 (taught)',
      ],
      [`${u}召开${talk}。${zhou}话音刚落，掌声响起。`, '周小红 → 安全生产座谈会 (spoke)'],
      [`${u}举办{P 焊工技能大赛}。奖金没有白设：${zhou}夺得第一名。`, '周小红 → 焊工技能大赛'],
    ],
    silent: [
      `${u}召开${talk}。河的一边是${zhou}的家。`,
      `${u}举办{P 焊工技能大赛}。${zhou}没有夺得第一名。`,
      `${zhou}站上讲台。`,
    ],
  },
]);
