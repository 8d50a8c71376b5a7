/** Which words of the segmenter can stand inside a name of an organisation or place. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import {
  brandNouns,
  brandVerbs,
  edgeCharacters,
  edgeWords,
  nameVerbs,
} from '../../language/lexicons/name-edges.ts';
import type { NameHead } from './name-mention.ts';

/** Letters and digits, which brands contain. */
const latin = /^[A-Za-z0-9&.-]+$/u;
export const isLatin = (word: string): boolean => word.charCodeAt(0) < 0x80 && latin.test(word);

/** Tags of words that never are part of a name: grammar and verbs. */
const edgeTags: ReadonlySet<string> = new Set([
  'p',
  'c',
  'uj',
  'ul',
  'uz',
  'ug',
  'ud',
  'u',
  'r',
  'rr',
  'rz',
  'd',
  'y',
  'e',
  'o',
  'q',
  'f',
  't',
  'zg',
  'k',
  'h',
  'vd',
  'df',
  'ad',
  'tg',
  'vq',
  'vi',
]);

/** 党委书记, 总经理: an office ends whatever stands before it. */
const officeWord =
  /(?:书记|主席|主任|工程师|会计师|经济师|[部院校局科处厅司省市县区镇乡社台队班组站所厂矿行会团庭事]长|经理|总裁|总监|董事|负责人)$/u;

/** Grammar that is common in brands too: 绿海|能, 风筝|都. Crossed in full names, if a region begins them. */
const brandCharacters: ReadonlySet<string> = new Set(
  '能都成同会得新全和家名以如可要为达本入进应中美见至长来自方时里位想拓经据领沿随没当作做像',
);
const fullForm =
  /(?:有限公司|有限责任公司|基金会|医院|学校|学院|大学|集团|协会|商会|研究院|事务所|律所|合作社|酒店|饭店|银行|俱乐部|[^工]厂)$/u;

/** 思想政治工作|研究会: words for what is done that names of bodies contain behind a region. */
const activityWords: ReadonlySet<string> = new Set(['工作', '活动', '培训']);

const time = /[年月日天时晚早午周季期前后今昨明当近初末节春夏秋冬夜]/u;

export type Part = 'name' | 'soft' | 'anchored' | 'edge';

/** Whether a word left of a head can belong to its name, taking what the head allows into account. */
export function partOf(word: string, tag: string, head: NameHead): Part {
  const first = word.charCodeAt(0);
  const chinese = (first >= 0x4e00 && first <= 0x9fff) || word === '〇';
  if (!chinese) return isLatin(word) ? 'name' : 'edge';
  if (word.length === 1) {
    // 原|国务院扶贫办 was called so before; 兼 joins two offices.
    if (word === '兼') return 'edge';
    if (word === '原') return fullForm.test(head.word) ? 'anchored' : 'edge';
    if (!edgeCharacters.has(word)) return 'name';
    return brandCharacters.has(word) && fullForm.test(head.word) ? 'anchored' : 'edge';
  }
  if (takesOffice(word, tag) || joinsName.hasAt(word, word.length - 1) || hands.test(word)) return 'edge';
  if (softWords.has(word)) return 'soft';
  // 网约车司机|工会联合会, 新就业形态|劳动者|工会: whom a union gathers is part of its name.
  if (head.type === 'Union' && (workersAtEnd.test(word) || employmentWords.has(word))) return 'soft';
  // 头一回, 再次
  if (timesFirst.hasAt(word, 0) && times.test(word)) return 'edge';
  if (fixedWords.has(word)) return 'name';
  // 如今已是, 认真落实, 高票当选 are one word of the dictionary.
  if (
    word.endsWith('当选') ||
    (phraseTags.hasAt(tag, 0) && (copulas.hasAt(word, word.length - 1) || endsInEdge(word)))
  )
    return 'edge';
  if (officeWord.test(word)) return 'edge';
  // 个体劳动者|协会, 货车司机|协会: whom an association gathers
  if (associations.has(head.word) && gathered.test(word)) return 'soft';
  if (word.length >= 3 && word.endsWith('者')) return 'edge';
  // 第六届|大庆油田职工创新展: the event has editions, the company none.
  if (head.type === 'Company' && word.endsWith('届') && edition.test(word)) return 'edge';
  if (head.type === 'Company' && isBrandVerb(word, tag)) return 'name';
  if (brandNouns.has(word) && takesBrand(head)) return 'name';
  if (edgeWords.has(word)) return activityWords.has(word) ? 'anchored' : 'edge';
  if (nameVerbs.has(word)) return 'name';
  // 海南|信得|律师事务所: what a firm calls itself may be any word.
  if (word.length === 2 && firm.test(head.word)) return nounTags.hasAt(tag, 0) ? 'name' : 'anchored';
  if (tag === 'v' && head.type === 'Company' && head.word.length >= 4) return 'soft';
  // 宁海县|渔业|互保|协会: what an association does
  if (tag === 'v') return associations.has(head.word) ? 'anchored' : 'edge';
  if ((tag === 'm' || tag === 'mq') && numerals.hasAt(word, 0)) {
    if (numbered.test(word)) return 'name';
    // 广东|九都|石业有限公司
    return word.length === 2 && fullForm.test(head.word) && !measured.test(word) ? 'anchored' : 'edge';
  }
  // 湖北|隆中|律师事务所: the dictionary takes the name of a place or brand for a time.
  if (tag === 't' && fullForm.test(head.word) && !time.test(word)) return 'anchored';
  return edgeTags.has(tag) ? 'edge' : 'name';
}

