/** The scores of the evaluation sentences by area of phenomena, as a table for a terminal. */
import { addSentenceScores, noSentenceScores, type SentenceScores } from './sentences-score.ts';
import { rates, type Tally } from './tally.ts';

const widths = { area: 14, items: 7, whole: 7, triple: 21, pair: 12 };

const triple = (counts: Tally): string => {
  if (counts.right + counts.wrong + counts.missed === 0) return '–'.padEnd(widths.triple);
  const { precision, recall, f1 } = rates(counts);
  return [precision, recall, f1]
    .map((n) => n.toFixed(3))
    .join('  ')
    .padEnd(widths.triple);
};
const pair = (part: number, all: number): string =>
  (all === 0 ? '–' : `${part} of ${all}`).padEnd(widths.pair);

function row(area: string, { items, whole, scores, forbidden, details }: SentenceScores): string {
  const { entities, relations, figures } = scores.measures;
  return [
    area.padEnd(widths.area),
    String(items).padEnd(widths.items),
    String(whole).padEnd(widths.whole),
    triple(entities),
    triple(relations),
    triple(figures),
    pair(forbidden.asserted, forbidden.all),
    pair(details.right, details.all),
  ]
    .join('')
    .trimEnd();
}

/** Sum over all areas. */
export function sumOf(areas: ReadonlyMap<string, SentenceScores>): SentenceScores {
  const total = noSentenceScores();
  for (const scores of areas.values()) addSentenceScores(total, scores);
  return total;
}

/** One row an area, then all together. */
export function sentencesTable(areas: ReadonlyMap<string, SentenceScores>): string {
  const head = [
    'sentences'.padEnd(widths.area),
    'items'.padEnd(widths.items),
    'whole'.padEnd(widths.whole),
    'entities P, R, F1'.padEnd(widths.triple),
    'relations P, R, F1'.padEnd(widths.triple),
    'figures P, R, F1'.padEnd(widths.triple),
    'forbidden'.padEnd(widths.pair),
    'details',
  ].join('');
  return [head, ...[...areas].map(([area, scores]) => row(area, scores)), row('all', sumOf(areas))].join(
    '\n',
  );
}
