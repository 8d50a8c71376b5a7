/** Dates and periods as printed, resolved as far as the issue's date fixes them. */
import type { IssueDetails } from '../page/article.ts';
import type { DateExpression } from './analysed-text.ts';

const pattern =
  /(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号])?)?|(?<m>\d{1,2})月(?:(?<d>\d{1,2})[日号])?|(?<word>今年|去年|明年|近日|日前|昨日|今日|昨天|今天|明天)/gu;

/** Every date of the text, in order. */
export function findDates(text: string, issue: IssueDetails): readonly DateExpression[] {
  const year = issue.date === undefined ? undefined : Number(issue.date.slice(0, 4));
  return [...text.matchAll(pattern)].map((match) => {
    const g = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const words: Readonly<Record<string, { shift: number; direction: DateExpression['direction'] }>> = {
      今年: { shift: 0, direction: 'present' },
      去年: { shift: -1, direction: 'past' },
      明年: { shift: 1, direction: 'future' },
    };
    if (g.word !== undefined) {
      const word = words[g.word];
      if (word === undefined) return { ...span, direction: g.word === '明天' ? 'future' : 'past' };
      return {
        ...span,
        ...(year === undefined ? {} : { iso: String(year + word.shift) }),
        direction: word.direction,
      };
    }
    const y = g.year ?? (year === undefined ? undefined : String(year));
    const parts = [y, g.month ?? g.m, g.day ?? g.d]
      .filter((p) => p !== undefined)
      .map((p) => p.padStart(2, '0'));
    return { ...span, ...(y === undefined ? {} : { iso: parts.join('-') }), direction: 'unknown' };
  });
}
