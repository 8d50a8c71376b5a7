/** Where head nouns of a table stand in a text: the nouns by which names of programmes and funds end. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { type HeadNoun, nameTimes, nounVerbs } from '../../language/lexicons/programmes.ts';
import type { Unit, UnitKind } from './phrase-units.ts';

export interface HeadAt<Kind extends string> {
  readonly head: HeadNoun<Kind>;
  readonly start: number;
  /** Index of the unit that the head begins in. */
  readonly first: number;
  /** Index of the unit that it ends with. */
  readonly last: number;
}

/** For each unit the head noun that ends with it, if one does. */
export type HeadsByUnit<Kind extends string> = readonly (HeadAt<Kind> | undefined)[];

const headKinds: ReadonlySet<UnitKind> = new Set(['noun', 'verb', 'generic', 'edition']);
const longestQuoted = 30;

/** The head nouns of a table that may end at a place of the text, longest first: most words end in none. */
type Endings<Kind extends string> = (text: string, end: number) => readonly HeadNoun<Kind>[] | undefined;

function endingsOf<Kind extends string>(table: ReadonlyMap<string, HeadNoun<Kind>>): Endings<Kind> {
  const endings = new Map<string, HeadNoun<Kind>[]>();
  for (const head of table.values()) {
    const last = head.text.at(-1) ?? '';
    const list = endings.get(last);
    if (list === undefined) endings.set(last, [head]);
    else list.push(head);
  }
  for (const list of endings.values()) list.sort((a, b) => b.text.length - a.text.length);
  const lastCharacters = new CharacterSet(endings.keys());
  return (text, end) => (lastCharacters.hasAt(text, end - 1) ? endings.get(text.charAt(end - 1)) : undefined);
}

/** Finds for each unit the longest head noun that ends with it; it may begin inside a word (摄影展 in 书画摄影展). */
export function headFinder<Kind extends string>(
  table: ReadonlyMap<string, HeadNoun<Kind>>,
): (text: string, units: readonly Unit[]) => (HeadAt<Kind> | undefined)[] {
  const endings = endingsOf(table);
  return (text, units) => {
    const found: (HeadAt<Kind> | undefined)[] = new Array(units.length).fill(undefined);
    for (let index = 0; index < units.length; index++) found[index] = headOf(text, units, index, endings);
    return found;
  };
}

function headOf<Kind extends string>(
  text: string,
  units: readonly Unit[],
  index: number,
  endings: Endings<Kind>,
): HeadAt<Kind> | undefined {
  const unit = units[index];
  if (unit === undefined) return undefined;
  if (unit.kind === 'quotation') return quotedHead(text, units, index, endings);
  const heads = endings(text, unit.end);
  if (heads === undefined || !(headKinds.has(unit.kind) || unit.kind === 'stop')) return undefined;
  return headEndingWith(text, units, index, heads);
}

function headEndingWith<Kind extends string>(
  text: string,
  units: readonly Unit[],
  index: number,
  heads: readonly HeadNoun<Kind>[],
): HeadAt<Kind> | undefined {
  const unit = units[index];
  if (unit === undefined) return undefined;
  let found = false;
  for (const head of heads) {
    const { length } = head.text;
    const start = unit.end - length;
    if (start < 0 || !text.startsWith(head.text, start)) continue;
    if (!found && housesAt(text, unit.end)) return undefined;
    found = true;
    if (length === 1 && (nameTimes.has(unit.text) || text.charAt(unit.end) === head.text)) return undefined;
    if (head.text === '夜' && actsAtNight.test(text.charAt(unit.end))) continue;
    if (head.text === '跑' && (runs.test(text.charAt(unit.end)) || units[index - 1]?.quotation)) continue;
    if (length === 1 && !mayEndInOne(units, index)) continue;
    // 面点 and 床铺 are no places.
    if (length === 1 && head.kind === 'facility' && unit.text.length === 2) continue;
    let first = index;
    while (first > 0 && (units[first]?.start ?? 0) > start) first--;
    // The segmenter may tear a long head noun into odd pieces: 师带 徒.
    // … and a short one behind a quoted name: “放眼”研 学.
    const isTorn = units[first]?.tag.startsWith('v') && units[first - 1]?.quotation?.kind === 'name';
    if (areNouns(units, first, index, length !== 2 || isTorn === true))
      return { head, start, first, last: index };
  }
  return undefined;
}

