/** Quantities: numbers with what they count, how exactly, and whether each, in total or as a change. */
import type { Approximation } from '../../graph-schema/ontology.ts';
import type { Quantity, Token } from './analysed-text.ts';
import { CharacterSet } from './lexicons/character-set.ts';
import { measureWords } from './lexicons/measure-words.ts';
import { chineseValue, type NumberMatch, numberAt } from './numbers.ts';

/** Marks before the number, the longer ones first. */
const before: readonly (readonly [mark: string, approx: Approximation])[] = [
  ['不少于', '+'],
  ['不低于', '+'],
  ['不超过', '~'],
  ['大约', '~'],
  ['将近', '~'],
  ['接近', '~'],
  ['不足', '~'],
  ['不到', '~'],
  ['超过', '+'],
  ['突破', '+'],
  ['多达', ''],
  ['高达', ''],
  ['至少', '+'],
  ['近', '~'],
  ['约', '~'],
  ['超', '+'],
  ['逾', '+'],
  ['上', '+'],
];
const markEnds = new CharacterSet(before.map(([mark]) => mark.charAt(mark.length - 1)));
const after: readonly (readonly [mark: string, approx: Approximation])[] = [
  ['以上', '+'],
  ['左右', '~'],
  ['上下', '~'],
];
/** What follows a number that is part of a date, an hour, a number plate, or the lower end of a range: no quantity. */
const noUnit =
  /^(?:节(?:期间|前|送|慰问|温暖)|[至到～~]\d|号|月|日|时(?!长)|点(?!积)|版|级|楼|标段?|后|[GDgVK]|∶|:|：\d|×|[-—－]\d)/u;
/** Letters and marks before a number that make it a name: G30, 第九, 4×100, 1∶1. */
const partOfName = new CharacterSet(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789第×∶:.№届',
);

/** Starts of numbers: a table is quicker than a regular expression at every character. */
const starters = new CharacterSet('0123456789一二两三四五六七八九十百千万');

/**
 * Every quantity of the text, in order. `tokens` keep numerals apart that are part of a word (五台山, 三门峡, 一直).
 */
export function findQuantities(text: string, tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  const boundaries = wordBoundaries(text, tokens);
  for (let i = 0; i < text.length; ) {
    if (!starters.hasAt(text, i)) {
      i += 1;
      continue;
    }
    const part = fractionAt(text, i);
    const number = part === undefined ? numberAt(text, i) : undefined;
    const quantity = part ?? (number === undefined ? undefined : quantityOf(text, i, number, boundaries));
    if (quantity !== undefined) found.push(quantity);
    // past all of a number that is none, so that its tail is not taken for one
    i = quantity?.end ?? number?.end ?? i + 1;
  }
  return found;
}

function wordBoundaries(text: string, tokens: readonly Token[]): Uint8Array {
  const boundaries = new Uint8Array(text.length + 1);
  for (const token of tokens) boundaries[token.start] = 1;
  boundaries[text.length] = 1;
  return boundaries;
}

const largeScale = /[万亿][余多]?$/u;
const months = /^多(?:月|小时)/u;
const numbered = /^(?:[一二三四五六七八九十\d]|工程|项目)/u;

function quantityOf(
  text: string,
  start: number,
  number: NumberMatch,
  boundaries: Uint8Array,
): Quantity | undefined {
  if (partOfName.hasAt(text, start - 1)) return undefined;
  const rest = text.slice(number.end, number.end + 3);
  if (noUnit.test(rest)) return undefined;
  if (!number.chinese && rest.startsWith('年') && number.value >= 1000) return undefined;
  const lead = marksBefore(text, start);
  const unit = measureWords.longestAt(text, number.end, number.end + 5);
  const counted = unit === undefined ? '' : text.slice(number.end, unit.end);
  const scaled = largeScale.test(text.slice(start, number.end));
  if (unit === undefined && !scaled && (number.inexact === '' || number.chinese)) return undefined;
  let end = unit?.end ?? number.end;
  // 两个多月
  const month = counted === '个' ? months.exec(text.slice(end, end + 3)) : null;
  if (month !== null) end += month[0].length;
  const word = month === null ? counted : `个${month[0].slice(1)}`;
  if (
    number.chinese &&
    !countsInChinese(text, start - lead.length, start, end, number.value, unit?.value, boundaries)
  ) {
    return undefined;
  }
  // 会议中心二期, 二班, 二等: whoever counts two says 两.
  if (text.slice(start, number.end) === '二') return undefined;
  // 十四届十次全会, 二期工程: ordinals without 第
  if ((word === '届' || word === '期') && numbered.test(text.slice(end, end + 2))) return undefined;
  const isMoney = word === '元' || word === '块钱';
  if (isMoney) end += yuanTail.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const tail = markAfter(text, end);
  const from = start - lead.length;
  return {
    start: from,
    end: end + (tail?.[0].length ?? 0),
    value: number.value,
    unit: isMoney ? '元' : word,
    approx: approximation(
      number.inexact !== '' || month !== null ? number.inexact || '多' : '',
      lead.approx,
      tail?.[1],
    ),
    scope: scopeOf(text, from),
  };
}