const timesFirst = new CharacterSet('头第首又再');
const times = /^.[一二两三几]?[回次遍]$/u;
const edition = /^第.{1,3}届$/u;
/** Tags of idioms and set phrases. */
const phraseTags = new CharacterSet('ilz');
const copulas = new CharacterSet('是为有');
const firm = /(?:事务|律)所$/u;
const nounTags = new CharacterSet('njx');
const numerals = new CharacterSet('0123456789一二三四五六七八九十百两几多数');
const numbered = /^第?[一二三四五六七八九十○零百]+[局院中厂矿号]?$/u;

/** What companies are called at the end, and nothing else: a trade in front does not make them a kind. */
export const legalForm = /有限(?:责任)?公司$/u;

/** Whether bodies of the kind are called by everyday words: 星火|钢结构公司, 红旗|小学, but not 平安|街道. */
export const takesBrand = (head: NameHead): boolean => head.type === 'Company' || called.test(head.word);
const called =
  /(?:小学|中学|幼儿园|学校|学院|医院|卫生院|诊所|药房|福利院|养老院|敬老院|事务所|律所|剧团|艺术团|合作社)$/u;

/** 腾飞|机械公司, 首发|恒业公司: 首 of the capital begins brands, and no company is done for the first time. */
export function isBrandVerb(word: string, tag: string): boolean {
  return brandVerbs.has(word) || (tag.startsWith('v') && /^首.$/u.test(word));
}

/** Workers by what they do, as unions of theirs are called: 货车司机, 快递员. */
export const workersAtEnd =
  /(?:劳动者|从业人员|从业者|司机|骑手|小哥|农民工|护工|主播|工人|技工|教师|医生|护士|船员|渔民|(?:配送|快递|外卖|送餐|投递|服务|护理|保洁|保安|代驾|驾驶|乘务|家政|售货|收银|养护|环卫|押运|快递)员)$/u;
const employmentWords: ReadonlySet<string> = new Set([
  '就业',
  '灵活',
  '配送',
  '外卖',
  '代驾',
  '即时',
  '货运',
]);

/** 许峰任|江北化工有限公司工会主席, 起任, 调任: a verb, with or without a name, that the dictionary does not know. */
export function takesOffice(word: string, tag: string): boolean {
  return word.endsWith('任') && (tag.startsWith('x') || tag.startsWith('v'));
}

/** 寄自|某公司, 隶属于|某公司: what such a word joins to the verb stands in front of a name. */
const joinsName = new CharacterSet('自于往给');
/** 不由|工会, 转由|集团 */
const hands = /^[不全交转改均皆仍便则须应只多主统]由$/u;

/** 三家, 两批: a number with what it counts. */
const measured = /[家批次个名位条件项年月日天人届期场大级者成折倍分多余几百千万亿]$/u;

const associations: ReadonlySet<string> = new Set([
  '协会',
  '学会',
  '商会',
  '联谊会',
  '互助会',
  '联合会',
  '促进会',
  '联盟',
  '基金会',
  '委员会',
]);
const gathered = /(?:者|从业人员|司机|骑手|工作者|[师员])$/u;

function endsInEdge(word: string): boolean {
  const ending = word.slice(-2);
  // 困难职工|帮扶|基金会
  if (softWords.has(ending)) return false;
  return edgeWords.has(ending) && !activityWords.has(ending);
}

/** People by role who give a body its name only behind a region, an owner or a brand: 职工大学, 工人剧院. */
export const softWords: ReadonlySet<string> = new Set([
  '职工',
  '工人',
  '学生',
  '青年',
  '妇女',
  '女职工',
  '老年',
  '农民',
  '残疾人',
  '会员',
  '员工',
  '劳动者',
  '从业者',
  '务工人员',
  '工友',
  '司机',
  '干部',
  '读者',
  '游客',
  '村民',
  '居民',
  '市民',
  '记者',
  '教师',
  '老干部',
  '户外',
  '少年儿童',
  '劳模',
  '劳动模范',
  '工匠',
  '骑手',
  '企业家',
  '残障人士',
  '家政',
]);

/** Words that the segmenter takes for adverbs, times, directions or idioms and that names contain. */
const fixedWords: ReadonlySet<string> = new Set([
  '现代',
  '当代',
  '未来',
  '新时代',
  '南方',
  '北方',
  '东部',
  '北岸',
  '南岸',
  '东岸',
  '西岸',
  '城东',
  '城西',
  '城南',
  '城北',
  '西部',
  '中部',
  '北部',
  '南部',
  '华东',
  '华北',
  '东方',
  '西方',
  '沿海',
  '内陆',
  '中央',
  '天天',
  '永久',
  '共青',
  '春秋',
  '见义勇为',
]);
