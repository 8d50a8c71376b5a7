/** Nouns by which funds and sums of money end, and the verbs by which money moves. */
import type { HeadNoun } from './programmes.ts';

/** `fund`: stands for years and has a name (助学金, 基金); `sum`: money that is given once (慰问金, 捐款). */
export type FundKind = 'fund' | 'sum';

const table: Readonly<Record<FundKind, { readonly strong: string; readonly weak: string }>> = {
  fund: {
    strong:
      '基金 专项基金 爱心基金 互助基金 公益基金 救助基金 帮扶基金 助学基金 奖励基金 创新基金 温暖基金 关爱基金 慈善基金 专项资金 周转金 ' +
      '助学金 奖学金 救急金 应急金 救济金 关怀金 救助金 互助金 应急救助金 公益金 关爱金 帮扶金 风险金 备用金 专户',
    weak: '资金 帮扶资金 奖励资金 奖补资金 配套资金 救助资金 补助资金 扶持资金 助推资金 建设资金 保障资金 资金池',
  },
  sum: {
    strong: '',
    weak:
      '慰问金 慰问款 善款 捐款 专款 经费 会费 补助 补助金 补助款 补贴 津贴 救助款 帮扶款 奖金 抚慰金 救灾款 赈灾款 抢险款 抗旱款 爱心款 帮困款 救济款 助学款 物资 慰问品 ' +
      '项目经费 活动经费 补助经费 工会经费 专项经费 救助费 医疗费 拨款 款项',
  },
};

/** Head nouns by their text. */
export const fundHeads: ReadonlyMap<string, HeadNoun<FundKind>> = new Map(
  (['fund', 'sum'] as const).flatMap((kind) =>
    (['weak', 'strong'] as const).flatMap((strength) =>
      table[kind][strength]
        .split(' ')
        .filter((text) => text !== '')
        .map((text): [string, HeadNoun<FundKind>] => [text, { text, kind, strength }]),
    ),
  ),
);

/** Money is appropriated, raised or granted. */
export const moneyVerbs: ReadonlySet<string> = new Set(
  (
    '拨付 下拨 拨出 拨 划拨 下达 安排 投入 追加 筹集 筹措 募集 募得 筹得 筹款 捐赠 捐 捐出 捐款 捐助 资助 发放 颁发 送去 送上 送出 递上 ' +
    '送 送来 给予 奖励 补助 补贴 领取 领到 获得 申请 申领 注入 出资 设立 争取 落实 配套 列支 支付 垫付 赔付 给付 理赔 报销 拿出 投 使用 支出 提供 交到 改革 ' +
    '核拨 拨发 拨下 调拨 划出 派发 发出 下发 捎去 捎来 带去 带来 奉上 献上 募到 筹到 筹集到 募集到 捐献 认捐 掏出 垫支 代付 斥资 耗资 花费 得到 收到 拿到 赠送'
  ).split(' '),
);

/** Those of them that never stand inside a fund's name. */
export const moneyStops: ReadonlySet<string> = new Set(
  [...moneyVerbs, '领到', '拿到', '收到', '节约', '挽回', '动员', '发动', '利用'].filter(
    (verb) => !['配套', '补助', '补贴', '捐款', '奖励', '资助', '捐助', '筹款'].includes(verb),
  ),
);

/** Modifiers that make a weak head one particular fund: 中央财政…资金, 省级…资金. */
export const fundSources: ReadonlySet<string> = new Set(
  '中央财政 中央 财政 省级 市级 区级 县级 专项 配套 福彩 国家 全国 慈善 社会'.split(' '),
);

/** Modifiers that say nothing of which fund is meant. */
export const emptyFundModifiers: ReadonlySet<string> = new Set(
  '工会 职工 困难 项目 社会 慈善 有关 相关 财政 企业 行政 专项 建设 工作 活动 各类 自有 自筹 部分 全部 剩余 生产 流动 研发 配套'.split(
    ' ',
  ),
);
