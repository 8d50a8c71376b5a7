/** Classes of characters as regular expressions have them: some characters, or all but some. */

export interface CharacterClass {
  /** The class holds all characters but `members`. */
  readonly negated: boolean;
  readonly members: ReadonlySet<string>;
}

export const noCharacter: CharacterClass = { negated: false, members: new Set() };
export const anyCharacter: CharacterClass = { negated: true, members: new Set() };

export function isEmpty({ negated, members }: CharacterClass): boolean {
  return !negated && members.size === 0;
}

export function union(a: CharacterClass, b: CharacterClass): CharacterClass {
  if (isEmpty(a) || a === b) return b;
  if (isEmpty(b)) return a;
  if (!a.negated && !b.negated) return { negated: false, members: new Set([...a.members, ...b.members]) };
  const [left, other] = a.negated ? [a, b] : [b, a];
  // what both leave out; or what the one leaves out and the other does not hold
  const members = [...left.members].filter((each) => other.members.has(each) === other.negated);
  return { negated: true, members: new Set(members) };
}

export function unionOf(classes: readonly CharacterClass[]): CharacterClass {
  return classes.reduce(union, noCharacter);
}
