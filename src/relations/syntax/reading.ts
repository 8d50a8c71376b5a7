/** An article as frames read it: sentences folded, clauses with their subjects, and the occasion they take place at. */
import type { Entity, EntityLayer, PostMention } from '../../entities/entity.ts';
import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import type { Span } from '../../page/source-text.ts';
import { findAtoms } from './atoms.ts';
import { type Clause, noTopic, readClauses, type Topic } from './clauses.ts';
import { type FoldedSentence, foldSentence } from './fold-sentence.ts';
import type { Phrase } from './phrase.ts';
import { findPredicates, type Predicate } from './predicates.ts';

/** One sentence with all that frames share. Positions in `text` are units of the folded sentence. */
export interface SentenceReading extends FoldedSentence {
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

/** Builds the layers once. Linear in the length of the text. */
export function readArticle(analysed: AnalysedText, layer: EntityLayer): Reading {
  const words = new Int32Array(analysed.text.length).fill(-1);
  analysed.tokens.forEach((token, index) => {
    words.fill(index, token.start, token.end);
  });
  const wordAt = (offset: number): Token | undefined => analysed.tokens[words[offset] ?? -1];
  const tokenAt = (offset: number): Token | undefined => {
    const word = wordAt(offset);
    return word?.start === offset ? word : undefined;
  };
  const atoms = findAtoms(analysed, layer);
  const entities = new Map(layer.entities.map((entity): [string, Entity] => [entity.id, entity]));
  const sentences: SentenceReading[] = [];
  let topic: Topic = noTopic;
  analysed.sentences.forEach((sentence, index) => {
    const folded = foldSentence(analysed, sentence, index, atoms);
    const predicates = findPredicates(folded, wordAt);
    const read = readClauses(folded, predicates, topic, tokenAt);
    sentences.push({ ...folded, predicates, clauses: read.clauses, topic });
    topic = read.topic;
  });
  const posts = [...layer.posts].sort((a, b) => a.end - b.end);
  return {
    analysed,
    layer,
    sentences,
    entity: (id) => entities.get(id),
    postsIn: ({ sentence }) => posts.filter((post) => post.end > sentence.start && post.end <= sentence.end),
  };
}

export function phraseAt(sentence: FoldedSentence, at: number): Phrase | undefined {
  return sentence.phrases.find((phrase) => phrase.at === at);
}

export function clauseAt(sentence: SentenceReading, at: number): Clause | undefined {
  return sentence.clauses.find((clause) => at >= clause.start && at < clause.end);
}

/** The shortest run of whole clauses of one sentence that covers a range of its folded text, as a range of the reading text. */
export function evidenceFor(sentence: SentenceReading, from: number, to: number): Span {
  const covering = sentence.clauses.filter((clause) => clause.end > from && clause.start < to);
  const start = sentence.offsets[covering[0]?.start ?? from] ?? sentence.sentence.start;
  const end = sentence.offsets[covering.at(-1)?.end ?? to] ?? sentence.sentence.end;
  return { start, end: Math.max(end, start + 1) };
}

/** Whether a phrase stands in this sentence; a topic carried over does not, and its `at` means nothing here. */
export function inSentence(sentence: FoldedSentence, phrase: Phrase): boolean {
  return phrase.start >= sentence.sentence.start && phrase.start < sentence.sentence.end;
}
