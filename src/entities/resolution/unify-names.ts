/** Gives one body one name in an article: its full name, wherever a short form of it stands. */
import { divisionsEnd } from '../../language/gazetteer/gazetteer.ts';
import { administrationFields } from '../../language/lexicons/administration.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { abbreviates, coreOf } from '../organisations/short-forms.ts';
import type { ResolvedName } from './resolved-name.ts';

/** One body under its full name and its short forms gets the full name everywhere. */
export function unifyNames(resolved: readonly ResolvedName[]): readonly ResolvedName[] {
  const all = withFullOwners(resolved);
  const owned = new Map<string, string>();
  for (const item of all) if (item.owner) owned.set(item.name, item.owner.name);
  const names = readNames(all.filter((item) => item.type !== 'Place'));
  const fuller = new Map<string, string>();
  for (const short of names) {
    if (owned.has(short.name)) continue;
    let best: ReadName | undefined;
    for (const full of names) {
      const longer = full.name.length > (best ?? short).name.length;
      if (longer && isShortFor(short, full, owned.get(full.name))) best = full;
    }
    best ??= onlyOneEndingSo(short, names);
    if (best) fuller.set(short.name, best.name);
  }
  if (fuller.size === 0) return all;
  const expand = (item: ResolvedName): ResolvedName => {
    const direct = fuller.get(item.name);
    // 柳河街道工会 is 柳河街道总工会, and that is 城东区柳河街道总工会.
    if (direct) return { ...item, name: fuller.get(direct) ?? direct };
    if (!item.owner) return item;
    const owner = expand(item.owner);
    if (owner.name === item.owner.name || !item.name.startsWith(item.owner.name)) return item;
    return { ...item, owner, name: owner.name + item.name.slice(item.owner.name.length) };
  };
  return all.map(expand);
}

/** 凌波工会 is the union of 福建凌波海洋生物科技有限公司 where the article names that, 青山矿工会 that of 青山煤矿. */
function withFullOwners(all: readonly ResolvedName[]): readonly ResolvedName[] {
  if (!all.some((item) => ownerInName(item) !== undefined)) return all;
  const companies = readNames(all.filter((item) => item.type === 'Company' && !item.owner));
  return all.map((item) => {
    const name = ownerInName(item);
    if (name === undefined) return item;
    const { core } = readName(name);
    const full = companies.find(
      (company) =>
        company.name.length > name.length &&
        (abbreviates(core, company.core) ||
          (name.length >= 4 && company.core.endsWith(name)) ||
          isPlantFor(name, company.name)),
    )?.name;
    if (!full) return item;
    const impliedOwner = item.impliedOwner && { ...item.impliedOwner, name: full };
    return { ...item, name: full + item.name.slice(name.length), impliedOwner };
  });
}

/** What stands in front of 工会 where no owner was found: 青山矿 of 青山矿工会, but nothing of 市总工会 or 快递行业工会. */
function ownerInName({ type, name, owner, impliedOwner }: ResolvedName): string | undefined {
  if (impliedOwner) return impliedOwner.name;
  return type === 'Union' && !owner ? ofEnterprise.exec(name)?.[0] : undefined;
}

const ofEnterprise = /^.{2,8}(?=(?<![总业区县市省镇乡]|街道)工会$)/u;

/** What follows from a name alone. */
interface ReadName {
  readonly name: string;
  /** Names that differ only in how a kind of body is spelled out are normalised to the same. */
  readonly normal: string;
  /** The divisions that it begins with: 城东区 of 城东区柳河街道总工会. */
  readonly region: string;
  readonly core: string;
  readonly legalForm: string;
  /** Whether a company, a school or an office can be called so for short, or in full. */
  readonly maybeShort: boolean;
  readonly maybeFull: boolean;
}

/** Each name once. */
function readNames(items: readonly ResolvedName[]): readonly ReadName[] {
  return [...new Set(items.map((item) => item.name))].map(readName);
}

const known = new Map<string, ReadName>();
const mostNames = 50_000;

/** Kept, because pairs are compared, and the bodies of a region are in its paper day after day. */
function readName(name: string): ReadName {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= mostNames) known.clear();
  const region = regionOf(name);
  const ofOthers = /工会|党/u.test(name);
  const read: ReadName = {
    name,
    normal: normalise(name),
    region,
    core: coreOf(name, region),
    legalForm: /(?:有限责任公司|有限公司|公司|集团)$/u.exec(name)?.[0] ?? '',
    maybeShort: !ofOthers && shortEnding.test(name),
    maybeFull: !ofOthers && fullEnding.test(name),
  };
  known.set(name, read);
  return read;
}

const shortEnding =
  /(?:公司|集团|学校|学院|大学|医院|职校|技校|职院|师范|中心|协会|律所|事务所|银行|支行|总医院)$/u;
