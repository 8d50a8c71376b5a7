/** Which units may stand inside a noun phrase, and whether a longer phrase goes on behind a head noun. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { hostVerbs, nounVerbs, openingVerbs } from '../../language/lexicons/programmes.ts';
import { wordSet } from '../../language/lexicons/word-trie.ts';
import type { HeadAt, HeadsByUnit } from './head-nouns.ts';
import type { Unit, UnitKind } from './phrase-units.ts';

export const isNominal = (unit: Unit | undefined): boolean => unit?.kind === 'noun' || unit?.kind === 'place';
export const isName = (unit: Unit | undefined): boolean => unit?.quotation?.kind === 'name';

/** “劳动者之歌”庆五一晚会, “读书”进车间活动. */
const linkingVerb = /^[庆进送迎贺颂暖助聚乐享悦]$/u;
/** 职工庆国庆晚会: behind a noun only these, since 送 and 进 are predicates there. */
const festiveVerbs = new CharacterSet('庆迎贺颂');

/** Where services, shows and lessons are taken: 技能认定进企业, 送文化进工地. */
const destination =
  /^(?:企业|企|厂|工厂|厂区|车间|班组|校园|校|社区|园区|景区|商圈|楼宇|工地|项目部?|站点|网点|基层|机关|农村|乡村|乡|村|军营|矿区|矿山|码头|港口|一线|市场|家庭|万家|医院|街道|[渔山水林牧][村区场港]|学校|商户|车站|港口|船舶|直播间|食堂|宿舍)$/u;

/** 进 of 技能认定进企业行动, and 送 in front of it in 送文化进工地巡演: no predicates there. */
function isTakenTo(units: readonly Unit[], index: number): boolean {
  const word = units[index]?.text;
  const before = units[index - 1];
  const left = isNominal(before) || isName(before);
  if (word === '进') return left && destination.test(units[index + 1]?.text ?? '');
  if (word !== '送' || !left) return false;
  return [index + 2, index + 3].some(
    (i) => units[i]?.text === '进' && destination.test(units[i + 1]?.text ?? ''),
  );
}

/** An edition or a year stands a few words before. */
const isNumbered = (units: readonly Unit[], index: number): boolean =>
  [2, 3, 4].some((back) => /^(?:edition|year)$/u.test(units[index - back]?.kind ?? ''));

const heldVerb = (unit: Unit | undefined): boolean => unit?.kind === 'verb' && hostVerbs.has(unit.text);
const endsHead = /^(?:[，。；！、的由在于]|$)/u;
const particles = new CharacterSet('的了在是为和与由向给对到把被以于及等不');

/** 启动“春雨”送教|计划: what is held reaches up to the noun that ends the clause, whatever stands in between. */
function isBehindHeldName<Kind extends string>(
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  index: number,
): boolean {
  const unit = units[index];
  if (unit === undefined || unit.text.length > 2 || particles.hasAt(unit.text, 0)) return false;
  if (unit.kind === 'comma' || unit.kind === 'quantity' || clauseMarks.hasAt(unit.text, 0)) return false;
  const name = [index - 1, index - 2].find((i) => isName(units[i]));
  if (name === undefined) return false;
  const before = units[name - 1];
  if (!heldVerb(before) && !(before?.text === '了' && heldVerb(units[name - 2]))) return false;
  const head = [index + 1, index + 2].find((i) => heads[i] !== undefined);
  if (head === undefined || heldVerb(unit)) return false;
  return endsHead.test(units[head + 1]?.text ?? '') && units.slice(index + 1, head).every(isNominal);
}
const clauseMarks = new CharacterSet('，。；：！？\n');

