/** Decides whether a head with what stands to its left is a name, a relative name, a pointer or only a common noun. */
import { onlyProvinceLetters } from '../../language/gazetteer/province-letters.ts';
import {
  bareKinds,
  counted,
  courses,
  kindOfBody,
  kindsOfBodies,
  levelBodies,
  quantity,
  rooms,
  selfSufficient,
  shortUnions,
  teams,
  termCommittee,
  weakAfterLevel,
  weakAfterRegion,
  works,
} from '../../language/lexicons/kinds-of-bodies.ts';
import { brandNouns } from '../../language/lexicons/name-edges.ts';
import { houseNumber } from '../../language/lexicons/place-heads.ts';
import { wordSet } from '../../language/lexicons/word-trie.ts';
import { bodyPointer } from './body-pointer.ts';
import {
  beginsWithBrand,
  brandBefore,
  hasProperWord,
  holdsAct,
  isGeneric,
  isOneWord,
  isThing,
  onlyNouns,
} from './modifier-words.ts';
import type { NameForm, NameHead, NameMention } from './name-mention.ts';
import { type NameStart, nationalWords, scanLeft, startAt } from './name-scan.ts';
import { legalForm, takesBrand, workersAtEnd } from './name-words.ts';
import type { ScanContext } from './scan-context.ts';

type Base = Omit<NameMention, 'form' | 'rule' | 'confidence'>;

/** The name that `base` is by `rule`; it may begin elsewhere than found at first. */
function nameOf(
  base: Base,
  form: NameForm,
  rule: string,
  confidence: number,
  { start, regionEnd }: Pick<Base, 'start' | 'regionEnd'> = base,
): NameMention {
  const { end, head, headStart, ownerEnd, stands } = base;
  return { start, end, head, headStart, form, regionEnd, ownerEnd, stands, rule, confidence };
}

const ofSeveral = /^[两三四五六七八九十几多各]地/u;
const severalPlaces = /[两三四五六七八九十几多各].$/u;

/** Words that stand for their body when nothing else is said: 公司工会, 集团安全质量部, 校工会. */
const ownerWords: ReadonlySet<string> = wordSet(
  '公司 集团 集团公司 企业 单位 学校 学院 大学 医院 总公司 分公司 校 院 局 厂 矿 行 社 站 段 中心 协会 法院 机关 车间 项目部 工区 研究院 研究所 总段 报社 剧团 艺术团 农场 林场 茶场 酒庄 水电站 煤矿 合作社 酒店 出版社 银行 委 园区',
);

/** 公司|第二|车间, 集团|安全|部: a word for the owner with a department. */
export const ownerBeforeUnit = /^(公司|集团|医院|学校|学院)([^公司集团]{1,6})$/u;

/** 联合会第一届|委员会: of which body, the words do not say. */
const termOfBareBody =
  /^(?:联合会|协会|商会|分会|工会|大会|会议|公司|集团)?第[一二三四五六七八九十]{1,3}届$/u;

const heldOnce = /(?:交友|联欢|单身|青年|男女|相亲|新春|迎新|职工|婚恋|鹊桥|七夕)$/u;

