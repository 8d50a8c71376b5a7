/** The averaged perceptron (Collins 2002): wrong sequences are corrected feature by feature, and the weights of all steps averaged. */
import { bestLabels } from '../../src/language/tagger/decode.ts';
import { featuresPerCharacter } from '../../src/language/tagger/features.ts';
import { labelCount } from '../../src/language/tagger/labels.ts';
import type { NumberedSentences } from './numbered-features.ts';
import type { Random } from './random.ts';

export interface LearntWeights {
  /** `labelCount` a feature. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

export function trainPerceptron(
  sentences: NumberedSentences,
  featureCount: number,
  epochs: number,
  random: Random,
  report: (epoch: number, wrong: number) => void,
): LearntWeights {
  const { starts, features, labels } = sentences;
  const weights = new Float32Array(featureCount * labelCount);
  const transitions = new Float64Array(labelCount * labelCount);
  /** Corrections weighted by the step in which they were made, for the average. */
  const weightSums = new Float32Array(weights.length);
  const transitionSums = new Float64Array(transitions.length);
  const order = Int32Array.from({ length: starts.length - 1 }, (_, i) => i);
  const longest = starts.reduce((most, start, i) => Math.max(most, start - (starts[i - 1] ?? 0)), 0);
  const scores = new Float64Array(longest * labelCount);
  const guess = new Uint8Array(longest);
  let step = 0;

  const correct = (
    list: Float32Array | Float64Array,
    sums: Float32Array | Float64Array,
    at: number,
    by: 1 | -1,
  ) => {
    list[at] = (list[at] ?? 0) + by;
    sums[at] = (sums[at] ?? 0) + by * step;
  };

  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const index of order) {
      step += 1;
      const start = starts[index] ?? 0;
      const length = (starts[index + 1] ?? 0) - start;
      scoreCharacters(features, weights, start, length, scores);
      bestLabels({ characters: scores, transitions, length }, guess);
      for (let i = 0; i < length; i++) {
        const gold = labels[start + i] ?? 0;
        const said = guess[i] ?? 0;
        if (gold !== said) {
          wrong += 1;
          const first = (start + i) * featuresPerCharacter;
          for (const feature of features.subarray(first, first + featuresPerCharacter)) {
            if (feature < 0) continue;
            correct(weights, weightSums, feature * labelCount + gold, 1);
            correct(weights, weightSums, feature * labelCount + said, -1);
          }
        }
        if (i === 0) continue;
        const goldPair = (labels[start + i - 1] ?? 0) * labelCount + gold;
        const saidPair = (guess[i - 1] ?? 0) * labelCount + said;
        if (goldPair !== saidPair) {
          correct(transitions, transitionSums, goldPair, 1);
          correct(transitions, transitionSums, saidPair, -1);
        }
      }
    }
    report(epoch, wrong);
  }
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) - (weightSums[i] ?? 0) / step;
  for (let i = 0; i < transitions.length; i++)
    transitions[i] = (transitions[i] ?? 0) - (transitionSums[i] ?? 0) / step;
  return { weights, transitions };
}

function scoreCharacters(
  features: Int32Array,
  weights: Float32Array,
  start: number,
  length: number,
  into: Float64Array,
): void {
  into.fill(0, 0, length * labelCount);
  for (let i = 0; i < length; i++) {
    const row = i * labelCount;
    const first = (start + i) * featuresPerCharacter;
    for (let f = first; f < first + featuresPerCharacter; f++) {
      const feature = features[f] ?? -1;
      if (feature < 0) continue;
      const from = feature * labelCount;
      for (let label = 0; label < labelCount; label++)
        into[row + label] = (into[row + label] ?? 0) + (weights[from + label] ?? 0);
    }
  }
}

function shuffle(list: Int32Array, random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random(i + 1);
    const held = list[i] ?? 0;
    list[i] = list[j] ?? 0;
    list[j] = held;
  }
}
