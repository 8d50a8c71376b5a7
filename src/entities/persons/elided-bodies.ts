/** Which body an office is in that is printed without one: the one that the text speaks of, or the only one that fits. */
import { belongsElsewhere, bodiesWith } from '../../language/lexicons/offices-in-bodies.ts';
import type { NameResolver } from '../resolution/resolve-names.ts';
import type { ResolvedName } from '../resolution/resolved-name.ts';
import type { TitleMention } from './find-posts.ts';

/**
 * The enterprise that the article is about has a 总经理, workshops and departments, however far away it is named. Who has a
 * trade there works for it if its union is told of, or if it is named again and again.
 */
export function enterpriseOfArticle(
  title: TitleMention,
  resolver: NameResolver,
  text: string,
): ResolvedName | undefined {
  const told = mostNamedEnterprise(resolver);
  if (!told || namedBehind(title, resolver)) return undefined;
  const { enterprise, times, others } = told;
  const stands = times >= 3 && times > others * 1.7;
  if (!stands && (others > 0 || enterprise.mention.start > title.start)) return undefined;
  if (title.form !== 'elided' || enterpriseOffice.test(title.title)) return enterprise;
  if (!enterpriseTrade.test(title.title) || isFromElsewhere(title, text)) return undefined;
  const hasUnion = resolver.resolved.some(
    ({ type, owner }) => type === 'Union' && owner?.name === enterprise.name,
  );
  return hasUnion || times >= 4 ? enterprise : undefined;
}

/** 检查组组长、|海润公司经理|王某: the body of another office of the same person stands between. */
function namedBehind({ start, person }: TitleMention, { resolved }: NameResolver): boolean {
  return resolved.some(
    ({ mention }) => mention.form === 'named' && mention.start > start && mention.end <= person.start,
  );
}

/** 海川镇的|泥瓦工, 来自江北的|司机, 退休|钳工: who works somewhere else, or for nobody. */
function isFromElsewhere({ title, start }: TitleMention, text: string): boolean {
  return retired.test(title) || elsewhere.test(text.slice(Math.max(0, start - 8), start));
}

const retired = /^(?:退休|下岗|退役|待业)/u;
const elsewhere = /(?:[省市州盟县区旗镇乡村岛][的籍]|来自[^，。；]{1,6}的?|退休的?|下岗的?|来的)$/u;

/** The enterprise named most often, by itself or in what it owns, and how often the next one is. */
function mostNamedEnterprise({
  resolved,
}: NameResolver):
  | { readonly enterprise: ResolvedName; readonly times: number; readonly others: number }
  | undefined {
  const times = new Map<string, number>();
  const first = new Map<string, ResolvedName>();
  for (const item of resolved) {
    const enterprise = isEnterprise(item)
      ? item
      : item.owner && isEnterprise(item.owner)
        ? item.owner
        : undefined;
    if (!enterprise) continue;
    times.set(enterprise.name, (times.get(enterprise.name) ?? 0) + 1);
    if (!first.has(enterprise.name)) first.set(enterprise.name, enterprise);
  }
  const [most, next] = [...times].sort(([, one], [, other]) => other - one);
  const enterprise = most && first.get(most[0]);
  return enterprise && { enterprise, times: most[1], others: next?.[1] ?? 0 };
}

const isEnterprise = ({ type, mention }: ResolvedName): boolean =>
  type === 'Company' && mention.head.kind !== 'unit' && mention.form !== 'known';

/** 主席王某说: the one union that the article has named by then, however far away. */
export function onlyFit(title: TitleMention, resolver: NameResolver): ResolvedName | undefined {
  const office = bodiesWith(title.title);
  const fits = (office?.leads || office?.only) && office.body;
  return fits && onlyOne(title, resolver, ({ type, name }) => type !== 'Place' && fits.test(name));
}

/** The body that `fits`, if it is the only one in the article and named before the title. */
function onlyOne(
  title: TitleMention,
  resolver: NameResolver,
  fits: (item: ResolvedName) => boolean,
): ResolvedName | undefined {
  let only: ResolvedName | undefined;
  for (const item of resolver.resolved) {
    if (!fits(item)) continue;
    if (only && only.name !== item.name) return undefined;
    only ??= item;
  }
  return only && only.mention.start < title.start ? only : undefined;
}

const enterpriseOffice = /(?:董事长|总经理|厂长|总工程师|车间主任|生产经理|安全总监|总裁)$/u;

