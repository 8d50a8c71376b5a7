/** Cuts a text at the edges of evidence and mentions, so that each piece is marked in one way. */
import type { ArticleDetails } from '../../src/server/api.ts';

/** Half-open, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface MentionRange extends Range {
  readonly entity: string;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  /** The entity that the piece names, or part of whose name it is. */
  readonly entity: string | null;
  /** Whether the mention begins here: only there it takes a stop of the Tab key. */
  readonly begins: boolean;
}

/** A stretch of text that is evidence, or that is not. */
export interface Stretch {
  readonly start: number;
  readonly isEvidence: boolean;
  readonly pieces: readonly Piece[];
}

/** Where names nest, the longest is the one to follow. Ranges outside the text are cut off. */
export function markText(
  text: string,
  evidence: Range | null,
  mentions: readonly MentionRange[],
): readonly Stretch[] {
  const names = outermost(mentions.filter(({ start, end }) => start < end && end > 0 && start < text.length));
  const cuts = [0, text.length, ...names.flatMap(({ start, end }) => [start, end])];
  if (evidence !== null) cuts.push(evidence.start, evidence.end);
  const edges = [...new Set(cuts.filter((cut) => cut >= 0 && cut <= text.length))].sort((a, b) => a - b);
  const stretches: { start: number; isEvidence: boolean; pieces: Piece[] }[] = [];
  let name = 0;
  for (let edge = 0; edge + 1 < edges.length; edge++) {
    const start = edges[edge] ?? 0;
    const end = edges[edge + 1] ?? start;
    while (name < names.length && (names[name]?.end ?? 0) <= start) name++;
    const mention = names[name];
    const inside = mention !== undefined && mention.start <= start;
    const piece: Piece = {
      start,
      text: text.slice(start, end),
      entity: inside ? mention.entity : null,
      begins: inside && mention.start === start,
    };
    const isEvidence = evidence !== null && evidence.start <= start && end <= evidence.end;
    const last = stretches.at(-1);
    if (last !== undefined && last.isEvidence === isEvidence) last.pieces.push(piece);
    else stretches.push({ start, isEvidence, pieces: [piece] });
  }
  return stretches;
}

function outermost(mentions: readonly MentionRange[]): readonly MentionRange[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MentionRange[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept.splice(-1, 1, mention);
  }
  return kept;
}

/**
 * Where a range of the page stands in a cleaned paragraph; `null` if no part of it does.
 * What lies between two of the paragraph's runs on the page (a column break, decoration) has no place in it.
 */
export function rangeInParagraph(
  { text, runs }: ArticleDetails['paragraphs'][number],
  range: Range,
): Range | null {
  let start: number | null = null;
  let end = 0;
  runs.forEach(([inText, onPage], index) => {
    const length = (runs[index + 1]?.[0] ?? text.length) - inText;
    const from = Math.max(range.start, onPage);
    const to = Math.min(range.end, onPage + length);
    if (from >= to) return;
    start ??= inText + from - onPage;
    end = inText + to - onPage;
  });
  return start === null ? null : { start, end };
}
