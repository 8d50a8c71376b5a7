/** Finds entities by name, alias, pinyin and initials. */
import MiniSearch from 'minisearch';
import type { EntityType } from '../../../graph-schema/ontology.ts';
import type { SearchHit } from '../api.ts';
import { type GraphSnapshot, graphNodeOf, type SnapshotNode } from '../graph/graph-snapshot.ts';
import { characterTerms, fold, indexTerms, pairTerms } from './fold.ts';
import { bestMatch } from './match.ts';

export interface SearchRequest {
  readonly q: string;
  readonly types?: readonly EntityType[] | undefined;
  readonly limit: number;
}

export type Search = (request: SearchRequest) => SearchHit[];

/** Below every rank of `bestMatch`: found by the index alone, as with a mistyped letter. */
const worstRank = 100;

export function createSearch(snapshot: GraphSnapshot): Search {
  const index = new MiniSearch<SnapshotNode>({
    fields: ['name', 'aliases', 'pinyin', 'initials'],
    extractField: (node, field) => {
      switch (field) {
        case 'name':
        case 'pinyin':
        case 'initials':
          return node[field];
        case 'aliases':
          return node.aliases.join(' ');
        default:
          return node.id;
      }
    },
    tokenize: indexTerms,
    // Terms are folded already.
    processTerm: (term) => term,
  });
  index.addAll([...snapshot.nodes.values()]);

  function candidates(q: string): Set<string> {
    const found = new Set<string>();
    const add = (tokenize: (text: string) => string[], fuzzy: number): void => {
      const isLatin = (term: string): boolean => /^[a-z0-9]/.test(term);
      const results = index.search(q, {
        combineWith: 'AND',
        tokenize,
        prefix: isLatin,
        fuzzy: (term) => (isLatin(term) && term.length > 5 ? fuzzy : false),
      });
      for (const { id } of results) found.add(String(id));
    };
    add(pairTerms, 0);
    // Who types few letters or a part of a pinyin means what stands inside it, which no index of words finds.
    const letters = fold(q);
    if (/^[a-z0-9]+$/.test(letters)) {
      for (const node of snapshot.nodes.values()) {
        if (node.pinyin.includes(letters) || node.initials.includes(letters)) found.add(node.id);
      }
    }
    if (found.size === 0) add(characterTerms, 0.2);
    return found;
  }

  return ({ q, types, limit }) =>
    [...candidates(q)]
      .flatMap((id) => snapshot.nodes.get(id) ?? [])
      .filter((node) => types === undefined || types.includes(node.type))
      .map((node) => ({ node, match: bestMatch(node, q) ?? { rank: worstRank, matched: node.name } }))
      .sort(
        (a, b) =>
          a.match.rank - b.match.rank ||
          b.node.degree - a.node.degree ||
          a.node.name.length - b.node.name.length ||
          (a.node.id < b.node.id ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ node, match }) => ({
        ...graphNodeOf(node),
        aliases: [...node.aliases],
        matched: match.matched,
      }));
}
