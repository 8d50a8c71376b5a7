/** Sentences as numbers: the features of each character by number, and its label. */

import { labelsOf, type TaggedSentence } from '../../bench/msra/corpus.ts';
import { segment } from '../../src/language/segment.ts';
import { findClues } from '../../src/language/tagger/clues.ts';
import { featuresAt, featuresPerCharacter } from '../../src/language/tagger/features.ts';

export interface NumberedSentences {
  /** Sentence `i` has the characters from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  /** `featuresPerCharacter` a character: hashes first, after `numberFeatures` numbers or -1. */
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

export function hashFeatures(sentences: readonly TaggedSentence[]): NumberedSentences {
  const total = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const features = new Int32Array(total * featuresPerCharacter);
  const labels = new Uint8Array(total);
  const starts = new Int32Array(sentences.length + 1);
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    const { text } = sentence;
    const whole = { start: 0, end: text.length };
    const clues = findClues(text, segment(text), [{ ...whole, sentence: whole }]);
    for (let i = 0; i < text.length; i++)
      featuresAt(clues, i, whole, features, (at + i) * featuresPerCharacter);
    labels.set(labelsOf(sentence), at);
    at += text.length;
    starts[index + 1] = at;
  }
  return { starts, features, labels };
}

/** Features by hash that occur often enough, numbered from 0. */
export class FeatureNumbers {
  /** The hash of each number. */
  readonly hashes: Int32Array;
  readonly #keys: Int32Array;
  /** How often, and after counting the number plus one, or -1 where too rare; 0 is an empty slot. */
  readonly #values: Int32Array;
  readonly #mask: number;

  constructor(features: Int32Array, least: number) {
    const size = 2 ** 24;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
    for (const hash of features) {
      const slot = this.#slotOf(hash);
      this.#keys[slot] = hash;
      this.#values[slot] = (this.#values[slot] ?? 0) + 1;
    }
    const hashes: number[] = [];
    for (let slot = 0; slot < size; slot++) {
      const count = this.#values[slot] ?? 0;
      if (count === 0) continue;
      if (count >= least) hashes.push(this.#keys[slot] ?? 0);
      this.#values[slot] = count >= least ? hashes.length : -1;
    }
    this.hashes = Int32Array.from(hashes);
  }

  /** Puts numbers in place of hashes, -1 for those that have none. */
  replaceHashes(features: Int32Array): void {
    for (let i = 0; i < features.length; i++) {
      const value = this.#values[this.#slotOf(features[i] ?? 0)] ?? 0;
      features[i] = value > 0 ? value - 1 : -1;
    }
  }

  #slotOf(hash: number): number {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
