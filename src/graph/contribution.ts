/**
 * What one page adds to the graph, as plain values: nodes and relationships with identifiers made from content.
 * The rows are types and not interfaces because only then they are also values that a database takes.
 */
import type { EntityType, RelationType } from '../../graph-schema/ontology.ts';
import type { Value } from '../../graph-schema/value.ts';

export type Properties = Readonly<Record<string, Value>>;

export type NodeRow = {
  readonly id: string;
  readonly properties: Properties;
};

export type EntityRow = {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other names in this article; an entity's aliases in the graph are those of all its articles. */
  readonly aliases: readonly string[];
};

export type MentionRow = {
  readonly entity: string;
  readonly properties: Properties;
};

export type AuthorRow = {
  readonly person: string;
  readonly role: 'reporter' | 'correspondent';
};

export type ClaimRow = {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
};

export type FigureRow = {
  readonly id: string;
  readonly entity: string;
  readonly properties: Properties;
};

export interface ArticleContribution {
  readonly article: NodeRow;
  readonly entities: readonly EntityRow[];
  readonly mentions: readonly MentionRow[];
  readonly authors: readonly AuthorRow[];
  readonly claims: readonly ClaimRow[];
  readonly figures: readonly FigureRow[];
}
