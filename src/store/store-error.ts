/** What can go wrong with a database, by kind, so that a command can say what to do next. */
import type { Holder } from './embedded/holder.ts';

export type StoreProblem =
  /** Nothing answers at the address. */
  | 'unreachable'
  /** User or password is wrong. */
  | 'unauthorised'
  /** The server is older than Neo4j 5. */
  | 'version'
  /** The database or the file does not let us write. */
  | 'read-only'
  /** The connection, or the embedded database's process, ended while something was running. */
  | 'interrupted'
  /** Another process has the embedded database open. */
  | 'locked'
  /** The embedded database's file cannot be read. */
  | 'damaged'
  /** An address or a setting makes no sense. */
  | 'configuration'
  /** Anything else that the database refused. */
  | 'failed';

/**
 * What exactly happened, with the names that a message needs: a command says it in the user's language. `cause` and
 * `detail` are a database's own words.
 */
export type StoreSituation =
  | {
      readonly kind: 'login refused';
      readonly uri: string;
      readonly user: string;
      readonly tooOften: boolean;
    }
  | { readonly kind: 'no database'; readonly uri: string; readonly database: string }
  | { readonly kind: 'HTTP port'; readonly uri: string }
  | { readonly kind: 'no answer'; readonly uri: string }
  | { readonly kind: 'too old'; readonly uri: string; readonly agent: string | undefined }
  | { readonly kind: 'connection lost'; readonly uri: string }
  | { readonly kind: 'read-only database'; readonly uri: string; readonly database: string }
  | {
      readonly kind: 'no right to write';
      readonly uri: string;
      readonly database: string;
      readonly user: string;
    }
  /** Somebody else wrote to it between our reading and our writing. */
  | {
      readonly kind: 'changed meanwhile';
      readonly uri: string;
      readonly database: string;
      readonly detail: string;
    }
  | { readonly kind: 'statement refused'; readonly by: 'Neo4j' | 'embedded'; readonly detail: string }
  | { readonly kind: 'settings unreadable'; readonly file: string }
  | { readonly kind: 'no address' }
  | { readonly kind: 'password in address' }
  | { readonly kind: 'closed'; readonly file: string }
  /** `code` is the operating system's, as `EACCES`. */
  | { readonly kind: 'folder not made'; readonly folder: string; readonly code: string }
  | { readonly kind: 'stopped'; readonly detail: string }
  | { readonly kind: 'no result' }
  | { readonly kind: 'in use'; readonly file: string; readonly holder: Holder | undefined }
  | { readonly kind: 'file not writable'; readonly file: string }
  | { readonly kind: 'damaged file'; readonly file: string; readonly detail: string }
  | { readonly kind: 'not opened'; readonly file: string; readonly detail: string }
  | { readonly kind: 'foreign content'; readonly detail: string }
  | { readonly kind: 'damaged article'; readonly article: string }
  | { readonly kind: 'bad parameter'; readonly name: string; readonly value: string };

interface StoreErrorOptions extends ErrorOptions {
  readonly situation?: StoreSituation;
}

/** A database could not do what was asked; the message says what was being done and what to do next. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly problem: StoreProblem;
  readonly situation: StoreSituation | undefined;

  constructor(problem: StoreProblem, message: string, options?: StoreErrorOptions) {
    super(message, options);
    this.problem = problem;
    this.situation = options?.situation;
  }
}

/** A user's query would do what is not allowed. */
export class QueryRefusedError extends Error {
  override readonly name = 'QueryRefusedError';
  /** What is refused: `CREATE`, `LOAD CSV`, `apoc.load.json`. */
  readonly refused: string;

  constructor(refused: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.refused = refused;
  }
}

/** A user's query hit a bound. */
export class QueryLimitError extends Error {
  override readonly name = 'QueryLimitError';
  readonly limit: 'time' | 'memory' | 'length' | 'parameters';

  constructor(limit: QueryLimitError['limit'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.limit = limit;
  }
}

/** How far a query that the embedded database does not answer is one that Neo4j does. */
export type UnansweredForm =
  /** Neo4j answers it. */
  | 'Neo4j only'
  /** Neo4j answers it, and the embedded database does once the aggregate has a name of its own. */
  | 'aggregate in an expression'
  /** Neo4j answers it, and the embedded database does with the label Union between backticks. */
  | 'bare Union'
  /** It is no Cypher, or Cypher that the embedded database cannot read. */
  | 'perhaps';

interface QueryFault {
  readonly detail?: string;
  readonly unanswered?: UnansweredForm;
}

/** A user's query is wrong, or the database cannot answer it; the message is the database's. */
export class QueryFailedError extends Error {
  override readonly name = 'QueryFailedError';
  /** In the database's own words. */
  readonly detail: string;
  readonly unanswered: UnansweredForm | undefined;

  constructor(message: string, options: ErrorOptions & QueryFault = {}) {
    super(message, options);
    this.detail = options.detail ?? message;
    this.unanswered = options.unanswered;
  }
}
