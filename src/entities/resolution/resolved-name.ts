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

/** A name that begins with nobody else's. */
export function plain(mention: NameMention, name: string): ResolvedName {
  return { mention, type: mention.head.type, name, owner: undefined, impliedOwner: undefined };
}

/** The name of a part of `owner`, which is printed as `words`. */
export function ofOwner(
  mention: NameMention,
  owner: ResolvedName,
  name: string,
  words: string,
): ResolvedName {
  return { mention, type: typeOfPart(mention, owner, words), name, owner, impliedOwner: undefined };
}

function typeOfPart({ head }: NameMention, owner: ResolvedName, words: string): EntityType {
  if (head.type === 'Union' || head.type === 'Place') return head.type;
  if (owner.type === 'Union' && unionsPart.test(words)) return 'Union';
  if (head.kind !== 'unit') return head.type;
  if (owner.type === 'Union') return 'Union';
  return owner.type === 'Company' && !/党|团|社$|协会|队$/u.test(head.word) ? 'Company' : 'Institution';
}

const unionsPart = /(?:[部处科室]|委员会|经审[委会])$/u;
