/** The pieces of a folded sentence: what one symbol stands for. */
import type { Entity, Mention, PostMention } from '../../entities/entity.ts';
import type { DateExpression, Quantity } from '../../language/analysed-text.ts';
import type { Span } from '../../page/source-text.ts';

/**
 * A sentence is folded before frames look at it: every group of names becomes one full-width letter, so that a frame
 * can say 由Ｏ主办、Ｏ承办的Ｐ and mean any number of organisations and any programme.
 *
 * - `Ｏ` organisations, `Ｈ` humans (with their posts), `Ｐ` programmes, `Ｆ` funds, `Ｌ` places
 * - `Ｍ` an amount of money, `Ｔ` a date or period, `Ｓ` a quoted speech, `Ｎ` a quoted name that is no entity
 */
export type FoldSymbol = 'Ｏ' | 'Ｈ' | 'Ｐ' | 'Ｆ' | 'Ｌ' | 'Ｍ' | 'Ｔ' | 'Ｓ' | 'Ｎ';

export const anySymbol = 'ＯＨＰＦＬＭＴＳＮ';

/** One entity in a group, with the mention that stands there. */
export interface Member {
  readonly entity: Entity;
  readonly mention: Mention;
  /** Posts printed together with a person's name. */
  readonly posts: readonly PostMention[];
  /** Mentions inside this one's range: the organisation inside a programme's name or before a person's post. */
  readonly inner: readonly { readonly entity: Entity; readonly mention: Mention }[];
}

/**
 * What follows a group and stands for it: `officials` (有关负责人), `team` (代表队), `staff` (职工), or nothing.
 */
export type Representative = '' | 'officials' | 'team' | 'staff';

/** What one symbol of a folded sentence stands for. The span is of the reading text and covers the whole group. */
export interface Phrase extends Span {
  readonly symbol: FoldSymbol;
  /** Index of its symbol in the folded sentence. */
  readonly at: number;
  readonly members: readonly Member[];
  readonly representative: Representative;
  /** The words behind the last name that belong to the group: 等5家下属单位, 等10名选手. */
  readonly closing: string;
  readonly quantity?: Quantity | undefined;
  readonly date?: DateExpression | undefined;
}
