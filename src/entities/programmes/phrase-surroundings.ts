/** What stands to the left of a noun phrase: determiners, its organiser, the verb that governs it. */

import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { awardWords, hostVerbs, joinVerbs } from '../../language/lexicons/programmes.ts';
import { wordSet } from '../../language/lexicons/word-trie.ts';
import type { Unit } from './phrase-units.ts';

/** A phrase further left, for what is joined to it. */
export interface Governed {
  readonly end: number;
  readonly governor: string;
}

export interface LeftContext {
  readonly pointing: boolean;
  readonly general: boolean;
  readonly quantity: Unit | undefined;
  /** The organisation right in front, or the one that is subject of the governing verb. */
  readonly organiser: Unit | undefined;
  /** Whether that organisation stands right in front. */
  readonly adjoining: boolean;
  /** The organiser stands in front with 的: 区总工会的瑜伽班. */
  readonly owned: boolean;
  readonly governor: string;
  readonly governorKind: 'host' | 'join' | '';
  /** Whether the governor stands in a relative clause: 工会组织的. */
  readonly relative: boolean;
  /** Its governor's subject is counted: 38座锅炉房建起. */
  readonly byMany: boolean;
}

/** One word to the segmenter and no quantity to count with. */
const oneOf: ReadonlySet<string> = new Set([
  ...[...'场台次堂期个项门出段组'].map((measure) => `一${measure}`),
  ...[...'个家座处间项'].map((measure) => `首${measure}`),
]);
const thisYear: ReadonlySet<string> = wordSet('今年 本年度 当年');
const isTime = (unit: Unit | undefined): boolean =>
  unit?.tag === 't' || unit?.kind === 'year' || unit?.text === '一年一度';
const particles = new CharacterSet('了过着');
const clauseMarks = new CharacterSet('，。；：！？\n');
/** What stands behind 出资的 or 援建的 is held or built as what stands behind 举办的 is. */
const paying: ReadonlySet<string> = wordSet('组成 出资 捐建 援建 捐资 筹建 改建 兴建');
const ofNone: ReadonlySet<string> = wordSet('没有 没 无 未设 不设 不办 不搞 取消 取消了');

/** The segmenter joins some adverbs to their verbs: 广泛开展, 组织开展. */
const governorKindOf = (word: string): 'host' | 'join' | '' =>
  hostVerbs.has(word) || word === '安排' || (word.length === 4 && hostVerbs.has(word.slice(2)))
    ? 'host'
    : joinVerbs.has(word)
      ? 'join'
      : '';

/** The organisation before the verb at `index` in the same clause. */
function subjectBefore(units: readonly Unit[], index: number): Unit | undefined {
  for (let i = index; i >= Math.max(0, index - 10); i--) {
    const unit = units[i];
    if (unit === undefined || clauseMarks.hasAt(unit.text, 0)) return undefined;
    if (unit.kind === 'organisation') return unit;
  }
  return undefined;
}

/** 云水机械有限公司（以下简称“云水机械”）: the body whose short form stands in the bracket that ends at `index`. */
function definedBefore(units: readonly Unit[], index: number): Unit | undefined {
  const short = units[index - 1];
  if (short?.kind !== 'organisation') return undefined;
  for (let i = index - 2; i >= Math.max(0, index - 6); i--)
    if (units[i]?.text === '（') return units[i - 1]?.kind === 'organisation' ? short : undefined;
  return undefined;
}

/**
 * What stands in front of the phrase: determiners, then the verb that governs it. `others`: further verbs that govern
 * from a relative clause (工会下拨的救灾资金).
 */
export function leftContext(
  units: readonly Unit[],
  first: number,
  previous: Governed | undefined,
  others: ReadonlySet<string>,
): LeftContext {
  let pointing = false;
  let general = false;
  let quantity: Unit | undefined;
  let organiser: Unit | undefined;
  let i = first - 1;
  for (; i >= 0; i--) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.kind === 'pointing') pointing = true;
    else if (unit.kind === 'generic') general = true;
    else if (unit.kind === 'quantity' && quantity === undefined) quantity = unit;
    else if (unit.tag === 'q' && i === first - 1) continue;
    else if (oneOf.has(unit.text)) quantity ??= unit;
    else if (unit.text === '等') general = true;
    else if (unit.kind === 'organisation' && i === first - 1) organiser = unit;
    else if (unit.text === '）' && i === first - 1) {
      organiser = definedBefore(units, i);
      break;
    } else if (unit.kind === 'of' && units[i - 1]?.kind === 'generic') general = true;
    // 这个60平方米的驿站
    else if (unit.kind === 'of' && units[i - 1]?.kind === 'quantity' && units[i - 2]?.kind === 'pointing')
      continue;
    // 把今年的|职工运动会
    else if (unit.kind === 'of' && isTime(units[i - 1])) i -= 1;
    else if (thisYear.has(unit.text) && units[i - 1]?.kind === 'organisation') organiser = units[i - 1];
    else break;
  }
  let unit = units[i];
  if (unit !== undefined && particles.has(unit.text)) unit = units[i - 1];
  const owner = unit?.kind === 'of' && i === first - 1 ? units[i - 1] : undefined;
  let governor = '';
  let relative = false;
  if (unit?.kind === 'verb' || unit?.tag.startsWith('v') || governorKindOf(unit?.text ?? '') !== '')
    governor = unit?.text ?? '';
  else if (unit?.kind === 'of') {
    // A relative clause: 区总工会与妇联联合举办的职工集体婚礼.
    for (let k = i - 1; k >= Math.max(0, i - 10); k--) {
      const word = units[k];
      if (word === undefined || clauseMarks.hasAt(word.text, 0)) break;
      if (
        governorKindOf(word.text) === 'host' ||
        awardWords.has(word.text) ||
        word.text === '评选' ||
        paying.has(word.text) ||
        others.has(word.text)
      ) {
        governor = word.text;
        relative = true;
        break;
      }
    }
  }
  // 没有开幕式 tells of none.
  if (ofNone.has(governor)) general = true;
  // 举办书画展和插花比赛: what is joined to a phrase has the same governor.
  const joined = unit?.kind === 'and' || unit?.kind === 'comma';
  if (joined && previous !== undefined && previous.end === unit?.start) governor = previous.governor;
  const adjoining = organiser !== undefined;
  const owned = owner?.kind === 'organisation';
  if (owned) organiser ??= owner;
  if (organiser === undefined && governorKindOf(governor) === 'host') organiser = subjectBefore(units, i);
  return {
    pointing,
    general,
    adjoining,
    owned,
    governor,
    governorKind: relative && paying.has(governor) ? 'host' : governorKindOf(governor),
    relative,
    quantity,
    organiser,
    byMany: !relative && isCountedBefore(units, i),
  };
}

const several = /^(?:[2-9]|\d\d+|[二两三四五六七八九十百千]+)余?[家座个处间所]$/u;

/** 38座|锅炉房|建起: several of a kind stand before the verb at `verb`. */
export function isCountedBefore(units: readonly Unit[], verb: number): boolean {
  if (units[verb]?.kind !== 'verb') return false;
  let i = verb - 1;
  while (verb - i < 4 && units[i]?.kind === 'noun') i--;
  return i < verb - 1 && units[i]?.kind === 'quantity' && several.test(units[i]?.text ?? '');
}