/** Chinese numerals stand in many words: they count where the segmenter cuts before the number and after its unit. */
function countsInChinese(
  text: string,
  from: number,
  start: number,
  end: number,
  value: number,
  countable: boolean | undefined,
  boundaries: Uint8Array,
): boolean {
  if (boundaries[start] !== 1 && boundaries[from] !== 1) return false;
  if (boundaries[end] !== 1) return false;
  return value !== 1 || countable === true || text.charAt(start) !== '一';
}

function approximation(inexact: string, lead: Approximation, tail: Approximation | undefined): Approximation {
  if (inexact === '余' || inexact === '多') return '+';
  if (inexact === '来') return '~';
  return lead !== '' ? lead : (tail ?? '');
}

/** 元人民币, 6万元整. */
const yuanTail = /^(?:人民币|整(?=[，。；、）用资作给到]|$))/u;
const currency = '人民币';

/** 近, 人民币, 人民币约, 约人民币. */
function marksBefore(text: string, start: number): ReturnType<typeof markBefore> {
  const mark = markBefore(text, start);
  if (!text.endsWith(currency, start - mark.length)) return mark;
  const length = mark.length + currency.length;
  const outer = markBefore(text, start - length);
  return { length: length + outer.length, approx: mark.approx === '' ? outer.approx : mark.approx };
}

function markAfter(text: string, end: number): (typeof after)[number] | undefined {
  for (const each of after) if (text.startsWith(each[0], end)) return each;
  return undefined;
}

function markBefore(
  text: string,
  start: number,
): { readonly length: number; readonly approx: Approximation } {
  if (!markEnds.hasAt(text, start - 1)) return noMark;
  for (const [mark, approx] of before) {
    if (!text.endsWith(mark, start)) continue;
    // 上 is a mark only in 上百名, 上千人
    return mark === '上' && !hundreds.hasAt(text, start) ? noMark : { length: mark.length, approx };
  }
  return noMark;
}

const noMark = { length: 0, approx: '' } as const;
const hundreds = new CharacterSet('百千万');

const fraction =
  /(?<below>[一二两三四五六七八九十百]{1,3})分之(?<above>[一二两三四五六七八九十百点零]{1,6})/uy;

/** 三分之一, 百分之三十. */
function fractionAt(text: string, start: number): Quantity | undefined {
  if (!text.startsWith('分之', start + 1) && !text.startsWith('分之', start + 2)) return undefined;
  fraction.lastIndex = start;
  const match = fraction.exec(text);
  const { below = '', above = '' } = match?.groups ?? {};
  if (match === null) return undefined;
  const [whole = '', decimals = ''] = above.split('点');
  const over = Number(`${chineseValue(whole)}.${decimals === '' ? 0 : chineseValue(decimals)}`);
  const lead = markBefore(text, start);
  const percent = below === '百';
  const from = start - lead.length;
  return {
    start: from,
    end: start + match[0].length,
    value: percent ? over : over / chineseValue(below),
    unit: percent ? '%' : '',
    approx: lead.approx,
    scope: scopeOf(text, from),
  };
}

const each = /(?:每[人名位户家场次件只台箱单笔班队组支]|人均|户均|单笔|单次|平均)[^，。；、\d]{0,8}$/u;
const total = /(?:共|总计|累计|合计|总共|共计|总额|总数|一共|拢共)[^，。；、\d]{0,8}$/u;
const change =
  /(?:(?:增加|增长|提高|上升|下降|减少|降低|上涨|多出|高出|缩短|延长)了?|[多少增降]了|[同环]比[^，。]{0,4})$/u;

/** What the words before the quantity make of it. */
function scopeOf(text: string, start: number): Quantity['scope'] {
  const window = text.slice(Math.max(0, start - 12), start);
  if (change.test(window)) return 'change';
  if (each.test(window)) return 'each';
  return total.test(window) ? 'total' : '';
}
