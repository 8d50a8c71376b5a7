/** What has been claimed of an article so far, looked up by type, sentence and target. */
import type { RelationType } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';

export interface ClaimedPairs {
  /** What the claims of this type in one sentence are made of, each once, in the order of the claims. */
  readonly targetsIn: (type: RelationType, sentence: number) => readonly Entity[];
  /** Who is claimed to stand in this relation to any of the targets, each once. */
  readonly sourcesOf: (type: RelationType, targets: readonly Entity[]) => readonly Entity[];
  /** Those of them who do not merely carry it out for others (承办). */
  readonly leadersOf: (type: RelationType, targets: readonly Entity[]) => readonly Entity[];
  readonly isSource: (type: RelationType, entity: Entity) => boolean;
  readonly isTarget: (type: RelationType, entity: Entity) => boolean;
}

/** Collects claims in the order in which frames make them. */
export class ClaimedPairsIndex implements ClaimedPairs {
  private readonly inSentence = new Map<string, Set<Entity>>();
  private readonly byTarget = new Map<string, Set<Entity>>();
  private readonly leading = new Map<string, Set<Entity>>();
  private readonly sources = new Set<string>();

  add(type: RelationType, source: Entity, target: Entity, sentence: number, carriesOut = false): void {
    if (!carriesOut) into(this.leading, `${type} ${target.id}`).add(source);
    into(this.inSentence, `${type} ${sentence}`).add(target);
    into(this.byTarget, `${type} ${target.id}`).add(source);
    this.sources.add(`${type} ${source.id}`);
  }

  targetsIn(type: RelationType, sentence: number): readonly Entity[] {
    return [...(this.inSentence.get(`${type} ${sentence}`) ?? [])];
  }

  sourcesOf(type: RelationType, targets: readonly Entity[]): readonly Entity[] {
    return [...new Set(targets.flatMap((target) => [...(this.byTarget.get(`${type} ${target.id}`) ?? [])]))];
  }

  leadersOf(type: RelationType, targets: readonly Entity[]): readonly Entity[] {
    const found = targets.flatMap((target) => [...(this.leading.get(`${type} ${target.id}`) ?? [])]);
    return found.length > 0 ? [...new Set(found)] : this.sourcesOf(type, targets);
  }

  isSource(type: RelationType, entity: Entity): boolean {
    return this.sources.has(`${type} ${entity.id}`);
  }

  isTarget(type: RelationType, entity: Entity): boolean {
    return this.byTarget.has(`${type} ${entity.id}`);
  }
}

function into(map: Map<string, Set<Entity>>, key: string): Set<Entity> {
  const known = map.get(key);
  if (known) return known;
  const fresh = new Set<Entity>();
  map.set(key, fresh);
  return fresh;
}
