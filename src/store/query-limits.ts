/** Bounds on queries that somebody else wrote, beyond those that each caller sets (time and rows). */
import { tokensOf } from './cypher-tokens.ts';
import { checkParameters } from './parameters.ts';
import type { Statement } from './store.ts';
import { QueryLimitError } from './store-error.ts';

const maximumLength = 20_000;
const maximumParameters = 1_000_000;
/** Neo4j thinks for minutes about thousands of brackets inside each other, and its time limit does not reach there. */
const maximumNesting = 200;

/** @throws {QueryLimitError} when the text or its parameters are too long or too deep */
export function checkQuerySize({ cypher, parameters = {} }: Statement): void {
  if (cypher.length > maximumLength) {
    throw new QueryLimitError('length', `The query is longer than ${maximumLength} characters.`);
  }
  if (nestingOf(cypher) > maximumNesting) {
    throw new QueryLimitError(
      'length',
      `The query has more than ${maximumNesting} brackets inside each other.`,
    );
  }
  checkParameters(parameters);
  if (JSON.stringify(parameters).length > maximumParameters) {
    throw new QueryLimitError(
      'parameters',
      `The parameters are larger than ${maximumParameters} characters.`,
    );
  }
}

function nestingOf(cypher: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { kind, text } of tokensOf(cypher)) {
    if (kind !== 'sign') continue;
    if ('([{'.includes(text)) depth++;
    else if (')]}'.includes(text)) depth--;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** What a caller is told when its query ran out of time. */
export function timeLimitError(milliseconds: number, cause?: unknown): QueryLimitError {
  return new QueryLimitError(
    'time',
    `The query was stopped after ${milliseconds / 1000} s. Narrow it down.`,
    { cause },
  );
}

/** What a caller is told when its query needed too much memory. */
export function memoryLimitError(cause?: unknown): QueryLimitError {
  return new QueryLimitError(
    'memory',
    'The query was stopped because it needs too much memory. Narrow it down.',
    {
      cause,
    },
  );
}