/** “普法小巴”跑起了山路, 骑手跑单: what somebody does. */
const runs = /[起了过遍完出到进来去得赢单腿步道向]/u;

function areNouns(units: readonly Unit[], first: number, last: number, oddPieces: boolean): boolean {
  for (let index = first; index <= last; index++) {
    const kind = units[index]?.kind ?? 'stop';
    if (!headKinds.has(kind) && !(oddPieces && kind === 'stop')) return false;
  }
  return true;
}

/** “急诊车”夜奔, “小分队”夜访: when, not what. */
const actsAtNight = /^[奔访战话谈行宿查巡走]/u;

/** Common words that only look as if they ended in a head of one character: 进展, 环节, 经营. */
const lookAlikes =
  /(?:[进发开扩拓施伸]展|[环细情关调季礼章春佳时过]节|[上下值夜白倒跟晚早换轮领导]班|[上下授听停补]课|[参夺开]赛|[奖干举碰]杯|[危风抢惊探冒社投]险|[经运国民私公军]营|优秀|[颁获领中得评拿]奖|[四雨旱淡旺换]季|[打刷关发领持办]卡|[发放领抢送派用凭购持刷]券|[起领长短快慢小助奔赛逃飞陪开狂晨夜步竞试抢冲并健跟来]跑|[本上下当次每前后隔岁蜜满]月|[本上下每四隔]周|[今昨明前后当次每生节假近往昔工平终整同即逐连日旦休翌向]日|[地观重试网起要热特优缺难亮节几终据景疑痛堵卖焦拐零早晚差正整]点|[店商上当药床卧]铺|[房木老旧堂里同]屋|[一拐墙视主配号口海三额眼嘴棱多几毛]角|(?:代表|参赛|消防|团|车|球|舰|梯|乐|部|军|排|站|带|领|大|中|小|支|总|分|警|工程|施工|建设|救援|巡逻|干部|职工)队)$/u;

/** What makes a building, a body or money of the noun before it: 会议中心, 活动室, 培训学校, 大病救助金, 经费审查委员会. */
const houses =
  /(?:中心(?![思环])|馆|厅|堂|室|大厦|基地|机构|公司|学校|学院|(?:专项|补)?(?:基金|资金)|审查|款|金(?![融秋点]))/uy;
const houseStarts = new CharacterSet('中馆厅堂室大基机公学专补资审款金');

function housesAt(text: string, at: number): boolean {
  if (!houseStarts.hasAt(text, at)) return false;
  houses.lastIndex = at;
  return houses.test(text);
}

/** A head of one character ends a longer noun (歌手赛) or stands behind one (采茶 赛). */
function mayEndInOne(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const left = units[index - 1];
  if (unit === undefined || (unit.kind !== 'noun' && unit.kind !== 'stop')) return false;
  if (lookAlikes.test(unit.text)) return false;
  if (unit.text.length > 1) return unit.kind === 'noun' && !unit.tag.startsWith('v');
  const nominal = left?.kind === 'noun' || (left?.kind === 'verb' && nounVerbs.has(left.text));
  return (nominal && left.text.length >= 2) || left?.quotation?.kind === 'name' || left?.text === '系列';
}

/** 2023年全市一线职工“读书行动”: what stands before tells which one, so a weak head is enough. */
function isDated(units: readonly Unit[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 5); i--) {
    const kind = units[i]?.kind;
    if (kind === 'year' || kind === 'edition') return true;
    if (kind !== 'noun' && kind !== 'place') return false;
  }
  return false;
}

/** A quoted name that ends in a strong head noun is a head as a whole: 物流园“骑手驿站”. */
function quotedHead<Kind extends string>(
  text: string,
  units: readonly Unit[],
  index: number,
  endings: Endings<Kind>,
): HeadAt<Kind> | undefined {
  const unit = units[index];
  if (unit?.quotation?.kind !== 'name') return undefined;
  const { start, quotation } = unit;
  const { start: from, end } = quotation.inner;
  if (end - from > longestQuoted) return undefined;
  const most = end - from >= 4 ? end - from : end - from - 1;
  const found = endings(text, end)?.filter(
    ({ text: word }) => word.length > 1 && word.length <= most && text.startsWith(word, end - word.length),
  );
  const head =
    found?.find(({ strength }) => strength === 'strong') ?? (isDated(units, index) ? found?.[0] : undefined);
  return head === undefined ? undefined : { head, start, first: index, last: index };
}
