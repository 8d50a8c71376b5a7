/** How a page was read, stage by stage, as plain data: for people who want to know why a claim was made, or was not. */
import type { EntityType, RelationType } from '../../graph-schema/ontology.ts';
import type { EntityNumber, Mention } from '../entities/entity.ts';
import type { IssueDetails, PartKind, Repair } from '../page/article.ts';
import type { LineKind } from '../page/read-page.ts';
import { pageSpan, type Span } from '../page/source-text.ts';
import { readArticle, type SentenceReading } from '../relations/syntax/reading.ts';
import { repairsAcross } from './evidence.ts';
import { type ArticleLayers, readArticles } from './read-articles.ts';

export interface ExplainedLine {
  /** Number in the file, from 1. */
  readonly number: number;
  readonly kind: LineKind;
  readonly rule: string;
  readonly text: string;
}

export interface ExplainedClause {
  readonly text: string;
  /** Who or what it is about, and whether it says so itself or carries it over from the clause or sentence before. */
  readonly subject?: { readonly text: string; readonly origin: string };
  readonly predicates: readonly string[];
}

export interface ExplainedSentence {
  readonly part: PartKind;
  readonly text: string;
  /** The sentence as frames see it, every group of names one letter. */
  readonly folded: string;
  readonly clauses: readonly ExplainedClause[];
  /** 9.6亿元 = 960000000 元, 去年 = 2023 past */
  readonly readings: readonly string[];
}

/** A mention, in offsets of the page. */
export interface ExplainedMention extends Span {
  readonly text: string;
  readonly form: Mention['form'];
  readonly rule: string;
  readonly confidence: number;
}

export interface ExplainedEntity {
  readonly id: EntityNumber;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly ExplainedMention[];
}

/** A relation or a figure, in offsets of the page, with the pieces of its evidence that it was made of. */
export interface ExplainedClaim extends Span {
  readonly what: RelationType | 'FIGURE';
  readonly words: string;
  readonly rule: string;
  readonly confidence: number;
  readonly status: string;
  readonly quote: string;
  readonly pieces: readonly string[];
  /** What was joined or mended inside the evidence. */
  readonly repairs: readonly Repair['kind'][];
}

export interface ExplainedArticle {
  /** From 1. */
  readonly number: number;
  readonly headline: string;
  readonly kicker: string;
  readonly subtitle: string;
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
  readonly repairs: readonly (Repair & { readonly text: string })[];
  readonly sentences: readonly ExplainedSentence[];
  readonly entities: readonly ExplainedEntity[];
  readonly claims: readonly ExplainedClaim[];
}

export interface Explanation {
  readonly issue: IssueDetails;
  readonly lines: readonly ExplainedLine[];
  readonly articles: readonly ExplainedArticle[];
}

/** Explains the decoded text of a page. */
export function explainPage(pageText: string, given: IssueDetails): Explanation {
  const { page, issue, layersOf } = readArticles(pageText, given);
  return {
    issue,
    lines: page.lines.map(({ number, kind, rule, text }) => ({ number, kind, rule, text })),
    articles: layersOf(page.articles).map((layers, i) => explainArticle(layers, pageText, i + 1)),
  };
}

function explainArticle(layers: ArticleLayers, pageText: string, number: number): ExplainedArticle {
  const { article, text, entities } = layers;
  const { headline, kicker, subtitle, reporters, correspondents } = article;
  const reading = readArticle(text, entities);
  const onPage = (span: Span) => pageSpan(article.reading, span.start, span.end);
  return {
    number,
    headline,
    kicker,
    subtitle,
    reporters,
    correspondents,
    repairs: article.repairs.map((repair) => ({ ...repair, text: pageText.slice(repair.start, repair.end) })),
    sentences: reading.sentences.map((sentence) => explainSentence(sentence, layers)),
    entities: entities.entities.map(({ id, type, name, aliases, mentions }) => ({
      id,
      type,
      name,
      aliases,
      mentions: mentions.map(({ form, rule, confidence, text: words, ...span }) => ({
        ...onPage(span),
        text: words,
        form,
        rule,
        confidence,
      })),
    })),
    claims: explainClaims(layers, onPage),
  };
}

function explainSentence(read: SentenceReading, { text }: ArticleLayers): ExplainedSentence {
  const { sentence } = read;
  const slice = ({ start, end }: Span) => text.text.slice(start, end);
  const unfolded = (start: number, end: number) =>
    text.text.slice(read.offsets[start] ?? sentence.start, read.offsets[end] ?? sentence.end);
  const inside = (span: Span) => span.start >= sentence.start && span.end <= sentence.end;
  return {
    part: sentence.part,
    text: slice(sentence),
    folded: read.text,
    clauses: read.clauses.map((clause) => ({
      text: unfolded(clause.start, clause.end),
      ...(clause.subject && {
        subject: { text: slice(clause.subject), origin: clause.subjectOrigin ?? 'own' },
      }),
      predicates: clause.predicates.map((p) =>
        p.kinds.size > 0 ? `${p.text} (${[...p.kinds].join(', ')})` : p.text,
      ),
    })),
    readings: [
      ...text.quantities
        .filter(inside)
        .map(
          (q) =>
            `${slice(q)} = ${[q.value, q.unit, q.approx, q.scope].filter((part) => part !== '').join(' ')}`,
        ),
      ...text.dates.filter(inside).map((d) => `${slice(d)} = ${d.iso ?? '?'} ${d.direction}`),
    ],
  };
}

function explainClaims(
  { article, text, entities, claims }: ArticleLayers,
  onPage: (span: Span) => Span,
): readonly ExplainedClaim[] {
  const byId = new Map(entities.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: EntityNumber) => byId.get(id)?.name ?? id;
  /** The words of the evidence that name or point to an entity. */
  const pieces = (span: Span, ...ids: readonly EntityNumber[]) =>
    ids.map((id) => {
      const mention = byId.get(id)?.mentions.find((m) => m.start < span.end && m.end > span.start);
      return `${id} ${mention === undefined ? `${nameOf(id)} (carried over)` : `${mention.text} (${mention.rule})`}`;
    });
  const mended = (span: Span) => repairsAcross(onPage(span), article.repairs).map((repair) => repair.kind);
  const quote = (span: Span) => article.reading.text.slice(span.start, span.end);
  const relations = claims.relations.map((r): ExplainedClaim => {
    const said = [r.role, r.title, r.amount === undefined ? undefined : `${r.amount}元`].filter(
      (x) => x !== undefined,
    );
    return {
      ...onPage(r),
      what: r.type,
      words: `${nameOf(r.source)} → ${nameOf(r.target)}${said.length > 0 ? ` (${said.join(', ')})` : ''}`,
      rule: r.rule,
      confidence: r.confidence,
      status: r.status,
      quote: quote(r),
      pieces: pieces(r, r.source, r.target),
      repairs: mended(r),
    };
  });
  const figures = claims.figures.map((f): ExplainedClaim => {
    const numbers = text.quantities.filter(
      (q) => q.value === f.value && q.start >= f.start && q.end <= f.end,
    );
    return {
      ...onPage(f),
      what: 'FIGURE',
      words: `${nameOf(f.about)}: ${f.what} ${f.approx}${f.value}${f.unit}`,
      rule: f.rule,
      confidence: f.confidence,
      status: 'done',
      quote: quote(f),
      pieces: [...pieces(f, f.about), ...numbers.slice(0, 1).map((q) => text.text.slice(q.start, q.end))],
      repairs: mended(f),
    };
  });
  return [...relations, ...figures];
}
