/** Dates and periods as printed, resolved as far as the issue's date fixes them. */
import type { IssueDetails } from '../page/article.ts';
import type { DateExpression } from './analysed-text.ts';

import { daysLater, directionOf, type IsoDate, isoOf, monthsLater, weekday } from './days.ts';
import { CharacterSet } from './lexicons/character-set.ts';
import { chineseValue } from './numbers.ts';

type Direction = DateExpression['direction'];

/** What is known where a date is read: the issue's day, and the last date that the text gave. */
interface Context {
  readonly today: IsoDate | undefined;
  readonly last: IsoDate | undefined;
  /** Words right before the date say that it is to come: 将于9月, 定于10月18日. */
  readonly announced: boolean;
}
interface Reading {
  readonly iso?: IsoDate | undefined;
  readonly direction?: Direction;
}

interface DateRule {
  readonly name: string;
  /** The characters that it begins with. */
  readonly starts: string;
  /** Sticky, and tried at the places where one of `starts` stands; bounded, so that time stays linear. */
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: Context) => Reading;
}

const digits = '0123456789';
const chineseDigits = '[〇零○一二三四五六七八九]';
const part = '(?:上半年|下半年|年初|年底|年末|年中|岁末|初|底|末|中|春节|春季|夏季|秋季|冬季)?';
const tail = '(?:以来|起|前后|之前|以前|年底|年初|度)?';
/** After the day or the month: 至23日, 至10月. */
const rangeToDay = '(?:\\s*[至到—～~-]+\\s*(?:\\d{1,2}月)?\\d{1,2}[日号])?';
const rangeToMonth = '(?:\\s*[至到—～~-]+\\s*\\d{1,2}月)?';

const years: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 };
const weekdays: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

const numberOf = (words: string | undefined): number | undefined =>
  words === undefined
    ? undefined
    : /^\d/u.test(words)
      ? Number(words)
      : chineseValue(words.replaceAll('○', '〇'));
const yearOf = (context: Context): number | undefined =>
  context.today === undefined ? undefined : Number(context.today.slice(0, 4));

const announcement = /(?:[将拟]于?|定于|计划于?|预计)$/u;

/** A month and day without a year: the one nearest to the issue, at most two months ahead of it unless announced. */
function nearest(month: number, day: number | undefined, context: Context): IsoDate | undefined {
  const year = yearOf(context);
  if (year === undefined || context.today === undefined) return undefined;
  const thisYear = isoOf(year, month, day);
  if (thisYear === undefined) return undefined;
  if (context.announced) {
    return thisYear < context.today.slice(0, thisYear.length) ? isoOf(year + 1, month, day) : thisYear;
  }
  const horizon = daysLater(context.today, 62).slice(0, thisYear.length);
  if (thisYear > horizon) return isoOf(year - 1, month, day);
  // in December, 1月 is the January to come
  const nextYear = isoOf(year + 1, month, day);
  return nextYear !== undefined && nextYear <= horizon ? nextYear : thisYear;
}

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy');

