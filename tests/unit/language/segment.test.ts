import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmenterWords } from '../../../src/language/lexicons/segmenter-words.ts';
import { cutKnownWords, cutWords, segment } from '../../../src/language/segment.ts';

interface Jieba {
  cut(text: string, hmm: boolean): string[];
  tag(text: string): { word: string; tag: string }[];
  insertWord(word: string, tag: string): boolean;
}

const jieba: Jieba = createRequire(import.meta.url)('nodejieba');
for (const [word, tag] of segmenterWords) jieba.insertWord(word, tag);

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

  it('never part the halves of a character outside the basic plane', () => {
    expect(cutKnownWords('工会😀职工')).toEqual(['工会', '😀', '职工']);
    expect(cutWords('龘😀😀龘')).toContain('😀');
  });

  it.each([
    '近日，北京市总工会召开会议，白杨出席并讲话，共发放慰问金9.6万元。',
    '司机钱满仓、柳逢春开着B超车来到AT&T大厦，卡拉OK比赛在7:30开始。',
    '师带徒、两癌筛查、网约车司机与云课堂，韩玉鉴赏班有区块链 10 人',
    'iPhone15售价5999.00元，v1.2.3 released on 2024-07-10',
    '乡镇（街道）工会“小三级”建设全覆盖\t成效初显\n\n下一步……',
    '',
  ])('are those of nodejieba, with its tags: %s', (text) => {
    expect(segment(text).map(({ text: word, tag }) => ({ word, tag }))).toEqual(jieba.tag(text));
    expect(cutKnownWords(text)).toEqual(text === '' ? [] : jieba.cut(text, false));
  });

  it('are those of nodejieba in any order of characters', () => {
    const characters = [
      ...'工会职工代表大会北京市长江上海关于人民政府一二三十年月日的了是在不王李明华A b1.2%，。 \n“”',
    ];
    const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 60 });
    fc.assert(
      fc.property(texts, (text) => {
        expect(cutWords(text)).toEqual(jieba.cut(text, true));
        expect(cutKnownWords(text)).toEqual(jieba.cut(text, false));
      }),
    );
  });

  it.each([
    ['近日深入开展活动', ['近日', '深入', '开展', '活动']],
    ['大会隆重召开', ['大会', '隆重', '召开']],
    ['运动会如期举行', ['运动会', '如期', '举行']],
  ])('an adverb and its verb are two words though the dictionary has them as one: %s', (text, expected) => {
    expect(segment(text).map((token) => token.text)).toEqual(expected);
    expect(segment(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
