/** Days of the calendar as ISO 8601 text. */

/** `2024-03-12` for a day that exists, undefined for the thirtieth of February. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Whether a text is exactly one existing day, `2024-03-12`. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}
