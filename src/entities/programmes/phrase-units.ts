/**
 * The words of a text as the scan for a programme's name sees them: segmenter's words, with quotations, known names,
 * years, editions and quantities taken as one unit each.
 */
import type { AnalysedText, Bracket, Quantity, Quotation } from '../../language/analysed-text.ts';
import { divisionsNamed } from '../../language/gazetteer/gazetteer.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import {
  frontVerbs,
  genericWords,
  hostVerbs,
  joinVerbs,
  nameTimes,
  openingVerbs,
  pointingWords,
  predicateVerbs,
  programmeHeads,
} from '../../language/lexicons/programmes.ts';
import { wordSet } from '../../language/lexicons/word-trie.ts';
import { perWord } from '../../language/words.ts';
import type { Span } from '../../page/source-text.ts';
import type { CandidateEntity } from '../candidate.ts';
import { definesShortForm } from './quoted-cues.ts';

export type UnitKind =
  | 'noun'
  | 'quotation'
  | 'organisation'
  | 'place'
  | 'person'
  | 'year'
  | 'edition'
  | 'quantity'
  | 'and'
  | 'comma'
  | 'of'
  | 'pointing'
  | 'generic'
  | 'verb'
  | 'stop';

export interface Unit extends Span {
  readonly kind: UnitKind;
  readonly text: string;
  /** The segmenter's tag; empty for units of another origin. */
  readonly tag: string;
  /** Where `kind` is quotation. */
  readonly quotation: Quotation | undefined;
}

/** 2024年, 2023—2024年度, 2023/2024年, 2024 of “匠心”2024全国工匠论坛. */
const year =
  /20[1-3]\d(?=[全中世国北上天重大职首长江])|(?:19|20)\d{2}(?:年?[—–~～至/-](?:20)?\d{2})?年度?(?=[^\d一二三四五六七八九十]|$)/uy;
const edition =
  /[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,3}次|(?:第[一二三四五六七八九十百零两\d]{1,4}|首)(?:届|期|批次?|季度?|场|轮|站|次)|(?:20\d{2})?[“"]?十[一二三四五六七]五[”"]?(?=[^年])/uy;

/** Regions that hold something together, behind what they lie along or in. */
const severalRegions =
  /[二三四五六七八九十]{1,2}(?:省区市?|省[一两]市|省市?|市州?|县[区市]?|区县?)(?=[\p{sc=Han}“])/uy;
const han = /^(?![在到了过有共来自赴至对向及与和等这那该全各])\p{sc=Han}$/u;

/** One word to the segmenter, but its halves belong to different phrases: 推介会上. How long the first half is. */
const splitWords: ReadonlyMap<string, number> = new Map([
  ['会上', 1],
  ['会后', 1],
  ['会前', 1],
  ['会中', 1],
  ['课上', 1],
  ['班上', 1],
  ['赛上', 1],
  ['基金项目', 2],
  ['室里', 1],
  ['屋里', 1],
  ['舱里', 1],
  ['亭里', 1],
  ['吧里', 1],
  ['站里', 1],
  ['角里', 1],
  ['全会精神', 2],
  ['会议精神', 2],
]);

/** A word that the segmenter made up takes the preposition behind it along: 节在 of 工友节在广场. */
const prepositionBehind = /^[^在于由上对向把被有]{1,3}[在于由上对向把被有]$/u;
/** … or the particle in front of it: 了疗 of 举行了疗休养. */
const particleInFront = /^[了过的]./u;

/** … or a verb, or a preposition with what follows it: 课开 of 把急救课开到, 周在市 of 戏曲周在市文化馆. */
const verbBehind =
  /^[课班展赛节季周月日会营站款][将拟已共由开搬办送发拨].?$|^[课班展赛节季周月日会营款]在.?$/u;
/** … or a preposition joined to a trade's last character: 工同 of 绣工同台. */
const tradeInFront = /^[工匠员][同在与和将把向]/u;
/** … or an adverb and its verb: 共筹得. */
const adverbInFront = /^[共已又再][筹募捐收投发拨]/u;

