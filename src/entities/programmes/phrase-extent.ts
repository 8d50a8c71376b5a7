/** How far a noun phrase reaches: to the left from its head noun, and whether a longer phrase goes on behind it. */
import type { Quotation } from '../../language/analysed-text.ts';
import { frontVerbs, nounVerbs } from '../../language/lexicons/programmes.ts';
import type { HeadAt, HeadsByUnit } from './head-nouns.ts';
import type { Unit, UnitKind } from './phrase-units.ts';

const mostUnits = 24;

const isNominal = (unit: Unit | undefined): boolean => unit?.kind === 'noun' || unit?.kind === 'place';

/** Whether the unit may stand inside a name, before `next`. */
function continues<Kind extends string>(
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  index: number,
): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (unit.kind === 'noun') return true;
  // 宣传月 before 活动: the segmenter takes 月 for a measure.
  if (unit.kind === 'stop' && heads[index] !== undefined) return true;
  // “春晖”帮困助学活动: behind a quoted name even a verb belongs to the phrase.
  if (unit.kind === 'verb' && nounVerbs.has(unit.text) && units[index - 1]?.quotation?.kind === 'name')
    return true;
  // “劳动者之歌”庆五一晚会, “读书”进车间活动.
  if (/^[庆进送迎贺颂暖助聚乐享悦]$/u.test(unit.text) && units[index - 1]?.quotation?.kind === 'name')
    return true;
  return unit.kind === 'verb' && nounVerbs.has(unit.text) && isNominal(units[index - 1]);
}

/** Whether a longer phrase goes on behind the head at `index`: 项目 in 项目评审工作推进会. */
export function outerHead<Kind extends string>(
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  index: number,
): HeadAt<Kind> | undefined {
  let found: HeadAt<Kind> | undefined;
  for (let i = index + 1; i < Math.min(units.length, index + 17); i++) {
    const unit = units[i];
    const joined = unit?.text === '暨';
    if (!joined && !continues(units, heads, i) && !(unit?.kind === 'noun')) {
      const head = heads[i];
      if (head === undefined) break;
    }
    const head = heads[i];
    if (head !== undefined) found = head;
  }
  return found;
}

/** 第九届委员会第二次全体会议: the body and its term belong to the meeting's name, and so does 中国工会. */
function isBodyOfSession(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const left = units[index - 1];
  if (unit?.kind === 'edition') return true;
  if (unit?.kind !== 'noun' || left === undefined) return false;
  return /(?:委员会|理事会|代表大会)$/u.test(unit.text)
    ? left.kind === 'edition'
    : unit.text === '工会' && left.text === '中国';
}

/** A common noun before a quoted name that it only explains: 品牌活动“书香讲堂”. */
const apposed = (word: string): boolean => word !== '服务';

const ceremonial = /(?:仪式|典礼|会)$/u;
const givingVerb =
  /^(?:发放|捐赠|颁发|交接|赠送|捐助|宣读|发布|表彰|命名|拨付|授予|入会|入驻|投用|上线|结束|总结|通报|部署|推介|评审|审议|动员)$/u;

/** 防溺水讲座, 送健康活动: verbs of one character at the front of a name. */
const shortVerb = /^[防助送学读爱护惠扶敬庆迎贺绕环游寻登骑]$/u;
const beginsPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (/^(?:verb|quantity|edition|year|of)$/u.test(unit.kind) || /^[了过]$/u.test(unit.text));

const isName = (unit: Unit): boolean => unit.quotation?.kind === 'name';

/** Facilities that are called after a person: 陈立业创新工作室. */
const personal: ReadonlySet<string> = new Set(['工作室', '调解室', '书屋', '奖学金', '基金', '讲堂']);

/** Sites that a facility with a quoted name is told by: 南山服务区“司机驿站”. */
const siteNouns =
  /(?:服务区|加油站|加气站|社区|小区|园区|产业园|物流园|广场|车站|码头|港区|商圈|大厦|写字楼|公园|网点|工地|项目部|集卡|停车场|景区|高速|村)$/u;
