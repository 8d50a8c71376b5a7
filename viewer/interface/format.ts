/** Numbers, amounts and days as a reader of the interface's language writes them. */
import {
  type Approximation,
  attendanceRoles,
  type ClaimStatus,
  claimStatuses,
} from '../../graph-schema/ontology.ts';
import type { GraphEdge } from '../../src/server/api.ts';
import type { Locale } from './messages.ts';

/** An amount of yuan: `1.5万元`, `9.6亿元`; `¥15,000`, `¥960 million` in English. Exact: no digit is rounded away. */
export function formatYuan(yuan: number, locale: Locale): string {
  if (locale === 'en') {
    const [scale, word] =
      Math.abs(yuan) >= 1e9 ? [1e9, ' billion'] : Math.abs(yuan) >= 1e6 ? [1e6, ' million'] : [1, ''];
    return `¥${plain(yuan / scale, true)}${word}`;
  }
  return `${formatChineseNumber(yuan)}元`;
}

/** `1206`, `2.3万`, `9.6亿`. */
function formatChineseNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e8) return `${plain(value / 1e8, false)}亿`;
  if (size >= 1e4) return `${plain(value / 1e4, false)}万`;
  return plain(value, false);
}

function plain(value: number, grouped: boolean): string {
  return value.toLocaleString('en', { useGrouping: grouped, maximumFractionDigits: 8 });
}

/** A number that an article states, with its unit and whether it is exact: `5600+ 人`, `约 2.3万 人`. */
export function formatFigure(value: number, unit: string, approx: Approximation, locale: Locale): string {
  const about = approx === '~' ? (locale === 'zh' ? '约 ' : '≈ ') : '';
  const more = approx === '+' ? '+' : '';
  if (unit === '元') return `${about}${formatYuan(value, locale)}${more}`;
  const number = locale === 'zh' && value >= 1e5 ? formatChineseNumber(value) : plain(value, locale === 'en');
  return `${about}${number}${more}${unit === '' ? '' : ` ${unit}`}`;
}

/** An ISO 8601 day: `2024年3月12日`, `12 Mar 2024`. What is no day is given back as it is. */
export function formatDay(day: string, locale: Locale): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: locale === 'zh' ? 'long' : 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** What a claim says beyond its two ends: post, amount, way of taking part, and a status other than done. */
export function claimDetails(claim: GraphEdge, locale: Locale): readonly string[] {
  const status: ClaimStatus | null = claim.status === 'done' ? null : claim.status;
  const details: readonly (string | null)[] = [
    claim.title,
    claim.amount === null ? null : formatYuan(claim.amount, locale),
    // Attending is what the relation's own name says already.
    claim.role === null || claim.role === 'attended' ? null : attendanceRoles[claim.role][locale],
    status === null ? null : claimStatuses[status][locale],
  ];
  return details.flatMap((detail) => (detail === null || detail === '' ? [] : [detail]));
}
