/** Calendar arithmetic on ISO 8601 days, months and years, without time zones. */

/** `2024`, `2024-03` or `2024-03-12`. */
export type IsoDate = string;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The date of these parts; undefined where they are no date. */
export function isoOf(year: number, month?: number, day?: number): IsoDate | undefined {
  if (!(year >= 1000 && year <= 9999)) return undefined;
  if (month === undefined) return String(year);
  if (!(month >= 1 && month <= 12)) return undefined;
  if (day === undefined) return `${year}-${twoDigits(month)}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || day < 1) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day so many days later, `2024-03-12` and -1 being `2024-03-11`. */
export function daysLater(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The month so many months later, `2024-01` and -1 being `2023-12`. */
export function monthsLater(month: IsoDate, months: number): IsoDate {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + months;
  return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`;
}

/** How `date` lies to the issue's day, as far as both are known. */
export function directionOf(date: IsoDate, issueDay: IsoDate): 'past' | 'present' | 'future' {
  const same = issueDay.slice(0, date.length);
  if (date === same) return 'present';
  return date < same ? 'past' : 'future';
}
