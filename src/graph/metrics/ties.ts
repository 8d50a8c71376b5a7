/** Claims folded into ties: one for each pair of entities, whatever the direction, type and number of its claims. */

export interface Tie {
  readonly source: string;
  readonly target: string;
  /** Number of claims. */
  readonly claims: number;
}

/** The ties in the order of their ends, so that nothing computed from them depends on the order of the claims. */
export function tiesOf(edges: readonly { readonly source: string; readonly target: string }[]): Tie[] {
  const counts = new Map<string, Map<string, number>>();
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    const [low, high] = edge.source < edge.target ? [edge.source, edge.target] : [edge.target, edge.source];
    const row = counts.get(low) ?? new Map<string, number>();
    counts.set(low, row.set(high, (row.get(high) ?? 0) + 1));
  }
  const ties: Tie[] = [];
  for (const source of [...counts.keys()].sort()) {
    const row = counts.get(source) ?? new Map<string, number>();
    for (const target of [...row.keys()].sort()) {
      ties.push({ source, target, claims: row.get(target) ?? 0 });
    }
  }
  return ties;
}

/** Connected components, each with its ids sorted; the largest first, equal ones by their first id. */
export function components(ids: readonly string[], ties: readonly Tie[]): string[][] {
  const adjacent = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { source, target } of ties) {
    adjacent.get(source)?.push(target);
    adjacent.get(target)?.push(source);
  }
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    const component = [id];
    // The array grows while it is walked: it is the queue of the search.
    for (const member of component) {
      for (const next of adjacent.get(member) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        component.push(next);
      }
    }
    found.push(component.sort());
  }
  return found.sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
}

/** Order by UTF-16 units, the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
