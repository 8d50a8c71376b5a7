/** Verbs of taking part in an event, by role. */
import { plainVerbs, type VerbEntry } from './verb-entry.ts';

/** Verbs of coming to an occasion, which is their object or goes without saying: 莅临会议, Ｈ莅临. */
export const comingVerbs =
  '出席 参加 参与 列席 莅临 亲临 光临 到会 到场 参会 列会 赴会 赴约 现身 亮相 参展 参训 参演 参评 观摩 观看 观礼';

/** These with what people come for, where the two are one expression. */
const comingToDo = `${comingVerbs} 参加了 到场祝贺 到场指导 到场观看 前来祝贺 前来助阵 前来捧场`;

/** What people do at a ceremony. */
const ceremonial = `揭牌 揭幕 颁奖 授牌 授旗 授箱 剪彩 见证 宣誓 领奖 领誓 监誓 颁发奖牌 颁发证书 颁发聘书 颁发奖杯 颁发奖金 颁证 授奖 领取证书 领取聘书 领取奖牌 领取奖杯 领受聘书 领受证书 接过聘书 接过证书 接过奖杯 接过奖牌 接过队旗 证婚 主婚
     签字 签署 签约 就座 就坐 在座 上场 上阵 登台 上台 带队 带团 率队 率团 赶来 陪同 陪同参加 陪同慰问 陪同走访 陪同看望 陪同前往 陪同前来 一同前往 一同走访 一同慰问 一同看望 一道前往 一道走访 参加走访 参加慰问 助阵 捧场 压阵 坐镇`;

/** Of these the occasion has to be told: 走进Ｐ, 亮相Ｐ; by themselves they are visits and shows. */
const visiting = '亮相 参观 启动仪式 巡馆 领队 同行 走进 慰问 看望 结对 展示 参评 交流 现身';

const withoutVisiting = (verbs: string): string =>
  verbs
    .split(/\s+/u)
    .filter((verb) => !visiting.split(' ').includes(verb))
    .join(' ');

