/** What Neo4j and its driver say, turned into our errors with the next step in them. */
import { Neo4jError } from 'neo4j-driver';
import type { BoltConfiguration } from '../configuration.ts';
import { memoryLimitError, timeLimitError } from '../query-limits.ts';
import { QueryFailedError, QueryRefusedError, StoreError } from '../store-error.ts';

const interruptedCodes = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Cluster.NotALeader',
]);

/** While connecting: an address that does not answer, or answers something else. */
export function connectionError(error: unknown, { uri, user, database }: BoltConfiguration): StoreError {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new StoreError(
      'unauthorised',
      `Neo4j at ${uri} does not accept user ${user} with the given password. Check NEO4J_USER and NEO4J_PASSWORD.` +
        (code.endsWith('AuthenticationRateLimit')
          ? ' After too many wrong passwords it refuses the right one too for some seconds: wait, then try again.'
          : ''),
      {
        cause: error,
        situation: { kind: 'login refused', uri, user, tooOften: code.endsWith('AuthenticationRateLimit') },
      },
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreError(
      'configuration',
      `Neo4j at ${uri} has no database named ${database}. Check NEO4J_DATABASE; the Community edition has only neo4j.`,
      { cause: error, situation: { kind: 'no database', uri, database } },
    );
  }
  if (/HTTP/.test(message)) {
    return new StoreError(
      'unreachable',
      `${uri} is Neo4j's HTTP port. NEO4J_URI must name its Bolt port, usually bolt://HOST:7687.`,
      { cause: error, situation: { kind: 'HTTP port', uri } },
    );
  }
  if (/protocol version|handshake|not compatible/i.test(message)) return versionError(uri, undefined, error);
  return new StoreError(
    'unreachable',
    `No Neo4j answers at ${uri}. Is it running (npm run neo4j starts one), and is NEO4J_URI right? ` +
      'Without NEO4J_URI gongpu uses its embedded database.',
    { cause: error, situation: { kind: 'no answer', uri } },
  );
}

/** A server that is too old; `agent` is what it calls itself. */
export function versionError(uri: string, agent: string | undefined, cause?: unknown): StoreError {
  return new StoreError(
    'version',
    `The server at ${uri} is ${agent ?? 'no Neo4j that this driver can talk to'}; gongpu needs Neo4j 5 or newer.`,
    { cause, situation: { kind: 'too old', uri, agent } },
  );
}

/** While running one of our own statements. */
export function statementError(error: unknown, configuration: BoltConfiguration): Error {
  const code = codeOf(error);
  const { uri, user, database } = configuration;
  if (interruptedCodes.has(code)) {
    return new StoreError(
      'interrupted',
      `The connection to Neo4j at ${uri} was lost. What was not finished was not written: ` +
        'run the command again when the server is back, and it continues.',
      { cause: error, situation: { kind: 'connection lost', uri: uri } },
    );
  }
  if (
    code === 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase' ||
    code === 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase' ||
    code === 'Neo.DatabaseError.General.WriteOnReadOnlyAccessDatabase' ||
    /read.?only/i.test(error instanceof Error ? error.message : '')
  ) {
    return new StoreError(
      'read-only',
      `The database ${database} at ${uri} is read-only. ` +
        'Remove it from server.databases.read_only in neo4j.conf, or name another in NEO4J_DATABASE.',
      { cause: error, situation: { kind: 'read-only database', uri, database } },
    );
  }
  if (code === 'Neo.ClientError.Security.Forbidden') {
    return new StoreError(
      'read-only',
      `User ${user} may not do this in ${database} at ${uri}. ` +
        'Give it the right to write, or use another in NEO4J_USER.',
      { cause: error, situation: { kind: 'no right to write', uri, database, user } },
    );
  }
  if (code.startsWith('Neo.ClientError.Security.') || code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return connectionError(error, configuration);
  }
  if (
    code === 'Neo.ClientError.Schema.ConstraintValidationFailed' ||
    code === 'Neo.TransientError.Transaction.DeadlockDetected'
  ) {
    return new StoreError(
      'failed',
      `The graph in ${database} at ${uri} changed under this command: another one is writing to it, or was. What was ` +
        `not finished was not written: run the command again when the other is done. ${messageOf(error)}`,
      { cause: error, situation: { kind: 'changed meanwhile', uri, database, detail: messageOf(error) } },
    );
  }
  return new StoreError('failed', `Neo4j refused a statement of gongpu: ${messageOf(error)}`, {
    cause: error,
    situation: { kind: 'statement refused', by: 'Neo4j', detail: messageOf(error) },
  });
}

/** While running a user's query. */
export function queryError(error: unknown, milliseconds: number, configuration: BoltConfiguration): Error {
  const code = codeOf(error);
  if (/TransactionTimedOut|TransactionTimedOutClientConfiguration/.test(code))
    return timeLimitError(milliseconds, error);
  if (/OutOfMemory|MemoryPool/.test(code)) return memoryLimitError(error);
  if (code === 'Neo.ClientError.Statement.AccessMode') {
    return new QueryRefusedError('write', 'The query would write; only reading is allowed here.', {
      cause: error,
    });
  }
  if (code.startsWith('Neo.ClientError.Security.') || interruptedCodes.has(code)) {
    return statementError(error, configuration);
  }
  if (code.startsWith('Neo.')) return new QueryFailedError(messageOf(error), { cause: error });
  return statementError(error, configuration);
}

function codeOf(error: unknown): string {
  return error instanceof Neo4jError ? error.code : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
