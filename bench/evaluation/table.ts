/** The scores as a table for a terminal. */
import { entityTypeNames, relationTypeNames } from '../../graph-schema/ontology.ts';
import { measures, type Scores } from './score-page.ts';
import { rates, type Tally } from './tally.ts';

const row = (name: string, counts: Tally): string => {
  const { precision, recall, f1 } = rates(counts);
  const figures = [precision, recall, f1].map((n) => n.toFixed(3));
  return `${name.padEnd(26)} P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}   ${counts.right} right, ${counts.wrong} wrong, ${counts.missed} missed`;
};
const share = (part: number, all: number): string =>
  `${part} of ${all} (${all === 0 ? 1 : (part / all).toFixed(3)})`;

/** Lower edges of the classes of confidence. */
const classes = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0];

/** The whole table. */
export function table(scores: Scores): string {
  const { names, evidence, quotes } = scores;
  const used = (counts: Tally) => counts.right + counts.wrong + counts.missed > 0;
  const length = quotes.count === 0 ? 0 : Math.round(quotes.characters / quotes.count);
  return [
    ...measures.map((measure) => row(measure, scores.measures[measure])),
    '',
    ...entityTypeNames
      .filter((t) => used(scores.entityTypes[t]))
      .map((t) => row(`entity ${t}`, scores.entityTypes[t])),
    '',
    ...relationTypeNames
      .filter((t) => used(scores.relationTypes[t]))
      .map((t) => row(`relation ${t}`, scores.relationTypes[t])),
    '',
    `canonical names right       ${share(names.exact, names.all)}`,
    `evidence exact              ${share(evidence.exact, evidence.all)}`,
    `quotes where the reader saw ${share(quotes.near, quotes.all)}, ${length} characters each`,
    '',
    ...confidenceRows(scores),
  ].join('\n');
}

/** Of the relations of each class of confidence, how many are right. */
function confidenceRows({ confidence }: Scores): readonly string[] {
  return classes.flatMap((least, i) => {
    const below = classes[i - 1] ?? Number.POSITIVE_INFINITY;
    const inside = confidence.filter((c) => c.confidence >= least && c.confidence < below);
    if (inside.length === 0) return [];
    return [
      `relations of confidence ≥ ${least.toFixed(2)}  ${share(inside.filter((c) => c.right).length, inside.length)} right`,
    ];
  });
}
