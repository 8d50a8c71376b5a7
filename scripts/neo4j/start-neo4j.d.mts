/** Types of start-neo4j.mjs, which is JavaScript so that it runs before anything is built. */

export interface StartOptions {
  /** Folder for the database, its configuration and logs. */
  readonly data?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  readonly password?: string;
  /** Lines of neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: (line: string) => void;
  /** Where `NEO4J_URI` and its companions are looked up; an empty object starts a server of one's own. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly how: 'given' | 'docker' | 'maven';
  /** Ends the server and waits for its end; a given server is left alone. */
  stop(): Promise<void>;
}

export class Neo4jUnavailableError extends Error {}

export function startNeo4j(options?: StartOptions): Promise<RunningNeo4j>;
