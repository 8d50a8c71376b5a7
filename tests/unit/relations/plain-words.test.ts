import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../src/relations/syntax/plain-words.ts';

/** Words between two names, the symbol of the second, and what frames read; `=` where they stay as printed. */
const cases: readonly (readonly [words: string, next: string, plain: string])[] = [
  ['核拨了', 'Ｍ', '拨付了'],
  ['紧急下拨', 'Ｍ', '拨付'],
  ['三天募得捐款', 'Ｍ', '三天筹集捐款'],
  ['最终捧回团体一等奖。', '', '夺得团体一等奖。'],
  ['把金牌颁给', 'Ｈ', '把金牌授予'],
  ['向获奖者颁授证书。', '', '向获奖者颁发证书。'],
  ['先后被', 'Ｏ', '被'],
  ['被', 'Ｏ', '='],
  ['捧回一袋新米。', '', '='],
  ['摘得最大一单。', '', '='],
  ['花费三天时间', 'Ｏ', '='],
  ['计划拨给', 'Ｏ', '='],
  ['腾出两间房', 'Ｏ', '='],
  ['带来一台节目', 'Ｐ', '='],
  ['颁发奖金', 'Ｍ', '='],
  ['捐款共计', 'Ｍ', '捐款'],
  ['筹集善款合计', 'Ｍ', '筹集善款'],
  ['到场的共', 'Ｍ', '='],
  ['先后来到', 'Ｏ', '='],
  ['共同主办', 'Ｐ', '='],
];

describe('words that say the same', () => {
  test.each(cases)('%s%s', (words, next, plain) => {
    expect(plainWords(words, next)?.text ?? '=').toBe(plain);
  });

  test('each unit keeps a place inside the word that it stands for', () => {
    const words = '随后先后核拨';
    const plain = plainWords(words, 'Ｍ');
    expect(plain?.text).toBe('随后拨付');
    expect(plain?.offsets).toEqual([0, 1, 4, 5]);
  });
});
