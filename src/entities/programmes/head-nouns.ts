/** Where head nouns of a table stand in a text: the nouns by which names of programmes and funds end. */
import { type HeadNoun, nameTimes } from '../../language/lexicons/programmes.ts';
import type { Unit, UnitKind } from './phrase-units.ts';

export interface HeadAt<Kind extends string> {
  readonly head: HeadNoun<Kind>;
  readonly start: number;
  /** Index of the unit that the head begins in. */
  readonly first: number;
  /** Index of the unit that it ends with. */
  readonly last: number;
}

/** For each unit the head noun that ends with it, if one does. */
export type HeadsByUnit<Kind extends string> = readonly (HeadAt<Kind> | undefined)[];

const headKinds: ReadonlySet<UnitKind> = new Set(['noun', 'verb', 'generic', 'edition']);
const longestHead = 8;
const longestQuoted = 30;

/** The longest head noun of `table` that ends with each unit; it may begin inside a word (摄影展 in 书画摄影展). */
export function findHeads<Kind extends string>(
  text: string,
  units: readonly Unit[],
  table: ReadonlyMap<string, HeadNoun<Kind>>,
): HeadsByUnit<Kind> {
  return units.map((unit, index) => {
    if (unit.kind === 'quotation') return quotedHead(text, unit, index, table);
    if (!headKinds.has(unit.kind) && unit.kind !== 'stop') return undefined;
    for (let length = longestHead; length > 0; length--) {
      const start = unit.end - length;
      const head = start >= 0 ? table.get(text.slice(start, unit.end)) : undefined;
      if (length === 1 && nameTimes.has(unit.text)) return undefined;
      if (head === undefined || (length === 1 && !mayEndInOne(units, index))) continue;
      let first = index;
      while (first > 0 && (units[first]?.start ?? 0) > start) first--;
      const pieces = units.slice(first, index + 1);
      // The segmenter may tear a long head noun into odd pieces: 师带 徒.
      if (pieces.every((u) => headKinds.has(u.kind) || (length >= 3 && u.kind === 'stop')))
        return { head, start, first, last: index };
    }
    return undefined;
  });
}

/** Common words that only look as if they ended in a head of one character: 进展, 环节, 经营. */
const lookAlikes =
  /(?:[进发开扩拓施伸]展|[环细情关调季礼章春佳时过]节|[上下值夜白倒跟晚早换轮领导]班|[上下授听停补]课|[参夺开]赛|[奖干举碰]杯|[危风抢惊探冒社投]险|[经运国民私公军]营|优秀|[颁获领中得评拿]奖|[四雨旱淡旺换]季|[打刷关]卡)$/u;

/** A head of one character ends a longer noun (歌手赛) or stands behind one (采茶 赛). */
function mayEndInOne(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const left = units[index - 1];
  if (unit === undefined || (unit.kind !== 'noun' && unit.kind !== 'stop')) return false;
  if (lookAlikes.test(unit.text)) return false;
  if (unit.text.length > 1) return unit.kind === 'noun' && !unit.tag.startsWith('v');
  return (left?.kind === 'noun' && left.text.length >= 2) || left?.quotation?.kind === 'name';
}

/** A quoted name that ends in a strong head noun is a head as a whole: 物流园“骑手驿站”. */
function quotedHead<Kind extends string>(
  text: string,
  { quotation, start }: Unit,
  index: number,
  table: ReadonlyMap<string, HeadNoun<Kind>>,
): HeadAt<Kind> | undefined {
  if (quotation?.kind !== 'name') return undefined;
  const name = text.slice(quotation.inner.start, quotation.inner.end);
  if (name.length > longestQuoted) return undefined;
  for (
    let length = Math.min(longestHead, name.length >= 4 ? name.length : name.length - 1);
    length > 1;
    length--
  ) {
    const head = table.get(name.slice(-length));
    if (head?.strength === 'strong') return { head, start, first: index, last: index };
  }
  return undefined;
}
