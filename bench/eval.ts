/**
 * Measures the extraction against annotated pages (tests/evaluation/README.md describes their format).
 *
 * `npm run eval -- --help` lists the options. Where the folder has sentences/ (tests/evaluation/sentences/README.md), a
 * second table says how each area of phenomena does; --only and --extraction leave it out.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { program } from 'commander';
import { extractPage } from '../src/extraction/extract.ts';
import type { Extraction } from '../src/extraction/record.ts';
import { readPageFile } from '../src/import/pages/read-page-file.ts';
import { decodePage } from '../src/page/decode.ts';
import { type AnnotatedPage, loadAnnotations } from './evaluation/annotation.ts';
import { addScores, emptyScores, measures, scorePage } from './evaluation/score-page.ts';
import { loadSentences } from './evaluation/sentences.ts';
import { type SentenceScores, scoreSentences } from './evaluation/sentences-score.ts';
import { sentencesTable, sumOf } from './evaluation/sentences-table.ts';
import { table } from './evaluation/table.ts';
import { rates } from './evaluation/tally.ts';

program
  .name('npm run eval --')
  .description('Measures the extraction against annotated pages.')
  .argument('[folder]', 'annotated pages', 'tests/evaluation')
  .option('--only <name>', 'the page of this name, else those whose names begin so', '')
  .option('--pages', 'a line for each page')
  .option('--errors', 'every difference')
  .option('--json', 'counts instead of tables')
  .option('--sentences', 'nothing but the sentences of FOLDER/sentences')
  .option('--extraction <file>', 'score what `gongpu extract` printed instead of extracting now')
  .parse();
const values = program.opts<{
  only: string;
  pages?: true;
  errors?: true;
  json?: true;
  sentences?: true;
  extraction?: string;
}>();
const folder = path.resolve(program.processedArgs[0]);
if (!existsSync(folder)) program.error(`There is no folder ${folder}; name one with annotated pages.`);
const printed = values.extraction === undefined ? undefined : printedRecords(values.extraction);

const total = emptyScores();
const perPage: Record<string, Record<string, number>> = {};
const annotated = values.sentences ? [] : loadAnnotations(folder);
for (const page of annotated) {
  if (!values.only.split(',').some((only) => isMeant(page.page, only))) continue;
  const extractions = printed?.get(page.page) ?? (printed === undefined ? await extractNow(page) : []);
  const scores = scorePage(page, extractions, decodePage(readFileSync(page.file), page.file));
  addScores(total, scores);
  perPage[page.page] = Object.fromEntries(measures.map((m) => [m, rates(scores.measures[m]).f1]));
}

const areas =
  values.only === '' && printed === undefined ? sentenceScores() : new Map<string, SentenceScores>();

if (values.json) {
  const { errors: _, confidence: __, ...counts } = total;
  const sentences = [...areas].map(([area, { scores, ...rest }]) => [area, { ...scores.measures, ...rest }]);
  console.log(JSON.stringify({ ...counts, pages: perPage, sentences: Object.fromEntries(sentences) }));
} else {
  if (!values.sentences) printPages();
  if (areas.size > 0) {
    if (values.errors) console.log(`\n${sumOf(areas).scores.errors.join('\n')}`);
    console.log(`${values.sentences ? '' : '\n'}${sentencesTable(areas)}`);
  }
}

function printPages(): void {
  if (values.errors) console.log(`${total.errors.join('\n')}\n`);
  if (values.pages) {
    for (const [page, f1] of Object.entries(perPage)) {
      console.log(
        `${page.slice(0, 20).padEnd(21)} ${measures.map((m) => `${m} ${f1[m]?.toFixed(3)}`).join('  ')}`,
      );
    }
    console.log();
  }
  console.log(table(total));
}

/** A page's whole name means that page only (national, not national-mixed); anything else is how names begin. */
function isMeant(file: string, only: string): boolean {
  return annotated.some(({ page }) => page === `${only}.txt`)
    ? file === `${only}.txt`
    : file.startsWith(only);
}

function sentenceScores(): ReadonlyMap<string, SentenceScores> {
  const sentences = path.join(folder, 'sentences');
  return existsSync(sentences) ? scoreSentences(loadSentences(sentences)) : new Map();
}

async function extractNow(page: AnnotatedPage): Promise<readonly Extraction[]> {
  const file = { path: page.file, name: path.basename(page.file), folder: path.dirname(page.file) };
  const { text, issue } = await readPageFile(file, {});
  return extractPage(text, page.page, issue);
}

/** Records by the name of their page's file. */
function printedRecords(file: string): ReadonlyMap<string, readonly Extraction[]> {
  const records = new Map<string, Extraction[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const record: Extraction = JSON.parse(line);
    const name = path.basename(record.page);
    records.set(name, [...(records.get(name) ?? []), record]);
  }
  return records;
}
