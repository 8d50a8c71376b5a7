/** Claims as a table for a spreadsheet. */
import { attendanceRoles, claimStatuses, relationTypes } from '../../graph-schema/ontology.ts';
import type { GraphEdge } from '../../src/server/api.ts';
import type { Locale } from '../interface/messages.ts';

/** Columns: from, relation, to, post, yuan, way of taking part, status, day, and the identifiers that lead back to the evidence. */
export function claimsCsv(
  edges: readonly GraphEdge[],
  nameOf: (id: string) => string,
  columns: readonly string[],
  locale: Locale,
): string {
  const rows = edges.map((edge) => [
    nameOf(edge.source),
    relationTypes[edge.type].label[locale],
    nameOf(edge.target),
    edge.title ?? '',
    edge.amount === null ? '' : String(edge.amount),
    edge.role === null ? '' : attendanceRoles[edge.role][locale],
    claimStatuses[edge.status][locale],
    edge.date ?? '',
    edge.article,
    edge.id,
  ]);
  // The mark at the start tells spreadsheets that it is UTF-8.
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  // A spreadsheet takes what begins so for a formula, and a name comes from a page that anybody may have written.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
