/** What the embedded database does for each request; runs in the database's process. */
import type { GrafeoDB, QueryResult as GrafeoResult } from '@grafeo-db/js';
import type { QueryResult, Statement } from '../store.ts';
import { checkEmbeddedQuery } from './embedded-guard.ts';
import { decode } from './embedded-values.ts';
import { removeHolder } from './holder.ts';
import type { Request } from './protocol.ts';

/** @throws {QueryRefusedError} for a query that would do more than read; else the database's own errors */
export async function carryOut(database: GrafeoDB, request: Request): Promise<QueryResult | undefined> {
  switch (request.kind) {
    case 'prepare':
      for (const cypher of request.statements) await database.executeCypher(cypher);
      return undefined;
    case 'read':
      return read(database, request.statement);
    case 'write':
      return write(database, request.statements);
    case 'query':
      return query(database, request.statement, request.rows);
    case 'close':
      database.close();
      removeHolder(request.file);
      return undefined;
  }
}

async function read(database: GrafeoDB, { cypher, parameters = {} }: Statement): Promise<QueryResult> {
  const result = await database.executeCypher(cypher, parameters);
  return resultOf(result, result.length);
}

async function write(database: GrafeoDB, statements: readonly Statement[]): Promise<undefined> {
  const transaction = database.beginTransaction();
  try {
    for (const { cypher, parameters = {} } of statements) await transaction.executeCypher(cypher, parameters);
    transaction.commit();
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

async function query(
  database: GrafeoDB,
  { cypher, parameters = {} }: Statement,
  rows: number,
): Promise<QueryResult> {
  await checkEmbeddedQuery(database, { cypher, parameters });
  const transaction = database.beginTransaction();
  try {
    return resultOf(await transaction.executeCypher(cypher, parameters), rows);
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

/** Rows beyond the limit stay in the database's own memory. */
function resultOf(result: GrafeoResult, limit: number): QueryResult {
  const columns = result.columns;
  const rows = Array.from({ length: Math.min(limit, result.length) }, (_, index) => {
    const row = result.get(index);
    return columns.map((column) => decode(row[column]));
  });
  return { columns, rows, truncated: result.length > limit };
}
