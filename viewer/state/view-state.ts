/** Everything that decides what the viewer shows, as one plain value: transitions change it, the address holds it, undo lists it. */
import type { ClaimStatus, EntityType, RelationType } from '../../graph-schema/ontology.ts';

/** Which part of the graph is looked at. Filters and hidden entities narrow it, added entities widen it. */
export type Scope =
  | { readonly kind: 'all' }
  /** An entity and what lies within `depth` claims of it. */
  | { readonly kind: 'ego'; readonly centre: string; readonly depth: EgoDepth }
  /** The entities on a path, from one end to the other. */
  | { readonly kind: 'path'; readonly nodes: readonly string[] };

export const egoDepths = [1, 2] as const;
export type EgoDepth = (typeof egoDepths)[number];

/** What is marked in the article that is being read. */
export interface Evidence {
  readonly kind: 'claim' | 'figure';
  readonly id: string;
}

/** `clean`: paragraphs as they were put together again; `printed`: the page file as it is, broken columns and all. */
export const readingForms = ['clean', 'printed'] as const;
export type ReadingForm = (typeof readingForms)[number];

export interface Reading {
  readonly article: string;
  readonly evidence: Evidence | null;
  readonly form: ReadingForm;
}

/** Where the picture is looked at from: the middle, and how much of the picture is seen (1 is all of it). */
export interface CameraPosition {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface ViewState {
  readonly scope: Scope;
  /** Entities shown beyond the scope and whatever their type, because the user asked for them. */
  readonly added: readonly string[];
  /** Entities taken out by the user. */
  readonly hidden: readonly string[];
  readonly hiddenTypes: readonly EntityType[];
  readonly hiddenRelations: readonly RelationType[];
  readonly hiddenStatuses: readonly ClaimStatus[];
  /** Only claims of this issue. */
  readonly issue: string | null;
  /** Only claims of issues from this day on, ISO 8601. */
  readonly since: string | null;
  /** Only claims of issues up to this day, ISO 8601. */
  readonly until: string | null;
  /** The entity whose panel is open. */
  readonly open: string | null;
  readonly reading: Reading | null;
  /** `null`: the whole picture, fitted to the window. */
  readonly camera: CameraPosition | null;
}

export const initialView: ViewState = {
  scope: { kind: 'all' },
  added: [],
  hidden: [],
  hiddenTypes: [],
  hiddenRelations: [],
  hiddenStatuses: [],
  issue: null,
  since: null,
  until: null,
  open: null,
  reading: null,
  camera: null,
};