/** Verbs of one character that are predicates behind a name, and no piece of a trade's name. */
const predicates = new CharacterSet(
  '是有在来去到办开进送走获赢夺看用给让请把将要能会可想说讲带举设建为成被向与和跟上下出收迎',
);
/** 拾|花工, 割|苇工: the segmenter takes the first character of a trade for a verb. */
function isTornTrade(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  return (
    unit !== undefined &&
    unit.text.length === 1 &&
    unit.tag.startsWith('v') &&
    !predicates.hasAt(unit.text, 0) &&
    trade.test(units[index + 1]?.text ?? '')
  );
}
const trade = /^[^职员女民男全童][工匠]$/u;

/** How far behind the name the head noun may stand. */
const tornReach = 5;

/** “甬上”评|茶员职业技能竞赛: the segmenter takes the first character of a trade for a verb. */
function isTornBehindName<Kind extends string>(
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  index: number,
): boolean {
  const unit = units[index];
  if (unit === undefined || unit.text.length !== 1 || !unit.tag.startsWith('v')) return false;
  if (!isName(units[index - 1]) || predicates.hasAt(unit.text, 0)) return false;
  for (let i = index + 1; i <= index + tornReach && isNominal(units[i]); i++)
    if (i > index + 1 && heads[i]?.head.strength === 'strong') return true;
  return false;
}

/** Whether the unit may stand inside a name. */
export function continues<Kind extends string>(
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  index: number,
): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (unit.kind === 'noun') return true;
  // “小小工程师”系列课
  if (unit.text === '系列' && isName(units[index - 1])) return true;
  // 宣传月 before 活动: the segmenter takes 月 for a measure.
  if (unit.kind === 'stop' && heads[index] !== undefined) return true;
  const left = units[index - 1];
  if (isName(left) && linkingVerb.test(unit.text)) return true;
  if (isTakenTo(units, index) || isBehindHeldName(units, heads, index)) return true;
  if (isNominal(left) && festiveVerbs.has(unit.text)) return true;
  if (isTornBehindName(units, heads, index)) return true;
  if (isTornTrade(units, index)) return true;
  // 成立|30周年|座谈会
  if (founded.test(unit.text) && (units[index + 1]?.text.endsWith('周年') ?? false)) return true;
  // 首期木雕技艺研修班
  if (unit.tag === 'vn' && isNominal(left) && heads[index + 1] !== undefined && isNumbered(units, index))
    return true;
  // 队伍建设改革推进会, “春晖”帮扶助学活动.
  return (
    unit.kind === 'verb' &&
    nounVerbs.has(unit.text) &&
    (isNominal(left) || isName(left)) &&
    // 20家企业|推行厂务公开: what so many of them do.
    units[index - 2]?.kind !== 'quantity' &&
    !isSaidOfEvent(units, heads, index)
  );
}

/** 会议传达, 大会部署: what an event that a clause opens with does, before what is passed on or arranged there. */
function isSaidOfEvent<Kind extends string>(
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  index: number,
): boolean {
  if (!doneByEvents.has(units[index]?.text ?? '') || heads[index - 1]?.first !== index - 1) return false;
  const before = units[index - 2];
  return before === undefined || before.kind === 'pointing' || clauseMarks.hasAt(before.text, 0);
}
const doneByEvents: ReadonlySet<string> = wordSet('传达 部署 安排 发布 设置 推行 组建');

const founded =
  /^(?:成立|建立|创立|创办|创刊|创建|建成|建会|建厂|建校|建院|建矿|建局|建社|开业|通车|投产|诞辰)$/u;

const ceremonial = /(?:仪式|典礼|会|晚会|演出|式)$/u;
const givingVerb =
  /^(?:发放|捐赠|颁发|交接|赠送|捐助|宣读|发布|表彰|命名|拨付|授予|入会|入驻|投用|上线|启用|启动|结束|总结|通报|部署|推介|评审|审议|动员|签约|签订|签署|授牌|揭牌|出乘|首航|出征|退休|荣退|入职|入厂|拜师|收徒|下水|通车|通航|发车|授旗|升旗|宣誓|结对|开机|奠基|封顶)$/u;

