/** How far a noun phrase reaches to the left from its head noun. */

import type { Quotation } from '../../language/analysed-text.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { frontVerbs, hostVerbs } from '../../language/lexicons/programmes.ts';
import type { HeadAt, HeadsByUnit } from './head-nouns.ts';
import { continues, isDoneAt, isName, isNominal, joinsHalves } from './phrase-pieces.ts';
import type { Unit, UnitKind } from './phrase-units.ts';

const mostUnits = 24;

const ofCongress = /^(?:职工|会员|教职工|女职工|工会会员)$/u;

/** 第九届委员会第二次全体会议: the body and its term belong to the meeting's name, and so does 中国工会. */
function isBodyOfSession(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const left = units[index - 1];
  if (unit?.kind === 'edition') return true;
  if (unit?.kind !== 'noun' || left === undefined) return false;
  // 第四届职工代表大会第二次会议
  if (ofCongress.test(unit.text) && left.kind === 'edition' && units[index + 1]?.text === '代表大会')
    return true;
  if (unit.text === '代表大会' && ofCongress.test(left.text) && units[index - 2]?.kind === 'edition')
    return true;
  return /(?:委员会|理事会|代表大会)$/u.test(unit.text)
    ? left.kind === 'edition'
    : unit.text === '工会' && left.text === '中国';
}

/** A common noun before a quoted name that it only explains: 品牌活动“书香讲堂”. */
const apposed = (word: string): boolean => word !== '服务';

const clauseEnds = new CharacterSet('，。；！？：\n');
/** 防溺水讲座, 送健康活动: verbs of one character at the front of a name. */
const shortVerbs = new CharacterSet('防助送学读爱护惠扶敬庆迎贺绕环游寻登骑');
const particles = new CharacterSet('了过');
const inFrontOfPhrases: ReadonlySet<UnitKind> = new Set([
  'verb',
  'quantity',
  'edition',
  'year',
  'of',
  'comma',
]);
const beginsPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined && (inFrontOfPhrases.has(unit.kind) || particles.has(unit.text));

/** Facilities that are called after a person: 陈立业创新工作室. */
const personal: ReadonlySet<string> = new Set(['工作室', '调解室', '书屋', '奖学金', '基金', '讲堂']);

/** Sites that a facility with a quoted name is told by: 南山服务区“司机驿站”. */
const siteNouns =
  /(?:服务区|加油站|加气站|社区|小区|园区|产业园|物流园|广场|车站|码头|港区|商圈|大厦|写字楼|公园|网点|工地|项目部|集卡|停车场|景区|高速|村)$/u;
const siteWords: ReadonlySet<UnitKind> = new Set(['noun', 'place', 'organisation']);
const facility = /(?:家|站|屋|点|室|角|吧|园|小院|港湾)$/u;

/** Whether a body begins the second half of a name behind `joint`: 大赛暨|总工会|座谈会, 大赛——|集团|第二届比武. */
const beginsHalf = (joint: Unit | undefined, edition: string): boolean =>
  joint !== undefined && joinsHalves(joint) && (joint.text === '暨' || edition !== '');

const isMark = (unit: Unit): boolean =>
  unit.kind === 'year' || unit.kind === 'edition' || unit.kind === 'place';

/** Whether a first half of a name with 暨 ends at `index`: a noun, a quoted name, or a verb behind one (读书月启动暨). */
function isHalf<Kind extends string>(
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  index: number,
): boolean {
  const unit = units[index];
  return isNominal(unit) || isName(unit) || heads[index] !== undefined || isNominal(units[index - 1]);
}

const partner = /^[俄日韩朝越老柬泰缅蒙印巴哈吉乌土英法德意美加澳非欧肯埃古]/u;
const honouring = /表彰|颁奖|命名/u;
/** 安排沙龙 is no kind of salon. */
const arranging = /^(?:安排|组织|开展|策划|筹划|布置|参加|体验|观看|欣赏|聆听|参观)$/u;

const listMarks = new CharacterSet('、等');
const mostLeading = 5;
/** 云水县总工会|家电行业“接线头”擂台赛 */
const branch = /(?:行业|系统|产业|战线|领域)$/u;

/**
 * Where the nouns begin that stand between a place and an edition or quoted name: 餐饮业 of 云水县餐饮业第三届厨艺赛,
 * 交通系统 of 全省交通系统“平安杯”竞赛. Only where a place, a year, 的 or a verb of holding stands before them.
 */
function leadBefore(units: readonly Unit[], index: number): number | undefined {
  let i = index;
  while (i > index - mostLeading && units[i]?.kind === 'noun' && !frontVerbs.has(units[i]?.text ?? '')) i--;
  const before = units[i];
  const ofBranch = before?.kind === 'organisation' && branch.test(units[index]?.text ?? '');
  const anchored =
    ofBranch ||
    before?.kind === 'place' ||
    before?.kind === 'year' ||
    before?.kind === 'of' ||
    (before?.kind === 'verb' && hostVerbs.has(before.text));
  return anchored && i < index ? i + 1 : undefined;
}

