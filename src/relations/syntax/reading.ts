/** An article as frames read it: sentences folded, clauses with their subjects, and the occasion they take place at. */
import type { Entity, EntityLayer, PostMention } from '../../entities/entity.ts';
import { indexWords, type WordIndex } from '../../entities/word-index.ts';
import type { AnalysedText } from '../../language/analysed-text.ts';
import { atOnce, type Steps } from '../../language/in-step.ts';
import type { Span } from '../../page/source-text.ts';
import { type Atom, findAtoms } from './atoms.ts';
import { type Clause, noTopic, readClauses, type Topic } from './clauses.ts';
import { type FoldedSentence, foldSentence } from './fold-sentence.ts';
import { type PatternSet, patternIndex } from './pattern-index.ts';
import type { Phrase } from './phrase.ts';
import { findPredicates, type Predicate } from './predicates.ts';

/** One sentence with all that frames share. Positions in `text` are units of the folded sentence. */
export interface SentenceReading extends FoldedSentence {
  /** The frames' patterns that may match `text`; none where it names nothing. */
  readonly possible: PatternSet;
  readonly clauses: readonly Clause[];
  readonly predicates: readonly Predicate[];
  /** Who and what the sentences before were about. */
  readonly topic: Topic;
}

export interface Reading {
  readonly analysed: AnalysedText;
  readonly layer: EntityLayer;
  readonly sentences: readonly SentenceReading[];
  readonly entity: (id: string) => Entity | undefined;
  /** The posts whose printed words end in this sentence. */
  readonly postsIn: (sentence: FoldedSentence) => readonly PostMention[];
}

/**
 * No writer's sentence is this long, in UTF-16 units; what is, is a table or damage. Frames look at whole sentences, in
 * time that grows faster than their length, so names in such a sentence are left unread.
 */
const LONGEST_SENTENCE = 1500;

/** Builds the layers once. Linear in the length of the text. */
export function readArticle(analysed: AnalysedText, layer: EntityLayer): Reading {
  return atOnce(readingArticle(analysed, layer));
}

/** The same in steps. */
export function* readingArticle(analysed: AnalysedText, layer: EntityLayer): Steps<Reading> {
  const words = indexWords(analysed);
  const atoms = findAtoms(analysed, layer);
  yield;
  const folded = foldSentences(analysed, atoms);
  yield;
  const possible = patternsPossibleIn(folded);
  yield;
  const predicates = predicatesOf(folded, words);
  yield;
  return readingOf(analysed, layer, readSentences(folded, possible, predicates, words));
}

/** A sentence that names nothing says nothing about anything, unless a sum is told of a bare noun: 公司配套12万元. */
export function namesSomething({ phrases }: FoldedSentence): boolean {
  for (const { symbol } of phrases) if ('ＯＨＰＦＬＭ'.includes(symbol)) return true;
  return false;
}

function patternsPossibleIn(folded: readonly FoldedSentence[]): readonly PatternSet[] {
  const possible: PatternSet[] = [];
  for (const sentence of folded)
    possible.push(namesSomething(sentence) ? patternIndex.possibleIn(sentence.text) : patternIndex.none());
  return possible;
}

function predicatesOf(
  folded: readonly FoldedSentence[],
  words: WordIndex,
): readonly (readonly Predicate[])[] {
  const predicates: (readonly Predicate[])[] = [];
  for (const sentence of folded) predicates.push(findPredicates(sentence, words));
  return predicates;
}

/** Reads the clauses of all sentences, each after the one before, whose topic it takes over. */
function readSentences(
  folded: readonly FoldedSentence[],
  possible: readonly PatternSet[],
  predicates: readonly (readonly Predicate[])[],
  words: WordIndex,
): readonly SentenceReading[] {
  let topic: Topic = noTopic;
  const sentences: SentenceReading[] = [];
  for (const [index, sentence] of folded.entries()) {
    const patterns = possible[index];
    const verbs = predicates[index];
    if (patterns === undefined || verbs === undefined) continue;
    const read = readClauses(sentence, verbs, topic, words);
    sentences.push(sentenceReading(sentence, patterns, verbs, read.clauses, topic));
    topic = read.topic;
  }
  return sentences;
}

