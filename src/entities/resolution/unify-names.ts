/** Gives one body one name in an article: its full name, wherever a short form of it stands. */
import { divisionAt } from '../../language/gazetteer/gazetteer.ts';
import { administrationFields } from '../../language/lexicons/administration.ts';
import { abbreviates, coreOf } from '../organisations/short-forms.ts';
import type { ResolvedName } from './resolved-name.ts';

/** One body under its full name and its short forms gets the full name everywhere. */
export function unifyNames(resolved: readonly ResolvedName[]): readonly ResolvedName[] {
  const all = withFullOwners(resolved);
  const owned = new Map<string, string>();
  for (const item of all) if (item.owner) owned.set(item.name, item.owner.name);
  const names = [...new Set(all.filter((item) => item.type !== 'Place').map((item) => item.name))];
  const fuller = new Map<string, string>();
  for (const short of names) {
    if (owned.has(short)) continue;
    const candidates = names.filter((full) => full !== short && isShortFor(short, full, owned.get(full)));
    const best = candidates.sort((a, b) => b.length - a.length)[0] ?? onlyOneEndingSo(short, names);
    if (best && (best.length > short.length || !fuller.has(best))) fuller.set(short, best);
  }
  if (fuller.size === 0) return all;
  const expand = (item: ResolvedName): ResolvedName => {
    const direct = fuller.get(item.name);
    if (direct) return { ...item, name: direct };
    if (!item.owner) return item;
    const owner = expand(item.owner);
    if (owner.name === item.owner.name || !item.name.startsWith(item.owner.name)) return item;
    return { ...item, owner, name: owner.name + item.name.slice(item.owner.name.length) };
  };
  return all.map(expand);
}

/** 凌波工会 is the union of 福建凌波海洋生物科技有限公司 where the article names that. */
function withFullOwners(all: readonly ResolvedName[]): readonly ResolvedName[] {
  if (!all.some((item) => item.impliedOwner)) return all;
  const companies = [
    ...new Set(all.filter((item) => item.type === 'Company' && !item.owner).map((item) => item.name)),
  ];
  return all.map((item) => {
    if (!item.impliedOwner) return item;
    const { name } = item.impliedOwner;
    const short = coreOf(name, regionOf(name));
    const full = companies.find(
      (company) => company.length > name.length && abbreviates(short, coreOf(company, regionOf(company))),
    );
    if (!full) return item;
    return {
      ...item,
      name: full + item.name.slice(name.length),
      impliedOwner: { ...item.impliedOwner, name: full },
    };
  });
}

const normalisedNames = new Map<string, string>();
const mostNormalised = 50_000;

/** Names that differ only in how a kind of body is spelled out are normalised to the same; kept, because pairs are compared. */
function normalised(name: string): string {
  const known = normalisedNames.get(name);
  if (known !== undefined) return known;
  if (normalisedNames.size >= mostNormalised) normalisedNames.clear();
  const result = normalise(name);
  normalisedNames.set(name, result);
  return result;
}

function normalise(name: string): string {
  let result = name
    .replace('人民法院', '法院')
    .replace('人民检察院', '检察院')
    .replace('人民政府', '政府')
    .replace('管理委员会', '管委会')
    .replace(/总工会$/u, '工会')
    .replace(/委员会$/u, '委');
  for (const [field, short] of administrationFields) {
    if (result.includes(field)) {
      result = result.replace(field, short);
      break;
    }
  }
  return result;
}

/** The divisions that a name begins with: 城东区 of 城东区柳河街道总工会. */
function regionOf(name: string): string {
  let end = 0;
  for (let match = divisionAt(name, end); match; match = divisionAt(name, end)) end = match.end;
  return name.slice(0, end);
}

/** 江川职校 for 北京江川职业技术学校, 柳河街道总工会 for 城东区柳河街道总工会. */
function isShortFor(short: string, full: string, owner: string | undefined): boolean {
  if (full.startsWith(short))
    return owner === undefined && (legalForm.test(full.slice(short.length)) || spelledOut(short, full));
  if (full.length > short.length && full.endsWith(short)) {
    const rest = full.slice(0, full.length - short.length);
    return owner !== undefined ? owner === rest : divisionsOnly(rest);
  }
  if (owner !== undefined && full.startsWith(owner)) {
    // 云州纺织工会, read as the union of a trade, for that of 云州纺织有限公司.
    const part = full.slice(owner.length);
    if (part !== '' && short.endsWith(part))
      return isShortFor(short.slice(0, -part.length), owner, undefined);
  }
  if (normalised(short) === normalised(full)) return full.length > short.length;
  if (owner !== undefined || full.length <= short.length) return false;
  if (
    !/(?:公司|集团|学校|学院|大学|医院|职校|技校|职院|师范|中心|协会|律所|事务所|银行|支行|总医院)$/u.test(
      short,
    )
  )
    return false;
  if (!/(?:公司|集团|校|院|大学|所|行|中心|协会)$/u.test(full) || /工会|党/u.test(short + full)) return false;
  if (short.endsWith('集团') && !full.includes('集团')) return false;
  const shortRegion = regionOf(short);
  const fullRegion = regionOf(full);
  const core = coreOf(full, fullRegion);
  const tail = /(?:有限责任公司|有限公司|公司|集团)$/u.exec(full)?.[0] ?? '';
  // 临江职校 for 上海临江职业学校: a brand that sounds like a county
  const brand = fullRegion.endsWith(shortRegion) ? shortRegion : '';
  if (shortRegion !== '' && abbreviates(short, brand + core + tail)) return true;
  if (!fullRegion.includes(shortRegion)) return false;
  const shortCore = coreOf(short, shortRegion);
  return shortCore.length >= 2 && abbreviates(shortCore, core + tail);
}

/** 共青团某省委 is 共青团某省委员会. */
function spelledOut(short: string, full: string): boolean {
  return short.endsWith('委') && full === `${short}员会`;
}

const legalForm = /^(?:[（(][^（）()]{1,8}[）)])?(?:股份|控股)?(?:有限责任|有限)?公司$/u;

/** 钾盐公司 for 望昆钾盐有限公司, where no other company of the article ends so. */
function onlyOneEndingSo(short: string, names: readonly string[]): string | undefined {
  if (!/公司$/u.test(short) || regionOf(short) !== '') return undefined;
  const trade = coreOf(short, '');
  const ending = names.filter((full) => full !== short && coreOf(full, regionOf(full)).endsWith(trade));
  const [only] = ending;
  return ending.length === 1 && only !== undefined && /公司$/u.test(only) && only.length > short.length
    ? only
    : undefined;
}

function divisionsOnly(text: string): boolean {
  return text !== '' && regionOf(text) === text;
}
