/**
 * Measures how far claims hang on the wording: says pages in other words (tests/evaluation/rewordings) and counts the
 * claims that are found no more, although the page says the same. Nothing has to be annotated for it.
 *
 * `npm run eval:rewordings -- --help` lists the options.
 */
import path from 'node:path';
import { program } from 'commander';
import { pagesIn, sentencePages } from './evaluation/rewording-pages.ts';
import { loadRewordings } from './evaluation/rewordings.ts';
import { addSurvival, noSurvival, type Survival, survivalOn } from './evaluation/survival.ts';
import { textFilesIn } from './evaluation/text-files.ts';
import { wholeNumber } from './whole-number.ts';

program
  .name('npm run eval:rewordings --')
  .description('Counts the claims that are found no more when a page says the same in other words.')
  .argument('[pages...]', 'pages (those of tests/evaluation and its sentences unless named)')
  .option('--only <text>', 'the rewordings whose heading or words contain it', '')
  .option('--every <n>', 'the first of each n rewordings', wholeNumber, 1)
  .option('--show <n>', 'up to n claims lost and gained of each rewording', wholeNumber, 0)
  .parse();
const values = program.opts<{ only: string; every: number; show: number }>();
const files: readonly string[] = program.args;
const evaluation = path.resolve('tests/evaluation');
const pages =
  files.length > 0
    ? await pagesIn(files.map((file) => path.resolve(file)))
    : [
        ...(await pagesIn(textFilesIn(path.join(evaluation, 'pages')))),
        ...sentencePages(path.join(evaluation, 'sentences')),
      ];
const rewordings = loadRewordings(path.join(evaluation, 'rewordings'))
  .filter((_, i) => i % values.every === 0)
  .filter(({ group, name }) => `${group} ${name}`.includes(values.only));

const groups = new Map<string, Survival>();
let total = noSurvival;
for (const rewording of rewordings) {
  const survival = survivalOn(pages, rewording);
  groups.set(rewording.group, addSurvival(groups.get(rewording.group) ?? noSurvival, survival));
  total = addSurvival(total, survival);
  show(rewording.name, survival, values.show);
}
for (const [group, survival] of groups) console.log(row(group, survival));
console.log(row(`all ${rewordings.length} rewordings of ${pages.length} pages`, total));

/** A rewording with the first claims that it loses (-) and brings (+). */
function show(name: string, { near, lost, gained }: Survival, count: number): void {
  if (count === 0 || lost.length + gained.length === 0) return;
  console.log(`${name}: ${near} claims near, ${lost.length} lost, ${gained.length} gained`);
  for (const words of lost.slice(0, count)) console.log(`  - ${words}`);
  for (const words of gained.slice(0, count)) console.log(`  + ${words}`);
}

function row(name: string, { near, lost, gained }: Survival): string {
  const kept = near === 0 ? 1 : 1 - lost.length / near;
  return `${name.padEnd(48)} ${kept.toFixed(3)} of ${near} claims kept, ${gained.length} gained`;
}
