/**
 * Reads the posts in front of a name from right to left: 区人大常委会副主任、区总工会主席|王某 is two posts in two bodies,
 * 市总工会党组书记、副主席|李某 one title in one body.
 */
import { edgeCharacters } from '../../language/lexicons/name-edges.ts';
import { officePrefixes, type RoleKind, rolesBackwards } from '../../language/lexicons/posts.ts';
import type { Span } from '../../page/source-text.ts';
import {
  bareBodyBefore,
  bareBodyOfTrade,
  bodyBefore,
  namedBodyBefore,
  standsAlone,
} from './bodies-beside-titles.ts';
import type { PersonMention, Role } from './person-mention.ts';
import type { Government, TitleContext } from './title-context.ts';

/** A title as printed, with the place where the body that it is in was named. */
export interface TitleMention extends Span {
  readonly person: PersonMention;
  readonly title: string;
  /** Where the body's name ends, or where the bare word that points to it stands (工会 in 时任工会主席). */
  readonly organisation: Span;
  /** `elided`: no body stands there; the nearest that the title fits is meant. `union`: the office is in the union of the body (某公司总经理助理、工会主席). `government`: the office says itself that it is in a region's government. `unit`: only the department is named, the body is the one spoken of. */
  readonly form: 'named' | 'bare' | 'union' | 'elided' | 'government' | 'unit';
  /** The government's name, of form `government`. */
  readonly government?: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}

/** 理事长、原|国务院扶贫办副主任: the word does not part the body from the list. */
const formerly = /(?:原|时任|曾任|现任)$/u;
/** Words between a body and a title that are no part of either. */
const timeWords = /(?:时任|现任|原任|曾任|前任|兼任|担任|任)$/u;
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly kind: RoleKind;
}

/** Titles of one person, nearest first. */
export function findTitles(context: TitleContext, person: PersonMention): readonly TitleMention[] {
  const { text } = context;
  const role = person.role && officeOf(context, person.role);
  if (!role) return [];
  const found: TitleMention[] = [];
  /** Titles that wait for their body, from right to left. */
  let waiting: Segment[] = [];
  /** Offices in the union of a body that is named further left. */
  let union: Segment | undefined;
  let segment: Segment | undefined = role;
  for (let guard = 0; segment && guard < 8; guard++) {
    const current: Segment = segment;
    segment = undefined;
    const inside = bodyInside(context, current);
    if (inside) {
      found.push(
        titleMention(person, text, inside, [{ ...current, start: inside.end }], 'named', 'body-in-role'),
      );
      if (waiting.length > 0) found.push(titleMention(person, text, inside, waiting, 'named', 'shared-body'));
      if (union) found.push(titleMention(person, text, inside, [union], 'union', 'union-of-body'));
      union = undefined;
      waiting = [];
      segment = before(text, inside.start);
      continue;
    }
    const government = governmentOf(context, current);
    if (government) {
      const titles = [current, ...waiting.filter((each) => levelOfOffice(text, each) !== undefined)];
      const { name, region } = government;
      found.push(titleMention(person, text, region, titles, 'government', 'government-office', name));
      waiting = [];
      segment = before(text, region.start);
      continue;
    }
    const start =
      current.start -
      (timeWords.exec(text.slice(Math.max(0, current.start - 2), current.start))?.[0].length ?? 0);
    const body = bodyBefore(context, start, current.kind);
    if (body) {
      const title: Segment = { ...current, start: body.titleStart ?? current.start };
      found.push(titleMention(person, text, body.span, [title, ...waiting], 'named', body.rule));
      if (union) found.push(titleMention(person, text, body.span, [union], 'union', 'union-of-body'));
      union = undefined;
      waiting = [];
      segment = before(
        text,
        body.span.start -
          (formerly.exec(text.slice(Math.max(0, body.span.start - 2), body.span.start))?.[0].length ?? 0),
      );
      continue;
    }
    const own = /^(?:现任|时任|前任|首任|新任|原|前)?工会/u.test(text.slice(current.start, current.end))
      ? '工会'
      : '';
    if (own) {
      union = current;
      segment = before(text, current.start);
      continue;
    }
    const bare =
      current.kind === 'post'
        ? (bareBodyBefore(text, start) ?? namedBodyBefore(context, start))
        : bareBodyOfTrade(text, start);
    if (bare) {
      const { span, titleStart } = bare;
      const title = { ...current, start: titleStart === start ? current.start : titleStart };
      found.push(titleMention(person, text, span, [title, ...waiting], 'bare', 'bare-body'));
      waiting = [];
      if (union) found.push(titleMention(person, text, span, [union], 'union', 'union-of-body'));
      union = undefined;
      segment = before(text, span.start);
      continue;
    }
    // 公司副总经理兼|人力资源部|经理: the department of the second office.
    const second = { ...current, start: unitBefore(text, current.start, current.end) };
    const joined = before(text, second.start);
    waiting = [joined ? second : current, ...waiting];
    segment = joined ?? before(text, current.start);
  }
  for (const [at, first] of waiting.entries()) {
    const start = first.start - fieldOfTrade(text, first);
    const unit = unitBefore(text, start, first.end);
    // 甲方首席|代表、经理, 调解委员会|主任: what the first is an office of is unknown, the others are offices all the same.
    if (unit === start && (!standsAlone(text, start) || text.charAt(start - 1) === '会')) continue;
    const titles = [{ ...first, start: unit }, ...waiting.slice(at + 1)];
    const form = unit < start ? 'unit' : 'elided';
    found.push(titleMention(person, text, { start: unit, end: unit }, titles, form, `${form}-body`));
    break;
  }
  if (union) {
    const at = text.indexOf('工会', union.start);
    const span = { start: at, end: at + 2 };
    found.push(titleMention(person, text, span, [union], 'bare', 'union-office'));
  }
  return found;
}

