/** People's names as a trained model sees them: docs/tagger.md says what it can be trusted with. */
import type { Span } from '../../page/source-text.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { atOnce, type Steps } from '../in-step.ts';
import { findClues, type Stretch } from './clues.ts';
import {
  bestLabels,
  type LabelScores,
  type NameLikelihood,
  nameLikelihoods,
  type Odds,
  oddsOf,
} from './decode.ts';
import { featuresAt, featuresPerCharacter } from './features.ts';
import { labelCount, placeOf } from './labels.ts';
import type { Model } from './model.ts';

export interface TaggedText {
  /** People's names in text order, never overlapping. */
  readonly names: readonly Span[];
  /** How likely exactly this span is a person's name, 0 to 1; 0 where it reaches out of what was read. */
  likelihood(span: Span): number;
}

/** By how much the perceptron's scores are divided before they are taken for logarithms of odds. */
const temperature = 6;

type TextToTag = Pick<AnalysedText, 'text' | 'tokens'> & { readonly sentences: readonly Span[] };

/** Reads all sentences, or only the `stretches` of them that matter, in text order; linear in their length. */
export function tagPeople(
  text: TextToTag,
  model: Model,
  stretches: readonly Stretch[] = wholeSentences(text.sentences),
): TaggedText {
  return atOnce(taggingPeople(text, model, stretches));
}

/** The same in steps. */
export function* taggingPeople(
  { text, tokens }: TextToTag,
  model: Model,
  stretches: readonly Stretch[],
): Steps<TaggedText> {
  const clues = findClues(text, tokens, stretches);
  yield;
  const features = new Int32Array(featuresPerCharacter);
  const labels = new Uint8Array(text.length);
  const read = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const characters = new Int32Array(read * labelCount);
  let next = 0;
  for (const { start, end, sentence } of stretches) {
    for (let i = start; i < end; i++, next += labelCount) {
      featuresAt(clues, i, sentence, features);
      model.scoreLabels(features, characters, next);
    }
  }
  yield;
  next = 0;
  const readings = stretches.map(({ start, end, sentence }): Reading => {
    const scores = {
      characters,
      offset: next,
      transitions: model.transitions,
      length: end - start,
      openLeft: sentence.start < start,
      openRight: end < sentence.end,
    };
    bestLabels(scores, labels, start);
    next += (end - start) * labelCount;
    return { start, end, scores, likelihood: undefined };
  });
  return {
    names: namesOf(labels),
    likelihood: (span) => {
      const reading = around(span, readings);
      if (!reading || span.end <= span.start) return 0;
      reading.likelihood ??= nameLikelihoods(reading.scores, oddsIn(model));
      return reading.likelihood(span.start - reading.start, span.end - reading.start);
    },
  };
}

const odds = new WeakMap<Model, Odds>();

function oddsIn(model: Model): Odds {
  const known = odds.get(model);
  if (known) return known;
  const made = oddsOf(model.transitions, model.scale * temperature);
  odds.set(model, made);
  return made;
}

/** Every sentence as one stretch. */
function wholeSentences(sentences: readonly Span[]): readonly Stretch[] {
  return sentences
    .filter(({ start, end }) => start < end)
    .map((sentence) => ({ start: sentence.start, end: sentence.end, sentence }));
}

interface Reading extends Span {
  readonly scores: LabelScores;
  /** Worked out when first asked for. */
  likelihood: NameLikelihood | undefined;
}

function around<T extends Span>(span: Span, stretches: readonly T[]): T | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  const stretch = stretches[low];
  return stretch && stretch.start <= span.start && span.end <= stretch.end ? stretch : undefined;
}

/** The people's names that a sequence of labels spells out. */
export function namesOf(labels: Uint8Array): readonly Span[] {
  const names: Span[] = [];
  let start = -1;
  for (let i = 0; i < labels.length; i++) {
    const place = placeOf(labels[i] ?? 0);
    if (place === 'begin' || place === 'single') start = i;
    // a name that began outside of what was read, or goes on there, is none
    if (place === undefined) start = -1;
    if ((place === 'end' || place === 'single') && start >= 0) {
      names.push({ start, end: i + 1 });
      start = -1;
    }
  }
  return names;
}
