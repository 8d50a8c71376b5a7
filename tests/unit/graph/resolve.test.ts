import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Observation, observationKey, ownName } from '../../../src/graph/identity/observation.ts';
import { resolve } from '../../../src/graph/identity/resolve.ts';

function person(article: string, ties: readonly string[], day = ''): Observation {
  return { type: 'Person', name: '周敏', article, part: 'content', day, ties };
}

/** The entities of the observations, numbered in order of first appearance: [1, 1, 2]. */
function partition(observations: readonly Observation[]): readonly number[] {
  const identities = resolve(observations);
  const ids = observations.map((observation) => identities.get(observationKey(observation)));
  const distinct = [...new Set(ids)];
  return ids.map((id) => distinct.indexOf(id) + 1);
}

describe('people of one name', () => {
  test('with a body in common are one', () => {
    expect(partition([person('a', ['union-1']), person('b', ['company-2', 'union-1'])])).toEqual([1, 1]);
  });

  test('with different bodies are two', () => {
    expect(partition([person('a', ['union-1']), person('b', ['company-2'])])).toEqual([1, 2]);
  });

  test('are joined by an article that names both bodies', () => {
    expect(
      partition([
        person('a', ['union-1']),
        person('b', ['company-2']),
        person('c', ['union-1', 'company-2']),
      ]),
    ).toEqual([1, 1, 1]);
  });

  test('that no article ties to anything stay apart', () => {
    expect(partition([person('a', []), person('b', []), person('c', ['union-1'])])).toEqual([1, 2, 3]);
  });

  test('keep their identifier as later articles come in', () => {
    const first = person('m', ['union-5'], '2023-05-01');
    const id = resolve([first]).get(observationKey(first));
    const later = [person('a', ['union-5', 'union-1'], '2023-06-01'), person('b', ['union-1'], '2024-01-01')];
    expect(resolve([...later, first]).get(observationKey(first))).toBe(id);
  });
});

test('a programme with a name of its own draws in all that bear the name', () => {
  const observations = [[], [ownName], ['union-1@2024']].map(
    (ties, index): Observation => ({
      type: 'Programme',
      name: '司机驿站',
      article: `a${index}`,
      part: 'content',
      day: '',
      ties,
    }),
  );
  expect(partition(observations)).toEqual([1, 1, 1]);
});

const observation: fc.Arbitrary<Observation> = fc.record({
  type: fc.constantFrom('Person', 'Programme', 'Fund'),
  name: fc.constantFrom('周敏', '安康杯'),
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  part: fc.constant('content'),
  day: fc.constantFrom('', '2023-01-01', '2024-01-01'),
  ties: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3', 't4', 't5'), { maxLength: 2 }),
});
const observations = fc.uniqueArray(observation, { selector: observationKey, maxLength: 15 });

describe('whatever the appearances', () => {
  test('their order makes no difference', () => {
    fc.assert(
      fc.property(
        observations.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const sorted = (map: ReadonlyMap<string, string>) => [...map].sort();
          expect(sorted(resolve(shuffled))).toEqual(sorted(resolve(list)));
        },
      ),
    );
  });

  test('a shared tie makes them one, and nothing is one without a tie', () => {
    fc.assert(
      fc.property(observations, (list) => {
        const identities = resolve(list);
        for (const a of list) {
          for (const b of list) {
            const same = identities.get(observationKey(a)) === identities.get(observationKey(b));
            const named = a.type === b.type && a.name === b.name;
            if (named && a.ties.some((tie) => b.ties.includes(tie))) expect(same).toBe(true);
            if (same && a !== b) expect(named && a.ties.length > 0 && b.ties.length > 0).toBe(true);
          }
        }
      }),
    );
  });
});
