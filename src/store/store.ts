/** What every Cypher database offers to the rest of gongpu. Two connections implement it: Bolt (Neo4j) and embedded. */
import type { Value } from '../../graph-schema/value.ts';

export type Parameters = Readonly<Record<string, Value>>;

export interface Statement {
  readonly cypher: string;
  readonly parameters?: Parameters;
}

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** More rows than the limit allowed were there. */
  readonly truncated: boolean;
}

/** Bounds on a query that somebody else wrote. */
export interface QueryLimits {
  readonly milliseconds: number;
  readonly rows: number;
}

export interface Store {
  readonly kind: 'neo4j' | 'embedded';
  /** Creates constraints and indexes where they are missing. */
  prepare(): Promise<void>;
  /** Runs one of gongpu's own read queries. */
  read(statement: Statement): Promise<QueryResult>;
  /** Runs all statements in one transaction: all or none. */
  write(statements: readonly Statement[]): Promise<void>;
  /**
   * Runs a user's query that must not write, reach files or the network, or administer.
   * @throws QueryRefusedError naming what is refused; QueryLimitError when a limit is hit
   */
  query(statement: Statement, limits: QueryLimits): Promise<QueryResult>;
  close(): Promise<void>;
}