export const attendanceVerbs: readonly VerbEntry[] = [
  ...plainVerbs(['attend'], visiting),
  ...plainVerbs(['attend', 'occasion'], withoutVisiting(comingToDo)),
  ...plainVerbs(['attend', 'occasion'], ceremonial),
  ...plainVerbs(['chair', 'occasion'], '主持召开'),
  { verb: '主持', kinds: ['chair', 'occasion'], notBefore: /^人(?:[是为由]|，)/u },
  ...plainVerbs(
    ['speak', 'occasion'],
    `讲话 发言 致辞 致词 致欢迎辞 致欢迎词 致开幕词 致开幕辞 致闭幕词 致闭幕辞 致贺辞 致贺词 致答谢辞 致答谢词 作报告 作工作报告 作主题报告 作动员讲话
     作总结讲话 作交流发言 作经验交流 交流发言 作表态发言 作主旨演讲 作主题演讲 宣读 宣布 宣布开幕 宣布闭幕 宣布启动 宣讲 通报 介绍经验 讲述 讲起
     解读 讲解 解答 答问 回答 代表发言 作动员 点评 总结 作说明 作专题报告 谈体会 谈感受 谈了体会 谈了感受 畅谈 回顾了 交流了做法 交流做法
     交流了经验 交流经验 交流了体会 交流体会 交流心得 介绍做法 介绍了做法 介绍了经验 分享经验 分享了经验 分享做法 分享体会 分享心得 现身说法 讲了话 发了言 致了辞`,
  ),
  ...plainVerbs(['speak'], '分享 答疑 讲的是 汇报 提问 部署 传达 介绍情况 提出'),
  ...plainVerbs(
    ['perform', 'occasion'],
    '表演 演唱 演奏 领唱 献唱 演绎 朗诵 诵读 吟诵 领诵 领读 登台献艺 献艺 登台表演 登台演唱 弹唱 合唱 独唱 对唱 合奏 独奏 齐奏 清唱 齐唱 吹奏 弹奏 伴奏 说了一段 唱了一段 唱了一曲 唱了一支 演了一出 演了一段 演了一场 跳了一支 跳了一段 吹了一曲 拉了一曲 弹了一曲 奏了一曲 献演 献舞 献艺献唱',
  ),
  ...plainVerbs(
    ['perform'],
    '舞起 唱起 唱响 奏响 带来了 选送 表演了 主演 压轴 演了 演出了 唱了 唱罢 跳了 奏了 吹了 弹了 舞了 吼了 献上了 饰演 扮演 饰',
  ),
  ...plainVerbs(
    ['teach', 'occasion'],
    '授课 讲课 上课 讲授 主讲 执教 示范 演示 开讲 担任讲师 担任主讲 作讲座 作辅导 作专题讲座 作辅导报告 手把手教 授了课 讲了课 上了课 讲清 讲透 讲明白 讲清楚',
  ),
  ...plainVerbs(['teach'], '教授 现场教学 传授'),
  ...plainVerbs(
    ['contest', 'attend', 'occasion'],
    `分列 名列 位居 参赛 夺冠 夺魁 夺得 摘得 分获 位列 捧走 拿下 获得冠军 率先撞线 锁定胜局 同获 折桂 胜出 晋级 收入囊中 刷新纪录 蝉联 夺金 执裁 现场执裁
     担任裁判`,
  ),
  ...plainVerbs(
    ['contest', 'attend'],
    '荣获 斩获 包揽前三 捧得 获得第一名 摘金 挺进 脱颖而出 问鼎 同台竞技 组队 派队',
  ),
  // 随行人员: a noun.
  { verb: '随行', kinds: ['attend', 'occasion'], notBefore: /^(?:人员|医|记者|车|者|的)/u },
  // 参与协办: a share in hosting or helping.
  { verb: '参与', kinds: ['attend'], notBefore: /^(?:主办|承办|协办|筹办|策划|组织|指导|支持)/u },
  // 参赛作品, 参赛设备: what is brought to the contest.
  {
    verb: '参赛',
    kinds: ['contest', 'attend', 'occasion'],
    notBefore: /^(?:作品|设备|车|采|器材|项目|船|费|证|资格|规则|经验|名额)/u,
  },
  // 观看演出, 演讲比赛: nouns.
  {
    verb: '演出',
    kinds: ['perform', 'occasion'],
    notAfter: /(?:看|观赏|欣赏|场|台|文艺|慰问|精彩|的|惠民|公益|巡回|开展|举办)$/u,
    notBefore: /^(?:单位|者|中|现场|结束|后|前|开始|季|活动|服|费)/u,
  },
  { verb: '演讲', kinds: ['speak', 'occasion'], notBefore: /^(?:比?赛|大赛|者|稿|活动|团|会|人)/u },
  // 与会者, 与会代表: those who are there.
  { verb: '与会', kinds: ['attend', 'occasion'], notBefore: /^(?:者|人|代表|嘉宾|专家|领导)/u },
  // 心理辅导员, 辅导班: nouns.
  {
    verb: '辅导',
    kinds: ['teach', 'occasion'],
    notBefore: /^(?:员|班|站|室|中心|老师|教师|资料|课|机构|团|书|师|读物)/u,
  },
  // 上课时间: lessons.
  {
    verb: '上课',
    kinds: ['teach', 'occasion'],
    notBefore: /^(?:时|铃|地|期|前|后|质|日|人数|的(?:时|地|日|内|学|人))/u,
  },
];

/** In patterns: every verb of taking part in whatever role, longest first; none of competing. */
export const takingPart = [
  ...new Set(
    attendanceVerbs
      .filter(({ kinds }) => kinds.includes('occasion') && !kinds.includes('contest'))
      .map(({ verb }) => verb),
  ),
]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** In patterns: verbs of coming to an occasion. */
export const coming = comingVerbs.replaceAll(' ', '|');
