/** Puts one article together from its lines: heading, people of the byline, joined paragraphs. */
import type { Article, Part, PartKind, Repair } from './article.ts';
import type { ArticleBlock } from './article-blocks.ts';
import type { Byline } from './byline.ts';
import { readHeading } from './headings.ts';
import { endsSentence, type ShapedLine } from './line-shapes.ts';
import type { PageLine } from './page-lines.ts';
import { SourceBuilder } from './source-builder.ts';

/** The article that these lines print; `block.body` is not empty. */
export function assembleArticle(block: ArticleBlock): Article {
  const builder = new SourceBuilder();
  const parts: Part[] = [];
  const repairs: Repair[] = [];
  const heading =
    block.heading.length > 0 ? readHeading(block.heading) : { kicker: [], headline: [], subtitle: [] };
  const texts = { kicker: '', headline: '', subtitle: '' };
  for (const kind of ['kicker', 'headline', 'subtitle'] as const) {
    const lines = heading[kind];
    if (lines.length > 0) texts[kind] = appendHeading(builder, parts, kind, lines);
  }
  const bodyStart = builder.length;
  appendBody(builder, parts, repairs, block.body);
  const reading = builder.build();
  const first = reading.offsets[Math.min(reading.text.length - 1, bodyStart + (bodyStart > 0 ? 1 : 0))] ?? 0;
  const last = reading.offsets[reading.text.length - 1] ?? first;
  for (const line of [...block.heading, ...block.body]) {
    for (const span of line.line.decorations)
      repairs.push({ ...span, kind: 'decoration', note: 'Markdown taken out' });
  }
  return {
    body: { start: first, end: last + 1 },
    ...texts,
    ...peopleOf(block),
    reading,
    parts,
    repairs: repairs.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function appendHeading(
  builder: SourceBuilder,
  parts: Part[],
  kind: PartKind,
  lines: readonly PageLine[],
): string {
  separate(builder, lines[0]?.source.offsets[0]);
  const start = builder.length;
  for (const [i, line] of lines.entries()) {
    if (i > 0 && /[，、；]/u.test(lines[i - 1]?.text ?? '')) builder.separate(' ', line.start);
    builder.append(line.source);
  }
  parts.push({ kind, start, end: builder.length });
  return builder.build().text.slice(start);
}

function appendBody(
  builder: SourceBuilder,
  parts: Part[],
  repairs: Repair[],
  lines: readonly ShapedLine[],
): void {
  let start = -1;
  let previousEnd = 0;
  for (const line of lines) {
    const { source } = line.line;
    const from = line.opening?.end ?? 0;
    const to = trimmedEnd(line.line.text, from, line.closing?.start ?? line.line.text.length);
    if (from >= to) continue;
    const continues = start >= 0 && line.opening === undefined && !endsSentence(builder.last3);
    if (continues) {
      repairs.push({
        start: previousEnd,
        end: source.offsets[from] ?? previousEnd,
        kind: 'joined',
        note: 'sentence cut by a column',
      });
    } else {
      if (start >= 0) parts.push({ kind: 'body', start, end: builder.length });
      separate(builder, source.offsets[from]);
      start = builder.length;
    }
    builder.append(source, from, to);
    previousEnd = (source.offsets[to - 1] ?? 0) + 1;
  }
  if (start >= 0) parts.push({ kind: 'body', start, end: builder.length });
}

function separate(builder: SourceBuilder, next: number | undefined): void {
  if (builder.length > 0 && next !== undefined) builder.separate('\n', next);
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The byline's people, each once; a closing credit adds those that the opening does not name. */
function peopleOf(block: ArticleBlock): Byline {
  const found: Byline[] = [
    ...block.bylines.flatMap((l) => (l.opening === undefined ? [] : [l.opening])),
    ...block.body.flatMap((l) => [l.opening, l.closing].filter((b) => b !== undefined)),
  ];
  return {
    reporters: [...new Set(found.flatMap((b) => b.reporters))],
    correspondents: [...new Set(found.flatMap((b) => b.correspondents))],
  };
}
