/** Tables for spreadsheets. */

export type Cell = string | number | null;

/** A table under its heads, by the names of its columns. */
export function csvOf<C extends string>(
  columns: Readonly<Record<C, string>>,
  rows: readonly Readonly<Record<C, Cell>>[],
): string {
  const names = Object.keys(columns).filter((name): name is C => name in columns);
  const lines = [names.map((name) => columns[name]), ...rows.map((row) => names.map((name) => row[name]))];
  // The mark at the start tells spreadsheets that it is UTF-8.
  return `\uFEFF${lines.map((line) => line.map(written).join(',')).join('\r\n')}\r\n`;
}

export function csvFile(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet takes what begins so for a formula, and a name comes from a page that anybody may have written.
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
