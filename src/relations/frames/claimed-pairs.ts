/** What has been claimed of an article so far, looked up by type, sentence and target. */
import type { RelationType } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';

export interface ClaimedPairs {
  /** What the claims of this type in one sentence are made of, each once, in the order of the claims. */
  readonly targetsIn: (type: RelationType, sentence: number) => readonly Entity[];
  /** Who is claimed to stand in this relation to any of the targets, each once. */
  readonly sourcesOf: (type: RelationType, targets: readonly Entity[]) => readonly Entity[];
  /** Whether any of the sources is claimed to stand in this relation to the target. */
  readonly links: (type: RelationType, sources: readonly Entity[], target: Entity) => boolean;
  /** Those of the sources who do not merely carry it out for others (承办). */
  readonly leadersOf: (type: RelationType, targets: readonly Entity[]) => readonly Entity[];
  readonly isSource: (type: RelationType, entity: Entity) => boolean;
  readonly isTarget: (type: RelationType, entity: Entity) => boolean;
}

/** The claims of one type. */
interface Pairs {
  readonly inSentence: Map<number, Set<Entity>>;
  readonly byTarget: Map<Entity, Set<Entity>>;
  /** Of these, who does not merely carry it out. */
  readonly leading: Map<Entity, Set<Entity>>;
  readonly sources: Set<Entity>;
}

/** Collects claims in the order in which frames make them. */
export class ClaimedPairsIndex implements ClaimedPairs {
  readonly #byType = new Map<RelationType, Pairs>();

  add(type: RelationType, source: Entity, target: Entity, sentence: number, carriesOut = false): void {
    const pairs = this.#byType.get(type) ?? {
      inSentence: new Map(),
      byTarget: new Map(),
      leading: new Map(),
      sources: new Set(),
    };
    this.#byType.set(type, pairs);
    into(pairs.inSentence, sentence).add(target);
    into(pairs.byTarget, target).add(source);
    if (!carriesOut) into(pairs.leading, target).add(source);
    pairs.sources.add(source);
  }

  targetsIn(type: RelationType, sentence: number): readonly Entity[] {
    return [...(this.#byType.get(type)?.inSentence.get(sentence) ?? [])];
  }

  sourcesOf(type: RelationType, targets: readonly Entity[]): readonly Entity[] {
    return [...sourcesIn(this.#byType.get(type)?.byTarget, targets)];
  }

  links(type: RelationType, sources: readonly Entity[], target: Entity): boolean {
    const claimed = this.#byType.get(type)?.byTarget.get(target);
    return claimed !== undefined && sources.some((source) => claimed.has(source));
  }

  leadersOf(type: RelationType, targets: readonly Entity[]): readonly Entity[] {
    const found = sourcesIn(this.#byType.get(type)?.leading, targets);
    return found.size > 0 ? [...found] : this.sourcesOf(type, targets);
  }

  isSource(type: RelationType, entity: Entity): boolean {
    return this.#byType.get(type)?.sources.has(entity) ?? false;
  }

  isTarget(type: RelationType, entity: Entity): boolean {
    return this.#byType.get(type)?.byTarget.has(entity) ?? false;
  }
}

function sourcesIn(
  byTarget: ReadonlyMap<Entity, ReadonlySet<Entity>> | undefined,
  targets: readonly Entity[],
): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  for (const target of targets) for (const source of byTarget?.get(target) ?? []) found.add(source);
  return found;
}

function into<Key>(map: Map<Key, Set<Entity>>, key: Key): Set<Entity> {
  const known = map.get(key);
  if (known) return known;
  const fresh = new Set<Entity>();
  map.set(key, fresh);
  return fresh;
}