/** What `head` from `headStart` to `end` is; `previous` is the name found last. */
export function classifyName(
  context: ScanContext,
  head: NameHead,
  headStart: number,
  end: number,
  previous: NameMention | undefined,
): NameMention | undefined {
  const { text } = context.index;
  // 寿光市|总
  const division = shortUnions.has(head.word) ? context.divisionEnding.get(headStart + 1) : undefined;
  const begin = division
    ? startAt(division.start, 0, { regionEnd: division.end, anchored: true })
    : scanLeft(context, headStart, head);
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
  // 青年交友|联谊会 is held once, a 联谊会 of translators meets for good
  if (head.word === '联谊会' && heldOnce.test(modifier)) return undefined;
  // 肯尼亚、赞比亚两国|工会
  if ((modifier.endsWith('国') || modifier.endsWith('地')) && severalPlaces.test(modifier)) return undefined;
  // 赣州、吉安|两地|电机公司
  if (ofSeveral.test(modifier)) return undefined;
  // 国网甘肃电力 is a company; 电力 alone is none.
  if (
    head.word === '电力' &&
    !/^(?:国网|国家电网|南方电网|中国南方电网)[\u4e00-\u9fff]{2,3}$/u.test(text.slice(begin.start, headStart))
  )
    return undefined;
  // 前两人为|联合会揭牌; 县|民营剧团 are several
  if (persons.test(modifier) || (head.type !== 'Union' && !begin.brand && privately.test(modifier)))
    return undefined;
  if (begin.ownerEnd !== undefined) return ofIndustry(context, base) ?? owned(base, text);
  if (begin.start === headStart) {
    if (head.word === '村委会')
      return nameOf(base, 'relative', 'level-and-head', 0.8, {
        start: base.start,
        regionEnd: base.start + 1,
      });
    if (levelBodies.has(head.word)) return nameOf(base, 'relative', 'level-body', 0.9);
    if (head.kind === 'unit') return alone(base, text, previous);
    if (previous && listedOffice(previous, base, text))
      return nameOf(base, 'relative', 'listed-office', 0.85);
    const pointer = bodyPointer(context.index, head, headStart);
    return (
      pointer &&
      nameOf(base, 'pointer', pointer.rule, pointer.confidence, {
        start: pointer.start,
        regionEnd: pointer.start,
      })
    );
  }
  // 邀|集团, and 集团|工会 behind one character: no company's name has only that.
  if (oneCharacter.test(modifier) && !begin.anchored && !begin.relative) {
    if (bareCompany.test(head.word)) return undefined;
    const start = begin.start + 1;
    if (ownerWords.has(text.slice(start, headStart)))
      return nameOf(base, 'relative', 'owner-word-and-head', 0.8, { start, regionEnd: start });
  }
  const ownUnit = head.kind === 'unit' && ownerBeforeUnit.test(modifier);
  if ((ownerWords.has(modifier) || ownUnit) && !begin.anchored && !begin.relative) {
    const start = text.charAt(begin.start - 1) === '该' ? begin.start - 1 : begin.start;
    return nameOf(base, 'relative', 'owner-word-and-head', 0.8, { start, regionEnd: start });
  }
  if (begin.relative) {
    const isOneOfMany = head.type === 'Company' && !oneInEachRegion.has(head.word);
    if (modifier === '' && (isOneOfMany || weakAfterLevel.has(head.word))) return undefined;
    return nameOf(base, 'relative', 'level-and-head', 0.9);
  }
  if (begin.anchored) return anchored(context, base, begin, modifier);
  return unanchored(context, base, begin, modifier, previous);
}

const oneCharacter = /^\p{Script=Han}(?:公司|集团)?$/u;
const bareCompany = /^(?:公司|集团)$/u;
const persons = /^[两三四五六七八九十几数]人/u;
const privately = /^(?:民营|私营|民办|民间|业余)/u;
const oneInEachRegion: ReadonlySet<string> = new Set(['新华书店', '供销社']);

/** 中国铁路工会|某局集团公司|委员会: how unions of an industry call their body in a company. */
function ofIndustry({ nameEnding }: ScanContext, base: Base): NameMention | undefined {
  const industry = base.head.word === '委员会' ? nameEnding.get(base.start) : undefined;
  if (industry?.head.type !== 'Union') return undefined;
  const union: Base = { ...base, head: { ...base.head, type: 'Union' }, ownerEnd: industry.end };
  return nameOf(union, 'named', 'industry-and-owner', 0.9, industry);
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
  return nameOf(base, 'named', 'owner-and-head', plain ? 0.92 : 0.85);
}