const governmentOffice = /(省|市|区|县|州|旗|盟|镇|乡)长$/u;

/** 市 of 常务副市长: the level of government that an office is in. */
function levelOfOffice(text: string, segment: Segment): string | undefined {
  return governmentOffice.exec(text.slice(segment.start, segment.end))?.[1];
}

/** 邢台市|副市长, 县委常委、|副县长; 副市长、|代市长 waits for the office in front of it. */
function governmentOf(context: TitleContext, segment: Segment): Government | undefined {
  const { text } = context;
  const level = levelOfOffice(text, segment);
  if (!level) return undefined;
  const previous = before(text, segment.start);
  if (previous && levelOfOffice(text, previous)) return undefined;
  return context.governmentBefore(segment.start, level);
}

const unitAtEnd =
  /(?:^|[\s，。、；：“”（有是和与了兼的由在到着过让请对向给])(?<unit>[^\s，。、；：“”（）的了有是和与在到着过由兼]{1,8}(?:(?<!指挥|项目|俱乐|干|全|总|分)部|处|科|室|股|课|车间|班组|(?<![值上下加夜早晚跟])班|(?:[一二三四五六七八九十采掘钻]|采煤|掘进|开拓|开采|机电|运输|通风|运转|[检维抢]修|巡检|作业|安装|调试|排水)队|组|工段|分厂|生产线))$/u;

/** 海警支队|政治处: the department of a body that is named with it. */
const bodyInUnit =
  /(?:队|商场|超市|酒店|宾馆|饭店|学校|银行|公司|中心|局|院|校|会|所|站|集团|厂|矿|街道|镇|乡|村|区)[^队]/u;

const longestTrade = 4;

/** 卷绕|工, 丝网|印刷工: how many characters in front of a trade say what is worked on, back to where the words begin or to the department. */
function fieldOfTrade(text: string, { start, kind }: Segment): number {
  if (kind !== 'trade') return 0;
  for (let length = 0; length <= longestTrade; length++) {
    if (
      standsAlone(text, start - length) ||
      unitAtEnd.test(text.slice(Math.max(0, start - length - 14), start - length))
    )
      return length;
    if (!/\p{Script=Han}/u.test(text.charAt(start - length - 1))) return 0;
  }
  return 0;
}

/** Where the department begins that stands in front of an office by itself: 质检部|主管, 装配|车间主任. */
function unitBefore(text: string, start: number, end: number): number {
  const own = /^(?:车间|班组|工段)/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const whole = unitAtEnd.exec(text.slice(Math.max(0, start - 14), start + own))?.groups?.unit ?? '';
  const unit = whole.slice(0, whole.length - own).replace(/^(?:原|现任|时任|曾任)/u, '');
  return start - (unit && !bodyInUnit.test(unit) ? unit.length : 0);
}

