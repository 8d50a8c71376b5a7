/**
 * The items of a list that a programme's noun closes: 推出古琴体验、茶艺讲座、插花等5项活动 names three programmes, and so
 * does 开设剪纸、扎染、银饰三门课.
 */
import type { ProgrammeKind } from '../../language/lexicons/programmes.ts';
import type { Span } from '../../page/source-text.ts';
import type { HeadsByUnit } from './head-nouns.ts';
import type { Unit } from './phrase-units.ts';

export interface ListedProgramme extends Span {
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly headText: string;
  /** All items of the list taken together. */
  readonly together?: boolean;
}

/** Verbs that open such a list; 提供…等服务 tells what is on offer, not what was organised. */
const openers =
  /^(?:开展|举办|组织|开设|推出|设|设置|举行|增设|开办|增开|组织开展|包括|涵盖|推出了|设立|内设|下设)$/u;
const closingKinds: ReadonlySet<ProgrammeKind> = new Set(['activity', 'training', 'contest', 'show']);
const mostUnits = 60;
/** 三门, 5个, 四项: how many items there were. */
const countOf = /^(?:[二两三四五六七八九十]|\d{1,2})[个项门类场种支部]$/u;

/** All items of such lists, in text order. */
export function listedProgrammes(
  text: string,
  units: readonly Unit[],
  heads: HeadsByUnit<ProgrammeKind>,
): readonly ListedProgramme[] {
  const items: ListedProgramme[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined) continue;
    const counted = unit.kind === 'quantity' && countOf.test(unit.text) && units[index - 1]?.text !== '等';
    if (unit.text !== '等' && !counted) continue;
    const closing = closingHead(units, heads, counted ? index - 1 : index);
    // 赴广州、珠海等地疗休养
    if (closing === undefined || /^(?:地|国|省|市|区|人|企业|单位|部门)/u.test(units[index + 1]?.text ?? ''))
      continue;
    const listed = itemsBefore(text, units, heads, index, closing.kind, counted);
    if (closing.named === true && listed.every(({ name }) => name.length <= 2)) continue;
    if (counted) {
      items.push(...listed);
      continue;
    }
    items.push(...listed);
    if (listed.length > 0 && closing.whole !== undefined && !consists(units, listed[0]?.start ?? 0))
      items.push(closing.whole);
  }
  return items;
}

/** 阅读季包括诵读、漂流等6项活动: the number is of what consists of them. */
function consists(units: readonly Unit[], start: number): boolean {
  let low = 0;
  let high = units.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return [low - 1, low - 2].some((index) =>
    /^(?:包括|包含|涵盖|分为|内设|下设|设有?)$/u.test(units[index]?.text ?? ''),
  );
}

interface Closing {
  readonly kind: ProgrammeKind;
  /** What 板块 closes are names only where they say more than a craft: not 设书法、剪纸、独唱三个板块. */
  readonly named?: boolean;
  /** 5项活动: all items together, where their number is told. */
  readonly whole?: ListedProgramme;
}

const unitsText = (units: readonly Unit[], first: number, last: number): string =>
  units
    .slice(first, last + 1)
    .map((unit) => unit.text)
    .join('');

/** The head noun that closes the list that 等 at `index` ends, within a few words: 等特色课程, 等7个板块. */
function closingHead(
  units: readonly Unit[],
  heads: HeadsByUnit<ProgrammeKind>,
  index: number,
): Closing | undefined {
  const next = units[index + 1];
  for (let i = index + 1; i < Math.min(units.length, index + 6); i++) {
    const unit = units[i];
    if (unit === undefined || /^[，。；、]/u.test(unit.text)) return undefined;
    if (i > index + 1 && /^(?:verb|stop|of)$/u.test(unit.kind) && heads[i] === undefined) return undefined;
    if (/^(?:方面|工种|赛项|部分|阶段|方向|领域|类别|组别)$/u.test(unit.text)) return undefined;
    // What an event consists of: 设置了游戏、徒步等环节.
    if (unit.text === '环节') return undefined;
    if (unit.text === '板块') return { kind: 'activity', named: true };
    const head = heads[i];
    if (head === undefined) continue;
    const { kind, text: headText } = head.head;
    if (!closingKinds.has(kind) || /^(?:赛项|展区|展台)$/u.test(headText)) return undefined;
    if (next?.kind !== 'quantity') return { kind };
    return {
      kind,
      whole: {
        start: next.start,
        end: unit.end,
        name: unitsText(units, index + 1, i),
        kind,
        headText,
        together: true,
      },
    };
  }
  return undefined;
}

function itemsBefore(
  text: string,
  units: readonly Unit[],
  heads: HeadsByUnit<ProgrammeKind>,
  index: number,
  closing: ProgrammeKind,
  counted: boolean,
): readonly ListedProgramme[] {
  const items: ListedProgramme[] = [];
  let end = units[index]?.start ?? 0;
  let start = end;
  let commas = 0;
  const close = (): boolean => {
    const item = itemOf(text, units, heads, start, end, closing);
    if (item === undefined) return false;
    items.unshift(item);
    return true;
  };
  for (let i = index - 1; i >= Math.max(0, index - mostUnits); i--) {
    const unit = units[i];
    if (unit === undefined) return [];
    const opens =
      openers.test(unit.text) || (counted && (/^(?:verb|of)$/u.test(unit.kind) || unit.tag === 'p'));
    if (opens || (/^[了过]$/u.test(unit.text) && openers.test(units[i - 1]?.text ?? ''))) {
      return close() && commas > 0 ? items : [];
    }
    if (unit.kind === 'comma' || unit.text === '和' || unit.text === '以及') {
      if (!close()) return [];
      commas += 1;
      end = unit.start;
      start = end;
    } else if (/^[，。；：！？\n]/u.test(unit.text)) return [];
    else start = unit.start;
  }
  return [];
}

function itemOf(
  text: string,
  units: readonly Unit[],
  heads: HeadsByUnit<ProgrammeKind>,
  start: number,
  end: number,
  closing: ProgrammeKind,
): ListedProgramme | undefined {
  const name = text.slice(start, end).replace(/[“”《》]/gu, '');
  if (name.length < 2 || name.length > 16 || /^\d|的|[了在为对向把被赴]/u.test(name)) return undefined;
  let low = 0;
  let high = units.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const own = heads[low];
  const suffix = own === undefined && closing === 'training' ? '课程' : '';
  return {
    start,
    end,
    name: name + suffix,
    kind: own?.head.kind ?? closing,
    headText: own?.head.text ?? suffix,
  };
}