/** 权益保障部: resolved only by an owned one of the same words, or by the unit that it is listed with. */
function alone(base: Base, text: string, previous: NameMention | undefined): NameMention {
  const listed =
    previous !== undefined &&
    (previous.head.kind === 'unit' || termCommittee.test(text.slice(previous.start, previous.end))) &&
    previous.end === base.start - 1 &&
    /[、和与]/u.test(text.charAt(previous.end));
  return listed ? nameOf(base, 'relative', 'unit-listed', 0.8) : nameOf(base, 'relative', 'unit-alone', 0.6);
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
    const committee = head.word === '委员会' && /^(?:共青团|中共)/u.test(text.slice(base.start));
    // 红旗 is a district too, but 红旗|小学 a school called so
    if (takesBrand(head) && brandNouns.has(text.slice(base.start, base.regionEnd)))
      return nameOf(base, 'named', 'name-and-head', 0.85, { start: base.start, regionEnd: base.start });
    const weak =
      weakAfterRegion.has(head.word) && !college && !committee && !isCalledAfterCounty(context, base);
    if (weak || head.kind === 'unit') return undefined;
    if (head.type === 'Place' && nationalWords.has(text.slice(base.start, base.regionEnd))) return undefined;
    if (head.type === 'Union' && nationalWords.has(text.slice(base.start, base.regionEnd))) return undefined;
    // 芜湖市工会|第十七次代表大会 is the congress of all its unions.
    if (head.word === '工会' && /^第.{1,4}次/u.test(text.slice(end, end + 6))) return undefined;
    // 全国|法院 are all of them.
    if (text.slice(base.start, base.regionEnd) === '全国' && !/[会联]$/u.test(head.word)) return undefined;
    return nameOf(base, 'named', 'region-and-head', 0.9);
  }
  if (head.type === 'Place') {
    if (nationalWords.has(text.slice(base.start, base.regionEnd))) return undefined;
    if (/公司|集团|出版社|主任|书记|主席|编辑/u.test(modifier)) return undefined;
    if (holdsAct(context, base.regionEnd, base.headStart)) return undefined;
  }
  if (head.word === '班' && courses.test(modifier)) return undefined;
  // 厦门市|旅游饭店|职工演讲赛: all of that business
  if (
    head.type === 'Company' &&
    !begin.brand &&
    !legalForm.test(head.word) &&
    trade.test(text.slice(end, end + 2)) &&
    // 仙居县|竹器厂|职工|方敏: somebody's
    !context.index.at(end + 2)?.tag.startsWith('nr') &&
    isGeneric(context, base.regionEnd, base.headStart)
  )
    return undefined;
  if (head.kind === 'unit' && !begin.brand) {
    return nameOf(base, 'named', 'region-and-unit', 0.6);
  }
  const brandStart = head.type === 'Company' ? brandBefore(context, base.start) : base.start;
  if (brandStart < base.start) {
    const begins = { start: brandStart, regionEnd: brandStart };
    return nameOf(base, 'named', 'brand-region-and-head', 0.85, begins);
  }
  return nameOf(base, 'named', 'region-name-and-head', begin.brand ? 0.95 : 0.9);
}

/** 安丘|煤矿, 寿光|集团: a county's short name is the mine's own, 安丘市|煤矿 are those of the county. */
function isCalledAfterCounty({ divisionEnding }: ScanContext, { start, regionEnd, head }: Base): boolean {
  const division = divisionEnding.get(regionEnd);
  return (
    calledAfterCounties.has(head.word) &&
    division?.start === start &&
    division.form !== 'full' &&
    division.divisions.every(({ level }) => level === 'county')
  );
}

const calledAfterCounties: ReadonlySet<string> = wordSet(
  '煤矿 集团 林场 农场 煤业 矿业 重工 药业 乳业 酒业 铝业 铜业',
);

