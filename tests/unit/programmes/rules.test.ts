/** The examples that stand beside the rules hold: what must match is found, what must not is left alone. */
import { describe, expect, test } from 'vitest';
import { fundRules } from '../../../src/entities/funds/fund-rules.ts';
import { programmeRules } from '../../../src/entities/programmes/programme-rules.ts';
import { fundsIn, namesOf, programmesIn } from './programmes-in.ts';

/** Examples that need a person, a body or a heading around them. */
const inContext: Readonly<Record<string, string>> = {
  'programme.of-its-organiser': '{U 城东区总工会}职工读书会。',
};
/** Told in a heading only; tests/unit/programmes/headings.test.ts shows it. */
const inHeadings: ReadonlySet<string> = new Set(['programme.headline']);

describe.each(
  programmeRules.filter(({ rule }) => !inHeadings.has(rule)).map(({ rule, yes, no }) => ({ rule, yes, no })),
)('$rule', ({ rule, yes, no }) => {
  test(`takes ${yes}`, () => {
    expect(
      programmesIn(inContext[rule] ?? `${yes}。`).flatMap((p) => p.mentions.map((m) => m.rule)),
    ).toContain(rule);
  });
  test(`leaves ${no}`, () => {
    expect(namesOf(programmesIn(`${no}。`))).toEqual([]);
  });
});

describe.each(fundRules.map(({ rule, yes, no }) => ({ rule, yes, no })))('$rule', ({ rule, yes, no }) => {
  test(`takes ${yes}`, () => {
    expect(fundsIn(`${yes}。`).flatMap((f) => f.mentions.map((m) => m.rule))).toContain(rule);
  });
  test(`leaves ${no}`, () => {
    expect(namesOf(fundsIn(`${no}。`))).toEqual([]);
  });
});

test('every rule has a name of its own', () => {
  const names = [...programmeRules, ...fundRules].map(({ rule }) => rule);
  expect(new Set(names).size).toBe(names.length);
});
