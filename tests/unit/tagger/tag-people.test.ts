/** The model that comes with gongpu, on sentences made up for this test. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameModel } from '../../../src/language/tagger/name-model.ts';
import { tagPeople } from '../../../src/language/tagger/tag-people.ts';
import { analysed } from '../entities/read-sentences.ts';

function tagged(text: string): readonly string[] {
  return tagPeople(analysed(text), nameModel()).names.map(({ start, end }) => text.slice(start, end));
}

describe('the tagger', () => {
  it.each([
    ['清晨五点，屠国华已经把三轮车擦得干干净净。', '屠国华'],
    ['说起这件事，妻子至今还埋怨韦明志不爱惜身体。', '韦明志'],
    ['看着图纸，赫连春生皱起了眉头。', '赫连春生'],
  ])('sees the person in %s', (text, person) => {
    expect(tagged(text)).toEqual([person]);
  });

  it.each(['职工们在食堂里排队领取免费早餐。', '这项技术把工期缩短了一半。'])('sees nobody in %s', (text) => {
    expect(tagged(text)).toEqual([]);
  });

  it('is surer of a name than of a part of it', () => {
    const text = '清晨五点，屠国华已经把三轮车擦得干干净净。';
    const { likelihood } = tagPeople(analysed(text), nameModel());
    expect(likelihood({ start: 5, end: 8 })).toBeGreaterThan(0.8);
    expect(likelihood({ start: 5, end: 7 })).toBeLessThan(0.1);
  });

  it('gives names in order, inside sentences, with likelihoods between 0 and 1, whatever the text', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'王李国华北京市总工会公司说，。“”·\n A1\ud800龘') });
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analysed(text);
        const { names, likelihood } = tagPeople(analysis, nameModel());
        let at = 0;
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(at);
          expect(name.end).toBeGreaterThan(name.start);
          expect(analysis.sentences.some(({ start, end }) => start <= name.start && name.end <= end)).toBe(
            true,
          );
          const sure = likelihood(name);
          expect(sure).toBeGreaterThan(0);
          expect(sure).toBeLessThanOrEqual(1 + 1e-9);
          at = name.end;
        }
      }),
    );
  });

  it('says 0 of what crosses a sentence’s end', () => {
    const { likelihood } = tagPeople(analysed('他姓王。国华厂在河边。'), nameModel());
    expect(likelihood({ start: 2, end: 6 })).toBe(0);
  });
});
