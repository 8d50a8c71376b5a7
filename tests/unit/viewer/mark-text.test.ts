import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, rangeInParagraph, type Stretch } from '../../../viewer/reader/mark-text.ts';

const textOf = (stretches: readonly Stretch[]) =>
  stretches.flatMap((stretch) => stretch.pieces.map((piece) => piece.text)).join('');
const evidenceOf = (stretches: readonly Stretch[]) =>
  textOf(stretches.filter((stretch) => stretch.isEvidence));

describe('marking', () => {
  const text = '云州市总工会举办职工运动会。';

  it('marks the evidence and the names in it', () => {
    const stretches = markText(text, { start: 6, end: 13 }, [
      { start: 0, end: 6, entity: 'union' },
      { start: 8, end: 13, entity: 'games' },
    ]);
    expect(evidenceOf(stretches)).toBe('举办职工运动会');
    const named = stretches.flatMap((stretch) => stretch.pieces).filter((piece) => piece.entity !== null);
    expect(named.map((piece) => piece.text)).toEqual(['云州市总工会', '职工运动会']);
  });

  it('follows the longest of names that lie in each other', () => {
    const stretches = markText(text, null, [
      { start: 0, end: 3, entity: 'city' },
      { start: 0, end: 6, entity: 'union' },
      { start: 3, end: 6, entity: 'short' },
    ]);
    const entities = stretches.flatMap((stretch) => stretch.pieces.map((piece) => piece.entity));
    expect(entities).toEqual(['union', null]);
  });

  it('lets a name that the evidence cuts begin only once', () => {
    const pieces = markText(text, { start: 3, end: 8 }, [{ start: 0, end: 6, entity: 'union' }]).flatMap(
      (stretch) => stretch.pieces,
    );
    expect(pieces.filter((piece) => piece.entity === 'union').map((piece) => piece.begins)).toEqual([
      true,
      false,
    ]);
  });

  it('never changes the text, and marks exactly the evidence', () => {
    const range = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.option(range),
        fc.array(fc.record({ range, entity: fc.constantFrom('a', 'b', 'c') })),
        (text, evidence, mentions) => {
          const stretches = markText(
            text,
            evidence,
            mentions.map(({ range: { start, end }, entity }) => ({ start, end, entity })),
          );
          expect(textOf(stretches)).toBe(text);
          // Evidence that sticks out of the text is marked as far as the text goes.
          expect(evidenceOf(stretches)).toBe(
            evidence === null ? '' : text.slice(evidence.start, evidence.end),
          );
        },
      ),
    );
  });
});

describe('a range of the page in a cleaned paragraph', () => {
  // On the page: 0123456 | 7–9 a column break | 10…
  const paragraph = {
    kind: 'body' as const,
    text: 'abcdefghij',
    runs: [[0, 2] as [number, number], [5, 10] as [number, number]],
  };

  it('is found on one side of a column break', () => {
    expect(rangeInParagraph(paragraph, { start: 3, end: 5 })).toEqual({ start: 1, end: 3 });
    expect(rangeInParagraph(paragraph, { start: 11, end: 13 })).toEqual({ start: 6, end: 8 });
  });

  it('is found across a column break', () => {
    expect(rangeInParagraph(paragraph, { start: 5, end: 12 })).toEqual({ start: 3, end: 7 });
  });

  it('is not found where the paragraph is not', () => {
    expect(rangeInParagraph(paragraph, { start: 7, end: 10 })).toBeNull();
    expect(rangeInParagraph(paragraph, { start: 40, end: 45 })).toBeNull();
  });
});
