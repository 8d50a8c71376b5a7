/** Checks what goes into a database: both take the same values, and neither complains about all that it mangles. */

import type { Value } from '../../graph-schema/value.ts';
import type { Parameters } from './store.ts';
import { QueryLimitError, StoreError } from './store-error.ts';

/** The embedded database's process dies of values nested some thousand levels deep. */
const maximumDepth = 24;

/**
 * @throws {StoreError} `failed` for a number that is not finite or text with half a surrogate pair, which the embedded
 *   database would silently turn into null or U+FFFD; {QueryLimitError} for circular or very deep values
 */
export function checkParameters(parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) checkValue(value, name, 0);
}

function checkValue(value: Value, name: string, depth: number): void {
  if (depth > maximumDepth) {
    throw new QueryLimitError(
      'parameters',
      `Parameter ${name} is nested deeper than ${maximumDepth} levels.`,
    );
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new StoreError('failed', `Parameter ${name} holds ${value}, which a database cannot keep.`, {
      situation: { kind: 'bad parameter', name, value: String(value) },
    });
  }
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    throw new StoreError('failed', `Parameter ${name} holds half a character (a lone surrogate).`, {
      situation: { kind: 'bad parameter', name, value },
    });
  }
  if (value === null || typeof value !== 'object') return;
  for (const item of Array.isArray(value) ? value : Object.values(value)) checkValue(item, name, depth + 1);
}
