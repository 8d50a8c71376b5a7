/** From a page's text to one extraction record an article. */
import type { Entity } from '../entities/entity.ts';
import type { IssueDetails } from '../page/article.ts';
import { pageSpan, type SourceText, type Span } from '../page/source-text.ts';
import type { Figure, Relation } from '../relations/relation.ts';
import { quotedWords } from './evidence.ts';
import { type ArticleLayers, readArticles } from './read-articles.ts';
import type { EntityRecord, Extraction, FactRecord, RelationRecord } from './record.ts';

/**
 * What each article of a page says, in page order. `pageText` is the decoded text of the file ({@link decodePage}),
 * `name` is what the records call the page. The same arguments give the same records, byte for byte.
 */
export function extractPage(pageText: string, name: string, issue: IssueDetails): readonly Extraction[] {
  const {
    page: { articles },
    layersOf,
  } = readArticles(pageText, issue);
  const records: Extraction[] = [];
  for (let first = 0; first < articles.length; first += articlesAtATime) {
    for (const layers of layersOf(articles.slice(first, first + articlesAtATime)))
      records.push(recordOf(layers, pageText, name));
  }
  return records;
}

/**
 * As many as most pages have. The layers of more articles, made side by side, do not fit into the young generation of the
 * engine's heap: copying them takes longer than code that stays in the processor's caches saves.
 */
const articlesAtATime = 36;

/** The record of one article: its layers, with page offsets and the page's words as evidence. */
export function recordOf(
  { article, entities, claims }: ArticleLayers,
  pageText: string,
  page: string,
): Extraction {
  const quoted = new Evidence(article.reading, pageText);
  return {
    page,
    start: article.body.start,
    end: article.body.end,
    headline: article.headline,
    kicker: article.kicker,
    subtitle: article.subtitle,
    reporters: article.reporters,
    correspondents: article.correspondents,
    entities: entityRecords(entities.entities, quoted),
    relations: relationRecords(claims.relations, quoted),
    facts: factRecords(claims.figures, quoted),
    repairs: article.repairs,
  };
}

/** Finds what the page has where the reading text has something. */
class Evidence {
  readonly #reading: SourceText;
  readonly #pageText: string;

  constructor(reading: SourceText, pageText: string) {
    this.#reading = reading;
    this.#pageText = pageText;
  }

  of(span: Span): Span & { readonly words: string } {
    const { start, end } = pageSpan(this.#reading, span.start, span.end);
    return { start, end, words: quotedWords(this.#pageText.slice(start, end)) };
  }
}

function entityRecords(entities: readonly Entity[], evidence: Evidence): readonly EntityRecord[] {
  const records: EntityRecord[] = [];
  for (const { id, type, name, aliases, mentions } of entities) {
    const quoted: EntityRecord['mentions'][number][] = [];
    for (const mention of mentions) {
      const { start, end, words } = evidence.of(mention);
      quoted.push({ start, end, text: words });
    }
    records.push({ id, type, name, aliases, mentions: quoted });
  }
  return records;
}

function relationRecords(relations: readonly Relation[], evidence: Evidence): readonly RelationRecord[] {
  const records: RelationRecord[] = [];
  for (const relation of relations) {
    const { type, source, target, rule, confidence, status } = relation;
    const { start, end, words } = evidence.of(relation);
    records.push({
      type,
      source,
      target,
      start,
      end,
      quote: words,
      role: relation.role ?? '',
      title: relation.title ?? '',
      amount: relation.amount ?? null,
      rule,
      confidence,
      status,
    });
  }
  return records;
}

function factRecords(figures: readonly Figure[], evidence: Evidence): readonly FactRecord[] {
  const records: FactRecord[] = [];
  for (const figure of figures) {
    const { about, what, value, unit, approx, rule, confidence } = figure;
    const { start, end, words } = evidence.of(figure);
    records.push({ about, what, value, unit, approx, start, end, quote: words, rule, confidence });
  }
  return records;
}
