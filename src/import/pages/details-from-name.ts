/** What the name of a page file and of its folder say about the issue: the day, and the number of the page. */
import { basename, dirname, extname } from 'node:path';
import type { IssueDetails } from '../../page/article.ts';
import { calendarDay } from './calendar-day.ts';

/** 2024-03-12, 2024_03_12, 2024.3.12, 20240312, 2024年3月12日; not inside a longer run of letters and digits. */
const dayPatterns: readonly RegExp[] = [
  /(?<![0-9A-Za-z])((?:19|20)\d{2})([-_.])(\d{1,2})\2(\d{1,2})(?!\d)/,
  /(?<![0-9A-Za-z])((?:19|20)\d{2})()(\d{2})(\d{2})(?![0-9A-Za-z])/,
  /(?<!\d)((?:19|20)\d{2})(年)(\d{1,2})月(\d{1,2})日/,
];

/** …_p3, …-P03, 第3版, A3版; or the whole name is a number of at most three digits: 03. */
const pagePatterns: readonly RegExp[] = [/(?:^|[-_.\s])p(\d{1,3})$/i, /(\d{1,3})版$/, /^(\d{1,3})$/];

function dayIn(name: string): string | undefined {
  for (const pattern of dayPatterns) {
    const match = pattern.exec(name);
    const day = match && calendarDay(Number(match[1]), Number(match[3]), Number(match[4]));
    if (day) return day;
  }
  return undefined;
}

function pageIn(stem: string): number | undefined {
  for (const pattern of pagePatterns) {
    const number = Number(pattern.exec(stem)?.[1] ?? 0);
    if (number > 0) return number;
  }
  return undefined;
}

/** The day that nested folders spell: `2024/03/12`, `2024/2024-03-12`, `2024-03/12`. */
function dayOfFolder(folder: string): string | undefined {
  const day = basename(folder);
  const month = basename(dirname(folder));
  const year = basename(dirname(dirname(folder)));
  return dayIn(day) ?? wholeDay(`${month}-${day}`) ?? wholeDay(`${year}-${month}-${day}`);
}

function wholeDay(name: string): string | undefined {
  return /^(?:19|20)\d{2}[-_.]\d{1,2}[-_.]\d{1,2}$/.test(name) ? dayIn(name) : undefined;
}

/** What a file's name says, and, where that is silent about the day, its folder's. */
export function detailsFromName(name: string, folder: string): Pick<IssueDetails, 'date' | 'page'> {
  const stem = basename(name, extname(name));
  const date = dayIn(stem) ?? dayOfFolder(folder);
  const page = pageIn(stem);
  return { ...(date !== undefined && { date }), ...(page !== undefined && { page }) };
}