const siteWords: ReadonlySet<UnitKind> = new Set(['noun', 'place', 'organisation']);
const facility = /(?:家|站|屋|点|室|角|吧|园|小院|港湾)$/u;

const isMark = (unit: Unit): boolean =>
  unit.kind === 'year' || unit.kind === 'edition' || unit.kind === 'place';

export interface Extent {
  /** Index of the first unit of the phrase. */
  readonly first: number;
  readonly coreStart: number;
  readonly year: string;
  readonly edition: string;
  readonly place: string;
  readonly brand?: Quotation;
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
  let called = false;
  let inner = '';
  const isQuoted = units[head.first]?.kind === 'quotation';
  // In a list of programmes each item is a phrase of its own.
  const listed = /^(?:、|等)$/u.test(units[head.last + 1]?.text ?? '');
  let i = head.first - 1;
  for (; i >= 0 && head.first - i < mostUnits; i--) {
    const unit = units[i];
    if (unit === undefined || stops.has(unit.text)) break;
    const inFront = yearText !== '' || editionText !== '' || place !== '';
    if (
      i === head.first - 1 &&
      ceremonial.test(head.head.text) &&
      givingVerb.test(unit.text) &&
      (isNominal(units[i - 1]) || units[i - 1]?.quotation?.kind === 'name')
    ) {
      // 助学金发放仪式: what is done at the ceremony belongs to its name.
      coreStart = unit.start;
      first = i;
      continue;
    }
    if (unit.kind === 'quantity' && units[i - 1]?.kind === 'noun' && units[i - 2]?.kind === 'comma') {
      // 烘焙、插花两个培训班: the number of the list's items stands inside the phrase.
      inner = unit.text;
      continue;
    }
    if (unit.kind === 'year' && yearText === '') yearText = unit.text;
    else if (unit.kind === 'edition' && editionText === '') editionText = unit.text;
    else if (editionText !== '' && isBodyOfSession(units, i))
      editionText = text.slice(unit.start, units[first]?.end ?? unit.end);
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
      coreStart = unit.start;
    } else if (unit.text === '暨' && brand !== undefined) {
      continue;
    } else if ((unit.kind === 'and' || unit.kind === 'comma') && !inFront && brand === undefined) {
      const left = units[i - 1];
      const separate = listed || left === undefined || !isNominal(left) || heads[i - 1] !== undefined;
      if (unit.text !== '暨' && unit.text !== '·' && separate) break;
      if (unit.text !== '暨' && unit.text !== '·')
        joint ??= { first, coreStart, comma: unit.kind === 'comma' };
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
      /^(?:中国|全国|全省|全市|全区|全县|省|市|区|县)$/u.test(unit.text)
    )
      place = unit.text + place;
    else break;
    first = i;
  }
  const verb = units[first - 1];
  if (verb !== undefined && shortVerb.test(verb.text) && beginsPhrase(units[first - 2])) {
    first -= 1;
    if (coreStart === verb.end) coreStart = verb.start;
  }
  // 甲和乙座谈会: joined only where something shows that the phrase begins further left.
  const before = units[first - 1];
  const framed =
    ((yearText !== '' || editionText !== '') && joint?.comma !== true) ||
    before?.kind === 'verb' ||
    before?.kind === 'of' ||
    /^[了过]$/u.test(before?.text ?? '');
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
    if (first + 1 >= head.first) break;
    first += 1;
    coreStart = second.start;
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
  const modifierWords = units
    .slice(first, head.first + 1)
    .filter(
      (u) =>
        u.start >= modifiersStart &&
        u.start < head.start &&
        (own !== undefined || !isMark(u)) &&
        u.kind !== 'quantity',
    )
    .map((u) => text.slice(u.start, Math.min(u.end, head.start)));
  const extent = {
    first,
    coreStart,
    year: yearText,
    edition: editionText,
    place,
    modifierWords,
    called,
    inner,
  };
  return brand === undefined ? extent : { ...extent, brand };
}
