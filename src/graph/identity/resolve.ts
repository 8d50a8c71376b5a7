/**
 * Decides which appearances are one person, programme or fund. The answer depends on the set of appearances alone,
 * never on the order in which their articles were imported.
 */
import { byCodeUnits } from '../code-units.ts';
import { entityIdentifier } from '../identifier.ts';
import { type Observation, observationKey, ownName } from './observation.ts';

/**
 * The entity of each appearance, by {@link observationKey}. `observations` must hold every appearance of each
 * name in it: whether two appearances are one may hang on a third.
 */
export function resolve(observations: readonly Observation[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = JSON.stringify([observation.type, observation.name]);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  const identities = new Map<string, string>();
  for (const group of groups.values()) {
    for (const cluster of clusters(group)) {
      const id = identityOf(cluster);
      for (const observation of cluster) identities.set(observationKey(observation), id);
    }
  }
  return identities;
}

/** Appearances of one name that share ties, directly or through others. */
function clusters(group: readonly Observation[]): readonly (readonly Observation[])[] {
  if (group.some(({ ties }) => ties.includes(ownName))) return [group];
  const parent = group.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) at = up;
    return at;
  };
  const firstWith = new Map<string, number>();
  for (const [index, { ties }] of group.entries()) {
    for (const tie of ties) {
      const first = firstWith.get(tie);
      if (first === undefined) firstWith.set(tie, index);
      else parent[root(index)] = root(first);
    }
  }
  const byRoot = new Map<number, Observation[]>();
  for (const [index, observation] of group.entries()) {
    const cluster = byRoot.get(root(index));
    if (cluster) cluster.push(observation);
    else byRoot.set(root(index), [observation]);
  }
  return [...byRoot.values()];
}

/**
 * Named after the first tie of its earliest appearance: as issues come in by date, no identifier ever changes.
 * Appearances without a day come last.
 */
function identityOf(cluster: readonly Observation[]): string {
  const [earliest] = [...cluster].sort(
    (a, b) =>
      byCodeUnits(a.day || '9999', b.day || '9999') ||
      byCodeUnits(a.article, b.article) ||
      byCodeUnits(a.part, b.part),
  );
  if (earliest === undefined) throw new RangeError('nothing to name');
  const { type, name, article, part } = earliest;
  if (cluster.some(({ ties }) => ties.includes(ownName))) return entityIdentifier(type, [name, ownName]);
  const [tie] = earliest.ties;
  return entityIdentifier(type, [
    name,
    ...(tie === undefined ? ['only in', article, part] : ['tied to', tie]),
  ]);
}
