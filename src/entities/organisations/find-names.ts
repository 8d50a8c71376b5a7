/** Finds names of organisations and of places that end in a head, from left to right, so that a name can be the owner of the next. */
import { administrationHeads } from '../../language/lexicons/administration.ts';
import { genericModifiers } from '../../language/lexicons/name-edges.ts';
import { organisationHeads, shortHeads } from '../../language/lexicons/organisation-heads.ts';
import { placeHeads } from '../../language/lexicons/place-heads.ts';
import { WordTrie } from '../../language/lexicons/word-trie.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import type { WordIndex } from '../word-index.ts';
import { headIsUsed } from './head-context.ts';
import type { NameHead, NameMention } from './name-mention.ts';
import { type NameStart, type ScanContext, scanLeft } from './name-scan.ts';

const heads = new WordTrie<NameHead>();
for (const { word, type, kind } of organisationHeads) heads.set(word, { word, type, kind });
for (const word of administrationHeads()) heads.set(word, { word, type: 'Institution', kind: 'body' });
for (const [word, kind] of placeHeads) heads.set(word, { word, type: 'Place', kind });

/** Names in text order; `seeds` are names that are known beforehand (defined short forms, known bodies). */
export function findNames(
  index: WordIndex,
  divisions: readonly DivisionMention[],
  seeds: readonly NameMention[],
): readonly NameMention[] {
  const { text } = index;
  const nameEnding = new Map<number, NameMention>();
  const context: ScanContext = {
    index,
    divisionEnding: new Map(divisions.map((division) => [division.end, division])),
    nameEnding,
  };
  const found: NameMention[] = [];
  let nextSeed = 0;
  for (let i = 0; i < text.length; ) {
    const seed = seeds[nextSeed];
    if (seed && seed.start <= i) {
      nextSeed += 1;
      if (seed.start === i) {
        found.push(seed);
        nameEnding.set(seed.end, seed);
        i = seed.end;
      }
      continue;
    }
    const head = headAt(index, i);
    if (!head) {
      i += 1;
      continue;
    }
    const end = i + head.word.length;
    const isDivision = head.kind === 'area' && context.divisionEnding.has(end);
    const mention = !isDivision && headIsUsed(index, i, head) ? classify(context, head, i, end) : undefined;
    if (mention) {
      found.push(mention);
      if (mention.rule !== 'unit-alone') nameEnding.set(end, mention);
    }
    i = end;
  }
  return found;
}

function headAt(index: WordIndex, start: number): NameHead | undefined {
  const match = heads.longestAt(index.text, start);
  if (match && (match.value.word.length > 1 || isGeographic(index, start))) return match.value;
  const short = shortHeads[index.text.charAt(start)];
  // 保障部, 分拣班: the segmenter's word goes on to the left or the character stands alone after one.
  const token = short && index.at(start);
  return token && token.end === start + 1 ? short : undefined;
}

/** A single 路, 山 or 湖 ends a name only in a word that the segmenter takes for a place or does not know. */
function isGeographic(index: WordIndex, start: number): boolean {
  const token = index.at(start);
  if (!token || token.end !== start + 1) return false;
  const length = token.end - token.start;
  return length >= 2 && (token.tag === 'ns' || (token.tag === 'x' && length >= 3));
}

/** 市委, 团区委: the level of administration is part of the word. */
const levelBodies: Readonly<Record<string, number>> = {
  省委: 0,
  市委: 0,
  区委: 0,
  县委: 0,
  州委: 0,
  旗委: 0,
  镇委: 0,
  自治区党委: 0,
  团省委: 1,
  团市委: 1,
  团区委: 1,
  团县委: 1,
};

/** Words that stand for their body when nothing else is said: 公司工会, 集团安全质量部, 校工会. */
const ownerWords =
  /^(?:该|本)?(?:公司|集团|集团公司|企业|单位|学校|学院|大学|医院|总公司|分公司|校|院|局|厂|矿|行|社|站|段|中心|协会|法院|机关|车间|酒店|出版社|银行|委)$/u;

