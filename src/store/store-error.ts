/** What can go wrong with a database, by kind, so that a command can say what to do next. */

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

/** A database could not do what was asked; the message says what was being done and what to do next. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
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

/** A user's query is wrong, or the database cannot answer it; the message is the database's. */
export class QueryFailedError extends Error {
  override readonly name = 'QueryFailedError';
}
