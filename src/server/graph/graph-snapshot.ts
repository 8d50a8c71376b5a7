/** The whole graph without its texts, in memory: what is shown, searched and walked without asking the database. */
import type { ArticleSummary, GraphEdge, GraphNode } from '../api.ts';

export interface SnapshotNode extends GraphNode {
  readonly aliases: readonly string[];
  readonly pinyin: string;
  readonly initials: string;
  /** How often articles name it in their text; 0 for reporters who are only named in bylines. */
  readonly mentions: number;
}

export interface SnapshotArticle extends ArticleSummary {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
}

export interface SnapshotPage {
  readonly id: string;
  readonly name: string;
  readonly issue: string;
  readonly number: number | null;
}

export interface SnapshotIssue {
  readonly id: string;
  readonly newspaper: string | null;
  readonly date: string | null;
  readonly home: string | null;
}

export interface GraphSnapshot {
  /** Differs between graphs that differ. */
  readonly version: string;
  /** By id; those with most claims first, equal ones by id. */
  readonly nodes: ReadonlyMap<string, SnapshotNode>;
  /** By id; in the order of their ids. */
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** The edges at each node, in the order of their ids. */
  readonly edgesAt: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly articles: ReadonlyMap<string, SnapshotArticle>;
  readonly pages: ReadonlyMap<string, SnapshotPage>;
  readonly issues: ReadonlyMap<string, SnapshotIssue>;
  readonly figures: number;
}

/** The node as the API shows it. */
export function graphNodeOf({ id, type, name, degree, community, x, y }: SnapshotNode): GraphNode {
  return { id, type, name, degree, community, x, y };
}

/** The node at the other end of an edge. */
export function otherEnd(edge: GraphEdge, node: string): string {
  return edge.source === node ? edge.target : edge.source;
}
