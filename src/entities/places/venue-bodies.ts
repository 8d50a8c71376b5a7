/** Names that end like a body's and are spoken of only as somewhere to be: 在奥帆中心开幕, 在泮塘戏院上演. */
import { afterMannerAdverbs } from '../../language/lexicons/verbs/manner-adverbs.ts';
import { verbAt } from '../../language/lexicons/verbs/verbs.ts';
import type { NameResolver } from '../resolution/resolve-names.ts';
import type { ResolvedName } from '../resolution/resolved-name.ts';

/** Houses where others hold something; a centre that serves, trains or heals is a body wherever it is named. */
const house =
  /(?:(?<!服务|培训|教育|指导|救助|援助|保障|帮扶|研究|检测|监测|调解|调处|仲裁|医疗|卫生|急救|疾控|研发|设计|管理|宣传|传媒|融媒体|信息|结算|控制)中心|戏院|剧院|影院|影城|俱乐部|会馆)$/u;

/** The names of all such places; a name with its region (某某市文化中心) is its region's body. */
export function venueBodies(text: string, { resolved }: NameResolver): ReadonlySet<string> {
  const venues = new Set<string>();
  const bodies = new Set<string>();
  for (const item of resolved) {
    if (item.type !== 'Institution' || !house.test(item.name)) continue;
    (isVenue(text, item) ? venues : bodies).add(item.name);
  }
  for (const name of bodies) venues.delete(name);
  return venues;
}

function isVenue(text: string, { mention, owner, name }: ResolvedName): boolean {
  const { form, start, end, regionEnd, ownerEnd } = mention;
  const own = regionEnd === start && !owner && ownerEnd === undefined;
  if (form !== 'named' || !(own || ownHouse.test(name))) return false;
  if (!lead.test(text.slice(Math.max(0, start - 3), start))) return false;
  return (
    inside.test(text.charAt(end)) || verbAt(text, afterMannerAdverbs(text, end))?.kinds.has('hold') === true
  );
}

/** 海州港务公司|职工活动中心 */
const ownHouse = /(?:公司|集团|厂|矿|社|段|油田)[^，。]{0,4}(?:活动中心|文体中心|俱乐部)$/u;

const lead = /(?:在|位于|走进|来到|移师|步入|[日天晚]于)$/u;
const inside = /[里内，。]/u;
