/**
 * What a user's query may do on Neo4j. A transaction for reading is not enough: `LOAD CSV` reads files and addresses in
 * it, and settings, procedures and other people's transactions are open to it. So the server is asked what would run.
 */
import { Neo4jError, type Plan, type ResultSummary, type Transaction } from 'neo4j-driver';
import { callsIn, tokensOf } from '../cypher-tokens.ts';
import { asWritten, explaining } from '../explain.ts';
import { isHarmlessFunction, isHarmlessProcedure } from '../harmless-calls.ts';
import type { Statement } from '../store.ts';
import { QueryFailedError, QueryRefusedError } from '../store-error.ts';
import { encodeParameters } from './bolt-values.ts';

/** Operators of a plan that reach outside the graph or into the server, and what a user calls them. */
const refusedOperators: readonly (readonly [RegExp, string])[] = [
  [/^LoadCSV/, 'LOAD CSV'],
  [/^Show(?!Indexes|Constraints)/, 'SHOW'],
  [/^Terminate/, 'TERMINATE'],
  [/^AdministrationCommand/, 'administration'],
  [/Transaction(Foreach|Apply)/, 'IN TRANSACTIONS'],
  [/^(Create|Delete|DetachDelete|Merge|Set|Remove|Foreach|Drop|Alter)/, 'write'],
];

/**
 * Asks for the query's plan, without running it.
 * @throws {QueryRefusedError}
 */
export async function checkBoltQuery(
  transaction: Pick<Transaction, 'run'>,
  { cypher, parameters = {} }: Statement,
): Promise<void> {
  checkFunctions(cypher);
  const summary = await explain(transaction, { cypher, parameters });
  if (summary.plan === false) throw refusal('what cannot be explained');
  for (const operator of operatorsOf(summary.plan)) checkOperator(operator);
  if (summary.queryType !== 'r') throw refusal('write or administration');
}

async function explain(
  transaction: Pick<Transaction, 'run'>,
  { cypher, parameters = {} }: Statement,
): Promise<ResultSummary> {
  try {
    return (await transaction.run(explaining(cypher), encodeParameters(parameters))).summary;
  } catch (error) {
    const isMistake = error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Statement.');
    throw isMistake ? new QueryFailedError(asWritten(error.message), { cause: error }) : error;
  }
}

/** Functions of plug-ins can run anything, and a plan does not show them; so only Neo4j's own are let through. */
function checkFunctions(cypher: string): void {
  // Neo4j turns \uXXXX into characters before it reads anything else.
  const text = cypher.replace(/\\u+([0-9a-fA-F]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  for (const name of callsIn(tokensOf(text))) {
    if (!isHarmlessFunction(name) && !isHarmlessProcedure(name)) throw refusal(name);
  }
}

function operatorsOf(plan: Plan): readonly Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

function checkOperator({ operatorType, arguments: details }: Plan): void {
  if (operatorType.startsWith('ProcedureCall')) {
    const name = String(details.Details ?? '').split('(')[0] ?? '';
    if (!isHarmlessProcedure(name)) throw refusal(name);
  }
  for (const [pattern, what] of refusedOperators) if (pattern.test(operatorType)) throw refusal(what);
}

function refusal(what: string): QueryRefusedError {
  return new QueryRefusedError(
    what,
    `The query is refused because of ${what}: only reading the graph is allowed here, without files, network, ` +
      'administration, or procedures and functions that are not known to be harmless.',
  );
}
