/** What the viewer and the search need to know of every entity, computed from the whole graph after an import. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import { communities } from './communities.ts';
import { layOut } from './layout.ts';
import { pronunciation } from './pronunciation.ts';
import { type Tie, tiesOf } from './ties.ts';

export interface MetricNode {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** One claim. */
export interface MetricEdge {
  readonly source: string;
  readonly target: string;
}

export interface Metrics {
  /** Name and aliases in pinyin, syllables together, names separated by spaces: `beijingshizonggonghui shizonggonghui`. */
  readonly pinyin: string;
  /** The same in first letters: `bjszgh szgh`. */
  readonly initials: string;
  /** Number of claims that touch it. */
  readonly degree: number;
  /** Community by the Louvain method, 0 is the largest. */
  readonly community: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Pure, and the same whatever the order of `nodes` and `edges`. Costs about a second for 3,000 entities.
 * @throws RangeError when an edge ends in no node or two nodes have one id
 */
export function computeMetrics(
  nodes: readonly MetricNode[],
  edges: readonly MetricEdge[],
): ReadonlyMap<string, Metrics> {
  const ids = nodes.map((node) => node.id).sort();
  const repeated = ids.find((id, index) => id === ids[index + 1]);
  if (repeated !== undefined) throw new RangeError(`two entities have the id ${repeated}`);

  const degrees = new Map(ids.map((id) => [id, 0]));
  const touch = (id: string): void => {
    const degree = degrees.get(id);
    if (degree === undefined) throw new RangeError(`a claim ends in ${id}, which is no entity of the graph`);
    degrees.set(id, degree + 1);
  };
  for (const { source, target } of edges) {
    touch(source);
    if (target !== source) touch(target);
  }

  const ties: readonly Tie[] = tiesOf(edges);
  const community = communities(ids, ties);
  const positions = layOut(ids, ties);

  const metrics = new Map<string, Metrics>();
  for (const node of nodes) {
    const position = positions.get(node.id) ?? { x: 0, y: 0 };
    metrics.set(node.id, {
      ...pronunciation(node),
      degree: degrees.get(node.id) ?? 0,
      community: community.get(node.id) ?? 0,
      x: position.x,
      y: position.y,
    });
  }
  return metrics;
}