/** How much of a segmenter's word is one unit: 出席 of 出席会议. */
function firstPart(word: string, tag: string): number {
  if (tag === 'x' && prepositionBehind.test(word) && !predicateVerbs.has(word)) return word.length - 1;
  if (
    tag === 'x' &&
    (particleInFront.test(word) ||
      verbBehind.test(word) ||
      adverbInFront.test(word) ||
      tradeInFront.test(word))
  )
    return 1;
  const split = splitWords.get(word);
  if (split !== undefined || word.length !== 4 || !programmeHeads.has(word.slice(2)))
    return split ?? word.length;
  const verb = word.slice(0, 2);
  return joinVerbs.has(verb) || hostVerbs.has(verb) || predicateVerbs.has(verb) ? 2 : word.length;
}

const numeral = /^[\d一二三四五六七八九十百千万亿两半几多余数第]/u;
const insideName = /^(?:扩大|视频|电视电话|线上|线下|现场)$/u;

const yearStarts = new CharacterSet('12');
const editionStarts = new CharacterSet('2第首一二三四五六七八九十“"');
/** First characters of landmarks that no other layer knows. */
const landmarkStarts = new CharacterSet([...yearStarts, ...editionStarts, '线', '展', '开']);
const showStarts = new CharacterSet('展开');

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** 庆国庆 is no person. */
const festive = /^[庆迎贺](?:国庆|五一|元旦|新春|新年|中秋|建党|七一|八一|元宵|端午)/u;

/** Names that may be part of a programme's name or stand as its organiser; the longest wins where two overlap. */
function knownSpans(known: readonly CandidateEntity[]): ReadonlyMap<number, { end: number; kind: UnitKind }> {
  const kinds: Partial<Record<CandidateEntity['type'], UnitKind>> = {
    Union: 'organisation',
    Company: 'organisation',
    Institution: 'organisation',
    Place: 'place',
    Person: 'person',
  };
  const spans = new Map<number, { end: number; kind: UnitKind }>();
  for (const entity of known) {
    const kind = kinds[entity.type];
    if (kind === undefined) continue;
    for (const mention of entity.mentions) {
      if (mention.form !== 'name' || (kind === 'person' && festive.test(mention.text))) continue;
      const other = spans.get(mention.start);
      if (other === undefined || other.end < mention.end)
        spans.set(mention.start, { end: mention.end, kind });
    }
  }
  return spans;
}

/** Where or when, told by what stands before. */
const relative =
  /^(?:以[上下内外来后前]|之[间后前中下上内外]|期间|当中|左右|中间|前后|上下|内外|里面|外面|旁边|附近)$/u;

/** Words that the segmenter takes for numbers or adverbs. */
const countedNouns: ReadonlySet<string> = wordSet(
  '周年 首都 徒步 高速 高新 立法 快速 绝活 相声 越剧 同步 初中 本科 积分 互动 慢行 大自然 十佳 百强 一线 一体 一体化 一流 三方 双百 双创 百日 百千万 万人 千人 百人 千名 百名 百家 千家 万家 万名 五四 五小 两癌 三八 五一 七一 八一 两节 非公 首发 首演 首映 首航 双拥',
);

/** The segmenter takes 青年 and 首期 for times too. */
const timeWord =
  /^[今昨明去前后近目现当此当同日上下]|[日天时分秒晨晚午月末初旬底]$|年[初底末内]?$(?<!青年)|[如今以来先随即]/u;

/** 这座驿站, 该项活动: the segmenter may take the measure along. */
const pointingMeasure = /^[这那该此][座间处家场项届批支所次期份套条台辆栋幢]$/u;

/** A verb with its result or direction is never a modifier: 闯进, 写出, 送到; 推进 and its like may be one. */
const resultVerb =
  /^(?!推进|改进|促进|引进|先进|跟进|收入|投入|产出|演出|支出|展出)[^，][进出到入成起为过给向于完上下住掉]$/u;

interface WordReading {
  readonly kind: UnitKind;
  /** How much of it is one unit. */
  readonly first: number;
}

const readWord = perWord(
  (word, tag): WordReading => ({ kind: kindOf(word, tag), first: firstPart(word, tag) }),
);

