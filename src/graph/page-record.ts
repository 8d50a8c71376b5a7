/** One page as it goes into the graph: its text, its issue, and what its articles say. */
import type { Extraction } from '../extraction/record.ts';
import type { IssueDetails, PartKind } from '../page/article.ts';

/** A paragraph of the reading text, as the viewer shows it. */
export interface Paragraph {
  readonly kind: PartKind;
  readonly text: string;
  /** Runs of `text` that are contiguous on the page: `[offset in text, offset on page]`, ascending. */
  readonly runs: readonly (readonly [number, number])[];
}

export interface ArticleRecord {
  readonly extraction: Extraction;
  readonly paragraphs: readonly Paragraph[];
}

export interface PageRecord {
  /** As the user named the file; for messages, never part of the graph. */
  readonly path: string;
  /** The file's own name. */
  readonly name: string;
  readonly text: string;
  readonly issue: IssueDetails;
  /** The region by which its names are understood: the issue's, or the one that the page itself points to. */
  readonly home?: string;
  /** What the issue is called where newspaper and date do not say it: the folder's name, or what the user gave it. */
  readonly issueName: string;
  readonly articles: readonly ArticleRecord[];
}
