/** Decides whether a head with what stands to its left is a name, a relative name, a pointer or only a common noun. */
import { edgeWords, genericModifiers } from '../../language/lexicons/name-edges.ts';
import { wordSet } from '../../language/lexicons/word-trie.ts';
import type { NameHead, NameMention } from './name-mention.ts';
import { type NameStart, nationalWords, scanLeft } from './name-scan.ts';
import type { ScanContext } from './scan-context.ts';

type Base = Omit<NameMention, 'form' | 'rule' | 'confidence'>;

/** Words that stand for their body when nothing else is said: 公司工会, 集团安全质量部, 校工会. */
const ownerWords =
  /^(?:公司|集团|集团公司|企业|单位|学校|学院|大学|医院|总公司|分公司|校|院|局|厂|矿|行|社|站|段|中心|协会|法院|机关|车间|项目部|工区|酒店|出版社|银行|委)$/u;

/** 公司|第二|车间, 集团|安全|部: a word for the owner with a department. */
export const ownerBeforeUnit = /^(公司|集团|医院|学校|学院)([^公司集团]{1,6})$/u;

/** 市委, 团区委: the level of administration is part of the word. */
const levelBodies: ReadonlySet<string> = wordSet(
  '省委 市委 区委 县委 州委 旗委 镇委 自治区党委 团省委 团市委 团区委 团县委',
);

/** Heads that with a region alone still name nothing: 北京公司, 青岛企业集团, 宁波中学. */
const weakAfterRegion: ReadonlySet<string> = wordSet(`
  公司 集团 分公司 子公司 企业集团 总公司 厂 工厂 中心 队 班 室 所 院 局 部 处 科 委 村 镇 乡 社区 基地 小区 市场 园区 景区 产业园 营业厅 营业部 门店 商店 店
  实验室 大队 工作站 服务中心 服务站 领导小组 联盟 中学 小学 学校 学院 高中 幼儿园 酒店 饭店 宾馆 超市 商场 车间 工地 大楼 办公室 事务所
  路 街 湖 山 河 江 岛 草原 口岸 渔港 海域 国道 铁路 高速公路 高速 农场 林场 煤矿 联合会 总会 协会 委员会 服务队 突击队 公园 书店 车队 支队 分会 企业
`);

/** Heads for which a name needs no brand or region: a known kind of body with any word in front of it. */
const selfSufficient: ReadonlySet<string> = wordSet(
  '有限公司 有限责任公司 股份有限公司 集团有限公司 大学 出版社 日报社 晚报社 商业银行 律师事务所 基金会 中央委员会 执行委员会 集团 集团公司',
);

/** What `head` from `headStart` to `end` is; `previous` is the name found last. */
export function classifyName(
  context: ScanContext,
  head: NameHead,
  headStart: number,
  end: number,
  previous: NameMention | undefined,
): NameMention | undefined {
  const { text } = context.index;
  const begin = scanLeft(context, headStart, head);
  if (begin.grouped) return undefined;
  const base: Base = {
    start: begin.start,
    end,
    head,
    headStart,
    regionEnd: begin.regionEnd,
    ownerEnd: begin.ownerEnd,
    stands: undefined,
  };
  const modifier = text.slice(begin.regionEnd, headStart);
  // 肯尼亚、赞比亚两国|工会
  if (/[两三四五六七八九十几多各][国地]$/u.test(modifier)) return undefined;
  // 国网甘肃电力 is a company; 电力 alone is none.
  if (
    head.word === '电力' &&
    !/^(?:国网|国家电网|南方电网|中国南方电网)[\u4e00-\u9fff]{2,3}$/u.test(text.slice(begin.start, headStart))
  )
    return undefined;
  if (begin.ownerEnd !== undefined) return owned(base, text);
  if (begin.start === headStart) {
    if (head.word === '村委会')
      return {
        ...base,
        regionEnd: base.start + 1,
        form: 'relative',
        rule: 'level-and-head',
        confidence: 0.8,
      };
    if (levelBodies.has(head.word)) return { ...base, form: 'relative', rule: 'level-body', confidence: 0.9 };
    if (head.kind === 'unit') return alone(base, text, previous);
    if (previous && listedOffice(previous, base, text))
      return { ...base, form: 'relative', rule: 'listed-office', confidence: 0.85 };
    if (text.charAt(headStart - 1) !== '该')
      return bareHeads.has(head.word) && isSubject(context, headStart, end)
        ? { ...base, form: 'pointer', rule: 'bare-head', confidence: 0.7 }
        : undefined;
    const start = headStart - 1;
    return { ...base, start, regionEnd: start, form: 'pointer', rule: 'this-head', confidence: 0.85 };
  }
  const ownUnit = head.kind === 'unit' && ownerBeforeUnit.test(modifier);
  if ((ownerWords.test(modifier) || ownUnit) && !begin.anchored && !begin.relative) {
    const start = text.charAt(begin.start - 1) === '该' ? begin.start - 1 : begin.start;
    return {
      ...base,
      start,
      regionEnd: start,
      form: 'relative',
      rule: 'owner-word-and-head',
      confidence: 0.8,
    };
  }
  if (begin.relative) {
    if (modifier === '' && (head.type === 'Company' || weakAfterLevel.has(head.word))) return undefined;
    return { ...base, form: 'relative', rule: 'level-and-head', confidence: 0.9 };
  }
  if (begin.anchored) return anchored(context, base, begin, modifier);
  return unanchored(context, base, begin, modifier, previous);
}

