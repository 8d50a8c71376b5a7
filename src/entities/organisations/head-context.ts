/** Whether a word that can end a name does so where it stands: 工会 in 工会会员 and 中心 in 中心城区 do not. */
import { branches } from '../../language/lexicons/organisation-heads.ts';
import { WordTrie, wordSet, words } from '../../language/lexicons/word-trie.ts';
import type { WordIndex } from '../word-index.ts';
import type { NameHead } from './name-mention.ts';

function wordTrie(list: string): WordTrie<true> {
  return new WordTrie(words(list).map((word) => [word, true]));
}

/** What stands behind a branch of business when that is no company's name, or not yet its end: 煤业|化工集团, 矿业|企业. */
const behindBranch = wordTrie(
  '技能 大赛 竞赛 比赛 化工 电力 能源 投资 股份 控股 科技 发展 建设 开发 工程 行业 产业 企业 系统 园区 有限 经济 市场 资源 机械 装备',
);

/** Continuations that make the head a modifier of another noun. */
const continuations: ReadonlyMap<string, WordTrie<true>> = new Map(
  Object.entries({
    工会: wordTrie(
      '学院 管理干部 管理职业 管理学院 管理办法 管理平台 管理系统 管理员 管理人员 管理工作 管理体制 管理服务 管理制度 管理水平 管理信息 大厦 医院 幼儿园 出版社 报社 会员 干部 工作者 工作 系统 经费 组织 驿站 阵地 服务 户外 小组 章程 积极分子 事业 改革 理论 界 卡 人的 法》 大学校',
    ),
    总工会: wordTrie('系统'),
    公司: wordTrie('制 法 化'),
    集团: wordTrie('化 军'),
    中心: wordTrie('城区 城市 思想 任务 环节 地带 组 主任组 小学 幼儿园 卫生院 校 站 组长 位置 内容 语'),
    联谊会: wordTrie('在 上 举行 活动 现场 圆满 启动 开幕'),
    司: wordTrie('长 机 法 令 空 仪 局 职 徒'),
    政府: wordTrie('事务 关系 部门 机构 热线 平台 采购 网 工作 补贴 补助 职能 性 间'),
    村: wordTrie('医 民 里 口 庄 干部 级 屯 上 头 内 支书 支部 两委 规'),
    镇: wordTrie('上 里 区 级 街 长 党委 政府 痛 定 静'),
    乡: wordTrie('村 镇 亲 土 音 愁 下 间 里 长 级'),
    社区: wordTrie('居民 工作者 工作 服务 民警 里 书记 级 化'),
    银行: wordTrie('卡 业 网点 账户 存款 贷款 家'),
    学校: wordTrie('长'),
    路: wordTrie('上 面 边 口 灯 程 段 线 过 人 途 径 由 费 况 网 障 基 街道 镇 乡'),
    街: wordTrie('道 头 上 坊 边 区 镇'),
    山: wordTrie('上 里 下 区 间 顶 脚 坡 村 路 水 林 头 东 西 街道 镇 乡'),
    河: wordTrie('北 南 里 边 水 道 流 上 畔 段 长 西 东 口 街道 镇 乡'),
    江: wordTrie('边 水 上 畔 面 苏 西 南 北 段 街道 镇 乡'),
    湖: wordTrie('边 水 面 北 南 畔 街道 镇 乡'),
    桥: wordTrie('街道 镇 乡 头 面 上 下 梁 墩 洞 隧'),
    岛: wordTrie('上 内 民 街道 镇 乡'),
    港: wordTrie('口 区 澳 币 台 务 湾 珠 街道 镇 乡'),
    高速: wordTrie('发展 增长 运转 路'),
    基地: wordTrie('化 班'),
    市场: wordTrie('化 主体 监管 经济 监督 价 需求 份额 竞争 营销 部 导向 机制 准入 秩序'),
    广场: wordTrie('舞'),
    车间: wordTrie('里 内'),
    部: wordTrie('分 署 门 队 长 级 件 位'),
    处: wordTrie('理 于 置 罚 分 境 级 长'),
    科: wordTrie('学 技 研 级 长 普 室 目'),
    室: wordTrie('内 外 主任'),
    班: wordTrie('长 组 子 级 次 车 前 后 主任 里 上'),
    队: wordTrie('伍 员 长 友 列'),
    所: wordTrie('有 在 属 以 需 得 谓 示 能 做 说 提 获 长'),
    院: wordTrie('长 内 士 落 子 校 里 方'),
    厂: wordTrie('长 房 区 家 商 内 口 沟镇 峪镇 坪镇 溪镇 河镇 窖镇 沟乡 峪乡 坪乡 溪乡 河乡'),
    站: wordTrie('到 着 起 出 立 稳 满 直 住 在 上 了 成 好'),
    矿: wordTrie('山 区 工 长 井 业 产 泉'),
    局: wordTrie('面 部 势 长 限 域 级'),
    委: wordTrie('托 员 派 屈 婉 任 会 内'),
    厅: wordTrie('长 级 内 里'),
    大队: wordTrie('人马 长'),
    法院: wordTrie('长'),
    医院: wordTrie('长'),
    煤矿: wordTrie('工'),
    控股: wordTrie('股东'),
    人大: wordTrie('代表 常'),
    ...Object.fromEntries(branches.map((branch) => [branch, behindBranch])),
  }),
);

