/** From scores of labels to the best sequence of labels (Viterbi), and to how likely a name is (forward-backward). */
import { firstLabels, labelCount, labelOf, labelPairs, lastLabels, outside } from './labels.ts';

const befores = Uint8Array.from(labelPairs, (pair) => pair.before);
const afters = Uint8Array.from(labelPairs, (pair) => pair.label);
const pairCells = Uint8Array.from(labelPairs, ({ before, label }) => before * labelCount + label);

export interface LabelScores {
  /** `labelCount` for each character. */
  readonly characters: Int32Array | Float64Array;
  /** Where in `characters` those of the first character begin; 0 unless given. */
  readonly offset?: number;
  /** Score of `label` after `before` at `before * labelCount + label`. */
  readonly transitions: ArrayLike<number>;
  readonly length: number;
  /** The sentence goes on to the left, or to the right: a name may have begun there, or end there. */
  readonly openLeft?: boolean;
  readonly openRight?: boolean;
}

const allLabels: readonly number[] = Array.from({ length: labelCount }, (_, label) => label);

let best = new Float64Array(0);
let sources = new Uint8Array(0);

/** Writes the best sequence of labels to `into` from `at` on. */
export function bestLabels(
  { characters, offset = 0, transitions, length, openLeft, openRight }: LabelScores,
  into: Uint8Array,
  at = 0,
): void {
  const cells = length * labelCount;
  if (best.length < cells) {
    best = new Float64Array(cells * 2);
    sources = new Uint8Array(cells * 2);
  }
  best.fill(Number.NEGATIVE_INFINITY, 0, cells);
  for (const label of openLeft ? allLabels : firstLabels) best[label] = characters[offset + label] ?? 0;
  for (let row = labelCount; row < cells; row += labelCount) {
    const previous = row - labelCount;
    for (let pair = 0; pair < pairCells.length; pair++) {
      const before = befores[pair] ?? 0;
      const cell = row + (afters[pair] ?? 0);
      const score = (best[previous + before] ?? 0) + (transitions[pairCells[pair] ?? 0] ?? 0);
      if (score > (best[cell] ?? 0)) {
        best[cell] = score;
        sources[cell] = before;
      }
    }
    for (let label = 0; label < labelCount; label++)
      best[row + label] = (best[row + label] ?? 0) + (characters[offset + row + label] ?? 0);
  }
  const end = cells - labelCount;
  let label = outside;
  for (const candidate of openRight ? allLabels : lastLabels)
    if ((best[end + candidate] ?? 0) > (best[end + label] ?? 0)) label = candidate;
  for (let row = end; row >= 0; row -= labelCount) {
    into[at + row / labelCount] = label;
    label = sources[row + label] ?? 0;
  }
}

/** How likely exactly the characters from `start` to `end` are a person's name. */
export type NameLikelihood = (start: number, end: number) => number;

/** What forward-backward multiplies with, worked out once for a model. */
export interface Odds {
  readonly steps: Float64Array;
  readonly pairSteps: Float64Array;
  /** Of a label whose score is so much lower than the best one's. */
  readonly below: (difference: number) => number;
}

/** Below the best score by more than this many units, a label's odds are not worth keeping. */
const keptUnits = 16;

/**
 * `unit` is what scores are divided by. A perceptron's scores are no logarithms of odds: the unit is chosen so that the
 * likelihoods come true on text that was not trained on.
 */
export function oddsOf(transitions: ArrayLike<number>, unit: number): Odds {
  const steps = Float64Array.from(transitions, (score) => Math.exp(score / unit));
  const kept = Float64Array.from({ length: Math.ceil(unit * keptUnits) }, (_, i) => Math.exp(-i / unit));
  return {
    steps,
    pairSteps: Float64Array.from(pairCells, (cell) => steps[cell] ?? 0),
    below: (difference) => kept[difference] ?? Math.exp(-difference / unit),
  };
}

/** Forward-backward over the scores. */
export function nameLikelihoods(
  { characters, offset = 0, length, openLeft, openRight }: LabelScores,
  { steps, pairSteps, below }: Odds,
): NameLikelihood {
  const cells = length * labelCount;
  // one list for all: lists outside of the heap cost more to get than to fill
  const odds = new Float64Array(3 * cells + length);
  const forward = cells;
  const backward = 2 * cells;
  const sums = 3 * cells;
  for (let row = 0; row < cells; row += labelCount) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labelCount; label++)
      top = Math.max(top, characters[offset + row + label] ?? 0);
    for (let label = 0; label < labelCount; label++)
      odds[row + label] = below(top - (characters[offset + row + label] ?? 0));
  }
  for (const label of openLeft ? allLabels : firstLabels) odds[forward + label] = odds[label] ?? 0;
  odds[sums] = normalise(odds, forward);
  for (let i = 1; i < length; i++) {
    const row = i * labelCount;
    const previous = row - labelCount;
    for (let pair = 0; pair < pairSteps.length; pair++) {
      const cell = forward + row + (afters[pair] ?? 0);
      const before = forward + previous + (befores[pair] ?? 0);
      odds[cell] = (odds[cell] ?? 0) + (odds[before] ?? 0) * (pairSteps[pair] ?? 0);
    }
    for (let cell = row; cell < row + labelCount; cell++)
      odds[forward + cell] = (odds[forward + cell] ?? 0) * (odds[cell] ?? 0);
    odds[sums + i] = normalise(odds, forward + row);
  }
  const end = cells - labelCount;
  const last = openRight ? allLabels : lastLabels;
  for (const label of last) odds[backward + end + label] = 1;
  for (let row = end - labelCount; row >= 0; row -= labelCount) {
    const next = row + labelCount;
    const sum = odds[sums + next / labelCount] ?? 0;
    for (let label = 0; label < labelCount; label++)
      ahead[label] = ((odds[backward + next + label] ?? 0) * (odds[next + label] ?? 0)) / sum;
    for (let pair = 0; pair < pairSteps.length; pair++) {
      const cell = backward + row + (befores[pair] ?? 0);
      odds[cell] = (odds[cell] ?? 0) + (ahead[afters[pair] ?? 0] ?? 0) * (pairSteps[pair] ?? 0);
    }
  }
  let all = 0;
  for (const label of last) all += odds[forward + end + label] ?? 0;
  return (from, to) => {
    let label = labelOf(to - from === 1 ? 'single' : 'begin');
    let likelihood = odds[forward + from * labelCount + label] ?? 0;
    for (let i = from + 1; i < to; i++) {
      const next = labelOf(i === to - 1 ? 'end' : 'middle');
      likelihood *=
        ((steps[label * labelCount + next] ?? 0) * (odds[i * labelCount + next] ?? 0)) /
        (odds[sums + i] ?? 0);
      label = next;
    }
    return (likelihood * (odds[backward + (to - 1) * labelCount + label] ?? 0)) / all;
  };
}

const ahead = new Float64Array(labelCount);

function normalise(list: Float64Array, row: number): number {
  let sum = 0;
  for (let label = 0; label < labelCount; label++) sum += list[row + label] ?? 0;
  for (let label = 0; label < labelCount; label++) list[row + label] = (list[row + label] ?? 0) / sum;
  return sum;
}