/** Words that at the beginning of a clause point to the one body of their kind that the article is about. */
const bareHeads: ReadonlySet<string> = wordSet('公司 集团 学校 学院 医院 酒店 银行 煤矿');

/** 公司|投入, 学院|还派出: at the beginning of a clause, with a verb or an adverb behind. */
function isSubject({ index }: ScanContext, start: number, end: number): boolean {
  const before = index.text.charAt(start - 1);
  if (before !== '' && !/[\s，。；：“！？]/u.test(before)) return false;
  const next = index.at(end);
  if (!next || next.start !== end) return false;
  return /^(?:v|d|ad|p|vd|zg)/u.test(next.tag) && !/^(?:是|有|在|内|里|化|制)/u.test(next.text);
}

/** 市人社局、|医保局、|总工会: the offices behind the first of a list share its region. */
function listedOffice(previous: NameMention, base: Base, text: string): boolean {
  const first =
    previous.regionEnd > previous.start &&
    /^(?:[中高]级)?$/u.test(text.slice(previous.regionEnd, previous.headStart));
  return (
    isListedBehind(previous, base, text) &&
    (first || previous.rule === 'listed-office') &&
    offices.test(previous.head.word) &&
    offices.test(base.head.word) &&
    (base.head.word.length >= 3 || shortOffices.has(base.head.word))
  );
}

/** The office stands right behind the other, or behind the person who holds it: 区司法局|局长樊某、财政局|局长方某. */
function isListedBehind(previous: NameMention, base: Base, text: string): boolean {
  if (!/[、和与及，]/u.test(text.charAt(base.start - 1))) return false;
  const between = text.slice(previous.end, base.start - 1);
  if (between === '') return text.charAt(base.start - 1) !== '，';
  return holder.test(between) && officeBehind.test(text.slice(base.end, base.end + 5));
}

const holder = /^[^\s，。；：、“”（）]{0,4}(?:长|主任|主席|书记|委员|员)[\u4e00-\u9fff·]{2,10}$/u;
const officeBehind = /^(?:常务)?(?:副)?(?:[局厅部院科处]长|主任|主席|书记|党组|检察长|会长)/u;

const offices = /(?:局|委|厅|委员会|办|联|总工会|协会|法院|检察院|中心|工会|科协|消防救援[支总大]队)$/u;
const shortOffices: ReadonlySet<string> = wordSet(
  '妇联 残联 文联 侨联 科协 团委 农委 教委 建委 文明办 网信办',
);

/** Behind a bare level these are things, not one body: 市中心, 镇中学 stays possible, 区协会 is none. */
const weakAfterLevel: ReadonlySet<string> = wordSet(
  '中心 队 班 室 所 处 科 部 村 路 街 社区 公园 市场 园区 景区 协会 联合会 集团 公司 委员会 工厂 厂 基地 中学 小学 学校',
);

/** Teams of a body are described, not named: 某某集团|代表队. */
const teams: ReadonlySet<string> = wordSet(
  '代表队 代表团 车队 联队 突击队 服务队 志愿服务队 施工队 工地 市场 路 街',
);

/** Rooms that a body furnishes for its people. */
const rooms =
  /(?:健身|阅览|活动|会议|休息|图书|接待|洽谈|理疗|母婴|哺乳|荣誉|陈列|更衣|淋浴|放松|宣泄|台球|棋牌|影音|谈心)$/u;

/** What a class teaches or how it is run: no shift or crew. */
const courses =
  /(?:示范|培训|研修|托管|辅导|兴趣|提升|强化|学习|研讨|进修|特训|集训|训练|速成|骨干|高级|素质|公益|[夏冬]令|[晚暑寒]托|暑假|寒假|办|开|设|建|学历|大专|本科|初级|中级)$/u;

