/** Entities and claims as GraphML, which Gephi, yEd, Cytoscape and NetworkX read. */
import type { Value } from '../../graph-schema/value.ts';
import type { Snapshot } from './snapshot.ts';
import { type TableRow, tablesOf } from './tables.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML knows no control characters but tab and line breaks. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character)
    .replace(/\p{Cc}/gu, (character) => (/[\t\n\r]/.test(character) ? character : ''));
}

function plain(value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

interface Key {
  readonly name: string;
  readonly id: string;
  readonly numeric: boolean;
}

/** The properties that rows have beside those that the structure of the file holds. */
function keysOf(rows: readonly TableRow[], prefix: string, structural: readonly string[]): readonly Key[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  return names
    .filter((name) => !structural.includes(name))
    .map((name) => ({
      name,
      id: `${prefix}_${name}`,
      numeric: rows.every((row) => row[name] === undefined || typeof row[name] === 'number'),
    }));
}

function data(row: TableRow, keys: readonly Key[]): string {
  return keys
    .flatMap(({ name, id }) => {
      const value = row[name];
      return value === undefined || value === null
        ? []
        : [`<data key="${id}">${escaped(plain(value))}</data>`];
    })
    .join('');
}

export function* graphmlOf(snapshot: Snapshot): Generator<string> {
  const { entities, claims } = tablesOf(snapshot);
  const nodeKeys = keysOf(entities, 'n', ['id']);
  const edgeKeys = keysOf(claims, 'e', ['id', 'source', 'target']);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [owner, keys] of [['node', nodeKeys] as const, ['edge', edgeKeys] as const]) {
    for (const { id, name, numeric } of keys) {
      yield `<key id="${id}" for="${owner}" attr.name="${name}" attr.type="${numeric ? 'double' : 'string'}"/>\n`;
    }
  }
  yield '<graph edgedefault="directed">\n';
  for (const row of entities) {
    yield `<node id="${escaped(String(row.id))}">${data(row, nodeKeys)}</node>\n`;
  }
  for (const row of claims) {
    const [id, source, target] = [row.id, row.source, row.target].map((end) => escaped(String(end)));
    yield `<edge id="${id}" source="${source}" target="${target}">${data(row, edgeKeys)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}
