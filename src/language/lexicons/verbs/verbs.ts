/** All verb lexicons together, longest first, as the reader of clauses looks them up. */
import { attendanceVerbs } from './attendance-verbs.ts';
import { awardVerbs } from './award-verbs.ts';
import { eventVerbs } from './event-verbs.ts';
import { fundingVerbs } from './funding-verbs.ts';
import { hostVerbs } from './host-verbs.ts';
import { speechVerbs } from './speech-verbs.ts';
import { supportVerbs } from './support-verbs.ts';
import type { VerbEntry, VerbKind } from './verb-entry.ts';

/** A verb with everything that the lexicons say of it. */
export interface Verb {
  readonly text: string;
  readonly kinds: ReadonlySet<VerbKind>;
  readonly guards: readonly Pick<VerbEntry, 'notAfter' | 'notBefore'>[];
}

function merge(entries: readonly VerbEntry[]): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, { text: string; kinds: Set<VerbKind>; guards: VerbEntry[] }>();
  for (const entry of entries) {
    const verb = verbs.get(entry.verb) ?? { text: entry.verb, kinds: new Set(), guards: [] };
    for (const kind of entry.kinds) verb.kinds.add(kind);
    if (entry.notAfter || entry.notBefore) verb.guards.push(entry);
    verbs.set(entry.verb, verb);
  }
  return verbs;
}

export const verbs: ReadonlyMap<string, Verb> = merge([
  ...hostVerbs,
  ...supportVerbs,
  ...fundingVerbs,
  ...attendanceVerbs,
  ...awardVerbs,
  ...eventVerbs,
  ...speechVerbs,
]);

/** Lengths of the verbs that begin with a character, longest first; most characters begin none. */
const lengths: ReadonlyMap<string, readonly number[]> = lengthsByFirst([...verbs.keys()]);

function lengthsByFirst(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const word of words) {
    const first = word.charAt(0);
    found.set(first, (found.get(first) ?? new Set()).add(word.length));
  }
  return new Map([...found].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]));
}

/** The longest verb of the lexicons that begins at `at`, unless its guards say that it is a noun there. */
export function verbAt(text: string, at: number): Verb | undefined {
  for (const length of lengths.get(text.charAt(at)) ?? []) {
    const verb = verbs.get(text.slice(at, at + length));
    if (!verb) continue;
    if (verb.guards.length === 0) return verb;
    const before = text.slice(Math.max(0, at - 6), at);
    const after = text.slice(at + length, at + length + 6);
    if (!verb.guards.some((guard) => guard.notAfter?.test(before) || guard.notBefore?.test(after)))
      return verb;
  }
  return undefined;
}
