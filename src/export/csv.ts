/** The graph as CSV tables that spreadsheets open: UTF-8 with a byte-order mark, lists as JSON. */
import { stringify } from 'csv-stringify/sync';
import type { Value } from '../../graph-schema/value.ts';
import type { Snapshot } from './snapshot.ts';
import { type TableName, type TableRow, tableNames, tablesOf } from './tables.ts';

/** Text that a spreadsheet would run as a formula gets an apostrophe, which it shows as plain text. */
function cell(value: Value | undefined): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

/** The columns that any row has: those that name things first, then by name. */
function columnsOf(rows: readonly TableRow[]): readonly string[] {
  const leading = ['id', 'type', 'name', 'source', 'target', 'entity', 'person', 'article'];
  const present = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  return [
    ...leading.filter((name) => present.includes(name)),
    ...present.filter((name) => !leading.includes(name)),
  ];
}

export function csvOf(snapshot: Snapshot): readonly { readonly name: TableName; readonly text: string }[] {
  const tables = tablesOf(snapshot);
  return tableNames.map((name) => {
    const columns = columnsOf(tables[name]);
    const rows = tables[name].map((row) => columns.map((column) => cell(row[column])));
    return { name, text: `\uFEFF${stringify([[...columns], ...rows])}` };
  });
}
