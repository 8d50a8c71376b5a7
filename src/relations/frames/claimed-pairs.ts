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
  /** What the source is claimed to stand in this relation to, each once. */
  readonly targetsOf: (type: RelationType, source: Entity) => readonly Entity[];
  readonly isSource: (type: RelationType, entity: Entity) => boolean;
  readonly isTarget: (type: RelationType, entity: Entity) => boolean;
}

/** The claims of one type. An article makes few of one target, so that lists of them are shorter to go through than sets. */
interface Pairs {
  readonly inSentence: Map<number, Entity[]>;
  readonly byTarget: Map<Entity, Sources>;
  readonly sources: Set<Entity>;
}

/** Who is claimed of one target, each once. */
interface Sources {
  readonly all: Entity[];
  /** For each of them whether some claim says more than that it is carried out. */
  readonly leads: boolean[];
}

const none: readonly Entity[] = [];

/** Collects claims in the order in which frames make them. */
export class ClaimedPairsIndex implements ClaimedPairs {
  readonly #byType = new Map<RelationType, Pairs>();

  add(type: RelationType, source: Entity, target: Entity, sentence: number, carriesOut = false): void {
    const { inSentence, byTarget, sources } = this.#pairsOf(type);
    const told = inSentence.get(sentence);
    if (told === undefined) inSentence.set(sentence, [target]);
    else if (!told.includes(target)) told.push(target);
    const claimed = byTarget.get(target);
    if (claimed === undefined) byTarget.set(target, { all: [source], leads: [!carriesOut] });
    else addSource(claimed, source, !carriesOut);
    sources.add(source);
  }

  #pairsOf(type: RelationType): Pairs {
    const known = this.#byType.get(type);
    if (known) return known;
    const pairs: Pairs = { inSentence: new Map(), byTarget: new Map(), sources: new Set() };
    this.#byType.set(type, pairs);
    return pairs;
  }

  targetsIn(type: RelationType, sentence: number): readonly Entity[] {
    return this.#byType.get(type)?.inSentence.get(sentence)?.slice() ?? none;
  }

  sourcesOf(type: RelationType, targets: readonly Entity[]): readonly Entity[] {
    return sourcesIn(this.#byType.get(type), targets, false);
  }

  links(type: RelationType, sources: readonly Entity[], target: Entity): boolean {
    const claimed = this.#byType.get(type)?.byTarget.get(target)?.all;
    return claimed !== undefined && sources.some((source) => claimed.includes(source));
  }

  leadersOf(type: RelationType, targets: readonly Entity[]): readonly Entity[] {
    const found = sourcesIn(this.#byType.get(type), targets, true);
    return found.length > 0 ? found : this.sourcesOf(type, targets);
  }

  targetsOf(type: RelationType, source: Entity): readonly Entity[] {
    const found: Entity[] = [];
    for (const [target, { all }] of this.#byType.get(type)?.byTarget ?? [])
      if (all.includes(source)) found.push(target);
    return found;
  }

  isSource(type: RelationType, entity: Entity): boolean {
    return this.#byType.get(type)?.sources.has(entity) ?? false;
  }

  isTarget(type: RelationType, entity: Entity): boolean {
    return this.#byType.get(type)?.byTarget.has(entity) ?? false;
  }
}

function addSource({ all, leads }: Sources, source: Entity, isLeader: boolean): void {
  const place = all.indexOf(source);
  if (place < 0) {
    all.push(source);
    leads.push(isLeader);
  } else if (isLeader) leads[place] = true;
}

function sourcesIn(
  pairs: Pairs | undefined,
  targets: readonly Entity[],
  leadersOnly: boolean,
): readonly Entity[] {
  if (pairs === undefined) return none;
  const found: Entity[] = [];
  for (const target of targets) {
    const claimed = pairs.byTarget.get(target);
    if (claimed === undefined) continue;
    for (const [place, source] of claimed.all.entries())
      if ((!leadersOnly || claimed.leads[place]) && !found.includes(source)) found.push(source);
  }
  return found;
}
