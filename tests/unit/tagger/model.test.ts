import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresPerCharacter } from '../../../src/language/tagger/features.ts';
import { labelCount } from '../../../src/language/tagger/labels.ts';
import { Model, packWeights, unpackWeights, type Weights } from '../../../src/language/tagger/model.ts';

const weights: fc.Arbitrary<Weights> = fc
  .uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 60 })
  .chain((hashes) =>
    fc.record({
      scale: fc.constantFrom(0.5, 3.25, 12),
      hashes: fc.constant(Uint32Array.from(hashes.sort((a, b) => a - b))),
      weights: fc.int8Array({ minLength: hashes.length * labelCount, maxLength: hashes.length * labelCount }),
      transitions: fc.int32Array({ minLength: labelCount ** 2, maxLength: labelCount ** 2 }),
    }),
  );

describe('the weights', () => {
  it('come out of their file as they went in', () => {
    fc.assert(
      fc.property(weights, (given) => {
        expect(unpackWeights(packWeights(given))).toEqual(given);
      }),
    );
  });

  it('of all known features of a character add up to its scores', () => {
    fc.assert(
      fc.property(weights, fc.infiniteStream(fc.integer()), (given, others) => {
        const features = new Int32Array(featuresPerCharacter);
        for (let i = 0; i < features.length; i++) {
          const known = given.hashes[i];
          features[i] = (i % 3 > 0 ? known : undefined) ?? Number(others.next().value);
        }
        const expected = new Int32Array(labelCount);
        for (const feature of features) {
          const row = given.hashes.indexOf(feature >>> 0);
          if (row < 0) continue;
          for (let label = 0; label < labelCount; label++)
            expected[label] = (expected[label] ?? 0) + (given.weights[row * labelCount + label] ?? 0);
        }
        const scores = new Int32Array(labelCount * 3);
        new Model(given).scoreLabels(features, scores, labelCount);
        expect(scores.slice(labelCount, labelCount * 2)).toEqual(expected);
      }),
    );
  });
});
