/** Which parts of a sentence the tagger is asked about, on sentences made up for this test. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wherePeopleMayBe } from '../../../src/entities/second-opinion/where-people-may-be.ts';
import { indexWords } from '../../../src/entities/word-index.ts';
import type { Span } from '../../../src/page/source-text.ts';
import { analysed } from '../entities/read-sentences.ts';

function stretches(text: string, people: readonly Span[] = [], taken: readonly Span[] = []) {
  const analysis = analysed(text);
  return wherePeopleMayBe(indexWords(analysis), analysis.sentences, people, taken);
}

describe('where the tagger is asked about people', () => {
  it.each([
    ['清晨五点，屠国华已经把三轮车擦得干干净净。', '屠国华'],
    ['看着图纸，赫连春生皱起了眉头。', '赫连春生'],
    ['跟着扎西顿珠上山巡线。', '扎西顿珠'],
    ['老工栗永红把网收起。', '栗永红'],
    ['船工幸月娥把网收起。', '幸月娥'],
    ['门口站着褚若兰和几个徒弟。', '褚若兰'],
    ['工友郁海生在补网。', '郁海生'],
    ['码头上有人喊温岭波快来。', '温岭波'],
  ])('in %s it is asked about %s', (text, name) => {
    const start = text.indexOf(name);
    const end = start + name.length;
    expect(stretches(text).some((each) => each.start <= start && end <= each.end)).toBe(true);
  });

  it.each([
    '职工们在食堂里排队领取免费早餐。',
    '两省三地的车间都停了工。',
    '窗口再建到码头边。',
    '这批扫码的灯亮了。',
    '渔港里另有三地来的船。',
  ])('is not asked about words that nobody is called: %s', (text) => {
    expect(stretches(text)).toEqual([]);
  });

  it('is asked about what a rule found, with what stands around it', () => {
    const [stretch] = stretches('职工们在食堂里排队领取免费早餐。', [{ start: 8, end: 10 }]);
    expect(stretch).toMatchObject({ start: 4, end: 15 });
  });

  it('is not asked about what begins inside the name of a body or place', () => {
    const text = '中午十二点，石宝山饭店门口排起了长队。';
    const start = text.indexOf('石宝山');
    expect(stretches(text).some((each) => each.start <= start && start < each.end)).toBe(true);
    expect(stretches(text, [], [{ start, end: start + 5 }])).toEqual([]);
  });

  it('gets stretches in order, apart, inside their sentences and over all people, whatever the text', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'王李国华北京市总工会公司说，。“”·\n A1\ud800龘') });
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 4 })), { maxLength: 5 });
    fc.assert(
      fc.property(texts, spans, (text, drawn) => {
        const { sentences } = analysed(text);
        const people = drawn
          .map(([start, length]) => ({ start, end: start + length }))
          .filter((span) => sentences.some(({ start, end }) => start <= span.start && span.end <= end))
          .sort((a, b) => a.start - b.start);
        const found = stretches(text, people);
        found.forEach(({ start, end, sentence }, i) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(Math.max(sentence.start, found[i - 1]?.end ?? 0));
          expect(end).toBeLessThanOrEqual(sentence.end);
        });
        for (const { start, end } of people) {
          expect(found.some((each) => each.start <= start && end <= each.end)).toBe(true);
        }
      }),
    );
  });
});
