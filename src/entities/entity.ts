/** Entities of one article and their mentions, in offsets of the article's reading text. */
import type { EntityType } from '../../graph-schema/ontology.ts';
import type { Span } from '../page/source-text.ts';

/** Number of an entity inside its article: `e1`, `e2`, … in the order of first mention. */
export type EntityNumber = `e${number}`;

/** One place in the reading text that names or points to an entity. */
export interface Mention extends Span {
  readonly text: string;
  /** `name`: a full or short name; `pointer`: 该公司, 活动, 会上. */
  readonly form: 'name' | 'pointer';
  /** The recogniser rule that found it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Entity {
  readonly id: EntityNumber;
  readonly type: EntityType;
  /** The fullest name that the article supports: 市总工会 → 北京市总工会. */
  readonly name: string;
  /** Other names that the article uses for it, without pointers. */
  readonly aliases: readonly string[];
  /** In text order, not empty, never overlapping another mention of the same entity. */
  readonly mentions: readonly Mention[];
}

/** Organisation + post + name as printed: 石城市总工会党组书记、副主席林一舟. The recogniser of persons finds these; HOLDS_POST comes from them. */
export interface PostMention extends Span {
  readonly person: EntityNumber;
  readonly organisation: EntityNumber;
  /** As printed, posts in the same body joined by 、: 党组书记、副主席. */
  readonly title: string;
  readonly rule: string;
  readonly confidence: number;
}

/** What the entity layer knows of an article. */
export interface EntityLayer {
  readonly entities: readonly Entity[];
  readonly posts: readonly PostMention[];
}