const rules: readonly DateRule[] = [
  {
    name: 'full', // 2024年3月12日, 2010年起, 2024年度, 2019年至2023年
    starts: `${digits}〇零○一二三四五六七八九`,
    pattern: sticky(
      `(?<year>\\d{4}|${chineseDigits}{4})(?:\\s*[至到—～~-]+\\s*\\d{4})?年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号]${rangeToDay}|${rangeToMonth})|${part})${tail}`,
    ),
    read: (g) => ({ iso: isoOf(numberOf(g.year) ?? 0, numberOf(g.month), numberOf(g.day)) }),
  },
  {
    name: 'relative-year', // 去年5月, 今年1月1日起, 明年初
    starts: '前去今明后',
    pattern: sticky(
      `(?<word>[前去今明后])年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号]${rangeToDay}|${rangeToMonth})|${part})${tail}`,
    ),
    read: (g, context) => {
      const shift = years[g.word ?? ''] ?? 0;
      const year = yearOf(context);
      const iso = year === undefined ? undefined : isoOf(year + shift, numberOf(g.month), numberOf(g.day));
      const said: Direction =
        shift < 0 ? 'past' : shift > 0 ? 'future' : g.month === undefined ? 'present' : 'unknown';
      return said === 'unknown' ? { iso } : { iso, direction: said };
    },
  },
  {
    name: 'month-and-day', // 10月18日, 18日至23日 after a month, 3月至9月, 10月中旬
    starts: digits,
    pattern: sticky(
      `(?<![\\d.])(?<month>1[0-2]|0?[1-9])月(?:(?<day>\\d{1,2})[日号]${rangeToDay}|(?:[上中下]旬|初|底|末|份)|${rangeToMonth})${tail}`,
    ),
    read: (g, context) => ({ iso: nearest(numberOf(g.month) ?? 0, numberOf(g.day), context) }),
  },
  {
    name: 'day', // 18日 in the month named before
    starts: digits,
    pattern: sticky(
      `(?<![\\d.])(?<day>[12]\\d|3[01]|[1-9])日(?:(?:\\s*[至到—～~-]+\\s*)\\d{1,2}日)?(?![游均报志])`,
    ),
    read: (g, context) => {
      const from = context.last !== undefined && context.last.length > 4 ? context.last : context.today;
      if (from === undefined) return {};
      const [year, month] = from.split('-').map(Number);
      return { iso: isoOf(year ?? 0, month, numberOf(g.day)) };
    },
  },
  {
    name: 'week', // 上周三, 本周, 下周一
    starts: '上本这下',
    pattern: sticky('(?<week>上上|上|本|这|下)周(?<weekday>[一二三四五六日天])?'),
    read: (g, { today }) => {
      const shift = g.week === '上' ? -1 : g.week === '上上' ? -2 : g.week === '下' ? 1 : 0;
      const direction: Direction = shift < 0 ? 'past' : shift > 0 ? 'future' : 'present';
      const day = weekdays[g.weekday ?? ''];
      if (today === undefined || day === undefined) return { direction };
      return { iso: daysLater(today, shift * 7 + day - weekday(today)) };
    },
  },
  {
    name: 'relative-month', // 上月, 本月, 下个月
    starts: '上本下',
    pattern: sticky('(?<which>上个?|本|下个?)月(?:(?<day>\\d{1,2})日|[初中底末]|[上中下]旬)?'),
    read: (g, { today }) => {
      const shift = g.which?.startsWith('上') ? -1 : g.which?.startsWith('下') ? 1 : 0;
      const direction: Direction = shift < 0 ? 'past' : shift > 0 ? 'future' : 'present';
      const month = today === undefined ? undefined : monthsLater(today.slice(0, 7), shift);
      const [year, number] = (month ?? '').split('-').map(Number);
      const iso = month === undefined ? undefined : isoOf(year ?? 0, number, numberOf(g.day));
      return { iso, direction };
    },
  },
  {
    name: 'relative-day',
    starts: '前昨今明后',
    pattern: sticky(
      '(?<word>前天|昨[天日]|今[天日]|明天|后天|昨晚|今晚|今晨)(?:上午|下午|晚上|晚|早上|凌晨)?',
    ),
    read: (g, { today }) => {
      const shift = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 }[g.word?.charAt(0) ?? ''] ?? 0;
      const direction: Direction = shift < 0 ? 'past' : shift > 0 ? 'future' : 'present';
      return { iso: today === undefined ? undefined : daysLater(today, shift), direction };
    },
  },
  {
    name: 'same-day', // 当天, 同日: the day named before
    starts: '当同',
    pattern: sticky('(?:当天|当日|当晚|同日|同一天)(?:上午|下午|晚上)?'),
    read: (_, { last }) => ({ iso: last?.length === 10 ? last : undefined, direction: 'past' }),
  },
  {
    name: 'next-day',
    starts: '次翌第',
    pattern: sticky('次日|翌日|第二天'),
    read: (_, { last }) => ({ iso: last?.length === 10 ? daysLater(last, 1) : undefined }),
  },
  {
    name: 'lately',
    starts: '近日连不此前历往当彼',
    pattern: sticky('近日|日前|近期|日来|连日来|不久前|此前|前不久|近年来|历年来|往年|当年|彼时'),
    read: () => ({ direction: 'past' }),
  },
  {
    name: 'now',
    starts: '目眼如当现年',
    pattern: sticky('目前|眼下|如今|当前|现在|现今|年内|年底前|年末前'),
    read: () => ({ direction: 'present' }),
  },
  {
    name: 'hence',
    starts: '下接今未届来日将',
    pattern: sticky('下一步|下步|下阶段|下一阶段|接下来|今后|未来|届时|来年|日后|将来'),
    read: () => ({ direction: 'future' }),
  },
];

/** The rules that may hold at a character, in the order in which they are tried. */
const rulesByStart = new Map<number, readonly DateRule[]>();
for (const rule of rules)
  for (const character of rule.starts) {
    const code = character.charCodeAt(0);
    rulesByStart.set(code, [...(rulesByStart.get(code) ?? []), rule]);
  }
const dateStarts = new CharacterSet(rules.map((rule) => rule.starts).join(''));

/** Every date of the text, in order; a date that the issue's date does not fix has no `iso`. */
export function findDates(text: string, issue: IssueDetails): readonly DateExpression[] {
  const today = issue.date;
  const found: DateExpression[] = [];
  let last: IsoDate | undefined;
  for (let at = 0; at < text.length; at++) {
    if (!dateStarts.hasAt(text, at)) continue;
    const { rule, match } = dateAt(text, at) ?? {};
    if (rule === undefined || match === undefined) continue;
    at += match[0].length - 1;
    const { iso, direction } = rule.read(match.groups ?? {}, {
      today,
      last,
      announced: announcement.test(text.slice(Math.max(0, match.index - 3), match.index)),
    });
    if (iso !== undefined) last = iso;
    const compared = iso !== undefined && today !== undefined ? directionOf(iso, today) : undefined;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      iso,
      direction: direction ?? compared ?? 'unknown',
    });
  }
  return found;
}

/** The first rule that holds at `at`, with what it matched. */
function dateAt(
  text: string,
  at: number,
): { readonly rule: DateRule; readonly match: RegExpExecArray } | undefined {
  for (const rule of rulesByStart.get(text.charCodeAt(at)) ?? []) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match !== null) return { rule, match };
  }
  return undefined;
}