function kindOf(word: string, tag: string): UnitKind {
  if (word === '的' || word === '之') return 'of';
  if (word === '、') return 'comma';
  if (word === '和' || word === '与' || word === '及' || word === '以及' || word === '暨' || word === '·')
    return 'and';
  if (pointingWords.has(word) || pointingMeasure.test(word)) return 'pointing';
  if (genericWords.has(word)) return 'generic';
  if (/^首[家个座处条间]$|^[了过着于]$|^\d+$|^(?:大家|自己|人们|咱们|彼此|大伙|大伙儿)$/u.test(word))
    return 'stop';
  if (nameTimes.has(word) || countedNouns.has(word)) return 'noun';
  if (/^(?:眼下|[上下本]学期|[今去]年?[春夏秋冬])$/u.test(word)) return 'stop';
  if (/^全[国省市区县州]$/u.test(word)) return 'place';
  if (
    /.{2}[市县]$|.自治州$/u.test(word) &&
    !/(?:城|超|门|集|夜|股|楼|菜|都|大|全|各|跨|外|本)[市县]$/u.test(word)
  )
    return 'place';
  if (
    tag === 'ns' &&
    word !== '城市' &&
    word !== '新建' &&
    (/.[省市区县州旗镇乡村]$/u.test(word) || divisionsNamed(word).length > 0)
  )
    return 'place';
  if (!/^[\p{sc=Han}A-Za-z0-9+×—\-○]+$/u.test(word)) return 'stop';
  if (hostVerbs.has(word) || joinVerbs.has(word)) return 'verb';
  if (
    word.length === 4 &&
    !/^n[zst]?$/u.test(tag) &&
    (hostVerbs.has(word.slice(2)) || joinVerbs.has(word.slice(2)) || joinVerbs.has(word.slice(0, 2)))
  )
    return 'verb';
  if (openingVerbs.has(word)) return 'verb';
  if (predicateVerbs.has(word)) return 'verb';
  if (frontVerbs.has(word)) return 'noun';
  if (/^[上下前后中里内外间]$/u.test(word)) return 'stop';
  if (tag === 't' && !timeWord.test(word)) return 'noun';
  if (tag === 'f' && (word.length === 1 || relative.test(word))) return 'stop';
  // 广场|舞
  if (/^[老女青少幼小大舞]$/u.test(word)) return 'noun';
  if (/^(?:p|c|d|u[a-z]?|r[a-z]?|y|e|t|m|mq|q|z)$/u.test(tag)) return 'stop';
  if (tag.startsWith('v') && (word.length === 1 || resultVerb.test(word))) return 'stop';
  return 'noun';
}

/** What is taken as one unit whatever words it consists of, by where it starts. */
interface Landmarks {
  readonly text: string;
  readonly names: ReadonlyMap<number, { readonly end: number; readonly kind: UnitKind }>;
  readonly quotations: ReadonlyMap<number, Quotation>;
  /** （扩大） and the like stand inside names. */
  readonly asides: ReadonlyMap<number, Bracket>;
  readonly quantities: ReadonlyMap<number, Quantity>;
  /** By position: 1 where one starts. Most words begin nothing but themselves: one look into a list of numbers tells. */
  readonly begins: Uint8Array;
}

function landmarksOf(analysed: AnalysedText, known: readonly CandidateEntity[]): Landmarks {
  const { text } = analysed;
  const names = knownSpans(known);
  const quotations = new Map<number, Quotation>();
  const asides = new Map<number, Bracket>();
  const quantities = new Map<number, Quantity>();
  const begins = new Uint8Array(text.length + 1);
  for (const quotation of analysed.quotations)
    if (quotation.kind !== 'speech') quotations.set(quotation.start, quotation);
  for (const bracket of analysed.brackets)
    if (insideName.test(text.slice(bracket.inner.start, bracket.inner.end)))
      asides.set(bracket.start, bracket);
  for (const quantity of analysed.quantities) quantities.set(quantity.start, quantity);
  for (const starts of [quotations, asides, names, quantities])
    for (const start of starts.keys()) begins[start] = 1;
  return { text, names, quotations, asides, quantities, begins };
}

function unitOf(text: string, kind: UnitKind, start: number, end: number, tag = ''): Unit {
  return { kind, start, end, tag, text: text.slice(start, end), quotation: undefined };
}

/** “灯塔课堂”线上平台: the segmenter sees 线 and 上平台. */
function isOnline(text: string, at: number): boolean {
  return lineMarks.hasAt(text, at) && text.charAt(at - 1) === '”' && online.test(text.slice(at, at + 2));
}

/** 书画展开展: the segmenter sees 展开 and 展. Of the two words that it is, the one that begins at `at`. */
function showOpening(text: string, at: number): Unit | undefined {
  if (text.startsWith('展开展', at)) return unitOf(text, 'noun', at, at + 1, 'n');
  return text.startsWith('展开展', at - 1) ? unitOf(text, 'verb', at, at + 2, 'v') : undefined;
}

