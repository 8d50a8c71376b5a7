/** What recognisers hand to each other before an article's entities are numbered. */
import type { EntityType } from '../../graph-schema/ontology.ts';
import type { Span } from '../page/source-text.ts';
import type { Mention } from './entity.ts';

/**
 * One place in the reading text that names or points to something, with what it was resolved to.
 * Two candidates of the same type and `name` are one thing. `text` equals the reading text's slice.
 */
export interface CandidateMention extends Mention {
  readonly type: EntityType;
  /** The fullest name of what it stands for: 市总工会 → 宁波市总工会. */
  readonly name: string;
}

/** Everything that one recogniser knows of one thing in the article: an `Entity` that has no number yet. */
export interface CandidateEntity {
  readonly type: EntityType;
  readonly name: string;
  /** Other names that the article uses for it, without pointers. */
  readonly aliases: readonly string[];
  /** In text order, not empty, not overlapping each other. */
  readonly mentions: readonly Mention[];
}

/** No article is longer. */
const longestText = 2 ** 24;

/** The range of a mention as a key for sets and maps. */
export function spanKey({ start, end }: Span): number {
  return start * longestText + end;
}

/** Compares for `sort`: what is mentioned first comes first. */
export function byFirstMention(a: CandidateEntity, b: CandidateEntity): number {
  return (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
}

/** The mentions of all of them. */
export function mentionsIn(entities: readonly CandidateEntity[]): readonly Mention[] {
  const all: Mention[] = [];
  for (const { mentions } of entities) all.push(...mentions);
  return all;
}
