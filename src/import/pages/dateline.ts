/** The day that a page prints about itself in its banner or foot: 2024年3月12日　星期二　第3版. */
import { calendarDay } from './calendar-day.ts';

/** A full date that stands with a weekday, a page number or the editors: nothing but a paper's own line has those. */
const dateline = /((?:19|20)\d{2})年\s*(\d{1,2})月\s*(\d{1,2})日/;
const company = /星期[一二三四五六日天]|第?[A-Z]?\d{1,2}版|责任编辑|责编|农历|国内统一(?:连续出版物|刊)号/;
/** Longer lines are text of an article. */
const longestLine = 80;
/** How many lines at the head and at the foot of the page are looked at. */
const depth = 6;

/** The day of the page's own dateline; absent where it has none, or where two disagree. */
export function datelineOf(page: string): string | undefined {
  const lines = page
    .slice(0, 4000)
    .split(/\r?\n/, depth)
    .concat(page.slice(-1000).split(/\r?\n/).slice(-depth));
  const days = new Set<string>();
  for (const line of lines) {
    const match = line.length <= longestLine && company.test(line) ? dateline.exec(line) : null;
    const day = match && calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day) days.add(day);
  }
  const [day] = days;
  return days.size === 1 ? day : undefined;
}