/** 推荐申报五一劳动奖章: what is done to get an award. */
const asking = /^(?:推荐|申报|申请|评选|获评|荣获|参评|候选)$/u;

const zone = /^(?:赛区|分赛区|赛段|片区|分站|分会场|主会场)/u;
const celebrating = /^(?:庆祝|纪念|欢庆|喜庆|喜迎)$/u;

export interface Extent {
  /** Index of the first unit of the phrase. */
  readonly first: number;
  readonly coreStart: number;
  readonly year: string;
  readonly edition: string;
  readonly place: string;
  readonly brand: Quotation | undefined;
  readonly modifierWords: readonly string[];
  /** It begins with the name of the person whom it is called after. */
  readonly called: boolean;
  /** A number inside that does not belong to the name: 两个 of 烘焙、插花两个培训班. */
  readonly inner: string;
}

/** Scans to the left of the head for where the phrase begins. */
export function extentOf<Kind extends string>(
  text: string,
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  head: HeadAt<Kind>,
  stops: ReadonlySet<string>,
): Extent {
  let first = head.first;
  let coreStart = units[first]?.start ?? head.start;
  let brand: Quotation | undefined;
  let yearText = '';
  let editionText = '';
  let place = '';
  let joint: { first: number; coreStart: number; comma: boolean } | undefined;
  let joined = false;
  let called = false;
  let inner = '';
  const isQuoted = units[head.first]?.kind === 'quotation';
  // In a list of programmes each item is a phrase of its own.
  const listed = listMarks.has(units[head.last + 1]?.text ?? '');
  let i = head.first - 1;
  for (; i >= 0 && head.first - i < mostUnits; i--) {
    const unit = units[i];
    // 产业工人|改革|专项经费: behind a noun it is one itself.
    const isNoun = unit?.text === '改革' && isNominal(units[i - 1]);
    if (unit === undefined || (stops.has(unit.text) && !isNoun)) break;
    const inFront = yearText !== '' || editionText !== '' || place !== '';
    const behind = heads[i + 1];
    if (behind !== undefined && (i === head.first - 1 || joined) && isDoneAt(units, behind)) {
      coreStart = unit.start;
      first = i;
      continue;
    }
    if (unit.kind === 'quantity' && units[i - 1]?.kind === 'noun' && units[i - 2]?.kind === 'comma') {
      // 烘焙、插花两个培训班: the number of the list's items stands inside the phrase.
      inner = unit.text;
      continue;
    }
    if (joinsHalves(unit)) {
      if (unit.text === '—' && units[i - 1]?.text === '—') i -= 1;
      // 大赛暨第二届比武: what stands in front of the whole is in front of its first half.
      if (unit.text === '—' ? heads[i - 1] === undefined : !isHalf(units, heads, i - 1)) break;
      yearText = '';
      editionText = '';
      place = '';
      brand = undefined;
      joined = true;
      if (units[i - 1]?.kind === 'verb') i -= 1;
      coreStart = units[i]?.start ?? coreStart;
      first = i;
      continue;
    }
    const isAward = heads[i - 1]?.head.kind === 'award' && honouring.test(head.head.text);
    if (unit.kind === 'and' && isAward) {
      // 五一劳动奖和工人先锋号表彰大会: both awards are given there.
      place = '';
      joined = true;
      coreStart = unit.start;
      first = i;
      continue;
    }
    if (unit.kind === 'year' && yearText === '') yearText = unit.text;
    else if (unit.kind === 'edition' && editionText === '') editionText = unit.text;
    else if (unit.kind === 'organisation' && beginsHalf(units[i - 1], editionText)) coreStart = unit.start;
    else if (editionText !== '' && isBodyOfSession(units, i))
      editionText = text.slice(unit.start, units[first]?.start ?? unit.end) + editionText;
    else if (unit.kind === 'place' && unit.text.startsWith('全') && heads[i - 1] !== undefined)
      // “读书”活动全省启动仪式
      coreStart = unit.start;
    else if (unit.kind === 'place' && zone.test(units[i + 1]?.text ?? '') && heads[i - 1] !== undefined)
      // 技能竞赛武汉赛区选拔赛
      coreStart = unit.start;
    else if (unit.kind === 'place' && (place === '' || inFront)) place = unit.text + place;
    else if (unit.kind === 'quotation' && brand === undefined && isName(unit)) {
      brand = unit.quotation;
      coreStart = unit.start;
    } else if (unit.kind === 'person' && personal.has(head.head.text)) {
      coreStart = unit.start;
      called = true;
      first = i;
      break;
    } else if (unit.quotation?.kind === 'work' && !inFront) {
      // 把《办法》提交职代会: what is done with it.
      const done = units[i + 1];
      if (done?.tag === 'v' && i + 1 < head.first && heads[i + 1] === undefined) {
        first = i + 2;
        coreStart = done.end;
        break;
      }
      coreStart = unit.start;
    } else if ((unit.kind === 'and' || unit.kind === 'comma') && !inFront && brand === undefined) {
      const left = units[i - 1];
      // 问卷和座谈会: nothing that both could share.
      const plain = i === head.first - 1 && head.head.strength === 'strong';
      const separate =
        listed || plain || left === undefined || !isNominal(left) || heads[i - 1] !== undefined;
      if (unit.text !== '·' && separate) break;
      if (unit.text !== '·') joint ??= { first, coreStart, comma: unit.kind === 'comma' };
      continue;
    } else if (
      !inFront &&
      (brand === undefined || siteNouns.test(unit.text)) &&
      continues(units, heads, i) &&
      !(isQuoted && heads[i] !== undefined && apposed(heads[i]?.head.text ?? ''))
    ) {
      coreStart = unit.start;
    } else if (
      inFront &&
      unit.kind === 'noun' &&
      /^(?:中国|全国|全省|全市|全区|全县|省|市|区|县|粤港澳|京津冀|长三角|成渝|川渝)$/u.test(unit.text)
    )
      place = unit.text + place;
    else {
      const lead = editionText !== '' || brand !== undefined ? leadBefore(units, i) : undefined;
      if (lead === undefined || yearText !== '') break;
      i = lead;
    }
    first = i;
  }
  const verb = units[first - 1];
  const torn =
    verb?.kind === 'stop' &&
    /^v/u.test(verb.tag) &&
    verb.text.length === 1 &&
    units[first]?.text.length === 1;
  const begins = verb !== undefined && (shortVerbs.has(verb.text) || torn);
  if (
    begins &&
    (beginsPhrase(units[first - 2]) || (torn && clauseEnds.hasAt(units[first - 2]?.text ?? '，', 0)))
  ) {
    first -= 1;
    if (coreStart === verb.end) coreStart = verb.start;
  }
  const festive = units[first - 1];
  if (brand !== undefined && celebrating.test(festive?.text ?? '') && !isQuoted) {
    // 庆祝“五一”国际劳动节表彰大会
    first -= 1;
    coreStart = festive?.start ?? coreStart;
  }
  const country = units[first - 1];
  if (country?.text === '中' && partner.test(units[first]?.text ?? '')) {
    // 中越工会论坛: the first half of 中越 is a preposition's word to the segmenter.
    first -= 1;
    coreStart = country.start;
  }
  if (head.head.text === '热线' && /^\d{5}$/u.test(units[first - 1]?.text ?? '')) {
    // 12355青少年热线: the number is its name.
    first -= 1;
    coreStart = units[first]?.start ?? coreStart;
  }
  // 甲和乙座谈会: joined only where something shows that the phrase begins further left.
  const before = units[first - 1];
  const framed =
    joined ||
    ((yearText !== '' || editionText !== '' || place !== '') && joint?.comma !== true) ||
    before?.kind === 'verb' ||
    before?.kind === 'of' ||
    particles.has(before?.text ?? '');
  if (joint !== undefined && !framed) {
    first = joint.first;
    coreStart = joint.coreStart;
    yearText = '';
    editionText = '';
    place = '';
  }
  while (first < head.first) {
    const unit = units[first];
    const second = units[first + 1];
    if (
      unit?.kind !== 'noun' ||
      !frontVerbs.has(unit.text) ||
      unit.start !== coreStart ||
      second === undefined
    )
      break;
    const isSaid = units[first - 1]?.kind === 'person';
    if (first + 1 >= head.first && !isSaid && !arranging.test(unit.text)) break;
    first += 1;
    coreStart = second.start;
  }
  if (head.head.kind === 'award') {
    // 1036名职工全国五一劳动奖章: those who get an award stand before its region.
    const region = units
      .slice(first, head.first + 1)
      .findLastIndex(({ text: word }) => word.startsWith('全国'));
    const asked = units.slice(first, head.first).findLastIndex(({ text: word }) => asking.test(word)) + 1;
    const skipped = Math.max(region, asked);
    if (skipped > 0 && brand === undefined) {
      first += skipped;
      coreStart = units[first]?.start ?? coreStart;
    }
  }
  const own = units[head.first]?.quotation;
  if (own !== undefined) {
    brand = own;
    const site = siteNouns.test(units[head.first - 1]?.text ?? '') && facility.test(head.head.text);
    if (site) {
      while (siteWords.has(units[first - 1]?.kind ?? 'stop')) first--;
      coreStart = units[first]?.start ?? own.start;
    } else if (yearText === '' && editionText === '') {
      first = head.first;
      coreStart = own.start;
      place = '';
    }
  }
  const modifiersStart = own === undefined ? Math.max(coreStart, brand?.end ?? 0) : coreStart;
  const modifierWords: string[] = [];
  for (let i = first; i <= head.first; i++) {
    const unit = units[i];
    if (unit === undefined || unit.start < modifiersStart || unit.start >= head.start) continue;
    if ((own !== undefined || !isMark(unit)) && unit.kind !== 'quantity')
      modifierWords.push(text.slice(unit.start, Math.min(unit.end, head.start)));
  }
  return {
    first,
    coreStart,
    year: yearText,
    edition: editionText,
    place,
    brand,
    modifierWords,
    called,
    inner,
  };
}
