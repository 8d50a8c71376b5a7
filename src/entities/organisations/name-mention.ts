/** What the search for names of organisations and places hands on to resolution. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import type { HeadKind } from '../../language/lexicons/organisation-heads.ts';
import type { PlaceHeadKind } from '../../language/lexicons/place-heads.ts';
import type { Span } from '../../page/source-text.ts';

export interface NameHead {
  readonly word: string;
  readonly type: Exclude<EntityType, 'Person' | 'Programme' | 'Fund'>;
  readonly kind: HeadKind | PlaceHeadKind;
}

/**
 * `named`: it says itself whose name it is. `relative`: it needs a region or an owner from its surroundings
 * (市总工会, 公司工会, 权益保障部). `pointer`: 该公司. `known`: from the lexicon of known bodies.
 * `alias`: a short form that the article defines or that abbreviates a full name in it.
 */
export type NameForm = 'named' | 'relative' | 'pointer' | 'known' | 'alias';

export interface NameMention extends Span {
  readonly head: NameHead;
  readonly headStart: number;
  readonly form: NameForm;
  /** Where the region that begins the name ends; equal to `start` without one. */
  readonly regionEnd: number;
  /** Where the owner's name ends inside this one: 江川公司|工会. */
  readonly ownerEnd: number | undefined;
  /** The full name that an alias or a known body stands for. */
  readonly stands: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}
