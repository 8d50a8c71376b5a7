import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkParameters } from '../../../src/store/parameters.ts';
import { checkQuerySize } from '../../../src/store/query-limits.ts';

describe('parameters', () => {
  it('of JSON with whole characters always pass', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 10, stringUnit: 'grapheme' })),
        (json) => {
          checkParameters(JSON.parse(JSON.stringify(json)));
        },
      ),
    );
  });
  it('that hold themselves are refused, not followed for ever', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const parameters = JSON.parse('{}');
    parameters.circle = circle;
    expect(() => checkParameters(parameters)).toThrow(/nested deeper/);
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('of %d are refused', (x) => {
    expect(() => checkParameters({ rows: [{ x }] })).toThrow(/rows/);
  });
  it.each(['\ud800', 'a\udc00b', '\udc00\ud800'])('with half a character are refused: %j', (text) => {
    expect(() => checkParameters({ text })).toThrow(/surrogate/);
    expect(() => checkParameters({ text: '𠮷😀' })).not.toThrow();
  });
});

describe('the size of a query', () => {
  it('is limited in its text, its brackets and its parameters', () => {
    expect(() => checkQuerySize({ cypher: `RETURN '${'x'.repeat(20_000)}'` })).toThrow(/longer/);
    expect(() => checkQuerySize({ cypher: `RETURN ${'('.repeat(300)}1${')'.repeat(300)}` })).toThrow(
      /brackets/,
    );
    expect(() => checkQuerySize({ cypher: 'RETURN 1', parameters: { x: 'y'.repeat(1_000_001) } })).toThrow(
      /larger/,
    );
  });
  it('does not count brackets in texts and comments, nor those that are closed again', () => {
    const brackets = '('.repeat(300);
    checkQuerySize({ cypher: `RETURN '${brackets}' // ${brackets}\n + ${'(1)+'.repeat(300)}1` });
  });
});
