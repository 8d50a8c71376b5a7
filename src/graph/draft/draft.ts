/**
 * A page's nodes and relationships before it is known which person, programme or fund of the graph each name means:
 * everything that follows from the page alone.
 */
import type { RelationType } from '../../../graph-schema/ontology.ts';
import type { AuthorRow, EntityRow, NodeRow, Properties } from '../contribution.ts';
import { type Observation, observationKey } from '../identity/observation.ts';

/** An entity that either has its identifier already, or gets it from the resolution of its appearance. */
export interface DraftEntity extends Omit<EntityRow, 'id'> {
  readonly identity: { readonly id: string } | { readonly observation: Observation };
  readonly mention: Properties;
}

export interface DraftClaim {
  readonly id: string;
  readonly type: RelationType;
  /** Indices into the article's entities. */
  readonly source: number;
  readonly target: number;
  readonly properties: Properties;
}

export interface DraftFigure {
  readonly id: string;
  readonly entity: number;
  readonly properties: Properties;
}

export interface DraftAuthor {
  readonly observation: Observation;
  readonly role: AuthorRow['role'];
}

export interface ArticleDraft {
  readonly article: NodeRow;
  readonly entities: readonly DraftEntity[];
  readonly authors: readonly DraftAuthor[];
  readonly claims: readonly DraftClaim[];
  readonly figures: readonly DraftFigure[];
}

export interface PageDraft {
  readonly path: string;
  readonly issue: NodeRow;
  readonly page: NodeRow;
  readonly articles: readonly ArticleDraft[];
}

/** Every appearance in a page that needs resolving. */
export function observationsOf(page: PageDraft): readonly Observation[] {
  const all = page.articles.flatMap(({ entities, authors }) => [
    ...entities.flatMap(({ identity }) => ('observation' in identity ? [identity.observation] : [])),
    ...authors.map(({ observation }) => observation),
  ]);
  return [...new Map(all.map((observation) => [observationKey(observation), observation])).values()];
}
