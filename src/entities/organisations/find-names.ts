/** Finds names of organisations and of places that end in a head, from left to right, so that a name can be the owner of the next. */
import { administrationHeads } from '../../language/lexicons/administration.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { levelBodies, shortUnions } from '../../language/lexicons/kinds-of-bodies.ts';
import { organisationHeads, shortHeads, shortHeadWords } from '../../language/lexicons/organisation-heads.ts';
import { placeHeads } from '../../language/lexicons/place-heads.ts';
import { WordTrie, wordSet } from '../../language/lexicons/word-trie.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import type { WordIndex } from '../word-index.ts';
import { classifyName } from './classify-name.ts';
import { findCoordinated } from './find-coordinated.ts';
import { headIsUsed } from './head-context.ts';
import type { NameHead, NameMention } from './name-mention.ts';
import type { ScanContext } from './scan-context.ts';

const allHeads: readonly NameHead[] = [
  ...organisationHeads,
  ...administrationHeads().map((word) => ({ word, type: 'Institution', kind: 'body' }) as const),
  ...placeHeads.map(([word, kind]) => ({ word, type: 'Place', kind }) as const),
];
const headWords = allHeads.map((head) => head.word);
const heads = new WordTrie(allHeads.map((head) => [head.word, head] as const));

/** Finds names in text order; `seeds` are names that are known beforehand (defined short forms, known bodies). */
export type NameSearch = (seeds: readonly NameMention[]) => readonly NameMention[];

/** What every search in a text goes by, looked up once: its divisions, and the heads that stand in it. */
export function nameSearch(index: WordIndex, divisions: readonly DivisionMention[]): NameSearch {
  const divisionEnding = new Map<number, DivisionMention>();
  const divisionStarting = new Map<number, DivisionMention>();
  for (const division of divisions) {
    divisionEnding.set(division.end, division);
    divisionStarting.set(division.start, division);
  }
  const standing = headsIn(index, divisionEnding);
  return (seeds) =>
    findNames({ index, divisionEnding, divisionStarting, nameEnding: new Map() }, standing, seeds);
}

interface StandingHead {
  readonly start: number;
  readonly head: NameHead;
  /** Whether it may end a name there. */
  readonly used: boolean;
}

function headsIn(index: WordIndex, divisionEnding: ScanContext['divisionEnding']): readonly StandingHead[] {
  const { text } = index;
  const found: StandingHead[] = [];
  for (let start = 0; start < text.length; start++) {
    const head = mayBeHead.hasAt(text, start) ? headAt(index, start, divisionEnding) : undefined;
    if (!head) continue;
    const end = start + head.word.length;
    const division = divisionEnding.get(end);
    const isDivision =
      ((head.kind === 'area' || head.word === '矿区') && division !== undefined) ||
      // 浙江舟山, 黑龙江: a city or province that sounds like a mountain or a river.
      (head.type === 'Place' && head.word.length === 1 && division !== undefined && isLarge(division)) ||
      // 南湖|区: the lake is part of the district's name.
      (head.kind === 'site' && (divisionEnding.get(end + 1)?.start ?? start) < start);
    found.push({ start, head, used: !isDivision && headIsUsed(index, start, head) });
  }
  return found;
}

function findNames(
  context: ScanContext & { readonly nameEnding: Map<number, NameMention> },
  standing: readonly StandingHead[],
  seeds: readonly NameMention[],
): readonly NameMention[] {
  const { nameEnding } = context;
  const { text } = context.index;
  const found: NameMention[] = [];
  const add = (mention: NameMention) => {
    // 首钢集团|有限公司: the legal form completes the name before it and is no body of its own.
    const before = mention.ownerEnd === undefined ? undefined : found.at(-1);
    if (before && before.end === mention.ownerEnd && completes(before, text.slice(before.end, mention.end))) {
      found.pop();
      nameEnding.delete(before.end);
      const region = before.form === 'known' ? context.divisionEnding.get(before.start) : undefined;
      const whole: NameMention = {
        ...mention,
        start: region?.start ?? mention.start,
        form: 'named',
        regionEnd: before.regionEnd,
        ownerEnd: before.ownerEnd,
      };
      found.push(whole);
      nameEnding.set(whole.end, whole);
      return;
    }
    found.push(mention);
    if (mention.rule !== 'unit-alone') nameEnding.set(mention.end, mention);
  };
  let at = 0;
  let nextSeed = 0;
  const addSeedsUpTo = (position: number) => {
    for (let seed = seeds[nextSeed]; seed && seed.start <= position; seed = seeds[++nextSeed]) {
      if (seed.start < at) continue;
      found.push(seed);
      nameEnding.set(seed.end, seed);
      at = seed.end;
    }
  };
  for (const { start, head, used } of standing) {
    addSeedsUpTo(start);
    if (start < at) continue;
    at = start + head.word.length;
    if (!used) continue;
    const shared = findCoordinated(context, head, start, at);
    for (const mention of shared) found.push(mention);
    const mention = shared.length > 0 ? undefined : classifyName(context, head, start, at, found.at(-1));
    if (mention) add(mention);
  }
  addSeedsUpTo(text.length);
  return found;
}

