/** Keeps the features that say most and turns their weights into bytes. */
import { labelCount } from '../../src/language/tagger/labels.ts';
import type { Weights } from '../../src/language/tagger/model.ts';
import type { LearntWeights } from './perceptron.ts';

const largest = 127;
/** One feature in so many may have a weight that the bytes cut off. */
const rareStrength = 5000;
/** What the strongest weight that is not cut off becomes. */
const strongest = 100;

/** `hashes[n]` is the hash of feature `n`; at most `most` features are kept. */
export function quantise({ weights, transitions }: LearntWeights, hashes: Int32Array, most: number): Weights {
  const strength = Float32Array.from(hashes, (_, feature) => {
    let top = 0;
    for (let label = 0; label < labelCount; label++)
      top = Math.max(top, Math.abs(weights[feature * labelCount + label] ?? 0));
    return top;
  });
  const ranking = [...hashes.keys()].sort(
    (a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || unsigned(a) - unsigned(b),
  );
  const scale =
    strongest / (strength[ranking[Math.floor(Math.min(most, ranking.length) / rareStrength)] ?? 0] || 1);
  const byte = (feature: number, label: number) =>
    Math.max(-largest, Math.min(largest, Math.round((weights[feature * labelCount + label] ?? 0) * scale)));
  const labels = Array.from({ length: labelCount }, (_, label) => label);
  const kept = ranking
    .slice(0, most)
    .filter((feature) => labels.some((label) => byte(feature, label) !== 0))
    .sort((a, b) => unsigned(a) - unsigned(b));
  return {
    scale,
    transitions: Int32Array.from(transitions, (weight) => Math.round(weight * scale)),
    hashes: Uint32Array.from(kept, unsigned),
    weights: Int8Array.from(kept.flatMap((feature) => labels.map((label) => byte(feature, label)))),
  };

  function unsigned(feature: number): number {
    return (hashes[feature] ?? 0) >>> 0;
  }
}