function readingOf(
  analysed: AnalysedText,
  layer: EntityLayer,
  sentences: readonly SentenceReading[],
): Reading {
  const entities = new Map<string, Entity>();
  for (const entity of layer.entities) entities.set(entity.id, entity);
  const posts = postsBySentence(analysed, layer);
  return {
    analysed,
    layer,
    sentences,
    entity: (id) => entities.get(id),
    postsIn: ({ index }) => posts.get(index) ?? [],
  };
}

/** All sentences, each folded by the atoms that lie in it. */
function foldSentences(analysed: AnalysedText, atoms: readonly Atom[]): readonly FoldedSentence[] {
  let first = 0;
  const folded: FoldedSentence[] = [];
  for (const [index, sentence] of analysed.sentences.entries()) {
    while ((atoms[first]?.start ?? sentence.start) < sentence.start) first += 1;
    let past = first;
    while ((atoms[past]?.end ?? sentence.end + 1) <= sentence.end) past += 1;
    const readable = sentence.end - sentence.start <= LONGEST_SENTENCE;
    const inside = readable ? atoms.slice(first, past) : [];
    first = past;
    folded.push(foldSentence(analysed, sentence, index, inside));
  }
  return folded;
}

/** Written out, since spreading `folded` takes as long as reading its clauses. */
function sentenceReading(
  { index, sentence, text, offsets, phrases }: FoldedSentence,
  possible: PatternSet,
  predicates: readonly Predicate[],
  clauses: readonly Clause[],
  topic: Topic,
): SentenceReading {
  return { index, sentence, text, offsets, phrases, possible, predicates, clauses, topic };
}

const byEnd = (a: PostMention, b: PostMention): number => a.end - b.end;

function postsBySentence(
  analysed: AnalysedText,
  layer: EntityLayer,
): ReadonlyMap<number, readonly PostMention[]> {
  const bySentence = new Map<number, PostMention[]>();
  let index = 0;
  for (const post of layer.posts.toSorted(byEnd)) {
    while (index < analysed.sentences.length && (analysed.sentences[index]?.end ?? 0) < post.end) index++;
    const here = bySentence.get(index);
    if (here) here.push(post);
    else bySentence.set(index, [post]);
  }
  return bySentence;
}

export function phraseAt(sentence: FoldedSentence, at: number): Phrase | undefined {
  for (const phrase of sentence.phrases) if (phrase.at === at) return phrase;
  return undefined;
}

/** The last phrase of one of the symbols that stands before `to` in the folded sentence, at or behind `from`. */
export function lastPhrase(
  { phrases }: FoldedSentence,
  symbols: string,
  to: number,
  from = 0,
): Phrase | undefined {
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i];
    if (phrase === undefined || phrase.at < from) return undefined;
    if (phrase.at < to && symbols.includes(phrase.symbol)) return phrase;
  }
  return undefined;
}

/** The first phrase of one of the symbols that stands at or behind `from` in the folded sentence, before `to`. */
export function firstPhrase(
  { phrases }: FoldedSentence,
  symbols: string,
  from: number,
  to = Number.POSITIVE_INFINITY,
): Phrase | undefined {
  for (const phrase of phrases) {
    if (phrase.at >= to) return undefined;
    if (phrase.at >= from && symbols.includes(phrase.symbol)) return phrase;
  }
  return undefined;
}

export function clauseAt(sentence: SentenceReading, at: number): Clause | undefined {
  for (const clause of sentence.clauses) if (at >= clause.start && at < clause.end) return clause;
  return undefined;
}

/**
 * The shortest run of whole clauses of one sentence that covers a range of its folded text, as a range of the reading
 * text. Brackets are no part of the folded text; those at either end of a clause belong to it.
 */
export function evidenceFor({ clauses, offsets, sentence }: SentenceReading, from: number, to: number): Span {
  let first: Clause | undefined;
  let last: Clause | undefined;
  for (const clause of clauses) {
    if (clause.end <= from || clause.start >= to) continue;
    first ??= clause;
    last = clause;
  }
  if (!first || !last) return { start: sentence.start, end: sentence.end };
  const markBefore = first.start === 0 ? undefined : offsets[first.start - 1];
  return {
    start: markBefore === undefined ? sentence.start : markBefore + 1,
    end: offsets[last.end] ?? sentence.end,
  };
}

/** Whether a phrase stands in this sentence; a topic carried over does not, and its `at` means nothing here. */
export function inSentence(sentence: FoldedSentence, phrase: Phrase): boolean {
  return phrase.start >= sentence.sentence.start && phrase.start < sentence.sentence.end;
}
