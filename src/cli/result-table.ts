/** Rows of a query as a table for a terminal or a file, and its values as one line of text each. */
import Table from 'cli-table3';
import type { Value } from '../../graph-schema/value.ts';
import { displayWidth } from './display-width.ts';

/** Space beside the words of a cell. */
const padding = 2;
const narrowest = 8;

/**
 * @param width columns of the terminal; undefined where there is none, and lines may be as long as they are
 */
export function resultTable(
  head: readonly string[],
  rows: readonly (readonly Value[])[],
  width: number | undefined,
): string {
  const cells = rows.map((row) => row.map(cellText));
  const widths = columnWidths([head, ...cells], width);
  const inCell = (text: string, column: number) =>
    widths === undefined ? text : wrapped(text, (widths[column] ?? narrowest) - padding);
  const table = new Table({
    head: head.map(inCell),
    colAligns: head.map((_, column) => (rows.some((row) => isText(row[column])) ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  });
  for (const row of cells) table.push(row.map(inCell));
  return table.toString();
}

/** A value as one line of text without control characters, which could play tricks on a terminal. */
export function cellText(value: Value): string {
  if (typeof value === 'string') return value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map(cellText).join('、');
  return cellText(shortForm(value) ?? JSON.stringify(value));
}

/** A node as `(Union 上海市总工会)`, a relationship as `[ORGANISED]`, a path as both in turn. */
function shortForm(value: { readonly [key: string]: Value }): string | undefined {
  const { labels, type, properties, nodes, relationships } = value;
  if (isMap(properties) && isList(labels)) {
    const { type: kind, name, headline, id } = properties;
    const label = kind ?? labels[0] ?? '';
    return `(${cellText(label)} ${cellText(name ?? headline ?? id ?? '')})`;
  }
  if (isMap(properties) && typeof type === 'string') return `[${type}]`;
  if (isList(nodes) && isList(relationships)) {
    return nodes
      .map((node, index) => `${cellText(node)} ${cellText(relationships[index] ?? null)}`.trim())
      .join(' ');
  }
  return undefined;
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function isMap(value: Value | undefined): value is { readonly [key: string]: Value } {
  return value !== null && typeof value === 'object' && !isList(value);
}

function isText(value: Value | undefined): boolean {
  return value !== null && value !== undefined && typeof value !== 'number';
}

/** Narrow columns keep their width; wide ones share what is left. */
function columnWidths(
  rows: readonly (readonly string[])[],
  width: number | undefined,
): readonly number[] | undefined {
  const natural = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? '') + padding)),
  );
  const available = (width ?? 0) - natural.length - 1;
  if (width === undefined || sum(natural) <= available) return undefined;
  let limit = Math.max(...natural);
  while (limit > narrowest && sum(natural.map((own) => Math.min(own, limit))) > available) limit--;
  return natural.map((own) => Math.min(own, limit));
}

/** A text in lines of at most `width` columns; the table's own way of wrapping loses wide characters. */
function wrapped(text: string, width: number): string {
  const lines = [''];
  for (const character of text) {
    const line = lines.at(-1) ?? '';
    if (displayWidth(line + character) > width) lines.push(character);
    else lines[lines.length - 1] = line + character;
  }
  return lines.join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
