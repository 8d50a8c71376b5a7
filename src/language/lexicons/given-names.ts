/** Given names of two characters that are made of grammar or are words: 为民, 向前, 福来. Common ones, not a list of all. */
import { wordSet } from './word-trie.ts';

export const wordLikeGivenNames: ReadonlySet<string> = wordSet(`
为民 为国 为军 为东 为华 为群 利民 向前 向东 向阳 向荣 向红 向军 向荣 立新 立业 立志 立群 自立 自强 自力 得胜 得志 得福 得才 有才 有福 有根 有田 有金 有志 有成 有为
福来 来福 来喜 来运 喜来 春来 东来 海来 运来 宝来 金来 来根 来娣 进才 进军 进步 跃进 全胜 全福 全有 全贵 中华 中原 中山 中元 之光 之远 之恒 从军 从文 从容 以恒 如意 如海 如林
若水 若男 若兰 若冰 大山 大海 大江 大军 大勇 大明 大成 大伟 大力 长江 长河 长城 长征 长春 长安 长顺 长生 长贵 长命 开来 开山 开明 开平 和平 和顺 同心 同庆 本立 本初 本善 应龙
方正 方明 方圆 正义 正气 当先 能武 能文 可心 可人 可欣 已成 再兴 再生 再华 永远 永在 常在 常胜 常青 不凡 不平 非凡 无忌 无双 家和 家兴 家宝 家有 名扬 名扬 英名 年丰 年胜
`);
