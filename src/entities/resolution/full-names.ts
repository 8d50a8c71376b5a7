/** What bodies and places are called in full, and where the everyday name stays. */
import type { Division } from '../../language/gazetteer/gazetteer.ts';
import { administrationFields } from '../../language/lexicons/administration.ts';
import type { NameMention } from '../organisations/name-mention.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import type { Regions } from './regions.ts';

/** 卫生健康委 → 卫生健康委员会, 法院 → 人民法院, 人社局 → 人力资源和社会保障局: what a region's office is called in full. */
export function spelledOut(rest: string): string {
  const everyday = everydayOffices.exec(rest)?.[0];
  if (everyday !== undefined) return everydayNames[everyday] + rest.slice(everyday.length);
  const court = courts[rest];
  if (court) return court;
  const office = peoplesOffices.exec(rest);
  if (office) return `${office[1] ?? ''}人民${office[2] ?? ''}`;
  const field = administrationFields.find(([full]) => rest === `${full}委`);
  return field ? `${field[0]}委员会` : rest;
}

const courts: Readonly<Record<string, string>> = {
  高院: '高级人民法院',
  中院: '中级人民法院',
  检院: '人民检察院',
};
/** The first of the fields with a short form is the official one. */
const officialField = (short: string): string =>
  administrationFields.find(([, each]) => each === short)?.[0] ?? short;

/** Everyday names that stand for one official name everywhere in the country; 文旅局 and 市监局 have several. */
const everydayNames: Readonly<Record<string, string>> = {
  人社: officialField('人社'),
  人力社保: officialField('人社'),
  住建: officialField('住建'),
  工信: officialField('工信'),
  国资委: `${officialField('国资')}委员会`,
  卫健委: `${officialField('卫健')}委员会`,
  发改委: `${officialField('发改')}委员会`,
  妇联: '妇女联合会',
  工商联: '工商业联合会',
  残联: '残疾人联合会',
  科协: '科学技术协会',
};
const everydayOffices =
  /^(?:(?:人社|人力社保|住建|工信)(?=[局厅])|(?:国资委|卫健委|发改委|妇联|工商联|残联|科协))/u;
const peoplesOffices = /^([中高]级)?(法院|检察院|政府)$/u;

/** 海曙区|月湖公园 is 月湖公园; 海曙区|体育中心 needs its district. */
export function ownPlaceName(
  whole: string,
  rest: string,
  mention: NameMention,
  last: DivisionMention | undefined,
): string {
  const line = /^[\u4e00-\u9fff]{2,4}线(?=[\u4e00-\u9fff]{2,}站$)/u.exec(whole)?.[0] ?? '';
  if (line) return whole.slice(line.length);
  const modifier = rest.length - mention.head.word.length;
  return last?.form === 'full' && modifier >= 2 && !genericSite.test(rest) ? rest : whole;
}

const genericSite =
  /^(?:文化|体育|会展|职工|工人|市民|人民|中心|商务|综合|产业|工业|物流|科技|高新|经济|国际|生态|森林|湿地|创业|全民|健身|服务)/u;

/** 恩施州 keeps its everyday name where the article does not print the full one. */
export function everydayNamesIn(
  words: string,
  divisions: readonly DivisionMention[],
  regions: Regions,
): ReadonlyMap<Division, string> {
  const names = new Map<Division, string>();
  for (const mention of divisions) {
    const name = words.slice(mention.start, mention.end);
    if (mention.form === 'full' || !/..[州县旗]$/u.test(name)) continue;
    const region = regions.meaning(mention);
    if (region && /自治[州县旗]$/u.test(region.name) && !words.includes(region.name)) names.set(region, name);
  }
  return names;
}