function classify(
  context: ScanContext,
  head: NameHead,
  headStart: number,
  end: number,
): NameMention | undefined {
  const { text } = context.index;
  const begin = scanLeft(context, headStart);
  const base = {
    start: begin.start,
    end,
    head,
    headStart,
    regionEnd: begin.regionEnd,
    ownerEnd: begin.ownerEnd,
    stands: undefined,
  };
  const modifier = text.slice(begin.regionEnd, headStart);
  if (begin.ownerEnd !== undefined)
    return { ...base, form: 'named', rule: 'owner-and-head', confidence: 0.92 };
  const level = levelBodies[head.word];
  if (level !== undefined && begin.start === headStart) {
    return { ...base, form: 'relative', rule: 'level-body', confidence: 0.9 };
  }
  if (begin.start === headStart) {
    if (text.charAt(headStart - 1) !== '该') return undefined;
    return {
      ...base,
      start: headStart - 1,
      regionEnd: headStart - 1,
      form: 'pointer',
      rule: 'this-head',
      confidence: 0.85,
    };
  }
  if (ownerWords.test(modifier) && !begin.anchored) {
    const pointed = text.charAt(begin.start - 1) === '该';
    const start = pointed ? begin.start - 1 : begin.start;
    return {
      ...base,
      start,
      regionEnd: start,
      form: 'relative',
      rule: 'owner-word-and-head',
      confidence: 0.8,
    };
  }
  if (begin.relative) {
    if (head.type === 'Company' && modifier === '') return undefined;
    return { ...base, form: 'relative', rule: 'level-and-head', confidence: 0.9 };
  }
  if (begin.anchored) return anchored(base, begin, modifier, head);
  return unanchored(context, base, begin, modifier, head);
}

type Base = Omit<NameMention, 'form' | 'rule' | 'confidence'>;

/** Heads that with a region alone still name nothing: 北京公司, 青岛企业集团. */
const weakAfterRegion: ReadonlySet<string> = new Set([
  '公司',
  '集团',
  '分公司',
  '子公司',
  '中心',
  '企业集团',
  '厂',
  '工厂',
  '总公司',
  '队',
  '班',
  '室',
  '所',
  '院',
  '局',
  '部',
  '处',
  '科',
  '村',
  '镇',
  '乡',
  '社区',
  '基地',
  '小区',
  '市场',
  '园区',
  '景区',
  '营业厅',
  '门店',
  '商店',
  '实验室',
  '大队',
  '工作站',
  '服务中心',
  '服务站',
  '领导小组',
  '联盟',
  '中学',
  '小学',
  '学校',
  '学院',
  '酒店',
  '车间',
  '工地',
  '大楼',
  '营业部',
  '路',
  '街',
  '湖',
  '山',
  '河',
  '江',
  '岛',
  '港',
  '站',
  '高速',
  '机场',
  '农场',
  '林场',
  '煤矿',
  '联合会',
  '政府',
  '超市',
  '商场',
  '饭店',
  '宾馆',
  '总会',
  '协会',
  '商会',
  '委',
  '委员会',
  '服务队',
  '突击队',
  '代表',
  '事务所',
  '店',
  '高中',
  '幼儿园',
  '办公室',
  '园',
  '新区',
  '开发区',
  '产业园',
  '工业园',
]);
/** Of those, the ones that one region has only one of: 青岛机场, 杭州办事处. */
const uniqueInRegion: ReadonlySet<string> = new Set([
  '机场',
  '政府',
  '新区',
  '开发区',
  '委',
  '站',
  '港',
  '高新区',
  '工业园',
]);

function anchored(base: Base, begin: NameStart, modifier: string, head: NameHead): NameMention | undefined {
  if (begin.start === base.headStart) return undefined;
  if (modifier === '') {
    if (weakAfterRegion.has(head.word) && !uniqueInRegion.has(head.word)) return undefined;
    if (head.kind === 'unit') return undefined;
    return { ...base, form: 'named', rule: 'region-and-head', confidence: 0.9 };
  }
  if (head.kind === 'unit' && !begin.brand)
    return { ...base, form: 'named', rule: 'region-and-unit', confidence: 0.6 };
  return { ...base, form: 'named', rule: 'region-name-and-head', confidence: begin.brand ? 0.95 : 0.9 };
}

function unanchored(
  context: ScanContext,
  base: Base,
  begin: NameStart,
  modifier: string,
  head: NameHead,
): NameMention | undefined {
  if (head.kind === 'unit') return { ...base, form: 'relative', rule: 'unit-alone', confidence: 0.6 };
  if (isGeneric(context, begin.start, base.headStart)) return undefined;
  if (modifier.length < 2) return undefined;
  const sure = begin.brand && modifier.length >= 2;
  return {
    ...base,
    form: 'named',
    rule: sure ? 'name-and-head' : 'words-and-head',
    confidence: sure ? 0.85 : 0.6,
  };
}

/** Whether every word in front of the head says only what kind of body it is. */
function isGeneric({ index }: ScanContext, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    const stop = Math.min(token?.end ?? end, end);
    if (!genericModifiers.has(index.text.slice(at, stop))) return false;
    at = stop;
  }
  return true;
}