function owned(base: Base, text: string): NameMention | undefined {
  if (teams.has(base.head.word)) return undefined;
  // 某某公司钳工万长|河: no river of a company's.
  if (base.head.type === 'Place' && base.head.word.length === 1) return undefined;
  const own = text.slice(base.ownerEnd ?? base.start, base.headStart);
  if (base.head.word === '队' && /^(?:[一二三四五六七八九十甲乙]|.*(?:职工|代表|联))?$/u.test(own))
    return undefined;
  if (base.head.word === '班' && courses.test(own)) return undefined;
  if (base.head.word === '室' && rooms.test(own)) return undefined;
  // 该公司|车间主任 is an office in the company.
  if (base.head.word === '车间' && own === '') return undefined;
  const plain = own === '' || base.head.kind === 'unit' || base.head.type === 'Union';
  return { ...base, form: 'named', rule: 'owner-and-head', confidence: plain ? 0.92 : 0.85 };
}

/** 权益保障部: resolved only by an owned one of the same words, or by the unit that it is listed with. */
const termCommittee = /第[一二三四五六七八九十]{1,3}届(?:执行)?委员会$/u;

function alone(base: Base, text: string, previous: NameMention | undefined): NameMention {
  const listed =
    previous !== undefined &&
    (previous.head.kind === 'unit' || termCommittee.test(text.slice(previous.start, previous.end))) &&
    previous.end === base.start - 1 &&
    /[、和与]/u.test(text.charAt(previous.end));
  return {
    ...base,
    form: 'relative',
    rule: listed ? 'unit-listed' : 'unit-alone',
    confidence: listed ? 0.8 : 0.6,
  };
}

function anchored(
  context: ScanContext,
  base: Base,
  begin: NameStart,
  modifier: string,
): NameMention | undefined {
  const { text } = context.index;
  const { head, end } = base;
  if (modifier === '') {
    const college = head.word === '学院' && !/[省市区县]$/u.test(text.slice(base.start, base.regionEnd));
    if ((weakAfterRegion.has(head.word) && !college) || head.kind === 'unit') return undefined;
    if (head.type === 'Place' && nationalWords.has(text.slice(base.start, base.regionEnd))) return undefined;
    if (head.type === 'Union' && nationalWords.has(text.slice(base.start, base.regionEnd))) return undefined;
    // 芜湖市工会|第十七次代表大会 is the congress of all its unions.
    if (head.word === '工会' && /^第.{1,4}次/u.test(text.slice(end, end + 6))) return undefined;
    // 全国|法院 are all of them.
    if (text.slice(base.start, base.regionEnd) === '全国' && !/[会联]$/u.test(head.word)) return undefined;
    return { ...base, form: 'named', rule: 'region-and-head', confidence: 0.9 };
  }
  if (head.type === 'Place') {
    if (nationalWords.has(text.slice(base.start, base.regionEnd))) return undefined;
    if (/公司|集团|出版社|主任|书记|主席|编辑/u.test(modifier)) return undefined;
    if (holdsAct(context, base.regionEnd, base.headStart)) return undefined;
  }
  if (head.kind === 'unit' && !begin.brand) {
    return { ...base, form: 'named', rule: 'region-and-unit', confidence: 0.6 };
  }
  const brandStart = head.type === 'Company' ? brandBefore(context, base.start) : base.start;
  if (brandStart < base.start) {
    return {
      ...base,
      start: brandStart,
      regionEnd: brandStart,
      form: 'named',
      rule: 'brand-region-and-head',
      confidence: 0.85,
    };
  }
  return { ...base, form: 'named', rule: 'region-name-and-head', confidence: begin.brand ? 0.95 : 0.9 };
}

const longestBrand = 4;

/** 云帆智航|青岛|科技公司: a brand at the beginning of a clause, in front of the region. */
function brandBefore({ index }: ScanContext, regionStart: number): number {
  let start = regionStart;
  while (start > 0 && regionStart - start <= longestBrand) {
    const token = index.at(start - 1);
    if (!token || !/\p{L}/u.test(token.text)) break;
    if (!/^(?:n|x|eng)/u.test(token.tag) || genericModifiers.has(token.text) || edgeWords.has(token.text)) {
      return regionStart;
    }
    start = token.start;
  }
  return regionStart - start <= longestBrand && regionStart - start >= 2 ? start : regionStart;
}

