/** Numbers as they are printed: Arabic, Chinese and mixed, with 万 and 亿. */
import { CharacterSet } from './lexicons/character-set.ts';

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
/** Powers of ten. */
const scales: Readonly<Record<string, number>> = { '': 0, 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };

/** A number at a place of the text. */
export interface NumberMatch {
  readonly end: number;
  readonly value: number;
  /** 余, 多 or 来 inside or after it: 两千多, 3000万余, 十来. */
  readonly inexact: '' | '余' | '多' | '来';
  readonly chinese: boolean;
}

/** A whole number, its fraction, hundreds, how inexact, scale, how inexact behind the scale. */
const arabic =
  /(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,8})?([十百千](?![十百千分]))?([余多来]?)(万亿|[万亿])?([余多]?)/uy;
/** How inexact, scale, or a scale by itself, how inexact behind it. */
const chinese =
  /(?:[一二两三四五六七八九〇零十百千]{1,9}([余多来])?(万亿|[万亿])?|([万亿](?=[余名人元户家场次件])))([余多来])?/uy;

/** The number that begins at `start`: 9.6亿, 3,000, 两千多, 1万2千, 百余. Undefined where none begins. */
export function numberAt(text: string, start: number): NumberMatch | undefined {
  const first = text.charCodeAt(start);
  const found = first >= 0x30 && first <= 0x39 ? arabicAt(text, start) : chineseAt(text, start);
  if (found === undefined) return undefined;
  return found.inexact === '' ? compound(text, found) : found;
}

const largeScales = new CharacterSet('万亿');
const arabicDigits = new CharacterSet('0123456789');

/** 3亿5000万, 1万2千: a smaller scale may follow. */
function compound(text: string, first: NumberMatch): NumberMatch {
  if (!largeScales.hasAt(text, first.end - 1)) return first;
  const next = arabicDigits.hasAt(text, first.end) ? arabicAt(text, first.end) : chineseAt(text, first.end);
  if (
    next === undefined ||
    next.value <= 0 ||
    next.value >= (text.charAt(first.end - 1) === '亿' ? 1e8 : 1e4)
  ) {
    return first;
  }
  return { ...next, value: first.value + next.value };
}

function arabicAt(text: string, start: number): NumberMatch | undefined {
  arabic.lastIndex = start;
  const match = arabic.exec(text);
  if (match === null) return undefined;
  const [, int = '', fraction = '', hundreds = '', inexact = '', scale = '', inexact2 = ''] = match;
  const power = (scales[hundreds] ?? 0) + (scales[scale] ?? 0);
  // read with its exponent, 3541.07万 is exactly 35410700
  const value = Number(`${int.replaceAll(',', '')}${fraction}e${power}`);
  const mark = inexactMark(inexact !== '' ? inexact : inexact2);
  return { end: start + match[0].length, value, inexact: mark, chinese: false };
}

const notNumerals = /[余多来万亿]/gu;

function chineseAt(text: string, start: number): NumberMatch | undefined {
  chinese.lastIndex = start;
  const match = chinese.exec(text);
  if (match === null) return undefined;
  const [, inexact = '', scale = '', bare = '', inexact2 = ''] = match;
  const words = match[0].replace(notNumerals, '');
  const power = (scales[scale] ?? 0) + (scales[bare] ?? 0);
  const value = (bare === '' ? chineseValue(words) : 1) * 10 ** power;
  const mark = inexactMark(inexact !== '' ? inexact : inexact2);
  return { end: start + match[0].length, value, inexact: mark, chinese: true };
}

/** Up to 9999 in words; a row of plain digits (二〇二四) is read digit by digit. */
export function chineseValue(words: string): number {
  if (words.length === 1) return digits[words] ?? 10 ** (scales[words] ?? Number.NEGATIVE_INFINITY);
  if (words.length > 1 && [...words].every((c) => digits[c] !== undefined)) {
    return [...words].reduce((n, c) => n * 10 + (digits[c] ?? 0), 0);
  }
  let total = 0;
  let digit: number | undefined;
  let lastPower = 0;
  for (const c of words) {
    const power = scales[c];
    if (power === undefined) digit = digits[c] ?? 0;
    else {
      total += (digit === undefined || digit === 0 ? 1 : digit) * 10 ** power;
      lastPower = power;
      digit = undefined;
    }
  }
  // 一百二 is 120, 一百零二 is 102
  const shortened = digit !== undefined && lastPower > 1 && !/[零〇].$/u.test(words);
  return total + (digit ?? 0) * (shortened ? 10 ** (lastPower - 1) : 1);
}

function inexactMark(mark: string): NumberMatch['inexact'] {
  return mark === '余' || mark === '多' || mark === '来' ? mark : '';
}