const fullEnding = /(?:公司|集团|校|院|大学|所|行|中心|协会)$/u;

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
  return name.slice(0, divisionsEnd(name));
}

/** 金昌市, 金昌市首个: what the full name of a body has more than the name that it goes by. */
export function isOnlyRegion(words: string): boolean {
  const region = words.replace(/首[个家座所支]$/u, '');
  return divisionsEnd(region) === region.length;
}

/** 江川职校 for 北京江川职业技术学校, 柳河街道总工会 for 城东区柳河街道总工会; `full` is the longer one. */
function isShortFor(short: ReadName, full: ReadName, owner: string | undefined): boolean {
  if (full.name.startsWith(short.name)) {
    const rest = full.name.slice(short.name.length);
    return owner === undefined && (legalForm.test(rest) || spelledOut(short.name, rest));
  }
  if (full.name.endsWith(short.name)) {
    const rest = full.name.slice(0, -short.name.length);
    return owner !== undefined ? owner === rest : isOnlyRegion(rest);
  }
  if (isPlantFor(short.name, full.name)) return true;
  if (owner !== undefined && full.name.startsWith(owner)) {
    // 云州纺织工会, read as the union of a trade, for that of 云州纺织有限公司.
    const part = full.name.slice(owner.length);
    if (part !== '' && short.name.endsWith(part))
      return isShortFor(readName(short.name.slice(0, -part.length)), readName(owner), undefined);
  }
  if (short.normal === full.normal || isWithoutLevel(short, full)) return true;
  if (owner !== undefined || !short.maybeShort || !full.maybeFull) return false;
  if (short.name.endsWith('集团') && !full.name.includes('集团')) return false;
  if (/(?:公司|集团)$/u.test(short.name) && /[校院学会]$/u.test(full.name)) return false;
  const core = full.core + full.legalForm;
  // 临江职校 for 上海临江职业学校: a brand that sounds like a county
  const brand = full.region.endsWith(short.region) ? short.region : '';
  if (short.region !== '' && abbreviates(short.name, brand + core)) return true;
  if (!full.region.includes(short.region) || short.core.length < 2) return false;
  return abbreviates(short.core, core) || abbreviates(short.core, core.replace(ofGroup, ''));
}

/** 青山矿 for 青山煤矿 and 云州市青山煤矿, 望水厂 for 望水糖厂. */
function isPlantFor(short: string, full: string): boolean {
  const head = short.at(-1) ?? '';
  if (short.length < 3 || !plantHeads.has(head) || full.at(-1) !== head) return false;
  const stem = full.length - 1 - short.length;
  return full.slice(stem, -2) === short.slice(0, -1) && isOnlyRegion(full.slice(0, stem));
}

const plantHeads = new CharacterSet('矿厂场');

/** 云州造纸工会联合会 for 云州市造纸工会联合会. */
function isWithoutLevel(short: ReadName, full: ReadName): boolean {
  const { region } = short;
  return (
    region !== '' &&
    full.region.length === region.length + 1 &&
    full.name === full.region + short.name.slice(region.length) &&
    full.region.startsWith(region)
  );
}

/** 中铁|石江路桥工程有限公司 is 石江路桥公司 to its neighbours. */
const ofGroup = /^(?:中[铁建交核冶煤化电石海船粮储]|国网|国能|华[能电润]|大唐)(?=\p{Script=Han}{4})/u;

/** 共青团某省委 is 共青团某省委员会. */
function spelledOut(short: string, rest: string): boolean {
  return short.endsWith('委') && rest === '员会';
}

const legalForm = /^(?:[（(][^（）()]{1,8}[）)])?(?:股份|控股)?(?:有限责任|有限)?公司$/u;

/** 钾盐公司 for 望昆钾盐有限公司, 望山煤矿 for 晋北望山煤矿, where no other of the article ends so. */
function onlyOneEndingSo(short: ReadName, names: readonly ReadName[]): ReadName | undefined {
  if (short.region !== '') return undefined;
  const isFull = short.name.endsWith('公司')
    ? (full: ReadName) => full.core.endsWith(short.core) && full.name.endsWith('公司')
    : plant.test(short.name)
      ? (full: ReadName) => full.name.endsWith(short.name)
      : undefined;
  if (!isFull) return undefined;
  const ending = names.filter((full) => full !== short && isFull(full));
  const [only] = ending;
  return ending.length === 1 && only !== undefined && only.name.length > short.name.length ? only : undefined;
}

/** A mine, a works or a farm with a name of its own in front. */
const plant =
  /[\u4e00-\u9fff]{2,}(?:煤矿|[铁铜金银锡锰铝锌钨]矿|(?:发电|选煤|冶炼|水泥|造船)厂|电站|[林农牧渔茶盐]场)$/u;