/** Trades of those who work in an enterprise, whose union the article tells of. */
const enterpriseTrade =
  /(?:(?<![职员女民矿渔技校社卫农临短长钟散零青徒茶摘果胶坯])工|(?:质检|检验|化验|操作|作业|巡检|点检|运维|检修|值班|货运|调度|库管|仓管|中控|主控|工艺)员|主操|副操|线长|[车机炉窑井]长|班组?长|工段长)$/u;

/** The body that a department without an owner's name is in: the company, hospital or union spoken of. */
export function wholeBefore(
  title: TitleMention,
  resolver: NameResolver,
  text: string,
): ResolvedName | undefined {
  if (namedBehind(title, resolver)) return undefined;
  let sentences = 0;
  for (let end = title.start; end > 0 && title.start - end < farthestBody; end--) {
    end = beforeSaying(text, end);
    if (endsSentence(text, end - 1, true) && ++sentences > 2) return undefined;
    const body = resolver.ending(end);
    if (!body || body.type === 'Place') continue;
    const whole = body.mention.head.kind === 'unit' ? body.owner : body;
    // A shift or a workshop is in an enterprise, whatever else was named in between; no general union has a 质检部主管.
    if (shift.test(title.title) && (whole?.owner ?? whole)?.type !== 'Company') continue;
    if (whole?.name.endsWith('总工会') && !official.test(title.title)) continue;
    return whole;
  }
  return undefined;
}

const official = /(?:[部处科室股]长|主任|干部|干事|科员)$/u;
const shift = /(?:车间|工段|生产线|[班队组])(?:副?(?:主任|[班队组段]长)|[^部处科室]*工)$/u;

/**
 * The body named last before the title, in the same or the preceding sentence, that the office fits. Whoever leads a body
 * may be told of somewhat later, and hardly ever leads a general union, whose people are named with it.
 */
export function elidedBody(
  title: TitleMention,
  resolver: NameResolver,
  text: string,
): ResolvedName | undefined {
  const { body: fits, leads = false } = bodiesWith(title.title) ?? {};
  if (!fits) return undefined;
  let sentences = 0;
  let lessLikely: ResolvedName | undefined;
  for (let end = title.start; end > 0 && title.start - end < farthestBody; end--) {
    end = beforeSaying(text, end);
    if (endsSentence(text, end - 1, leads) && ++sentences > (leads ? leadersReach : 1)) break;
    const body = resolver.ending(end);
    if (!body || body.type === 'Place' || !fits.test(body.name)) continue;
    const { start } = body.mention;
    const inPassing = sentences === 0 ? besides : namedInPassing;
    if (inPassing.test(text.slice(Math.max(0, start - 4), start))) {
      if (sentences <= 1) lessLikely ??= body;
    } else if (sentences > 1 && !beginsSentence(text, start)) {
      // 甲工会和乙工会换届: nobody knows which of the two.
      if (joinedToAnother.test(text.slice(Math.max(0, start - 4), start))) break;
    } else if (leads && sentences > 0 && body.name.endsWith('总工会')) lessLikely ??= body;
    else return body;
  }
  return lessLikely;
}

/** In front of what somebody says: “不恼。”|经理某某说 is one sentence, whatever is said. */
function beforeSaying(text: string, end: number): number {
  if (text.charAt(end - 1) !== '”' || !'。！？，…'.includes(text.charAt(end - 2))) return end;
  const open = text.lastIndexOf('“', end - 1);
  return open > 0 ? open : end;
}

/** How many sentences back the sentence may be that is about the body. */
const leadersReach = 3;

/** Not the body that is spoken of. */
const besides = new RegExp(`(?:${belongsElsewhere})$`, 'u');
const namedInPassing = new RegExp(`(?:${belongsElsewhere}|从|由|受|经)$`, 'u');

const joinedToAnother = /[和与及、]$/u;

/** The end of a line counts where no mark ends the sentence; and another time where a paragraph is not to be left. */
function endsSentence(text: string, at: number, overParagraphs: boolean): boolean {
  const mark = text.charAt(at);
  if (mark === '\n') return !overParagraphs || !'。！？'.includes(text.charAt(at - 1));
  return '。！？'.includes(mark);
}

/** At the beginning of a sentence, or behind its day: 3月5日，|某工会换届. */
function beginsSentence(text: string, at: number): boolean {
  return (
    at === 0 ||
    '。！？\n'.includes(text.charAt(at - 1)) ||
    behindDay.test(text.slice(Math.max(0, at - 4), at))
  );
}

const behindDay = /[日前近天晚晨午月年初]，?$/u;

const farthestBody = 200;
