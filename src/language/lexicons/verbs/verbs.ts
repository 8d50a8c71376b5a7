/** All verb lexicons together, longest first, as the reader of clauses looks them up. */
import { WordTrie } from '../word-trie.ts';
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

const trie = new WordTrie([...verbs].map(([word, verb]) => [word, verb] as const));

/** The longest verb of the lexicons that begins at `at`, unless its guards say that it is a noun there. */
export function verbAt(text: string, at: number): Verb | undefined {
  for (let match = trie.longestAt(text, at); match; match = trie.longestAt(text, at, match.end - 1)) {
    const verb = match.value;
    if (verb.guards.length === 0) return verb;
    const before = text.slice(Math.max(0, at - 6), at);
    const after = text.slice(match.end, match.end + 6);
    if (!isGuarded(verb, before, after)) return verb;
  }
  return undefined;
}

function isGuarded({ guards }: Verb, before: string, after: string): boolean {
  for (const guard of guards) if (guard.notAfter?.test(before) || guard.notBefore?.test(after)) return true;
  return false;
}
