/** One appearance of a person, programme or fund in one article, with what ties it to the same thing elsewhere. */
import type { EntityType } from '../../../graph-schema/ontology.ts';

/** Types that their name alone does not identify. */
export type ObservedType = Extract<EntityType, 'Person' | 'Programme' | 'Fund'>;

export function isObservedType(type: EntityType): type is ObservedType {
  return type === 'Person' || type === 'Programme' || type === 'Fund';
}

export interface Observation {
  readonly type: ObservedType;
  readonly name: string;
  readonly article: string;
  /** A person may be named in the text and be its author: two appearances, which the same ties may join. */
  readonly part: 'content' | 'byline';
  /** Day of the issue; empty where unknown. */
  readonly day: string;
  /**
   * What identifies it, the most telling first; appearances of one type and name that share a tie are one thing.
   * Empty where the article ties it to nothing: then it is a thing of this article alone.
   */
  readonly ties: readonly string[];
}

/** The tie of whatever bears a name that is its own; it draws in all appearances of that name. */
export const ownName = 'own-name';

/** Text that is different for any two appearances. */
export function observationKey({
  type,
  name,
  article,
  part,
}: Pick<Observation, 'type' | 'name' | 'article' | 'part'>): string {
  return JSON.stringify([type, name, article, part]);
}
