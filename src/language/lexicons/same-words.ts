/**
 * Words of giving money and honours that say the same: frames know the first of each line only, and read a sentence as if
 * it were printed wherever one of the others is. What may stand between, and says only how it was done, is left out.
 */
import { WordTrie, words } from './word-trie.ts';

export interface SameWord {
  /** The word that frames know. */
  readonly as: string;
  /** Only where what follows begins so; the next name is one symbol of the folded sentence. */
  readonly before?: RegExp;
  /** Only where what stands before does not end so. */
  readonly notAfter?: RegExp;
}

/** A sum is the verb's object: 投资30万元, 筹得善款6万元. */
const sum = /^(?:了|过)?(?:[^，。；：、的]{0,4}(?:资金|费用|款项|现金|[费款]))?[ＭＦ]/u;
/** Money or goods that are handed to people: 慰问金, 救助款, 3万元. */
const relief = /^(?:了|过)?(?:Ｍ|Ｆ|[^，。；：、]{0,6}(?:[金款]|补助|补贴|慰问品|物资|红包|大礼包))/u;
/** An honour is won: 团体一等奖, 第二名, “工匠”称号. */
const honour =
  /^(?!者)(?:了)?[^，。；：、]{0,14}?(?:奖(?!金|学|励|补|池)|冠军|亚军|季军|桂冠|金牌|银牌|铜牌|称号|荣誉|殊荣|头名|第[一二三四五六1-6]名?|[ＮＰ])/u;
/** A list or an honour that somebody is put on: 跻身“十佳”, 被列入示范名单. */
const list = /^(?:了)?(?:Ｏ[^，。；：]{0,10})?[^，。；：、]{0,14}?(?:名单|榜单|榜|案例|项目|[ＮＰ])/u;
/** What is handed over with an honour. */
const token = /^(?:了)?(?:[^，。；：、]{0,8})(?:奖[牌杯状项品章]|证书|聘书|牌匾|锦旗|奖(?=[，。；、]|$))/u;

/** What somebody is granted; wages, debts and orders are none. */
const grant =
  /^(?:了)?(?![^，。；]{0,10}(?:工资|欠薪|贷款|订单|货款|赔偿|报酬|稿费))[^，。；：、]{0,10}?(?:[ＭＦ]|资助|补助|拨款|救助金|慰问金|助学金|补贴|资金)/u;
/** Money comes from a body or a fund. */
const source = /^[ＯＦ]/u;

interface Line {
  readonly as: string;
  readonly words: string;
  readonly before?: RegExp;
  readonly notAfter?: RegExp;
}

/** The ones with more demanding surroundings first. */
const lines: readonly Line[] = [
  // honours
  { as: '颁发', words: '颁授 颁赠 颁出 颁 发放 授予', before: token, notAfter: /[被获]$/u },
  { as: '颁发证书', words: '颁发奖项 颁发奖状 颁发奖品 颁发荣誉证书 颁发获奖证书' },
  { as: '颁奖', words: '授奖 发奖', notAfter: /[颁签印分下补]$/u },
  { as: '授予', words: '颁授 颁授给 颁授予 颁给 颁予 授给 授与 追授 授予给' },
  { as: '评为', words: '评选为 评定为 评选成 评定成 评成 选树为 表彰为' },
  { as: '命名为', words: '命名成 授牌为' },
  { as: '认定为', words: '认定成' },
  { as: '入选', words: '被列入 跻身 上榜 成功入选 光荣入选', before: list },
  { as: '荣获', words: '荣膺 喜获 获颁 获授', before: honour },
  // 荣获 is told of somebody wherever he is, 夺得 of who is at the contest.
  {
    as: '夺得',
    words: '捧回 捧得 捧走 摘得 摘取 摘下 斩获 夺取 夺下 赢得 拿下 揽获 勇夺 收获',
    before: honour,
  },
  // money
  { as: '拨付', words: '下拨 核拨 拨发 拨下 拨出 调拨 划转' },
  { as: '拨付', words: '划拨', notAfter: /计$/u },
  { as: '拨付', words: '拨款', before: /^(?:了)?Ｍ/u },
  { as: '投入', words: '投入资金 安排资金', before: sum },
  { as: '斥资', words: '耗资 花费 斥巨资', before: sum },
  { as: '拿出', words: '掏出 腾出 自掏腰包拿出', before: sum },
  { as: '拿出', words: '划出', before: sum, notAfter: /[计规]$/u },
  { as: '筹集', words: '筹措 募集 募得 筹得 筹到 募到 筹集到 募集到 筹措到 筹资 募捐', before: sum },
  { as: '捐赠', words: '捐出 捐献 捐助 认捐 捐', before: sum },
  { as: '捐赠', words: '捐献 无偿捐赠 赠送 赠予 馈赠' },
  { as: '获得', words: '得到 拿到 收到 领到 争取到 申领到 申请到 领取', before: grant },
  { as: '来自', words: '出自 源自 来源于 取自', before: source },
  { as: '发放', words: '派发 发出 下发 分发', before: relief },
  { as: '送去', words: '捎去 带去', before: relief },
  { as: '送来', words: '捎来 带来', before: relief },
  { as: '送上', words: '奉上 献上 递上', before: relief },
  { as: '垫付', words: '垫支 代付 垫上 先行垫付', before: sum },
];

/** Other verbs of giving and honouring that frames know; {@link manner} is left out before them too. */
const known = words(`
拿出 安排 列支 支出 支付 补助 补贴 奖补 奖励 资助 救助 赞助 垫付 报销 承担 负担 给予 配套 追加 注入 发放 送上 送去 送来
领到 收到 得到 拿到 获得 获 被 授予 命名 认定 表彰 入选 获评 荣获 颁发 颁奖 投入 出资 捐赠 捐出 捐款 拨付 筹集 募集
`);

/** How somebody gives or honours; nothing that says who, when, how often or to how many. */
const mannerWords = words(`
先后 已 已经 共 累计 总共 一共 紧急 专门 及时 顺利 成功 一举 正式 隆重 慷慨 无偿 积极 主动 陆续 一次性 光荣 光荣地 荣幸地
最终 终于 率先 带头 自愿 特意 特地 如期 如愿 集中 足额 迅速
`);

const entries = new Map<string, SameWord[]>();
for (const { as, words: others, before, notAfter } of lines)
  for (const word of words(others))
    entries.set(word, [
      ...(entries.get(word) ?? []),
      { as, ...(before && { before }), ...(notAfter && { notAfter }) },
    ]);

const knownAs = new Set([...known, ...lines.map(({ as }) => as)]);
for (const word of knownAs) entries.set(word, [...(entries.get(word) ?? []), { as: word }]);

/** By the words, the first that fits counts. */
export const sameWords = new WordTrie<readonly SameWord[]>([...entries]);

export const manner = new WordTrie<true>(mannerWords.map((word) => [word, true] as const));