/** A province or a city, and nothing else by that name. */
function isLarge({ form, divisions }: DivisionMention): boolean {
  return form === 'short' && divisions.every(({ level }) => level !== 'county');
}

/** 首钢集团|有限公司, 云山煤矿|机械有限公司: the earlier head is no body of its own. */
function completes(before: NameMention, rest: string): boolean {
  if (before.form === 'known' || before.form === 'alias') return legalForm.test(rest);
  return legalForm.test(rest) || (/有限(?:责任)?公司$/u.test(rest) && !independent.test(before.head.word));
}

const independent = /(?:公司|集团|银行|大学|学院|研究院|研究所|局|工会|委|厅|部)$/u;
const legalForm = /^(?:[（(][^（）()]{1,8}[）)])?(?:集团)?(?:股份|控股)?(?:有限责任|有限)?公司$/u;
const numeral = /[0-9０-９一二三四五六七八九十两几多每各首]/u;

function headAt(
  index: WordIndex,
  start: number,
  divisionEnding: ReadonlyMap<number, DivisionMention>,
): NameHead | undefined {
  const { text } = index;
  const match = heads.longestAt(text, start);
  // 共青团某某区|委员会 is not the 区委, nor is the school in 区|委党校.
  if (
    match &&
    levelBodies.has(match.value.word) &&
    (text.startsWith('员会', match.end) || text.startsWith('党校', match.end))
  )
    return undefined;
  // 全市|总产值, 市|总工会
  if (
    match &&
    shortUnions.has(match.value.word) &&
    (ofAll.hasAt(text, start - 1) || total.test(text.slice(match.end, match.end + 2)))
  )
    return undefined;
  // 城|建工|会 has no 建工 in it, 永丰|重工|会同 has 重工
  if (
    match &&
    text.startsWith('工会', match.end - 1) &&
    !text.startsWith('会同', match.end) &&
    index.begins(match.end - 1)
  )
    return undefined;
  if (
    match &&
    (match.value.word.length > 1 || match.value.kind === 'area' || isGeographic(index, start, divisionEnding))
  ) {
    return match.value;
  }
  if (pointing.hasAt(text, start - 1)) return pointedHeads.get(text.charAt(start));
  const short = shortStarts.hasAt(text, start) ? shortHeadsByCharacter.get(text.charAt(start)) : undefined;
  if (!short) return undefined;
  // 保障部, 分拣班: the segmenter's word goes on to the left or the character stands alone after one.
  const token = index.at(start);
  if (!token) return undefined;
  // 贵州|局局长: the segmenter puts the head with the office.
  if (token.start === start && token.text === `${short.word}${short.word}长`) return short;
  // 铸件|厂摊: with the verb behind, a word that the dictionary lacks
  if (
    token.start === start &&
    token.tag === 'x' &&
    token.text.length === 2 &&
    short.kind === 'body' &&
    !villageBehind.hasAt(text, start + 1)
  )
    return short;
  // 毛笔|厂里
  if (token.start === start && token.text === `${short.word}里`) return short;
  // 旧厂|镇: a place called so
  if (short.kind === 'body' && townBehind.test(text.slice(start + 1, start + 3))) return undefined;
  if (token.end !== start + 1) return undefined;
  if (token.start === start) {
    if (short.word === '所' && !officesCalledSuo.test(text.slice(Math.max(0, start - 4), start)))
      return undefined;
    return numeral.test(text.charAt(start - 1)) ? undefined : short;
  }
  const ending = shortHeadWords.has(token.text) || shortHeadWords.has(token.text.slice(-2));
  return ending || memberOf.test(token.text) || verbOrPerson.test(token.tag) ? undefined : short;
}