/** The office or trade in front of a name: past 人选, and past an honour in front of it (酒师、全国人大代表|任某). */
function officeOf(context: TitleContext, role: Role): Segment | undefined {
  const { text } = context;
  if (role.kind !== 'attribute' && !/^(?:候选)?人选?$/u.test(text.slice(role.start, role.end)))
    return withPrefixes(text, role);
  if (role.kind === 'attribute') {
    if (isMemberOfBody(context, role)) return { ...role, kind: 'trade' };
    const scope =
      /(?:全国|[省市区县])$/u.exec(text.slice(Math.max(0, role.start - 2), role.start))?.[0].length ?? 0;
    return before(text, role.start - scope);
  }
  const match = rolesBackwards.longestBefore(text, role.start);
  return match ? withPrefixes(text, { start: match.end, end: role.end, kind: 'post' }) : undefined;
}

/** 海润公司|职工, 商会|会员, 后勤部|员工: who belongs to the body or department that is named right there. */
function isMemberOfBody({ text, bodyEnding }: TitleContext, { start, end }: Role): boolean {
  if (!memberOfBody.test(text.slice(start, end))) return false;
  const named = text.charAt(start - 1) === '的' ? start - 1 : start;
  return bodyEnding(named) !== undefined || unitBefore(text, start, end) < start;
}

const memberOfBody = /^(?:职工|员工|工人|农民工|会员|队员|社员)$/u;

function titleMention(
  person: PersonMention,
  text: string,
  organisation: Span,
  segments: readonly Segment[],
  form: TitleMention['form'],
  rule: string,
  government?: string,
): TitleMention {
  const title = segments
    .map((segment) => text.slice(segment.start, segment.end).replace(/^.*的(?=.)/u, ''))
    .join('、');
  return {
    start: Math.min(organisation.start, ...segments.map((segment) => segment.start)),
    end: person.end,
    person,
    title,
    organisation,
    form,
    government,
    rule,
    confidence: form === 'named' ? Math.min(0.95, person.confidence) : formConfidence[form],
  };
}

const formConfidence: Readonly<Record<Exclude<TitleMention['form'], 'named'>, number>> = {
  government: 0.85,
  bare: 0.7,
  union: 0.7,
  unit: 0.6,
  elided: 0.55,
};

/** 工会主席, 党委书记: the role's own beginning may be the end of a body's name. */
function bodyInside(context: TitleContext, segment: Segment): Span | undefined {
  for (let end = segment.end - 1; end > segment.start; end--) {
    const body = context.bodyEnding(end);
    if (body) return body;
  }
  return undefined;
}

/** The office that ends before a mark of enumeration at `position`. */
function before(text: string, position: number): Segment | undefined {
  if (!'、兼'.includes(text.charAt(position - 1)) || position < 1) return undefined;
  const end = position - 1;
  const match = rolesBackwards.longestBefore(text, end);
  if (match?.value.kind !== 'post' && !(match?.value.kind === 'trade' && end - match.end > 1))
    return undefined;
  return withPrefixes(text, { start: match.end, end, kind: match.value.kind });
}

function withPrefixes(text: string, role: Segment): Segment {
  let { start } = role;
  for (let again = true; again; ) {
    const prefix = officePrefixes.find(
      (word) => text.endsWith(word, start) && text.slice(start - word.length, start) === word,
    );
    again = prefix !== undefined;
    if (prefix) start -= prefix.length;
  }
  return { ...role, start: fieldStart(text, start) };
}

/** 工会主席、|硬件|工程师: the field of the last of several offices. */
function fieldStart(text: string, start: number): number {
  for (let at = start - 1; at >= Math.max(1, start - longestField); at--) {
    const character = text.charAt(at);
    if (character === '、') {
      const isField = at + 1 < start && rolesBackwards.longestBefore(text, at)?.value.kind === 'post';
      return isField && !bareBodyBefore(text, start) ? at + 1 : start;
    }
    if (edgeCharacters.has(character) || !han.test(character)) return start;
  }
  return start;
}

const longestField = 5;
const han = /\p{Script=Han}/u;
