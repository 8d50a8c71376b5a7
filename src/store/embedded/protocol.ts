/** What gongpu's process and the embedded database's process say to each other. */
import type { QueryResult, Statement } from '../store.ts';
import type { Holder } from './holder.ts';

/** The only argument of the database's process, as JSON. */
export interface Opening {
  /** The database's file. */
  readonly file: string;
  /** Bytes by which a user's query may make the process grow. */
  readonly memory: number;
  readonly holder: Holder;
}

export type Request =
  /** Constraints and indexes, outside transactions. */
  | { readonly kind: 'prepare'; readonly statements: readonly string[] }
  | { readonly kind: 'read'; readonly statement: Statement }
  /** All statements in one transaction. */
  | { readonly kind: 'write'; readonly statements: readonly Statement[] }
  /** A user's query: looked at, run in a transaction that is rolled back, cut to `rows`. */
  | { readonly kind: 'query'; readonly statement: Statement; readonly rows: number }
  | { readonly kind: 'close'; readonly file: string };

export interface Numbered {
  readonly number: number;
  readonly request: Request;
}

/** Whose fault it is: a query that is not allowed, a query that is wrong, one of gongpu's own statements. */
export type Failure = 'refused' | 'query' | 'statement';

export type Reply =
  | { readonly kind: 'opened' }
  | { readonly kind: 'not opened'; readonly message: string }
  | { readonly kind: 'result'; readonly number: number; readonly result?: QueryResult }
  | {
      readonly kind: 'failure';
      readonly number: number;
      readonly failure: Failure;
      readonly message: string;
      /** What was refused, for `refused`. */
      readonly refused?: string;
    }
  /** The process is about to end itself because of its memory. */
  | { readonly kind: 'memory' };
