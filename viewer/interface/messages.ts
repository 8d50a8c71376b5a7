/** What the interface says, as one typed dictionary: a language that lacks a sentence does not compile. Names of types and relations come from the ontology. */
import type { ApiErrorKind } from '../data/api-error.ts';
import type { ClaimColumn } from '../exports/claims-table.ts';
import type { EntityColumn } from '../exports/entities-table.ts';
import type { OverviewTab } from '../panel/overview-state.ts';
import type { RankingColumn } from '../panel/ranking-table.ts';
import { en } from './messages-en.ts';
import { zh } from './messages-zh.ts';

export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

export interface Messages {
  readonly languageTag: string;
  readonly otherLanguage: string;
  readonly switchLanguage: string;
  readonly theme: { readonly toDark: string; readonly toLight: string };
  readonly undo: string;
  readonly redo: string;
  readonly reset: string;
  readonly close: string;
  readonly back: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly retry: string;
  readonly skipToPanel: string;
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly results: (count: number) => string;
    readonly firstResults: (count: number) => string;
    readonly nothing: (text: string) => string;
    readonly failed: string;
  };
  readonly canvas: {
    readonly label: string;
    readonly summary: (entities: number, claims: number) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly help: string;
  };
  readonly legend: {
    readonly title: string;
    readonly show: string;
    readonly hide: string;
    readonly entities: string;
    readonly relations: string;
    readonly status: string;
    readonly time: string;
    readonly issue: string;
    readonly allIssues: string;
    readonly since: string;
    readonly until: string;
    /** The first day is after the last. */
    readonly reversed: string;
    readonly clear: string;
    /** Takes out all other kinds. */
    readonly only: string;
    readonly onlyThis: (kind: string) => string;
    readonly undated: string;
    readonly truncated: (shown: number, total: number) => string;
  };
  readonly scope: {
    readonly ego: (name: string, depth: number) => string;
    readonly path: (from: string, to: string) => string;
    readonly hidden: (count: number) => string;
    readonly showHidden: string;
    readonly showAll: string;
    readonly filtered: string;
  };
  readonly entity: {
    readonly panel: string;
    readonly aliases: string;
    readonly claims: (count: number) => string;
    /** Claims about it that the filter hides, and where they are listed all the same. */
    readonly hiddenClaims: (count: number) => string;
    readonly beyondFilter: (count: number) => string;
    readonly listAll: string;
    readonly onlyFiltered: string;
    readonly noClaims: string;
    readonly latest: (shown: number, total: number) => string;
    readonly figures: string;
    readonly articles: string;
    readonly duplicates: string;
    readonly duplicatesNote: string;
    readonly evidence: string;
    readonly evidenceFor: (text: string) => string;
    readonly locate: string;
    readonly hide: string;
    readonly focus: string;
    readonly focusDepth: (depth: number) => string;
    readonly more: (count: number) => string;
  };
  readonly expand: {
    readonly open: string;
    readonly explain: string;
    readonly limit: string;
    readonly add: (count: number) => string;
    /** Why there is nothing to add. */
    readonly nothing: string;
    readonly alone: string;
  };
  readonly path: {
    readonly open: string;
    readonly label: string;
    readonly placeholder: string;
    readonly searching: string;
    readonly none: (from: string, to: string) => string;
    readonly title: string;
    readonly steps: (count: number) => string;
    readonly same: string;
    readonly more: (count: number) => string;
    /** Within the filter there is none. */
    readonly noneFiltered: (from: string, to: string) => string;
    readonly lookUnfiltered: string;
    readonly hiddenClaims: (count: number) => string;
    readonly others: string;
    /** Stands before the entities between the two ends. */
    readonly via: string;
    readonly evenMore: string;
  };
  /** What stands beside the picture while nothing is open. */
  readonly overview: {
    readonly open: string;
    readonly tabs: Readonly<Record<OverviewTab, string>>;
  };
  readonly start: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly connected: string;
    /** The same where the picture is narrowed. */
    readonly connectedHere: string;
    readonly contents: string;
    readonly texts: (issues: number, articles: number) => string;
    readonly dates: (first: string, last: string) => string;
    readonly graph: (entities: number, claims: number) => string;
    /** Why the picture has fewer entities than the graph. */
    readonly onlyAuthors: (count: number) => string;
  };
  readonly ranking: {
    readonly question: string;
    /** Who has most of a relation, named from the side of the one who is ranked. */
    readonly most: (relation: string) => string;
    readonly of: string;
    readonly allTypes: string;
    /** What is counted. */
    readonly counted: string;
    readonly basis: { readonly all: string; readonly filtered: string };
    readonly detail: (claims: number, articles: number) => string;
    readonly largest: (amount: string) => string;
    readonly nobody: string;
    readonly noRelation: string;
    readonly more: string;
    readonly columns: Readonly<Record<RankingColumn, string>>;
  };
  readonly list: {
    readonly nothing: string;
  };
  readonly download: {
    readonly open: string;
    readonly picture: string;
    readonly claims: string;
    readonly entities: string;
    readonly network: string;
    readonly table: string;
    readonly working: string;
    readonly failed: string;
    readonly claimColumns: Readonly<Record<ClaimColumn, string>>;
    readonly entityColumns: Readonly<Record<EntityColumn, string>>;
  };
  readonly reader: {
    readonly panel: string;
    readonly clean: string;
    readonly printed: string;
    readonly form: string;
    readonly reporters: string;
    readonly correspondents: string;
    readonly claims: (count: number) => string;
    readonly figures: (count: number) => string;
    /** Copies the words that are marked, with what they are cited by. */
    readonly cite: string;
    readonly cited: string;
    readonly noEvidence: string;
    readonly printedNote: (name: string) => string;
    readonly repairs: (count: number) => string;
    readonly page: (number: number) => string;
    readonly unknownIssue: string;
  };
  readonly confidence: (percent: number) => string;
  readonly rule: string;
  readonly states: {
    readonly loading: string;
    readonly slow: string;
    readonly empty: string;
    readonly emptyHint: string;
    readonly nothingVisible: string;
    readonly allHidden: string;
    readonly datesReversed: (since: string, until: string) => string;
    readonly swapDates: string;
    readonly outsidePeriod: (first: string, last: string) => string;
    readonly clearDates: string;
    readonly unknownIssue: string;
    readonly unknownInPath: string;
    readonly unknownEntity: string;
    readonly unknownArticle: string;
    readonly error: Readonly<Record<ApiErrorKind, string>>;
    readonly noWebGl: string;
    readonly broken: string;
  };
}

export const messages: Readonly<Record<Locale, Messages>> = { zh, en };

/** The interface's language for a browser that prefers these languages, best first. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const known = locales.find((locale) => language.toLowerCase().split('-')[0] === locale);
    if (known !== undefined) return known;
  }
  return 'en';
}
