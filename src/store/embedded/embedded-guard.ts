/**
 * What a user's query may do on the embedded database, by two looks that must both be passed: at the plan of what would
 * run, and at the words, because a plan does not show everything inside subqueries. Then the query runs in a transaction
 * that is rolled back.
 */
import type { GrafeoDB } from '@grafeo-db/js';
import { callsIn, isWord, type Token, tokensOf } from '../cypher-tokens.ts';
import { asWritten, explaining } from '../explain.ts';
import { isHarmlessFunction, isHarmlessProcedure } from '../harmless-calls.ts';
import type { Statement } from '../store.ts';
import { QueryRefusedError } from '../store-error.ts';

/** Clauses that change, administer or reach outside; two words are one clause. */
const refusedClauses: readonly (readonly string[])[] = [
  ...['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'DROP', 'FOREACH', 'INSERT', 'ALTER'].map(
    (word) => [word],
  ),
  ...['GRANT', 'REVOKE', 'DENY', 'TERMINATE', 'SHOW', 'PROFILE', 'EXPLAIN'].map((word) => [word]),
  ['LOAD', 'CSV'],
  ['IN', 'TRANSACTIONS'],
];

/** Operators of the embedded database's plans that only read. */
const harmlessOperators = new Set([
  'Aggregate',
  'AntiJoin',
  'Apply',
  'Bind',
  'Distinct',
  'Empty',
  'Except',
  'Expand',
  'Filter',
  'Intersect',
  'Join',
  'LeftJoin',
  'Limit',
  'MultiWayJoin',
  'NodeScan',
  'EdgeScan',
  'Otherwise',
  'ParameterScan',
  'Project',
  'Return',
  'ShortestPath',
  'Skip',
  'Sort',
  'Union',
  'Unwind',
  'With',
]);

/** @throws {QueryRefusedError}; the database's own error for a query that is no Cypher */
export async function checkEmbeddedQuery(
  database: Pick<GrafeoDB, 'executeCypher'>,
  { cypher, parameters = {} }: Statement,
): Promise<void> {
  checkWords(tokensOf(cypher));
  checkPlan(await planOf(database, { cypher, parameters }));
}

async function planOf(
  database: Pick<GrafeoDB, 'executeCypher'>,
  { cypher, parameters = {} }: Statement,
): Promise<string> {
  try {
    return String((await database.executeCypher(explaining(cypher), parameters)).scalar());
  } catch (error) {
    throw error instanceof Error ? new Error(asWritten(error.message), { cause: error }) : error;
  }
}

/** @throws {QueryRefusedError} for a clause or a call that does more than read */
export function checkWords(tokens: readonly Token[]): void {
  for (const [index] of tokens.entries()) {
    const clause = refusedClauses.find((words) =>
      words.every((word, offset) => isWord(tokens[index + offset], word)),
    );
    if (clause !== undefined && !isPlainName(tokens, index)) throw refusal(clause.join(' '));
  }
  for (const name of callsIn(tokens)) {
    if (!isHarmlessFunction(name) && !isHarmlessProcedure(name)) throw refusal(name);
  }
}

/** A label, type or property (after `:`, `|`, `&`, `!` or `.`), or the key of a map (before `:`). */
function isPlainName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  return [':', '|', '&', '!', '.', '$'].includes(before) || tokens[index + 1]?.text === ':';
}

/** @throws {QueryRefusedError} for an operator that is not known to be harmless */
export function checkPlan(plan: string): void {
  for (const line of plan.split('\n')) {
    const [, operator, rest = ''] = /^\s*([A-Za-z]+)(.*)$/.exec(line) ?? [];
    if (operator === undefined) continue;
    if (operator === 'CallProcedure') {
      const name = /^ \(([^)]*)\)/.exec(rest)?.[1] ?? '';
      if (!isHarmlessProcedure(name)) throw refusal(name);
    } else if (!harmlessOperators.has(operator) && line.trim() !== 'Discriminant(51)') {
      throw refusal(operator);
    }
  }
}

function refusal(what: string): QueryRefusedError {
  return new QueryRefusedError(
    what,
    `The query is refused because of ${what}: only reading the graph is allowed here, without files, network, ` +
      'administration, or procedures and functions that are not known to be harmless.',
  );
}
