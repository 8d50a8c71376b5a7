/** Puts one article together from its lines: heading, people of the byline, joined paragraphs. */
import type { Article, Part, PartKind, Repair } from './article.ts';
import type { ArticleBlock } from './article-blocks.ts';
import { isWordBroken } from './broken-word.ts';
import type { Byline } from './byline-words.ts';
import { doubledAtJoin } from './doubled.ts';
import type { Heading } from './headings.ts';
import { endsSentence, ownWords, type ShapedLine } from './line-shapes.ts';
import { lostBeginning } from './lost.ts';
import type { PageLine } from './page-lines.ts';
import { SourceBuilder } from './source-builder.ts';
import { shortestFirst } from './span-order.ts';

/** The article that these lines print, under the heading that was read from them; `block.body` has words. */
export function assembleArticle(block: ArticleBlock, heading: Heading): Article {
  const draft = new Draft();
  const kicker = draft.heading('kicker', heading.kicker);
  const headline = draft.heading('headline', heading.headline);
  const subtitle = draft.heading('subtitle', heading.subtitle);
  const body = draft.body(block.body);
  draft.decorations([...block.heading, ...block.body]);
  for (const { line } of block.captions) {
    draft.repair(line.start, line.end, 'stray', 'caption inside a sentence, left out');
  }
  const { reporters, correspondents } = peopleOf(block);
  const { reading, parts, repairs } = draft.finish();
  return { body, headline, kicker, subtitle, reporters, correspondents, reading, parts, repairs };
}

class Draft {
  readonly #builder = new SourceBuilder();
  readonly #parts: Part[] = [];
  readonly #repairs: Repair[] = [];

  repair(start: number, end: number, kind: Repair['kind'], note: string): void {
    if (start < end) this.#repairs.push({ start, end, kind, note });
  }

  decorations(lines: readonly ShapedLine[]): void {
    for (const { line } of lines) {
      for (const span of line.decorations)
        this.repair(span.start, span.end, 'decoration', 'Markdown, taken out');
      this.#repairs.push(...line.repairs);
    }
  }

  /** Appends the lines of a heading as one part; its text. */
  heading(kind: PartKind, lines: readonly PageLine[]): string {
    const first = lines[0];
    if (first === undefined) return '';
    this.#separate(first.source.offsets[0]);
    const start = this.#builder.length;
    let text = '';
    for (const line of lines) {
      // a clause of its own is set off: 骑手有驿站，歇脚不再难 + 镇上建起骑手之家
      const space = /[，；！？]/u.test(text) ? ' ' : '';
      if (space !== '') this.#builder.separate(space, line.start);
      this.#builder.append(line.source);
      text += space + line.text;
    }
    this.#parts.push({ kind, start, end: this.#builder.length });
    return text;
  }

  /** Appends the paragraphs of the body; where it stands on the page. */
  body(lines: readonly ShapedLine[]): Article['body'] {
    let bodyStart: number | undefined;
    const elsewhere = () => lines.map((l) => l.line.text).join('\n');
    let start = -1;
    let previous: ShapedLine | undefined;
    let previousEnd = 0;
    for (const line of lines) {
      const { source, text } = line.line;
      const own = ownWords(line);
      let from = own.start;
      const to = own.end;
      if (from === to) continue;
      const offset = source.offsets[from] ?? 0;
      if (start >= 0 && goesOn(previous, line, this.#builder.tail(8), text.slice(from, to))) {
        const doubled = doubledAtJoin(this.#builder.tail(16), text.slice(from, to), elsewhere);
        if (doubled > 0) {
          const end = (source.offsets[from + doubled - 1] ?? offset) + 1;
          this.repair(
            offset,
            end,
            'doubled',
            `${text.slice(from, from + doubled)} is printed twice, read once`,
          );
          from += doubled;
        }
        this.repair(previousEnd, offset, 'joined', 'sentence cut by a column');
      } else {
        if (start >= 0) this.#parts.push({ kind: 'body', start, end: this.#builder.length });
        const lost = start < 0 || line.opening !== undefined ? undefined : this.#lostIn(text.slice(from, to));
        if (lost !== undefined) this.repair(offset, offset + 1, 'lost', lost);
        this.#separate(offset);
        start = this.#builder.length;
        bodyStart ??= offset;
      }
      this.#builder.append(source, from, to);
      previous = line;
      previousEnd = (source.offsets[to - 1] ?? 0) + 1;
    }
    if (start >= 0) this.#parts.push({ kind: 'body', start, end: this.#builder.length });
    return { start: bodyStart ?? 0, end: previousEnd };
  }

  #lostIn(paragraph: string): string | undefined {
    return lostBeginning(paragraph, this.#builder.tail(4_000));
  }

  #separate(next: number | undefined): void {
    if (this.#builder.length > 0 && next !== undefined) this.#builder.separate('\n', next);
  }

  finish(): Pick<Article, 'reading' | 'parts' | 'repairs'> {
    return {
      reading: this.#builder.build(),
      parts: this.#parts,
      repairs: this.#repairs.sort(shortestFirst),
    };
  }
}

/** Whether a line continues the paragraph before it. */
function goesOn(previous: ShapedLine | undefined, line: ShapedLine, tail: string, words: string): boolean {
  if (line.opening !== undefined || previous?.closing !== undefined || endsSentence(tail)) return false;
  const headings = line.shape === 'heading' || previous?.shape === 'heading';
  return !headings || isWordBroken(tail, words);
}

/** The byline's people, each once; a closing credit adds those that the opening does not name. */
function peopleOf(block: ArticleBlock): Byline {
  const found: (Byline | undefined)[] = [];
  for (const line of block.bylines) found.push(line.opening);
  for (const lines of [block.body, block.captions])
    for (const line of lines) found.push(line.opening, line.closing);
  const reporters = new Set<string>();
  const correspondents = new Set<string>();
  for (const byline of found) {
    for (const name of byline?.reporters ?? []) reporters.add(name);
    for (const name of byline?.correspondents ?? []) correspondents.add(name);
  }
  return { reporters: [...reporters], correspondents: [...correspondents] };
}