const ofAll = new CharacterSet('全各城超都门夜集本');
/** What is the whole, the sum or the chief of something, not the union of a region. */
const total =
  /^(?:工会|工程|工办|医院|商会|[队局体计量额数值店校社站厂台编是共结规支收裁督教领]|产[值量]|面积|人[口数]|投[资入]|公司|经理|图书|河长|林长|值班|动员|决赛|冠军|指挥|召集|资产|里程|长度|户数|就业|用[水电地]|预算|负债|目标|装机|能耗|消费|需求|供给|司)/u;

const townBehind = /^(?:镇(?!长)|乡(?!长)|村(?!长)|街道)/u;

const pointing = new CharacterSet('该');

/** 盐厂|村 is no factory. */
const villageBehind = new CharacterSet('村镇乡街');

/** 环卫|所 is an office; elsewhere 所 by itself is grammar (为群众所称赞). */
const officesCalledSuo =
  /(?:监管|环卫|税务|财政|司法|工商|[房车交城粮林]管|路政|园林|市政|水电|土地|国土|畜牧|兽医|研究|检[验测疫]|计量|管理|规划|设计|监[督测理]|公路|养护|水利|水文|防[疫治]|血防|[林农渔]业|气象|交通|运[政输]|看守|戒毒|拘留|保健|卫生|供电|收费|事务|农机|渔政|执法|环保|市监|测绘|勘测|航道|稽查|法律服务|文[物保]|村镇|建设)$/u;

/** 市委常委 is one word of the dictionary and somebody's office; 共青团 only begins names. */
const verbOrPerson = /^(?:[vm]$|nr)/u;
const memberOf = /(?:共青团|常委|政委|编委|评委|执委|纪委委员)$/u;

const shortHeadsByCharacter: ReadonlyMap<string, NameHead> = new Map(Object.entries(shortHeads));
const shortStarts = new CharacterSet(shortHeadsByCharacter.keys());

/** 该会, 该局: a character that points to a body named before. */
const pointedHeads: ReadonlyMap<string, NameHead> = new Map(
  [...'会局院校厂矿行社所站队委部段馆园店'].map(
    (word) => [word, { word, type: 'Institution', kind: 'body' }] as const,
  ),
);

/** A single 路, 山 or 湖 ends a name only in a word that the segmenter takes for a place. */
function isGeographic(
  index: WordIndex,
  start: number,
  divisionEnding: ReadonlyMap<number, DivisionMention>,
): boolean {
  const { text } = index;
  if (landscape.has(index.at(start)?.text ?? '')) return false;
  if (text.charAt(start) === '站') {
    // 2号线解放路站, 广州站, 广州南站
    const direction = /[东西南北]/u.test(text.charAt(start - 1)) ? 1 : 0;
    if ((divisionEnding.get(start - direction)?.form ?? 'weak') !== 'weak') return true;
    return /[0-9一二三四五六七八九十]号线|[\u4e00-\u9fff]线/u.test(text.slice(Math.max(0, start - 9), start));
  }
  const token = index.at(start);
  return token !== undefined && token.end === start + 1 && token.end - token.start >= 2 && token.tag === 'ns';
}

/** Kinds of landscape, not names. */
const landscape: ReadonlySet<string> = wordSet(
  '高山 雪山 火山 江山 靠山 深山 大山 矿山 荒山 青山 群山 冰山 登山 爬山 下山 上山 进山 出山 山河 大河 运河 冰河 内河 大江 沿江 大湖 湖泊 半岛 群岛 小岛 海岛 马路 公路 铁路 水路 道路 大路 小路 走路 一路 山路 大街 小街 上街 逛街 步行街 思路 线路 电路 出路 老路 新路',
);

/** The characters that heads begin with: other positions need no further look. */
const mayBeHead = new CharacterSet();
for (const word of headWords) mayBeHead.add(word.charCodeAt(0));
for (const character of [...Object.keys(shortHeads), ...pointedHeads.keys()]) {
  mayBeHead.add(character.charCodeAt(0));
}
