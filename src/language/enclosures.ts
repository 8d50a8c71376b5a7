/** What marks enclose: quotations “…” ‘…’ 《…》 and brackets （…）. */
import type { Part } from '../page/article.ts';
import type { Span } from '../page/source-text.ts';
import type { Bracket, Quotation } from './analysed-text.ts';

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
};
const closers: ReadonlySet<string> = new Set(Object.values(pairs));
const works: ReadonlySet<string> = new Set(['《', '〈']);
const brackets: ReadonlySet<string> = new Set(['（', '(']);
/** A name or a term that is marked is at most this long; what is longer is speech. */
const longestName = 24;

export interface Enclosures {
  readonly quotations: readonly Quotation[];
  readonly brackets: readonly Bracket[];
}

/** Finds them part by part: a mark that is never closed encloses nothing. */
export function findEnclosures(text: string, parts: readonly Part[]): Enclosures {
  const quotations: Quotation[] = [];
  const found: Bracket[] = [];
  for (const part of parts) {
    const open: { readonly mark: string; readonly at: number }[] = [];
    for (let i = part.start; i < part.end; i++) {
      const c = text.charAt(i);
      if (pairs[c] !== undefined) open.push({ mark: c, at: i });
      else if (closers.has(c)) {
        const from = open.findLastIndex((o) => pairs[o.mark] === c);
        const opened = open[from];
        if (opened === undefined) continue;
        open.length = from;
        const span = { start: opened.at, end: i + 1, inner: { start: opened.at + 1, end: i } };
        if (brackets.has(opened.mark)) found.push(span);
        else quotations.push({ ...span, kind: quotationKind(text, opened.mark, span) });
      }
    }
  }
  const inOrder = (a: Span, b: Span) => a.start - b.start;
  return { quotations: quotations.sort(inOrder), brackets: found.sort(inOrder) };
}

function quotationKind(
  text: string,
  mark: string,
  { start, end, inner }: Span & { readonly inner: Span },
): Quotation['kind'] {
  if (works.has(mark)) return 'work';
  const words = text.slice(inner.start, inner.end);
  if (/[。！？…，；]$/u.test(words) || words.length > longestName) return 'speech';
  const introduced = /[说道：:]$/u.test(text.slice(Math.max(0, start - 1), start));
  const attributed = /^(?:[^，。]{0,12}(?:说|表示|介绍|告诉))/u.test(text.slice(end, end + 16));
  if (introduced && words.length > 8) return 'speech';
  return attributed && words.includes('，') ? 'speech' : 'name';
}
