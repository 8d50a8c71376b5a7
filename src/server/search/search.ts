/** Finds entities by name, alias, pinyin and initials. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import { syllablesOf } from '../../graph/metrics/pronunciation.ts';
import type { SearchHit } from '../api.ts';
import { contextOf } from '../graph/context-of.ts';
import { type GraphSnapshot, graphNodeOf, type SnapshotNode } from '../graph/graph-snapshot.ts';
import { fold, foldedParts } from './fold.ts';
import { type Match, matchParts, matchScattered, matchTogether, positions } from './match.ts';
import { mistypedLetters } from './mistyped.ts';
import { type SoundedName, soundedName } from './sounded-name.ts';

export interface SearchRequest {
  readonly q: string;
  readonly types?: readonly EntityType[] | undefined;
  readonly limit: number;
}

export type Search = (request: SearchRequest) => SearchHit[];

interface Found {
  readonly node: SnapshotNode;
  /** 0 is the best. */
  readonly rank: number;
  readonly matched: string;
  readonly ranges: Match['ranges'];
}

/**
 * Ranks by how the name was typed, then by how often articles mention the entity: among all that end in 总工会, `zgh`
 * most likely means the one that the papers write most about.
 */
export function createSearch(snapshot: GraphSnapshot): Search {
  const nodes = [...snapshot.nodes.values()];
  const written = new Map(nodes.map(({ id, name, aliases }) => [id, [name, ...aliases].map(fold)]));
  const sounded = new Map<string, readonly SoundedName[]>();
  /** Names take their time to be pronounced, so only those are that may match. */
  const namesOf = ({ id, name, aliases, type }: SnapshotNode): readonly SoundedName[] => {
    const known = sounded.get(id);
    if (known !== undefined) return known;
    const names = [name, ...aliases].map((text) => soundedName(text, type));
    sounded.set(id, names);
    return names;
  };

  function best(node: SnapshotNode, query: string, parts: readonly string[]): Found | undefined {
    const names = namesOf(node);
    const ways = [
      (name: SoundedName) => matchTogether(name, query),
      (name: SoundedName) => matchScattered(name, query) ?? matchParts(name, parts),
    ];
    for (const way of ways) {
      const found = names.flatMap((name, index) => {
        const match = way(name);
        return match === undefined
          ? []
          : [{ node, rank: rankOf(match, index > 0), matched: name.text, ranges: match.ranges }];
      });
      if (found.length > 0) return found.reduce((a, b) => (b.rank < a.rank ? b : a));
    }
    return undefined;
  }

  return ({ q, types, limit }) => {
    const parts = foldedParts(q);
    if (parts.length === 0) return [];
    const query = parts.join('');
    const mayMatch = sieveFor(query);
    const wanted = types === undefined ? nodes : nodes.filter(({ type }) => types.includes(type));
    const found = wanted
      .filter((node) => mayMatch(node, written.get(node.id) ?? []))
      .flatMap((node) => best(node, query, parts) ?? []);
    return (found.length > 0 ? found : mistyped(wanted, query))
      .sort(byRank)
      .slice(0, limit)
      .map(({ node, matched, ranges }) => ({
        ...graphNodeOf(node),
        aliases: [...node.aliases],
        matched,
        ranges: ranges.map(([start, end]) => [start, end]),
        context: contextOf(snapshot, node),
      }));
  };
}

/** Whether an entity is worth looking at closely: all that was typed occurs somewhere in a name or in its pinyin. */
function sieveFor(query: string): (node: SnapshotNode, names: readonly string[]) => boolean {
  const distinct = [...new Set(query)];
  const letters = distinct.filter((sign) => /[a-z]/.test(sign));
  const others = distinct.filter((sign) => !/[a-z]/.test(sign));
  return ({ pinyin }, names) =>
    letters.every((letter) => pinyin.includes(letter)) &&
    (others.length === 0 || names.some((name) => others.every((sign) => name.includes(sign))));
}

function rankOf({ position, mixed }: Match, isAlias: boolean): number {
  return positions.indexOf(position) * 4 + (isAlias ? 2 : 0) + (mixed ? 1 : 0);
}

function mistyped(nodes: readonly SnapshotNode[], query: string): Found[] {
  // A surname may sound otherwise than the same character elsewhere.
  const readings = new Set((['Person', 'Union'] as const).map((type) => syllablesOf(query, type).join('')));
  return nodes.flatMap((node) => {
    const distances = node.pinyin
      .split(' ')
      .flatMap((word) => [...readings].flatMap((typed) => mistypedLetters(word, typed) ?? []));
    return distances.length === 0
      ? []
      : [{ node, rank: Math.min(...distances), matched: node.name, ranges: [] }];
  });
}

function byRank(a: Found, b: Found): number {
  return (
    a.rank - b.rank ||
    b.node.mentions - a.node.mentions ||
    b.node.degree - a.node.degree ||
    a.node.name.length - b.node.name.length ||
    (a.node.id < b.node.id ? -1 : 1)
  );
}
