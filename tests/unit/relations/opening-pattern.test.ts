import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpeningPattern } from '../../../src/relations/syntax/opening-pattern.ts';

describe('a pattern that a stretch of text may open with', () => {
  const patterns = [
    /^(?:近日|日前|在[^，]{0,4}(?:中|里))/u,
    /^(?:还|也)?(?:将|要)(?!求)/u,
    /^[0-9一二]+[年月]?$/u,
  ];

  it('is found where the regular expression finds it', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'近日前在里中，还也将要求0一年月厂') });
    fc.assert(
      fc.property(texts, fc.nat(12), fc.nat(12), (text, start, length) => {
        const end = Math.min(text.length, start + length);
        for (const pattern of patterns) {
          const opening = new OpeningPattern(pattern);
          const found = pattern.exec(text.slice(start, end))?.[0];
          expect(opening.lengthAt(text, start, end)).toBe(found?.length ?? 0);
          expect(opening.opens(text, start, end)).toBe(found !== undefined);
        }
      }),
    );
  });

  it('has to be anchored and to begin with known characters', () => {
    expect(() => new OpeningPattern(/近日/u)).toThrow('may begin with any character');
    expect(() => new OpeningPattern(/^[^，]{0,4}中/u)).toThrow('may begin with any character');
  });
});
