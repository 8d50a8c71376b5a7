/**
 * The full name that makes a place or an organisation the same thing in every paper: 朝阳区 in a paper of Beijing is
 * 北京市朝阳区, in one of Changchun another; 市总工会 that nobody could expand belongs to its own paper only.
 */
import {
  type Division,
  divisionAt,
  divisionsNamed,
  liesIn,
  parseRegion,
  townshipsNamed,
  withParents,
} from '../../language/gazetteer/gazetteer.ts';
import type { IssueDetails } from '../../page/article.ts';

/** A name, and, where the name alone does not say which of its bearers is meant, whose it is. */
export interface ScopedName {
  readonly name: string;
  /** Empty for a name that means one thing everywhere. */
  readonly scope: string;
}

/** 浙江省宁波市北仑区. */
function fullName(division: Division): string {
  return withParents(division)
    .map((item) => item.name)
    .reverse()
    .join('');
}

function homeOf(issue: IssueDetails): Division | undefined {
  return issue.home === undefined ? undefined : parseRegion(issue.home).at(-1);
}

/** The one division meant among those of one name: the only one, or the one inside the paper's region. */
function meant(divisions: readonly Division[], home: Division | undefined): Division | undefined {
  if (divisions.length === 1) return divisions[0];
  const province = home && withParents(home).at(-1);
  for (const region of [home, province]) {
    const inside = region === undefined ? [] : divisions.filter((item) => liesIn(item, region));
    if (inside.length === 1) return inside[0];
  }
  return undefined;
}

/** Whose a name is that only a reader of the same paper understands. */
function ownScope(issue: IssueDetails, issueId: string): string {
  return issue.home ?? issue.newspaper ?? issueId;
}

/** The divisions that a name begins with, written in full, each inside the one before: 宁波市|北仑区|总工会. */
function leadingDivision(
  name: string,
  home: Division | undefined,
): { readonly division: Division | undefined; readonly end: number } | undefined {
  let found: Division | undefined;
  let end = 0;
  while (end < name.length) {
    const match = divisionAt(name, end);
    const word = match && name.slice(end, match.end);
    const full = match?.divisions.filter((item) => item.name === word) ?? [];
    const parent: Division | undefined = found;
    const inside = parent ? full.filter((item) => item !== parent && liesIn(item, parent)) : full;
    if (match === undefined || inside.length === 0) break;
    found = meant(inside, home);
    end = match.end;
    if (found === undefined) return { division: undefined, end };
  }
  return end === 0 ? undefined : { division: found, end };
}

export function scopedPlace(name: string, issue: IssueDetails, issueId: string): ScopedName {
  const home = homeOf(issue);
  const exact = divisionsNamed(name);
  const candidates = exact.length > 0 ? exact : townshipsNamed(name);
  // 北京 and 宁波 are the cities before they are anything smaller of the same short name.
  const highest = candidates.filter((item) => item.level === 'province' || item.level === 'city');
  const division = meant(highest.length === 1 ? highest : candidates, home);
  if (division !== undefined) return { name: fullName(division), scope: '' };

  const lead = candidates.length > 0 ? undefined : leadingDivision(name, home);
  if (lead?.division !== undefined) {
    const rest = name.slice(lead.end);
    const township = townshipsNamed(rest).find((item) => item.parent === lead.division);
    return { name: fullName(township ?? lead.division) + (township ? '' : rest), scope: '' };
  }
  return { name, scope: namesItsCity(name) ? '' : ownScope(issue, issueId) };
}

/** 哈尔滨冰雪大世界, 北京大兴国际机场: begins with a city or province in short. */
function namesItsCity(name: string): boolean {
  const match = divisionAt(name, 0);
  return match?.divisions.some(({ level }) => level === 'province' || level === 'city') === true;
}

/** 市总工会, 省人社厅, 该公司, 我市: understood only where it is said. 市北区, 市中区 and 市南区 are names. */
const relative = /^(?:[市省区县州](?![北中南]区)|[该本我此贵])/;
/** Nothing but a kind of body: 人民医院, 第一中学, 机关工会. */
const kindOnly =
  /^(?:第[一二三四五六七八九十\d]+)?(?:总?工会|机关工会|(?:集团)?公司(?:工会)?|集团|(?:人民|中心|中)医院|医院|(?:实验|中心)?(?:中学|小学|学校)|大学|学院|幼儿园|党委|政府|公安局|(?:人民)?法院|(?:人民)?检察院|教育局|财政局|民政局|司法局|人社局|职工(?:服务|活动)中心|文化宫|工人文化宫|派出所|街道办事处|居委会|村委会|社区|项目部|车间|工厂|食堂)$/;

export function scopedOrganisation(name: string, issue: IssueDetails, issueId: string): ScopedName {
  if (relative.test(name) || kindOnly.test(name)) return { name, scope: ownScope(issue, issueId) };
  const lead = leadingDivision(name, homeOf(issue));
  if (lead === undefined) return { name, scope: '' };
  if (lead.division === undefined) return { name, scope: ownScope(issue, issueId) };
  return { name: fullName(lead.division) + name.slice(lead.end), scope: '' };
}
