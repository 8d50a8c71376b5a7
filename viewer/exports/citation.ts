/** An article as literature is cited in China: GB/T 7714, newspaper articles. */

export interface Cited {
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
  readonly headline: string;
  readonly newspaper: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** Page number, where it is known. */
  readonly page: number | null;
}

/** The standard names three authors. */
const mostAuthors = 3;

/** `郁雨桐. 标题[N]. 燕都工人报, 2025-03-18(1).`; what is not known is left out. */
export function citationOf({ reporters, correspondents, headline, newspaper, date, page }: Cited): string {
  const all = [...new Set([...reporters, ...correspondents])];
  const authors = [...all.slice(0, mostAuthors), ...(all.length > mostAuthors ? ['等'] : [])].join(', ');
  const day = date === null ? null : page === null ? date : `${date}(${page})`;
  const issue = [newspaper, day].filter((part) => part !== null).join(', ');
  return [authors, `${headline}[N]`, issue]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}
