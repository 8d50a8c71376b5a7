/** Measure words: what numbers count, as printed between the number and the noun. */
import { WordTrie, words } from './word-trie.ts';

/** Of persons, organisations and things; a Chinese 一 before one of these counts. */
const countable = words(`
人次 人份 人 名 位 户次 户 家 个 项 场次 场 次 期 届 件次 件 册 本 部 支 套 台 辆 所 座 间 处 批次 批 对 只 头 张 份 篇 条 幅 门 元
`);
/** Counted, but 一 before them is mostly another word: 一道, 一面, 一起. */
const others = words(`
节 堂 课时 学时 站 组 队 班 类 大类 小类 种 款 样 把 枚 面 首 块钱 块 桌 箱 床 顶 双 副 串 道 栋 幢 层 步 趟 遍 轮 回 桶 瓶 盒 袋 包 杯 碗 餐 顿
字 句 棵 株 朵 粒 匹 艘 盏 架 列 节点 代 员 席 笔 单 例 起 宗 案 则 卷 集 出 折 环 关 站点 岁 周岁 倍 成 个百分点 % ％ ‰
个工作日 个月 个小时 个年头 小时 分钟 秒钟 秒 分 刻钟 天 周 星期 学年 年 昼夜 工时
米 公里 千米 里 厘米 毫米 平方米 平方公里 平米 立方米 亩 公顷 吨 公斤 千克 克 斤 升 毫升 度 摄氏度 千瓦时 千瓦 兆瓦 万千瓦 米长
美元 欧元 港元 日元 角 点积分 积分 学分 人日 车次 班次 列次 架次 艘次 台次 辆次 家次 单次 节次 校次
`);

/** Value: whether 一 before it counts. */
export const measureWords = new WordTrie<boolean>([
  ...countable.map((word): readonly [string, boolean] => [word, true]),
  ...others.map((word): readonly [string, boolean] => [word, false]),
]);
