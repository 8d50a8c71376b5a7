import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SoughtPattern } from '../../../src/relations/syntax/sought-pattern.ts';

describe('a pattern that is looked for anywhere in a few words', () => {
  const patterns = [
    /(?:办理|受理|理)(?:了)?[^，]{0,2}$/u,
    /^[^，]{1,2}办|(?:^|已)受[^，]*$/u,
    /[也还]?将|计划/u,
    /(?:还|(?<!不)将)(?!要)/u,
  ];

  it('is found where the regular expression finds it', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'办受理了，也还将计划已不要人') });
    fc.assert(
      fc.property(texts, (text) => {
        for (const pattern of patterns)
          expect(new SoughtPattern(pattern).test(text)).toBe(pattern.test(text));
      }),
    );
  });

  it('has to begin with known characters', () => {
    expect(() => new SoughtPattern(/[^，]{0,4}办/u)).toThrow('may begin with any character');
    expect(() => new SoughtPattern(/(?<=已)办/u)).toThrow('may begin with any character');
    expect(() => new SoughtPattern(/(?:办|$)/u)).toThrow('may begin with any character');
  });
});
