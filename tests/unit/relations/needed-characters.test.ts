import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededCharacters } from '../../../src/relations/frames/needed-characters.ts';
import { PatternIndex } from '../../../src/relations/syntax/pattern-index.ts';

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
    const index = new PatternIndex();
    const numbered = patterns.map((pattern) => ({ pattern, number: index.add(neededCharacters(pattern)) }));
    fc.assert(
      fc.property(texts, (text) => {
        const possible = index.possibleIn(text);
        for (const { pattern, number } of numbered)
          expect(possible.has(number) || !pattern.test(text)).toBe(true);
      }),
    );
  });

  it('leave out the patterns that do not match, of many', () => {
    const index = new PatternIndex();
    const verbs = [...'一丁七万三上下不与且世丘业丛东丝丢两严个丰临为主举久之乌乘九也习乡书买乱'];
    const patterns = verbs.map((verb) => ({ verb, number: index.add([verb, 'Ｏ']) }));
    const free = index.add([]);
    const possibleIn = (text: string) => {
      const possible = index.possibleIn(text);
      return patterns.filter(({ number }) => possible.has(number)).map(({ verb }) => verb);
    };
    expect(possibleIn('Ｏ举世乱')).toEqual(['世', '举', '乱']);
    expect(possibleIn('举世')).toEqual([]);
    expect(index.possibleIn('').has(free)).toBe(true);
  });
});