/** Characters with which the head is something else: 集体协|商会 is a meeting, 青年干|部 are people, 刚|学会 is a verb. */
const otherWord: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    商会: /[协磋会]$/u,
    乡: /[返回还下离故家老思]$/u,
    部: /[干全]$/u,
    // 技师|驻厂, 职工|进厂
    厂: /[驻进入返出到离停复回]$/u,
    // 公司|司炉
    司: /司$/u,
    学会: /[刚才已未没能就也都还快早要想]$/u,
  }),
);

/** A party body followed by its office is a title of the body it is in: 海运公司|党委书记. */
const partyBodies: ReadonlySet<string> = wordSet('党委 党组 党工委 纪委 党支部 党总支 团委 团支部 书记处');
/** 五女店镇|党委书记: the committee of a region is a body. */
const region = /(?:[镇乡村区]|街道)$/u;
const partyOffices = /^(?:书记|副书记|委员|常委|成员|专职副书记|第一书记|负责人|班子)/u;

/** What may follow inside one word of the segmenter: 工会主席 is a word of its dictionary. */
const officeFollows =
  /^(?:会员|副?会长|副?理事长|副?秘书长|副?董事长|总经理|常委|政委|副?主席|副?主任|副?书记|[副]?[部局院校社厂站所处科室队班]?长|委员|代表|党委|教授|理事|顾问|老师|法官|律师|检察官|护士|医生|医师|教师|干部|职工|院士|研究员|工程师|(?:语文|数学|英语|物理|化学|生物|历史|地理|政治|思政|体育|音乐|美术)(?:老师|教师|教研|骨干))/u;

/** 酒店|客房部: the segmenter sees 酒店客房. */
const departmentFollows = /^(?:客房|餐饮|前厅|工程|财务|人事|人力资源|行政|后勤|保安|安全|市场|销售|护理)部/u;

const business = /^(?:协会|商会|行业|民宿|业主|老板)/u;

/** 卫健委|派出, 技术学院|派老师: the segmenter sees 委派 and 学院派. */
const sends = /^委[派托]/u;

/** Whether `head` at `start` is used as a head. */
export function headIsUsed(index: WordIndex, start: number, head: NameHead): boolean {
  const { text } = index;
  const end = start + head.word.length;
  // 煤矿|工会 is no 矿工.
  const follows = text.startsWith('工会', end) ? undefined : continuations.get(head.word);
  if (otherWord.get(head.word)?.test(text.slice(Math.max(0, start - 1), start))) return false;
  // 海润公司工会|工作人员
  if (text.startsWith('工作人员', end)) return true;
  // 动物保护中心|组织 is no 中心组.
  if (follows?.longestAt(text, end)) {
    // 公司工会|服务职工有新招: the verb has an object.
    if (text.startsWith('服务', end)) return served.test(text.slice(end + 2, end + 6));
    return text.startsWith('组织', end) && organises(index, end);
  }
  if (text.charAt(end) === '长' && (/组$/u.test(head.word) || text.endsWith(head.word, start))) return false;
  // 古城|客栈|协会: all of that business
  if (head.type === 'Company' && business.test(text.slice(end, end + 2))) return false;
  if (
    partyBodies.has(head.word) &&
    partyOffices.test(text.slice(end, end + 6)) &&
    !region.test(text.slice(Math.max(0, start - 2), start))
  )
    return false;
  if (!index.begins(end)) {
    const token = index.at(end);
    if (
      token &&
      token.start < end &&
      !officeFollows.test(text.slice(end, end + 6)) &&
      token.tag !== 'x' &&
      token.text !== '总和' &&
      !(token.start === end - 1 && token.text.charAt(1) === '里') &&
      !(head.word.length >= 3 && sends.test(token.text)) &&
      !(token.end === end + 1 && token.text.endsWith('派')) &&
      !departmentFollows.test(text.slice(end, end + 6))
    )
      return false;
  }
  return true;
}

const served = /^(?:职工|员工|会员|一线|群众|广大|全体|农民工|[0-9])/u;

/** 工会组织 is a noun (工会组织的关怀) or subject and verb (工会组织职工参观): the verb has an object. */
function organises(index: WordIndex, start: number): boolean {
  const next = index.at(start + 2);
  // 工会组织的|“进一线”活动: what it organises is named.
  if (next?.text === '的') return named.test(index.text.slice(next.end, next.end + 1));
  return (
    next !== undefined &&
    /^(?:n|ul|ug|v|m|r|q|nr|nz|x|l|b)/u.test(next.tag) &&
    !/^(?:的|和|、|在|是)/u.test(next.text)
  );
}

const named = /[“《0-9第首]/u;
