/** Names of people, organisations and places as a trained model sees them: docs/tagger.md says what it can be trusted with. */
import type { Span } from '../../page/source-text.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { findClues } from './clues.ts';
import { bestLabels, type NameLikelihood, nameLikelihoods } from './decode.ts';
import { featuresAt, featuresPerCharacter } from './features.ts';
import { kindOf, labelCount, type NameKind, outside, placeOf } from './labels.ts';
import type { Model } from './model.ts';

export interface TaggedName extends Span {
  readonly kind: NameKind;
}

export interface TaggedText {
  /** In text order, never overlapping. */
  readonly names: readonly TaggedName[];
  /** How likely exactly this span is a name of `kind`, 0 to 1; 0 where it crosses a sentence's end. */
  likelihood(span: Span, kind: NameKind): number;
}

/** By how much the perceptron's scores are divided before they are taken for logarithms of odds. */
const temperature = 16;

/** Linear in the text's length. */
export function tagNames(
  {
    text,
    tokens,
    sentences,
  }: Pick<AnalysedText, 'text' | 'tokens'> & { readonly sentences: readonly Span[] },
  model: Model,
): TaggedText {
  const clues = findClues(text, tokens);
  const scores = new Int32Array(text.length * labelCount);
  const features = new Int32Array(featuresPerCharacter);
  const labels = new Uint8Array(text.length);
  const sentenceScores = ({ start, end }: Span) => ({
    characters: scores.subarray(start * labelCount, end * labelCount),
    transitions: model.transitions,
    length: end - start,
  });
  for (const sentence of sentences) {
    if (sentence.end <= sentence.start) continue;
    for (let i = sentence.start; i < sentence.end; i++) {
      featuresAt(clues, i, sentence, features);
      model.scoreLabels(features, scores, i * labelCount);
    }
    bestLabels(sentenceScores(sentence), labels.subarray(sentence.start, sentence.end));
  }
  const likelihoods = new Map<Span, NameLikelihood>();
  return {
    names: namesOf(labels),
    likelihood: (span, kind) => {
      const sentence = sentenceAround(span, sentences);
      if (!sentence || span.end <= span.start) return 0;
      let likelihood = likelihoods.get(sentence);
      if (!likelihood) {
        likelihood = nameLikelihoods(sentenceScores(sentence), model.scale * temperature);
        likelihoods.set(sentence, likelihood);
      }
      return likelihood(span.start - sentence.start, span.end - sentence.start, kind);
    },
  };
}

function sentenceAround(span: Span, sentences: readonly Span[]): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= span.start && span.end <= sentence.end ? sentence : undefined;
}

const kinds = Array.from({ length: labelCount }, (_, label) => kindOf(label));
const begins = Array.from({ length: labelCount }, (_, label) => /begin|single/u.test(placeOf(label) ?? ''));
const ends = Array.from({ length: labelCount }, (_, label) => /end|single/u.test(placeOf(label) ?? ''));

/** The names that a sequence of labels spells out. */
export function namesOf(labels: Uint8Array): readonly TaggedName[] {
  const names: TaggedName[] = [];
  let start = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? outside;
    const kind = kinds[label];
    if (kind === undefined) continue;
    if (begins[label]) start = i;
    if (ends[label]) names.push({ start, end: i + 1, kind });
  }
  return names;
}
