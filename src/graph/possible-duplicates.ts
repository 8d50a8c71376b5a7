/** Entities that may be one thing but are kept apart, because nothing proves it: proposals for a person to decide. */
import type { DuplicateReason } from '../../graph-schema/duplicate-reasons.ts';
import { type EntityType, entityTypes } from '../../graph-schema/ontology.ts';
import { byCodeUnits } from './code-units.ts';
import { isIdentifyingName } from './identity/person-names.ts';

export interface Candidate {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** A person who is only known as an author. */
  readonly onlyAuthor: boolean;
  /** Ties of all its appearances, `organisation@period` for programmes and funds. */
  readonly ties: readonly string[];
}

export interface PossibleDuplicate {
  /** The smaller of the two identifiers. */
  readonly source: string;
  readonly target: string;
  readonly reason: string;
}

/** More of one name are linked in a chain: all pairs of a common name would bury the graph. */
const mostPairedNames = 8;
/** Shorter names are shared by too many. */
const shortestAlias = 4;

/** In the order of their ends; each pair once. */
export function possibleDuplicates(candidates: readonly Candidate[]): readonly PossibleDuplicate[] {
  const found = new Map<string, PossibleDuplicate>();
  const propose = (a: Candidate, b: Candidate, reason: DuplicateReason): void => {
    const [source, target] = byCodeUnits(a.id, b.id) < 0 ? [a.id, b.id] : [b.id, a.id];
    const key = `${source} ${target}`;
    if (a.id !== b.id && !found.has(key)) found.set(key, { source, target, reason });
  };
  const sorted = [...candidates].sort((a, b) => byCodeUnits(a.id, b.id));
  const byName = new Map<string, Candidate[]>();
  for (const candidate of sorted) {
    const group = byName.get(groupOf(candidate));
    if (group) group.push(candidate);
    else byName.set(groupOf(candidate), [candidate]);
  }
  for (const group of byName.values()) {
    for (const [a, b] of pairs(group)) if (mayBeOne(a, b)) propose(a, b, 'same name');
  }
  for (const candidate of sorted.filter(isOrganisation)) {
    for (const alias of candidate.aliases.filter(({ length }) => length >= shortestAlias)) {
      for (const other of byName.get(organisationGroup(alias)) ?? []) {
        if (other.type === candidate.type)
          propose(candidate, other, 'one is called by the name of the other');
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => byCodeUnits(a.source, b.source) || byCodeUnits(a.target, b.target),
  );
}

function isOrganisation({ type }: Candidate): boolean {
  return entityTypes[type].organisation;
}

function organisationGroup(name: string): string {
  return `organisation ${name}`;
}

/** One name and one type; the kinds of organisation count as one, because papers do not always tell which it is. */
function groupOf(candidate: Candidate): string {
  return isOrganisation(candidate)
    ? organisationGroup(candidate.name)
    : `${candidate.type} ${candidate.name}`;
}

function pairs(group: readonly Candidate[]): readonly (readonly [Candidate, Candidate])[] {
  return group.flatMap((a, index) => {
    const partners =
      group.length > mostPairedNames ? group.slice(index + 1, index + 2) : group.slice(index + 1);
    return partners.map((b) => [a, b] as const);
  });
}

function mayBeOne(a: Candidate, b: Candidate): boolean {
  switch (a.type) {
    case 'Person':
      // Who writes about somebody of the same name is somebody else.
      return isIdentifyingName(a.name) && a.onlyAuthor === b.onlyAuthor;
    case 'Place':
      // Of one name and two identifiers: streets of two cities.
      return false;
    case 'Programme':
    case 'Fund':
      return shareAPeriod(a, b);
    default:
      // The same kind and name with two identifiers: bodies of two cities.
      return a.type !== b.type;
  }
}

/** What is known to be of different years only is the yearly return of a thing, not the thing again. */
function shareAPeriod(a: Candidate, b: Candidate): boolean {
  const periods = ({ ties }: Candidate) => ties.map((tie) => tie.slice(tie.lastIndexOf('@') + 1));
  const ofB = new Set(periods(b));
  return ofB.size === 0 || a.ties.length === 0 || periods(a).some((period) => ofB.has(period));
}
