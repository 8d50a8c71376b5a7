/** From a page's text to one extraction record an article. */
import type { Entity } from '../entities/entity.ts';
import type { IssueDetails } from '../page/article.ts';
import { pageSpan, type Span } from '../page/source-text.ts';
import type { Figure, Relation } from '../relations/relation.ts';
import { quotedWords } from './evidence.ts';
import { type ArticleLayers, readArticles } from './read-articles.ts';
import type { EntityRecord, Extraction, FactRecord, RelationRecord } from './record.ts';

/**
 * What each article of a page says, in page order. `pageText` is the decoded text of the file ({@link decodePage}),
 * `name` is what the records call the page. The same arguments give the same records, byte for byte.
 */
export function extractPage(pageText: string, name: string, issue: IssueDetails): readonly Extraction[] {
  const { page, layersOf } = readArticles(pageText, issue);
  const records: Extraction[] = [];
  for (let first = 0; first < page.articles.length; first += articlesAtATime) {
    const articles = page.articles.slice(first, first + articlesAtATime);
    for (const layers of layersOf(articles)) records.push(recordOf(layers, pageText, name));
  }
  return records;
}

/** As many as any page has; more, in a file of many pages, would keep too many layers in memory. */
const articlesAtATime = 96;

/** The record of one article: its layers, with page offsets and the page's words as evidence. */
export function recordOf(
  { article, entities, claims }: ArticleLayers,
  pageText: string,
  page: string,
): Extraction {
  const { reading } = article;
  const evidence = (span: Span) => {
    const { start, end } = pageSpan(reading, span.start, span.end);
    return { start, end, words: quotedWords(pageText.slice(start, end)) };
  };
  return {
    page,
    start: article.body.start,
    end: article.body.end,
    headline: article.headline,
    kicker: article.kicker,
    subtitle: article.subtitle,
    reporters: article.reporters,
    correspondents: article.correspondents,
    entities: entities.entities.map((entity) => entityRecord(entity, evidence)),
    relations: claims.relations.map((relation) => relationRecord(relation, evidence)),
    facts: claims.figures.map((figure) => factRecord(figure, evidence)),
    repairs: article.repairs,
  };
}

type Evidence = (span: Span) => Span & { readonly words: string };

function entityRecord(entity: Entity, evidence: Evidence): EntityRecord {
  const { id, type, name, aliases } = entity;
  const mentions = entity.mentions.map((mention) => {
    const { start, end, words } = evidence(mention);
    return { start, end, text: words };
  });
  return { id, type, name, aliases, mentions };
}

function relationRecord(relation: Relation, evidence: Evidence): RelationRecord {
  const { type, source, target, rule, confidence, status } = relation;
  const { start, end, words } = evidence(relation);
  return {
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
  };
}

function factRecord(figure: Figure, evidence: Evidence): FactRecord {
  const { about, what, value, unit, approx, rule, confidence } = figure;
  const { start, end, words } = evidence(figure);
  return { about, what, value, unit, approx, start, end, quote: words, rule, confidence };
}
