/** The graph as one JSON document: an object of tables. */
import type { Snapshot } from './snapshot.ts';
import { tablesOf } from './tables.ts';

export function* jsonOf(snapshot: Snapshot): Generator<string> {
  yield '{';
  let first = true;
  for (const [name, rows] of Object.entries(tablesOf(snapshot))) {
    yield `${first ? '' : ','}\n${JSON.stringify(name)}: [`;
    first = false;
    for (const [index, row] of rows.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(row)}`;
    yield rows.length === 0 ? ']' : '\n]';
  }
  yield '\n}\n';
}