function unanchored(
  context: ScanContext,
  base: Base,
  begin: NameStart,
  modifier: string,
  previous: NameMention | undefined,
): NameMention | undefined {
  const { head } = base;
  const { text } = context.index;
  if (/^(?:工程)?项目(?:经理)?部$/u.test(head.word) && works.test(modifier))
    return { ...base, form: 'named', rule: 'works-and-head', confidence: 0.8 };
  if (head.kind === 'unit') return alone(base, text, previous);
  if (modifier.length < 2 && head.kind !== 'area') return undefined;
  // “健康加油站” is a figure of speech or a programme's name.
  if (text.charAt(base.start - 1) === '“' && text.charAt(base.end) === '”') return undefined;
  if (quantity.test(modifier)) return undefined;
  // “边疆·海疆工会”系列: a slogan.
  if (head.type === 'Union' && modifier.includes('·')) return undefined;
  if (
    head.word === '联谊会' &&
    /(?:举[办行]|组织|开展|”)(?:的|了)?$/u.test(text.slice(Math.max(0, base.start - 4), base.start))
  )
    return undefined;
  if (isGeneric(context, begin.start, base.headStart) || kindOfBody.test(modifier)) return undefined;
  if (kindsOfBodies.has(text.slice(context.index.at(base.headStart)?.start ?? base.start, base.end)))
    return undefined;
  if (
    head.type === 'Place' &&
    (/^(?:计划|预计|打算|力争|再)/u.test(modifier) || holdsAct(context, begin.start, base.headStart))
  )
    return undefined;
  const proper =
    (begin.brand && modifier.length >= 2) ||
    hasProperWord(context, begin.start, base.end) ||
    (head.type === 'Place' && head.kind === 'site' && isOneWord(context, begin.start, base.end));
  if (head.kind === 'area' && head.word.length === 1 && (!proper || modifier.length > 4)) return undefined;
  // 列车员|单|长江: 江 or 河 ends no more than the word that it is in.
  const word = /^[江河]$/u.test(head.word) ? context.index.at(base.headStart) : undefined;
  const start = word && word.start < base.headStart ? Math.max(base.start, word.start) : base.start;
  if (proper)
    return { ...base, start, regionEnd: start, form: 'named', rule: 'name-and-head', confidence: 0.85 };
  if (selfSufficient.has(head.word) && onlyNouns(context, begin.start, base.headStart))
    return { ...base, form: 'named', rule: 'words-and-head', confidence: 0.7 };
  return undefined;
}

/** 计划再增|书屋, 专车跑|工地: what is said of a place, not its name. */
function holdsAct({ index }: ScanContext, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    if (!token) return false;
    if (token.end <= end && /^(?:v$|d$|c$|p$|r$|zg$)/u.test(token.tag) && token.end - token.start <= 2)
      return true;
    at = token.end;
  }
  return false;
}

/** 疏港铁路改造|项目部: what is built names those who build it. */
const works =
  /..(?:铁路|高铁|高速|公路|大桥|隧道|地铁|轻轨|水库|电站|机场|港|大厦|医院|[0-9一二三四五六七八九十]号线|标|标段|改造|扩建|新建|工程)$/u;

/** 320余名|铁路: a number of people or things. */
const quantity = /^[0-9０-９]+[余多]?[名个家位人条座支项台]/u;

/** What a kind of body is called by, at the end of the words in front of the head: 新业态工会, 区域性协会. */
const kindOfBody =
  /(?:企业|业态|[性类级型式]|街乡|乡村|楼宇|商圈|平台|组织|单位|站点|机构|系统|群体|部门|领域|区域|团队|行业|层面|人员|岗位|劳动者|从业者|联盟|新时代|新征程)$/u;

/** Kinds of bodies that the dictionary takes for names of organisations. */
const kindsOfBodies: ReadonlySet<string> = wordSet(
  '上市公司 跨国公司 科研院所 高等院校 社会福利院 儿童福利院 福利院 孤儿院 敬老院 养老院 航空学院 保险公司 物业公司 中介公司 广告公司 旅游公司',
);

/** Whether the dictionary takes a word of the name for a proper noun. */
function hasProperWord({ index }: ScanContext, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    if (!token) return false;
    if (/^(?:nt|nz|ns|nr|x|eng)/u.test(token.tag) && token.end - token.start >= 2) return true;
    at = token.end;
  }
  return false;
}

/** 秦岭隧道: the dictionary has the place as one word. */
function isOneWord({ index }: ScanContext, start: number, end: number): boolean {
  const token = index.at(start);
  return token !== undefined && token.start === start && token.end === end && /^n/u.test(token.tag);
}

/** No verb or adjective among the words: 茅台|集团, but not 做大做强|集团. */
function onlyNouns({ index }: ScanContext, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    if (!token || !/^(?:[nxjbsflz]|vn|eng|an)/u.test(token.tag)) return false;
    at = token.end;
  }
  return true;
}

/** Whether every word in front of the head says only what kind of body it is: 企业, 子公司, 非公. */
function isGeneric({ index }: ScanContext, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    const stop = Math.min(token?.end ?? end, end);
    if (!genericModifiers.has(index.text.slice(at, stop))) return false;
    at = stop;
  }
  return true;
}
