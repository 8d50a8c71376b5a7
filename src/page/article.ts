/** One article as it was found on a page, with one clean reading text that all later stages work on. */
import type { SourceText, Span } from './source-text.ts';

/** What a stretch of an article's reading text is. */
export type PartKind = 'kicker' | 'headline' | 'subtitle' | 'body';

/** A line of the heading or one paragraph of the body; a span of the article's reading text. */
export interface Part extends Span {
  readonly kind: PartKind;
}

/** What was mended, joined or only suspected while the article was put together; spans of the page. */
export interface Repair extends Span {
  readonly kind: RepairKind;
  readonly note: string;
}
/** `joined`: a sentence cut by a column; `doubled`: text printed twice at a join; `lost`: text that seems missing; `decoration`: Markdown taken out; `stray`: a paragraph that seems to belong elsewhere. */
export type RepairKind = 'joined' | 'doubled' | 'lost' | 'decoration' | 'stray';

export interface Article {
  /** Page range of the body after the byline. */
  readonly body: Span;
  readonly headline: string;
  readonly kicker: string;
  readonly subtitle: string;
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
  /**
   * Kicker, headline, subtitle and the body's paragraphs in this order, separated by single `\n`.
   * Bylines and credits are not in it. A column break inside a paragraph leaves no trace but in `repairs`.
   */
  readonly reading: SourceText;
  readonly parts: readonly Part[];
  readonly repairs: readonly Repair[];
}

/** Where the body begins in the reading text, behind the heading; 0 where there is no body. */
export function bodyStart({ parts }: Article): number {
  return parts.find(({ kind }) => kind === 'body')?.start ?? 0;
}

/** What is known about a page besides its text; what is not known is absent, never guessed. */
export interface IssueDetails {
  readonly newspaper?: string;
  /** ISO 8601 day, `2024-03-12`. */
  readonly date?: string;
  /** The city or province that the paper means by 市总工会; province first, `浙江省宁波市`. */
  readonly home?: string;
  /** Page number in the issue, from 1. */
  readonly page?: number;
}
