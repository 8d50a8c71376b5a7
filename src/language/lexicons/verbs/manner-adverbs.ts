/**
 * Adverbs of newspapers that stand right before a verb and change nothing of who did what: 隆重举行, 深入开展, 联合主办.
 * Words that may also begin a name or a noun phrase are adverbs only where a verb follows.
 */
import { adverbs } from '../adverbs.ts';
import { WordTrie, words } from '../word-trie.ts';

/** Several do it. */
const together = '联合 携手 联手 合力 合作 合伙 协力 同心协力 通力 协同 齐心 一齐 并肩 牵手 联动';

/** When, how often, in which order. */
const time =
  '按期 适时 及时 紧急 首度 数次 屡次 接连 持续 累计 同步 同期 定期 ' +
  '不定期 轮流 逐步 逐一 逐级 逐年 分批 分期 分级 分类 分层 滚动 即时 迅速 快速 尽快 常态化 经常 长期 常年 每年 每月 每季度 每周 每天 历年 现已 ' +
  '继续 再度 照例 依旧 如约 仍旧 又 也 还 再 均 都 曾 已 共 各 正 便 就 刚 刚刚 仍 一直 始终';

/** With which outcome or solemnity. */
const outcome =
  '盛大 热烈 胜利 火热 精彩 有序 有力 有效 高效 平稳 安全 悄然 高质量 高标准 高规格 高起点 高水平 重磅 盛装';

/** How thoroughly and with what zeal. */
const zeal =
  '深入 广泛 扎实 全面 认真 着力 努力 统筹 稳步 不断 切实 用心 倾情 倾力 倾心 悉心 重点 创新 探索 依法 公开 巡回 ' +
  '专题 专项 特别 独家 具体 负责 牵头 自主 自行 自发 自愿 就地 线上 线下 免费 无偿 义务 公益 友情 直接 系统 灵活 严格 科学 ' +
  '鼎力 一手 从旁 有组织地 创造性地 鼓励性地 因地制宜 大规模 多形式 多渠道 多层次 全方位 上门 分头 就近';

export const mannerAdverbs: ReadonlySet<string> = new Set(
  words([adverbs, together, time, outcome, zeal].join(' ')),
);

/** For patterns: one such adverb. */
export const mannerAdverb = `(?:${[...mannerAdverbs].sort((a, b) => b.length - a.length).join('|')})`;

const trie = new WordTrie([...mannerAdverbs].map((word) => [word, true] as const));

/** Where the adverbs that begin at `at` end: `at` where there are none. */
export const afterMannerAdverbs = (text: string, at: number): number => trie.endOfRun(text, at);
