/**
 * How well people and organisations are found in news text that nobody here wrote: the MSRA corpus (a national daily
 * of 1998), whose licence keeps it out of the repository; it is fetched as `npm run train:tagger` does.
 *
 * Every sentence is read as an article of its own. A name counts as found where its range is exactly the annotated
 * one. Organisations are the outermost names, without pointers (该公司).
 */
import path from 'node:path';
import { Option, program } from 'commander';
import type { Entity } from '../src/entities/entity.ts';
import { recogniseEntities } from '../src/entities/recognise.ts';
import { analyse } from '../src/language/analyse.ts';
import { type NameKind, readCorpus, type TaggedName, type TaggedSentence } from './msra/corpus.ts';
import { fetchCorpus } from './msra/fetch-corpus.ts';
import { scoreTable } from './msra/score.ts';
import { plainArticle } from './plain-article.ts';
import { wholeNumber } from './whole-number.ts';

program
  .name('npm run bench:msra --')
  .description('Measures people and organisations in news text that nobody here wrote (MSRA).')
  .option('--corpus <folder>', 'where the corpus is kept', '.cache/msra')
  .option('--file <name>', 'a file of the corpus', 'msra_test.txt')
  .option('--sentences <n>', 'so many of its sentences', wholeNumber, 5000)
  .addOption(new Option('--errors <kind>', 'every difference').choices(['person', 'organisation']))
  .parse();
const values = program.opts<{ corpus: string; file: string; sentences: number; errors?: string }>();

fetchCorpus(values.corpus);
const sentences = readCorpus(path.join(values.corpus, values.file)).slice(0, values.sentences);
const found = sentences.map(({ text }) => namesIn(text));
if (values.errors !== undefined) {
  for (const [i, sentence] of sentences.entries()) showErrors(sentence, found[i] ?? [], values.errors);
}
console.log(scoreTable(sentences, found, ['person', 'organisation']));

function namesIn(text: string): readonly TaggedName[] {
  const { entities } = recogniseEntities(analyse(plainArticle(text), {}), {});
  const ranges = (of: readonly Entity['type'][], kind: NameKind) =>
    entities
      .filter((entity) => of.includes(entity.type))
      .flatMap((entity) => entity.mentions.filter((mention) => mention.form === 'name'))
      .map(({ start, end }) => ({ start, end, kind }));
  return [
    ...ranges(['Person'], 'person'),
    ...outermost(ranges(['Union', 'Company', 'Institution'], 'organisation')),
  ];
}

function outermost(names: readonly TaggedName[]): readonly TaggedName[] {
  const holds = (outer: TaggedName, inner: TaggedName) =>
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
  return names.filter((name) => !names.some((other) => holds(other, name)));
}

function showErrors({ text, names }: TaggedSentence, guesses: readonly TaggedName[], kind: string): void {
  const only = (said: readonly TaggedName[], wanted: readonly TaggedName[], what: string) => {
    for (const { start, end } of said.filter((name) => name.kind === kind)) {
      if (wanted.some((other) => other.kind === kind && other.start === start && other.end === end)) continue;
      const context = [text.slice(Math.max(0, start - 10), start), text.slice(end, end + 8)];
      console.log(`${what} ${context[0]}[${text.slice(start, end)}]${context[1]}`);
    }
  };
  only(guesses, names, 'wrong ');
  only(names, guesses, 'missed');
}
