import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsOf, type TaggedSentence } from '../../../bench/msra/corpus.ts';
import { FeatureNumbers, hashFeatures } from '../../../scripts/train-tagger/numbered-features.ts';
import { withOtherPeople } from '../../../scripts/train-tagger/other-people.ts';
import { trainPerceptron } from '../../../scripts/train-tagger/perceptron.ts';
import { quantise } from '../../../scripts/train-tagger/quantise.ts';
import { randomFrom } from '../../../scripts/train-tagger/random.ts';
import { segment } from '../../../src/language/segment.ts';
import { Model, packWeights, unpackWeights } from '../../../src/language/tagger/model.ts';
import { namesOf, tagPeople } from '../../../src/language/tagger/tag-people.ts';

const names = ['陶小满', '卢长庚', '裴秋实', '钟立夏', '孟谷雨', '骆春分'];
const lessons: readonly TaggedSentence[] = names.flatMap((name): TaggedSentence[] => [
  { text: `今天${name}来了。`, names: [{ start: 2, end: 5, kind: 'person' }] },
  { text: `大家请${name}唱歌。`, names: [{ start: 3, end: 6, kind: 'person' }] },
  { text: '今天大家唱歌来了。', names: [] },
]);

const rangesIn = ({ names: marked }: TaggedSentence) => marked.map(({ start, end }) => ({ start, end }));

function train(): Buffer {
  const numbered = hashFeatures(lessons);
  const numbers = new FeatureNumbers(numbered.features, 1);
  numbers.replaceHashes(numbered.features);
  const learnt = trainPerceptron(numbered, numbers.hashes.length, 8, randomFrom(1), () => {});
  return packWeights(quantise(learnt, numbers.hashes, 100_000));
}

describe('training', () => {
  it('learns what its sentences show', () => {
    const model = new Model(unpackWeights(train()));
    for (const lesson of lessons) {
      const { text } = lesson;
      const found = tagPeople(
        { text, tokens: segment(text), sentences: [{ start: 0, end: text.length }] },
        model,
      );
      expect(found.names).toEqual(rangesIn(lesson));
    }
  });

  it('gives the same bytes each time', () => {
    expect(train().equals(train())).toBe(true);
  });

  it('keeps the names in place when it changes people', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const { text, names: moved } of withOtherPeople(lessons, randomFrom(seed))) {
          const [name] = moved;
          expect(moved).toHaveLength(1);
          const rest = text.slice(0, name?.start) + text.slice(name?.end);
          expect(['今天来了。', '大家请唱歌。']).toContain(rest);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('turns names into labels that spell the same names', () => {
    for (const lesson of lessons) expect(namesOf(labelsOf(lesson))).toEqual(rangesIn(lesson));
  });
});
