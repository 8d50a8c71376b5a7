/** A name in the text with what it stands for. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import type { NameMention } from '../organisations/name-mention.ts';

export interface ResolvedName {
  readonly mention: NameMention;
  readonly type: EntityType;
  readonly name: string;
  /** The body whose name this one begins with: of 江川公司工会 the company. */
  readonly owner: ResolvedName | undefined;
  /** The name has an owner that the text does not name on its own: 江川焦化|工会. */
  readonly impliedOwner: { readonly name: string; readonly start: number; readonly end: number } | undefined;
}
