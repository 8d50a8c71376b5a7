/** Words that stand between who does something and the verb, and say how, when, with whom or how often. */

/** Of two characters and more: what the segmenter may join to the verb behind them. */
export const adverbs =
  '积极 踊跃 共同 大力 全力 亲自 应邀 受邀 应约 首次 再次 再度 集中 统一 成功 主动 热情 精心 专程 专门 特意 特地 均已 先后 分别 相继 陆续 依次 一同 一道 一起 联袂 双双 悉数 ' +
  '现场 当场 全程 随后 随即 准时 按时 如约 如期 列队 率先 派员 派队 组团 正式 隆重 顺利 圆满 高票 全票 满票 一致 连续 多次 曾经 已经 同时 ' +
  '昨日 昨天 昨晚 近日 日前 今日 今天 当天 当日 当晚 上午 下午 晚上 随同';
