/** What bodies and places are called in full, and where the everyday name stays. */
import type { Division } from '../../language/gazetteer/gazetteer.ts';
import { administrationFields } from '../../language/lexicons/administration.ts';
import { WordTrie } from '../../language/lexicons/word-trie.ts';
import type { NameMention } from '../organisations/name-mention.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import type { Regions } from './regions.ts';

/** 卫生健康委 → 卫生健康委员会, 法院 → 人民法院, 人社局 → 人力资源和社会保障局: what a region's office is called in full. */
export function spelledOut(rest: string): string {
  const everyday = everydayNames.longestAt(rest, 0);
  return everyday ? everyday.value + rest.slice(everyday.end) : (wholeNames.get(rest) ?? rest);
}

/** The first of the fields with a short form is the official one. */
const officialField = (short: string): string =>
  administrationFields.find(([, each]) => each === short)?.[0] ?? short;

/** Everyday names that stand for one official name everywhere in the country; 文旅局 and 市监局 have several. */
const everydayNames = new WordTrie([
  ...['局', '厅'].flatMap((office) => [
    ...['人社', '住建', '工信'].map((field) => [field + office, officialField(field) + office] as const),
    [`人力社保${office}`, officialField('人社') + office] as const,
  ]),
  ['国资委', `${officialField('国资')}委员会`],
  ['卫健委', `${officialField('卫健')}委员会`],
  ['发改委', `${officialField('发改')}委员会`],
  ['妇联', '妇女联合会'],
  ['工商联', '工商业联合会'],
  ['残联', '残疾人联合会'],
  ['科协', '科学技术协会'],
]);

/** Offices that are called so only if nothing follows: 中院, 卫生健康委, 政府. */
const wholeNames: ReadonlyMap<string, string> = new Map([
  ...['', '中级', '高级'].flatMap((level) =>
    ['法院', '检察院', '政府'].map((office) => [level + office, `${level}人民${office}`] as const),
  ),
  ...administrationFields.map(([field]) => [`${field}委`, `${field}委员会`] as const),
  ['高院', '高级人民法院'],
  ['中院', '中级人民法院'],
  ['检院', '人民检察院'],
]);

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
    if (mention.form === 'full') continue;
    const name = words.slice(mention.start, mention.end);
    if (!/..[州县旗]$/u.test(name)) continue;
    const region = regions.meaning(mention);
    if (region && /自治[州县旗]$/u.test(region.name) && !words.includes(region.name)) names.set(region, name);
  }
  return names;
}
