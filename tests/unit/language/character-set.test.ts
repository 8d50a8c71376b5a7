import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterSet } from '../../../src/language/lexicons/character-set.ts';

describe('a set of characters', () => {
  it('answers for every position of a text as a set of strings does, and false outside of it', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'工会“”aZ0\u0001\uffff龘') });
    fc.assert(
      fc.property(texts, texts, (members, text) => {
        const set = new CharacterSet(members);
        for (let i = -1; i <= text.length; i++)
          expect(set.hasAt(text, i)).toBe(text.charAt(i) !== '' && members.includes(text.charAt(i)));
      }),
    );
  });
});
