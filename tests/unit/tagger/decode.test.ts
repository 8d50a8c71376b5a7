import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLabels, nameLikelihoods, oddsOf } from '../../../src/language/tagger/decode.ts';
import {
  firstLabels,
  labelCount,
  labelOf,
  labelPairs,
  lastLabels,
} from '../../../src/language/tagger/labels.ts';

interface Scores {
  readonly characters: Int32Array;
  readonly transitions: Int32Array;
  readonly length: number;
}

const scores = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    characters: fc.int32Array({
      min: -40,
      max: 40,
      minLength: length * labelCount,
      maxLength: length * labelCount,
    }),
    transitions: fc.int32Array({ min: -40, max: 40, minLength: labelCount ** 2, maxLength: labelCount ** 2 }),
  }),
);

/** Every sequence of labels that a sentence may have. */
function sequences(length: number): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = firstLabels.map((label) => [label]);
  for (let i = 1; i < length; i++) {
    all = all.flatMap((labels) =>
      labelPairs.filter(({ before }) => before === labels.at(-1)).map(({ label }) => [...labels, label]),
    );
  }
  return all.filter((labels) => lastLabels.includes(labels.at(-1) ?? -1));
}

function scoreOf({ characters, transitions }: Scores, labels: readonly number[]): number {
  return labels.reduce(
    (sum, label, i) =>
      sum +
      (characters[i * labelCount + label] ?? 0) +
      (i === 0 ? 0 : (transitions[(labels[i - 1] ?? 0) * labelCount + label] ?? 0)),
    0,
  );
}

describe('decoding', () => {
  it('finds the sequence that no other one surpasses', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const found = new Uint8Array(given.length);
        bestLabels(given, found);
        const all = sequences(given.length);
        expect(all.map(String)).toContain(String([...found]));
        expect(scoreOf(given, [...found])).toBe(Math.max(...all.map((labels) => scoreOf(given, labels))));
      }),
      { numRuns: 40 },
    );
  });

  it('says how likely a name is: its sequences’ share of all', () => {
    fc.assert(
      fc.property(scores, fc.nat(3), fc.nat(3), (given, one, other) => {
        const [start, last] = [one % given.length, other % given.length].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const unit = 20;
        const weight = (labels: readonly number[]) => Math.exp(scoreOf(given, labels) / unit);
        const name = Array.from({ length: last - start + 1 }, (_, i) =>
          start === last
            ? labelOf('single')
            : labelOf(i === 0 ? 'begin' : start + i === last ? 'end' : 'middle'),
        );
        const all = sequences(given.length);
        const having = all.filter((labels) => name.every((label, i) => labels[start + i] === label));
        const sum = (list: readonly (readonly number[])[]) =>
          list.reduce((total, labels) => total + weight(labels), 0);
        expect(nameLikelihoods(given, oddsOf(given.transitions, unit))(start, last + 1)).toBeCloseTo(
          sum(having) / sum(all),
          8,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('lets a name begin before, or go on behind, a stretch that is a part of its sentence', () => {
    const inside = labelOf('middle');
    const given = {
      length: 2,
      characters: new Int32Array(2 * labelCount).map((_, i) => (i % labelCount === inside ? 30 : 0)),
      transitions: new Int32Array(labelCount ** 2),
    };
    const found = new Uint8Array(2);
    bestLabels({ ...given, openLeft: true, openRight: true }, found);
    expect([...found]).toEqual([inside, inside]);
    bestLabels(given, found);
    expect([...found]).not.toContain(inside);
  });
});
