/** A person's name found in the text. */
import type { RoleKind } from '../../language/lexicons/posts.ts';
import type { Span } from '../../page/source-text.ts';
import type { WordIndex } from '../word-index.ts';
import type { NameExtent } from './name-extent.ts';

/** Words right in front of a name that say what the person is. */
export interface Role extends Span {
  readonly kind: RoleKind;
}

export interface PersonMention extends Span {
  readonly name: string;
  /** Absent where only what follows shows a person. */
  readonly role: Role | undefined;
  readonly rule: string;
  readonly confidence: number;
}

/** The mention of a name of this extent. */
export function personMention(
  index: WordIndex,
  start: number,
  extent: NameExtent,
  role: Role | undefined,
  rule: string,
  confidence: number,
): PersonMention {
  const name = index.text.slice(start, extent.end).replace(/[ \u3000]/gu, '');
  return { start, end: extent.end, name, role, rule, confidence };
}

/** 阿依古丽·马木提 is 阿依古丽 afterwards, and 约翰·卡马乌 is 卡马乌: the part in front of · and the last one by the whole name. */
export function partsOfNames(people: readonly PersonMention[]): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  for (const { name } of people) {
    const last = name.lastIndexOf('·');
    if (last > 0 && name.length - last > shortestLastPart) wholes.set(name.slice(last + 1), name);
  }
  for (const { name } of people) {
    const dot = name.indexOf('·');
    if (dot >= 2) wholes.set(name.slice(0, dot), name);
  }
  return wholes;
}

/** 卡马乌 and its mark: shorter ones may as well be words. */
const shortestLastPart = 3;