/** The landmark that starts at a position, as a unit. */
function landmarkAt(landmarks: Landmarks, at: number): Unit | undefined {
  const { text, names } = landmarks;
  const opening = showStarts.hasAt(text, at) ? showOpening(text, at) : undefined;
  if (opening !== undefined) return opening;
  if (isOnline(text, at)) return unitOf(text, 'noun', at, at + 2, 'b');
  const quotation = landmarks.quotations.get(at);
  if (quotation !== undefined) {
    const { end } = quotation;
    const short = names.get(quotation.inner.start);
    if (short?.end === quotation.inner.end && definesShortForm(text, at))
      return unitOf(text, short.kind, at, end);
    return { kind: 'quotation', start: at, end, tag: '', text: text.slice(at, end), quotation };
  }
  const aside = landmarks.asides.get(at);
  if (aside !== undefined) return unitOf(text, 'noun', at, aside.end);
  const name = names.get(at);
  if (name !== undefined) return unitOf(text, name.kind, at, name.end);
  const yearText = yearStarts.hasAt(text, at) ? matchAt(year, text, at) : undefined;
  if (yearText !== undefined) return unitOf(text, 'year', at, at + yearText.length);
  const editionText = editionStarts.hasAt(text, at) ? matchAt(edition, text, at) : undefined;
  if (editionText !== undefined) return unitOf(text, 'edition', at, at + editionText.length);
  // 西北|五省区|职工技能竞赛
  const regions =
    editionStarts.hasAt(text, at) && han.test(text.charAt(at - 1))
      ? matchAt(severalRegions, text, at)
      : undefined;
  if (regions !== undefined) return unitOf(text, 'noun', at, at + regions.length);
  const quantity = landmarks.quantities.get(at);
  if (quantity === undefined) return undefined;
  if (countedNouns.has(text.slice(at, quantity.end))) return unitOf(text, 'noun', at, quantity.end);
  // 成立30周年座谈会
  const anniversary = /^周?年?周年/u.exec(text.slice(quantity.end - 1, quantity.end + 2))?.[0] ?? '';
  if (anniversary.endsWith('周年')) return unitOf(text, 'noun', at, quantity.end - 1 + anniversary.length);
  return quantity.unit === '' ? undefined : unitOf(text, 'quantity', at, quantity.end);
}

/** Cuts the whole text into units, from left to right, in one pass. */
export function phraseUnits(text: AnalysedText, known: readonly CandidateEntity[]): readonly Unit[] {
  const landmarks = landmarksOf(text, known);
  const { begins, names } = landmarks;
  const units: Unit[] = [];
  let at = 0;
  for (const token of text.tokens) {
    while (at < token.end) {
      const mayStart = begins[at] === 1 || landmarkStarts.hasAt(text.text, at);
      const landmark = mayStart ? landmarkAt(landmarks, at) : undefined;
      if (landmark !== undefined) units.push(landmark);
      else {
        const reading = at === token.start ? readWord(token) : undefined;
        const limit = reading === undefined ? token.end : at + reading.first;
        let end = at + 1;
        while (end < limit && !(begins[end] === 1 && names.has(end))) end++;
        const whole = reading !== undefined && end === token.end;
        const word = whole ? token.text : text.text.slice(at, end);
        const before = units[units.length - 1];
        if (before?.tag === 'ns' && before.end === at && division.test(word)) {
          units.pop();
          units.push(unitOf(text.text, 'place', before.start, end, 'ns'));
          at = end;
          continue;
        }
        // The segmenter tears short words that it does not know: 苗 绣.
        const torn = token.tag === 'v' && word.length === 1 && !predicateVerbs.has(word);
        if (torn && before?.kind === 'noun' && before.text.length === 1 && before.end === at) {
          units.pop();
          units.push(unitOf(text.text, 'noun', before.start, end, 'x'));
          at = end;
          continue;
        }
        // 款 and 班 are measures only behind a number.
        const measured =
          (token.tag === 'q' || token.tag === 'm') && before?.kind === 'noun' && !numeral.test(word);
        const kind = measured ? 'noun' : whole ? reading.kind : kindOf(word, '');
        units.push({ kind, start: at, end, tag: token.tag, text: word, quotation: undefined });
      }
      at = units[units.length - 1]?.end ?? token.end;
    }
  }
  return units;
}

const division = /^[省市县区州旗镇乡]$/u;
const lineMarks = new CharacterSet('线');
const online = /^线[上下]$/u;
