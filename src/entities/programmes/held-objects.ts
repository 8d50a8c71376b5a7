/**
 * What is held without a head noun that names events: the object of 开展 (开展困难女工免费体检), what 主办的 describes
 * (由工会主办的环湖毅跑), what has an edition (首届茶王争霸), what opens or takes place (环湖毅跑在湖畔开锣).
 */
import type { Span } from '../../page/source-text.ts';
import { substanceOf } from './phrase-in-context.ts';
import type { Unit } from './phrase-units.ts';

export interface HeldObject extends Span {
  readonly rule: string;
}

/** Verbs whose object is always something organised. */
const holding = /^(?:开展|举办|举行|组织开展|联合开展|联合举办|集中开展|同步开展|开办|举办了|开展了)$/u;
/** Verbs whose relative clause describes something organised. */
const describing = /^(?:主办|承办|举办|联办|合办|发起|举行|联合举办|联合发起|共同举办|共同发起|联合主办)$/u;
/** Verbs whose object is built or set up, and how such objects end. */
const building = /^(?:建起|建成|打造|设立|设置|增设|开设|新建|搭建|改建|启用|开放|建立|建了|设|建)$/u;
const built = /[点站室屋角吧亭房棚柜架墙廊馆厅园苑坊栈驿仓铺车]$/u;
/** Verbs whose subject is an event. */
const takingPlace =
  /^(?:举行|举办|开幕|闭幕|落幕|启幕|开赛|收官|开营|开班|开讲|上演|开锣|开演|鸣枪|鸣锣|开唱|开跑|开展)$/u;
const setting =
  /^(?:在|于|日前|近日|昨日|今日|今天|昨天|当天|上午|下午|晚上|正式|隆重|圆满|顺利|成功|热烈|如期|同时|连续)$/u;
/** Objects that are work in general: 开展工作, 开展深度合作. */
const generalObject =
  /(?:工作|建设|合作|交流|调研|检查|讨论|研究|业务|生产|学习|教育|治理|创新|改革|管理|服务|活动|培训|自查|摸排|排查|调查|监督|维权|协商|谈判|救援|施工|建功|竞争|对接|攻关|帮扶|慰问|宣传|宣讲|行动)$/u;
/** What is no event though it has an edition or was held by somebody. */
const noEvent =
  /(?:单位|企业|公司|人员|职工|员工|代表|作品|成果|节目|地点|时间|方式|经验|资金|费用|委员会|理事会|常委会|党委|班子|学员|毕业生|会员|书记|主席|选手|冠军|领导|名单|事业|情况|机构|队伍|团队|志愿者|部门|学校|医院)$/u;
const shortest = 5;
const mostUnits = 18;
const longest = 18;

/** Held things, in text order. */
export function heldObjects(text: string, units: readonly Unit[]): readonly HeldObject[] {
  const objects: HeldObject[] = [];
  const add = (span: Span | undefined, rule: string): void => {
    if (span !== undefined) objects.push({ ...span, rule });
  };
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'edition' && unit.text.endsWith('届')) {
      add(described(text, units, index), 'programme.edition-of-something');
      continue;
    }
    if (unit.kind !== 'verb') continue;
    if (describing.test(unit.text) && units[index + 1]?.kind === 'of') {
      add(described(text, units, index + 2), 'programme.held-by-somebody');
    } else if (holding.test(unit.text)) add(objectOf(text, units, index + 1), 'programme.held-object');
    else if (building.test(unit.text)) {
      const object = objectOf(text, units, index + 1);
      if (object !== undefined && built.test(text.slice(object.start, object.end)))
        add(object, 'programme.built');
    }
    if (takingPlace.test(unit.text) && /^[，。；！？\n]/u.test(units[index + 1]?.text ?? '，')) {
      add(subjectOf(text, units, index), 'programme.subject');
    }
  }
  return objects;
}

/** The run of nominal units from `from`, if what follows ends it plainly. */
function objectOf(text: string, units: readonly Unit[], from: number): Span | undefined {
  let first = from;
  while (/^[了过]$/u.test(units[first]?.text ?? '') || units[first]?.kind === 'quantity') first++;
  const last = endOfRun(units, first);
  const behind = units[last];
  const ends = behind === undefined || behind.kind === 'quantity' || /^[，。；！？\n]/u.test(behind.text);
  const span = spanOf(text, units, first, last);
  if (!ends || span === undefined || generalObject.test(text.slice(span.start, span.end))) return undefined;
  return span;
}

/** What an edition or a relative clause stands before; whatever follows ends it. */
function described(text: string, units: readonly Unit[], from: number): Span | undefined {
  let first = from;
  while (units[first]?.kind === 'quantity' || units[first]?.kind === 'pointing') first++;
  const last = endOfRun(units, first + 1);
  const span =
    units[first]?.kind === 'edition' || isPiece(units[first]) ? spanOf(text, units, first, last) : undefined;
  if (span === undefined || generalWord.test(text.slice(span.start, span.end))) return undefined;
  return span;
}
const generalWord =
  /^.{0,6}(?:工作|活动|培训|服务|宣传|比赛|会议)$|^(?:工作|活动|事业)|委员会|理事会|常委会|代表大会/u;

/** The subject of an event's verb: the run before 在…, 日前 or the verb itself. */
function subjectOf(text: string, units: readonly Unit[], verb: number): Span | undefined {
  let last = verb;
  for (let i = verb - 1; i > Math.max(0, verb - 14); i--) {
    const unit = units[i];
    if (unit === undefined || /^[，。；！？：\n]/u.test(unit.text)) break;
    if (setting.test(unit.text)) last = i;
  }
  let first = last;
  while (last - first < mostUnits && (isPiece(units[first - 1]) || units[first - 1]?.kind === 'edition'))
    first--;
  const before = units[first - 1];
  const begins =
    before === undefined ||
    before.kind === 'of' ||
    /^[，。；！？\n]/u.test(before.text) ||
    before.tag === 't';
  return begins ? spanOf(text, units, first, last) : undefined;
}

function endOfRun(units: readonly Unit[], first: number): number {
  let last = first;
  while (isPiece(units[last]) && last - first < mostUnits) last++;
  return last;
}

function spanOf(text: string, units: readonly Unit[], first: number, last: number): Span | undefined {
  const start = units[first]?.start;
  const end = units[last - 1]?.end;
  if (start === undefined || end === undefined || last <= first) return undefined;
  if (end - start < shortest || end - start > longest) return undefined;
  const words = text.slice(start, end);
  if (noEvent.test(words) || units[last - 1]?.kind !== 'noun') return undefined;
  const told = units.slice(first, last).map((u) => u.text);
  return substanceOf(told) < shortest - 1 ? undefined : { start, end };
}

function isPiece(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'noun' ||
    unit?.kind === 'place' ||
    unit?.kind === 'year' ||
    unit?.quotation?.kind === 'name'
  );
}
