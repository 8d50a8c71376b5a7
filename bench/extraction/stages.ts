/**
 * The stages of `extractPage()`, one after the other over all articles of a page, each timed while what the stages before
 * it made is still held, as it is inside `extractPage()`: so their times add up to the whole, garbage collection included.
 */
import type { EntityLayer } from '../../src/entities/entity.ts';
import { wherePeopleMayBe } from '../../src/entities/second-opinion/where-people-may-be.ts';
import { indexWords } from '../../src/entities/word-index.ts';
import { recordOf } from '../../src/extraction/extract.ts';
import { claiming, naming } from '../../src/extraction/read-articles.ts';
import { analysing } from '../../src/language/analyse.ts';
import type { AnalysedText } from '../../src/language/analysed-text.ts';
import { findDates } from '../../src/language/dates.ts';
import { findEnclosures } from '../../src/language/enclosures.ts';
import { inStep } from '../../src/language/in-step.ts';
import { findQuantities } from '../../src/language/quantities.ts';
import { segment } from '../../src/language/segment.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { nameModel } from '../../src/language/tagger/name-model.ts';
import { tagPeople } from '../../src/language/tagger/tag-people.ts';
import type { IssueDetails } from '../../src/page/article.ts';
import { readPage } from '../../src/page/read-page.ts';
import { findFigures } from '../../src/relations/figures/find-figures.ts';
import { readArticle } from '../../src/relations/syntax/reading.ts';

/** Milliseconds by name. */
export type Times = Readonly<Record<string, number>>;

/** What one round of stages took. */
export interface StageTimes {
  /** These add up to the whole extraction. */
  readonly stages: Times;
  /** What some of them are mostly made of, measured once more by themselves. */
  readonly parts: Times;
}

type Timer = (run: () => unknown) => number;

/** Runs all stages once; `timeOf` gives the milliseconds that a call takes. */
export function timeStages(pageText: string, issue: IssueDetails, timeOf: Timer): StageTimes {
  const timed = <Made>(times: Record<string, number>, name: string, make: () => Made): Made => {
    const made: Made[] = [];
    times[name] = timeOf(() => made.push(make()));
    const [only] = made;
    if (only === undefined) throw new Error(`${name} made nothing`);
    return only;
  };
  const stages: Record<string, number> = {};
  const { articles } = timed(stages, 'page: lines, articles', () => readPage(pageText));
  const texts = timed(stages, 'language', () => inStep(articles, analysing, issue));
  const named = timed(stages, 'entities', () => inStep(texts, naming, issue));
  const layers = timed(stages, 'relations and figures', () => inStep(named, claiming));
  timed(stages, 'records and evidence', () => layers.map((each) => recordOf(each, pageText, 'bench.txt')));

  const parts: Record<string, number> = {};
  timed(parts, 'language: words and tags', () => texts.map(({ text }) => segment(text)));
  timed(parts, 'language: quantities', () => texts.map(({ text, tokens }) => findQuantities(text, tokens)));
  timed(parts, 'language: dates', () => texts.map(({ text }) => findDates(text, issue)));
  timed(parts, 'language: sentences, marks', () => texts.map(sentencesOf));
  const people = named.map(({ text, entities }) => stretchesOf(text, entities));
  timed(parts, 'entities: tagger of names', () =>
    people.map(({ text, stretches }) => tagPeople(text, nameModel(), stretches)),
  );
  const read = timed(parts, 'relations: sentences folded', () =>
    layers.map(({ text, entities, claims }) => ({ reading: readArticle(text, entities), claims })),
  );
  timed(parts, 'relations: figures', () =>
    read.map(({ reading, claims }) => findFigures(reading, claims.relations)),
  );
  return { stages, parts };
}

function sentencesOf({ text, article }: AnalysedText) {
  const { quotations, brackets } = findEnclosures(text, article.parts);
  return splitSentences(text, article.parts, quotations, brackets);
}

/** Where the tagger reads: near those whom rules take for people, and wherever the words leave a person possible. */
function stretchesOf(text: AnalysedText, { entities }: EntityLayer) {
  const mentionsOf = (wanted: (type: string) => boolean) =>
    entities
      .filter(({ type }) => wanted(type))
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => a.start - b.start);
  const people = mentionsOf((type) => type === 'Person');
  const taken = mentionsOf((type) => !['Person', 'Programme', 'Fund'].includes(type));
  return { text, stretches: wherePeopleMayBe(indexWords(text), text.sentences, people, taken) };
}