/** 工会联合会成立大会, 工匠学院揭牌仪式: what was founded stands in front of it as an organisation. */
const founding = /^(?:成立|揭牌|挂牌)$/u;

/** 捐赠活动 is one; 发放活动经费 is not. */
function isDoing<Kind extends string>(units: readonly Unit[], head: HeadAt<Kind>): boolean {
  return head.head.text === '活动' && units[head.last + 1]?.kind !== 'noun';
}

const closing = /^(?:收官|开幕|闭幕|结业|开班|开营|结营)$/u;
const gathering = /^(?:座谈会|晚会|演出|音乐会|推进会|论坛|恳谈会|交流会)$/u;

/** 助学金发放仪式, 新馆启用仪式, 图书捐赠活动: what is done there belongs to its name. */
export function isDoneAt<Kind extends string>(units: readonly Unit[], head: HeadAt<Kind>): boolean {
  const verb = units[head.first - 1];
  if (verb === undefined || !(ceremonial.test(head.head.text) || isDoing(units, head))) return false;
  // 本科班|举行|开学典礼: 举行 is what the class does.
  if (openingVerbs.has(verb.text) && !hostVerbs.has(verb.text) && /(?:仪式|典礼|式)$/u.test(head.head.text))
    return true;
  const left = units[head.first - 2];
  // 收官恳谈会在茶馆举行。
  if (closing.test(verb.text) && gathering.test(head.head.text) && !isNominal(left)) return true;
  const held = left?.kind === 'verb' && /^(?:召开|举行|举办)$/u.test(left.text);
  if (founding.test(verb.text) && (left?.kind === 'organisation' || held)) return true;
  if (!givingVerb.test(verb.text)) return false;
  // 10月18日，发放仪式在渔港举行。
  const opens = left === undefined || /^[，。；！\n]/u.test(left.text);
  return isNominal(left) || isName(left) || (opens && head.head.text === '仪式');
}

/** 大赛暨第二届技能比武, 技能大赛——第八届焊接大赛. */
export const joinsHalves = ({ text }: Unit): boolean => text === '暨' || text === '—' || text === '——';

/** What may begin the second half of a name with 暨: 大赛暨第二届技能比武. */
const halves: ReadonlySet<UnitKind> = new Set(['edition', 'year', 'place', 'quotation', 'organisation']);

/** What an event does, where a number tells how much. */
const isGiving = /^(?:送岗|送考|送温暖|送清凉|送健康)$/u;

const unveiling = /^[揭挂]牌$/u;

/** How many units behind a head a longer phrase is looked for. */
const reach = 16;

const unveiled = /^(?:成立|启用|投用|运营|开放|[，。；！])/u;

/** 工作站|揭牌成立, 工作室|揭牌。: what is done to it, no event. */
export const isUnveiled = (units: readonly Unit[], index: number): boolean =>
  unveiling.test(units[index]?.text ?? '') && unveiled.test(units[index + 1]?.text ?? '。');

/** The head of the longer phrase that goes on behind the head at `index`: 推进会 behind 项目 in 项目评审推进会. */
export function outerHead<Kind extends string>(
  units: readonly Unit[],
  heads: HeadsByUnit<Kind>,
  index: number,
): HeadAt<Kind> | undefined {
  let found: HeadAt<Kind> | undefined;
  let half = false;
  for (let i = index + 1; i <= Math.min(units.length - 1, index + reach); i++) {
    const unit = units[i];
    if (unit === undefined) break;
    const joined = joinsHalves(unit);
    half = joined || (half && halves.has(unit.kind));
    const head = heads[i];
    if (!half && head === undefined && !continues(units, heads, i)) break;
    // 招聘会|送岗2100个
    if (head !== undefined && isGiving.test(head.head.text) && units[i + 1]?.kind === 'quantity') break;
    if (isUnveiled(units, i)) break;
    if (head !== undefined) found = head;
  }
  return found;
}
