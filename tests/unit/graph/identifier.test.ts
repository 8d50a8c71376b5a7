import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityIdentifier, identifier } from '../../../src/graph/identifier.ts';

describe('identifiers', () => {
  test('say what they identify, and are short', () => {
    expect(entityIdentifier('Union', ['宁波市总工会', ''])).toMatch(/^union-[0-9a-z]{13}$/);
    expect(identifier('article', ['page', '职工运动会开幕', '1'])).toMatch(/^article-[0-9a-z]{13}$/);
  });

  test('are the same for the same content on every run', () => {
    expect(entityIdentifier('Place', ['浙江省宁波市北仑区', ''])).toBe('place-5d7ybb801q1wj');
  });

  test('differ for different content', () => {
    const parts = fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(identifier('claim', a) === identifier('claim', b)).toBe(
          JSON.stringify(a) === JSON.stringify(b),
        );
      }),
    );
  });
});
