import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededCharacters } from '../../../src/relations/frames/needed-characters.ts';
import { bitsOf, CharacterPresence } from '../../../src/relations/syntax/character-presence.ts';

describe('the characters that a pattern needs', () => {
  it.each([
    [/Ｏ在Ｌ/u, ['Ｏ', '在', 'Ｌ']],
    [/由(?<host>Ｏ)(?:主办|承办)/u, ['由', 'Ｏ', '主承']],
    [/Ｏ?[^，]{0,4}Ｐ+/u, ['Ｐ']],
    [/(?:在|于)?[ＬＯ]{1,2}[^。](?=举行)/u, ['举', '行', 'ＬＯ']],
    [/(?<!第)Ｐ(?!的)/u, ['Ｐ']],
    [/(?:\d{2}|一)日\.[一-龥]/u, ['日', '.']],
    [/Ｏ|.Ｐ/u, ['ＯＰ']],
    [/Ｏ|\d/u, []],
    [/[0-9a]届/u, ['届', '0123456789a']],
  ])('%s needs %j', (pattern, needed) => {
    expect([...neededCharacters(pattern)].sort()).toEqual([...needed].sort());
  });

  it('are in every text that it matches', () => {
    const patterns = [
      /(?<source>Ｏ)(?:是|系|为)(?<target>Ｏ)的?(?:下属|所属)/u,
      /(?:^|，)作为(?<target>Ｐ)[^，]{0,3}，(?:.|Ｏ)Ｐ/u,
      /在?(?:其|它)(?:下面?|内部)(?:又|还)?(?:组建|成立)了?[^，Ｏ]{0,2}Ｏ/u,
    ];
    const texts = fc.string({
      unit: fc.constantFrom(
        'Ｏ',
        'Ｏ是Ｏ下属',
        '作为',
        'Ｐ',
        '，',
        '，Ｐ',
        '在其下又',
        '其内部',
        '组建了Ｏ',
        '的',
      ),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const present = new CharacterPresence(text);
        for (const pattern of patterns) {
          const needed = neededCharacters(pattern);
          const mayMatch = needed.every((set) => present.some(bitsOf(set)));
          expect(mayMatch || !pattern.test(text)).toBe(true);
        }
      }),
    );
  });
});
