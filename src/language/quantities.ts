/** Numbers with their units: a small grammar over the reading text. */
import type { Quantity } from './analysed-text.ts';

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
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

const pattern =
  /(?<before>近|约|超过|超|逾|达|上)?(?<number>\d[\d,]{0,20}(?:\.\d{1,6})?|[零一二两三四五六七八九十百千]{1,12})(?<more>余|多|来)?(?<scale>[万亿百千]{1,2})?(?<more2>余|多)?(?<unit>人次|人|名|元|场次|场|家|个|项|次|位|户|期|件|册|%|％|公里|小时|天|年|支)?(?<after>以上)?/gu;

/** Every quantity of the text, in order. */
export function findQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(pattern)) {
    const { before = '', number = '', more, scale = '', more2, unit = '', after } = match.groups ?? {};
    if (unit === '' && scale === '') continue;
    if (/[第年月]$/u.test(text.slice(0, match.index).slice(-1))) continue;
    const value = numberOf(number) * [...scale].reduce((n, c) => n * (scales[c] ?? 1), 1);
    if (!Number.isFinite(value)) continue;
    const plus = [more, more2, after].some((m) => m !== undefined) || /超|逾|上/u.test(before);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: Math.round(value * 1e6) / 1e6,
      unit,
      approx: plus ? '+' : /近|约/u.test(before) ? '~' : '',
      scope: '',
    });
  }
  return found;
}

function numberOf(text: string): number {
  if (/^\d/u.test(text)) return Number(text.replaceAll(',', ''));
  let total = 0;
  let digit = 0;
  for (const c of text) {
    const scale = scales[c];
    if (scale === undefined) digit = digits[c] ?? 0;
    else {
      total += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    }
  }
  return total + digit;
}
