/** Runs of nominal units behind or before a verb, for what is held without a head noun that names events. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { nounVerbs } from '../../language/lexicons/programmes.ts';
import { mannerAdverbs } from '../../language/lexicons/verbs/manner-adverbs.ts';
import type { Span } from '../../page/source-text.ts';
import { substanceOf } from './phrase-in-context.ts';
import { isNominal } from './phrase-pieces.ts';
import type { Unit } from './phrase-units.ts';

export interface NounRun extends Span {
  readonly text: string;
  /** The segmenter's tag of its last word. */
  readonly lastTag: string;
}

const shortest = 5;
const longest = 22;
const mostUnits = 18;
const clauseEnds = new CharacterSet('，。；！？：\n');
const particles = new CharacterSet('了过');
const setting = /^(?:在|于|日前|近日|昨日|今日|今天|昨天|当天|上午|下午|晚上)$/u;
/** 第二期|计划|明年3月开班, 关爱周|将|在两地启动: it is still to come. */
const planning = /^(?:[即]?将|计划|拟|拟于|将于|将在|预计|打算|有望|也将|还将)$/u;
const date = /^(?:\d{1,4}|[年月日号]|\d{1,2}[年月日号])$/u;
/** What is no event though it has an edition or was held by somebody. */
const noEvent =
  /(?:单位|企业|公司|人员|职工|员工|代表|作品|成果|节目|地点|时间|方式|经验|资金|费用|委员会|理事会|常委会|党委|班子|学员|毕业生|会员|书记|主席|选手|冠军|领导|名单|事业|情况|机构|队伍|团队|志愿者|部门|学校|医院|措施|举措|政策|方案|意见|条例|规定|制度|机制|标准|产品|手册|岗位|预案|系统|机组|设备|议程|议题|精神|委员长|理事长|会长|主任|司机|骑手|[人者员工队组])$/u;

/** The run from `from`, whatever follows it; `closed`: only where its clause or a number follows; `least`: its least length. */
export function runFrom(
  text: string,
  units: readonly Unit[],
  from: number,
  closed: boolean,
  least = shortest,
): NounRun | undefined {
  let first = from;
  while (particles.has(units[first]?.text ?? '') || units[first]?.kind === 'quantity') first++;
  // 启动时集团出资: when, not what.
  if (/^[时后前中]/u.test(units[first]?.text ?? '')) return undefined;
  let last = first + (units[first]?.kind === 'edition' ? 1 : 0);
  while (isPiece(units, last) && last - first < mostUnits) last++;
  const behind = units[last];
  const ends = behind === undefined || behind.kind === 'quantity' || clauseEnds.hasAt(behind.text, 0);
  return closed && !ends ? undefined : runOf(text, units, first, last, least);
}

/** The run that is the subject of the verb at `verb`: before the verb itself, or before its place and time. */
export function runBefore(text: string, units: readonly Unit[], verb: number): NounRun | undefined {
  let last = verb;
  for (let i = verb - 1; i > Math.max(0, verb - 14); i--) {
    const unit = units[i];
    if (unit === undefined || clauseEnds.hasAt(unit.text, 0)) break;
    if (
      setting.test(unit.text) ||
      planning.test(unit.text) ||
      mannerAdverbs.has(unit.text) ||
      date.test(unit.text) ||
      unit.tag === 't'
    )
      last = i;
  }
  let first = last;
  while (last - first < mostUnits && (isPiece(units, first - 1) || units[first - 1]?.kind === 'edition'))
    first--;
  const before = units[first - 1];
  const begins =
    before === undefined || before.kind === 'of' || clauseEnds.hasAt(before.text, 0) || before.tag === 't';
  return begins ? runOf(text, units, first, last) : undefined;
}

function runOf(
  text: string,
  units: readonly Unit[],
  first: number,
  last: number,
  least = shortest,
): NounRun | undefined {
  const start = units[first]?.start;
  const end = units[last - 1]?.end;
  if (start === undefined || end === undefined || last <= first) return undefined;
  const words = text.slice(start, end);
  if (words.length < least || words.length > longest) return undefined;
  const lastUnit = units[last - 1];
  if (noEvent.test(words) || lastUnit?.kind !== 'noun') return undefined;
  const told = units.slice(first, last).map((unit) => unit.text);
  return substanceOf(told) < least - 1 ? undefined : { start, end, text: words, lastTag: lastUnit.tag };
}

/** 保障 in 权益保障宣传: between nouns the verbs that are mostly nouns belong to the run. */
function isPiece(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (unit.kind === 'verb')
    return nounVerbs.has(unit.text) && isNominal(units[index - 1]) && units[index + 1]?.kind === 'noun';
  return isNominal(unit) || unit.kind === 'year' || unit.quotation?.kind === 'name';
}
