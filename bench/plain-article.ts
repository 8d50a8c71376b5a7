/** An article of nothing but text, for sentences that stand on no page. */
import type { Article } from '../src/page/article.ts';

/** An article whose body is `text`, a paragraph a line; offsets are those of `text`. */
export function plainArticle(text: string): Article {
  const parts: { kind: 'body'; start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line) parts.push({ kind: 'body', start, end: start + line.length });
    start += line.length + 1;
  }
  return {
    body: { start: 0, end: text.length },
    headline: '',
    kicker: '',
    subtitle: '',
    reporters: [],
    correspondents: [],
    reading: { text, offsets: Int32Array.from({ length: text.length }, (_, position) => position) },
    parts,
    repairs: [],
  };
}
