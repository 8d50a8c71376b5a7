import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/language/segment.ts';

describe('words', () => {
  it('are the text, character by character, whatever it holds', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'工会职工北京市 \n\r，。A1%😀·\ud800龘') });
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const token of segment(text)) {
          expect(token.start).toBe(at);
          expect(token.text).toBe(text.slice(token.start, token.end));
          at = token.end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it('have the tags that nodejieba gives them', () => {
    const text = '近日，北京市总工会召开会议，白杨出席并讲话，共发放慰问金9.6万元。';
    const jieba: { tag(text: string): { word: string; tag: string }[] } = createRequire(import.meta.url)(
      'nodejieba',
    );
    expect(segment(text).map(({ text: word, tag }) => ({ word, tag }))).toEqual(jieba.tag(text));
  });
});
