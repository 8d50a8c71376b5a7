/** What must hold for the entity layer of any text: exact mentions, stable results, nothing across paragraphs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinearTime } from '../language/linear-time.ts';
import { read } from './read-sentences.ts';

const pieces = [
  '宁波市总工会',
  '市总工会',
  '区总工会',
  '该公司工会',
  '宁波远帆重工有限公司',
  '（以下简称“远帆重工”）',
  '党组书记、副主席',
  '方若兰',
  '哈斯·巴特尔',
  '、',
  '，',
  '。',
  '\n',
  '和',
  '的',
  '职工',
  '在北仑区举行',
  '（化名）',
  '说',
  '“',
  '”',
  '两区',
  '·',
  '12家企业',
  'ABC',
  '😀',
  '街道',
  '村',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join('').replace(/[\r\u2028\u2029]/gu, ''));

describe('the entity layer of any text', () => {
  it('has mentions that are the text, in order, within one paragraph, and confidences between 0 and 1', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const entity of read(text).entities) {
          expect(entity.mentions.length).toBeGreaterThan(0);
          let end = 0;
          for (const mention of entity.mentions) {
            expect(mention.text).toBe(text.slice(mention.start, mention.end));
            expect(mention.text).not.toContain('\n');
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.confidence).toBeGreaterThan(0);
            expect(mention.confidence).toBeLessThanOrEqual(1);
            end = mention.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('numbers entities in order, each once, and posts point to them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entities, posts } = read(text);
        expect(entities.map((entity) => entity.id)).toEqual(
          entities.map((_, position) => `e${position + 1}`),
        );
        const ids = new Set(entities.map((entity) => entity.id));
        for (const post of posts) {
          expect(ids.has(post.person)).toBe(true);
          expect(ids.has(post.organisation)).toBe(true);
          expect(post.title).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('time', () => {
  it('grows in proportion to the text', () => {
    const paragraph =
      '近日，宁波市北仑区总工会联合区人社局举办培训。宁波远帆重工有限公司工会主席方若兰说，市总工会给予了支持。\n';
    expectLinearTime((text) => read(text), [paragraph]);
  });
});