/** 海州区|劳动者|服务中心 is one body, 劳动者工会 any of them. */
const forPeople = /(?:人员|劳动者|从业者)$/u;
const servesPeople = /(?:中心|医院|疗养院|大学|学院|学校|宫|俱乐部|协会|合唱团|艺术团|集团|[^支]部|热线)$/u;

const trade = /^(?:职工|员工|工人|行业|系统|从业)/u;
function unanchored(
  context: ScanContext,
  base: Base,
  begin: NameStart,
  modifier: string,
  previous: NameMention | undefined,
): NameMention | undefined {
  const { head } = base;
  const { text } = context.index;
  if (worksOffice.test(head.word) && works.test(modifier.replace(/建设$/u, '')))
    return nameOf(base, 'named', 'works-and-head', 0.8);
  if (head.kind === 'unit') return alone(base, text, previous);
  if (modifier.length < 2 && head.kind !== 'area') return undefined;
  // “健康加油站” is a figure of speech or a programme's name.
  const quoted = text.charAt(base.start - 1) === '“' && text.charAt(base.end) === '”';
  if (quoted && !(head.type === 'Union' && head.word.length > 2)) return undefined;
  if (quantity.test(modifier) || termOfBareBody.test(modifier)) return undefined;
  // 跑过9个|苏木镇: so many of a kind.
  if (counted.test(text.slice(Math.max(0, base.start - 4), base.start))) return undefined;
  // 考上大学, 念大学
  if (/学[校院]?$/u.test(head.word) && /[念读考]上?$/u.test(modifier)) return undefined;
  // 推动网约车司机工会组建: the unions of all of them.
  if (head.type === 'Union' && workersAtEnd.test(modifier)) return undefined;
  // 湘赣工会: unions of several provinces.
  if (head.type === 'Union' && onlyProvinceLetters(modifier)) return undefined;
  // “边疆·海疆工会”系列: a slogan.
  if (head.type === 'Union' && modifier.includes('·')) return undefined;
  // “小海螺”工会|食堂: what unions run under that name.
  if (head.word === '工会' && modifier.endsWith('”') && isThing(context.index.at(base.end))) return undefined;
  if (
    head.word === '联谊会' &&
    /(?:举[办行]|组织|开展|”)(?:的|了)?$/u.test(text.slice(Math.max(0, base.start - 4), base.start))
  )
    return undefined;
  if (isGeneric(context, begin.start, base.headStart)) return undefined;
  if (kindOfBody.test(modifier) && !(forPeople.test(modifier) && servesPeople.test(head.word)))
    return undefined;
  if (bareKinds.has(modifier + head.word)) return undefined;
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
    (takesBrand(head) && beginsWithBrand(context, begin.start, base.headStart)) ||
    (head.type === 'Place' &&
      head.kind === 'site' &&
      (isOneWord(context, begin.start, base.end) || isAddress(text, base)));
  if (head.kind === 'area' && head.word.length === 1 && (!proper || modifier.length > 4)) return undefined;
  // 列车员|单|长江: 江 or 河 ends no more than the word that it is in.
  const word = /^[江河]$/u.test(head.word) ? context.index.at(base.headStart) : undefined;
  const start = word && word.start < base.headStart ? Math.max(base.start, word.start) : base.start;
  if (proper) return nameOf(base, 'named', 'name-and-head', 0.85, { start, regionEnd: start });
  if (selfSufficient.has(head.word) && onlyNouns(context, begin.start, base.headStart))
    return nameOf(base, 'named', 'words-and-head', 0.7);
  return undefined;
}

/** 江南铁路建设|指挥部: what builds a work is called after it. */
const worksOffice = /^(?:(?:工程)?项目(?:经理)?部|指挥部)$/u;

/** 龙山路|88号: a number tells that it is a street, whatever its name. */
function isAddress(text: string, { head, end }: Base): boolean {
  return /[路街巷弄道]$/u.test(head.word) && houseNumber.test(text.slice(end, end + 8));
}
