import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/language/in-step.ts';
import type { Frame } from '../../../src/relations/frames/frame.ts';
import { FramePass } from '../../../src/relations/frames/frame-pass.ts';
import { PatternIndex } from '../../../src/relations/syntax/pattern-index.ts';
import { type Skeleton, skeletonOf, skeletonsOf } from '../../../src/relations/syntax/pattern-skeleton.ts';

/** Steps as `on`, or `over→on`; a class that leaves characters out begins with ^. */
function written(skeleton: Skeleton): readonly string[] {
  return skeleton.map(({ over, on }) => {
    const between = (over.negated ? '^' : '') + [...over.members].join('');
    const characters = [...on].join('').replace('\u0002', '<').replace('\u0003', '>');
    return between === '' ? characters : `${between}→${characters}`;
  });
}

describe('the skeleton of a pattern', () => {
  it.each([
    [/Ｏ在Ｌ/u, ['Ｏ', '在', 'Ｌ']],
    [/由(?<host>Ｏ)(?:主办|承办)/u, ['由', 'Ｏ', '主承', '办']],
    [/Ｏ[^，。]{0,4}Ｐ+的/u, ['Ｏ', '^，。→Ｐ', 'Ｐ→的']],
    [/(?:在|于)?[ＬＯ]{1,2}[^。](?=举行)/u, ['在于→ＬＯ', '^。→举', '行']],
    [/(?<!第)Ｐ(?!的)/u, ['Ｐ']],
    [/(?<=，)Ｐ(?=的)中/u, ['，', 'Ｐ', '中']],
    [/(?:^|，)Ｈ(?=[，。]|$)/u, ['<，', 'Ｈ', '，。>']],
    [/Ｏ(?:了|[^，]Ｌ)Ｐ/u, ['Ｏ', '^，→了Ｌ', '^，→Ｐ']],
    [/(?:\d{2}|一)日\.[一-龥]届/u, ['0123456789一', '0123456789→日', '.', '^→届']],
    [/获(?:得|评为)?.奖/u, ['获', '^→奖']],
    [/Ｏ|[^Ｐ]/u, []],
    [/(?<x>[0-9a])\p{Script=Han}\k<x>届/u, ['0123456789a', '^→届']],
  ])('of %s is %j', (pattern, steps) => {
    expect(written(skeletonOf(pattern))).toEqual(steps);
  });

  it.each([
    [
      /(?:由|是)Ｏ|在[^，]{2}Ｌ/u,
      [
        ['由是', 'Ｏ'],
        ['在', '^，→Ｌ'],
      ],
    ],
    [
      /(?:(?:走进|由.Ｌ)Ｌ|(?:^|，)Ｏ里)的/u,
      [
        ['走', '进', 'Ｌ', '的'],
        ['由', '^→Ｌ', 'Ｌ', '的'],
        ['<，', 'Ｏ', '里', '的'],
      ],
    ],
    [/Ｏ(?:主办|承办|协办|办)Ｐ/u, [['Ｏ', '主承协办', '办→Ｐ']]],
    [
      /(?:Ｏ在.Ｌ|Ｐ在.Ｌ){2}/u,
      [
        ['Ｏ', '在', '^→Ｌ'],
        ['Ｐ', '在', '^→Ｌ'],
      ],
    ],
    [/(?:Ｏ在.Ｌ|Ｐ在.Ｌ)?的/u, [['^→的']]],
  ])('of %s has several ways: %j', (pattern, ways) => {
    expect(skeletonsOf(pattern).map(written)).toEqual(ways);
  });
});

describe('the index of patterns', () => {
  it('tells of every pattern that matches a text', () => {
    const patterns = [
      /(?<source>Ｏ)(?:是|系|为)(?<target>Ｏ)的?(?:下属|所属)/u,
      /(?:^|，)作为(?<target>Ｐ)[^，]{0,3}，(?:.|Ｏ)Ｐ/u,
      /在?(?:其|它)(?:下面?|内部)(?:又|还)?(?:组建|成立)了?[^，Ｏ]{0,2}Ｏ(?=的|$)/u,
      /(?<=[，的])Ｐ(?:[^，]{0,2}，){1,3}(?:组建|的|Ｏ+)$/u,
      /(?<!下)Ｏ(?!是)/u,
      /(?:(?:在其|(?:^|，)Ｐ)(?:.|作为.)Ｏ|的(?:Ｐ|组建了)Ｏ)(?:，|是的)/u,
      /(?:)/u,
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
    const numbered = patterns.map((pattern) => ({ pattern, number: index.add(pattern) }));
    fc.assert(
      fc.property(texts, (text) => {
        const possible = index.possibleIn(text);
        for (const { pattern, number } of numbered)
          expect(possible.has(number) || !pattern.test(text)).toBe(true);
      }),
    );
  });

  it('leaves out those whose steps a text lacks, or has in another order or apart', () => {
    const index = new PatternIndex();
    const verbs = ['主办', '承办', '协办', '举办', '召开', '发起', '设立', '成立', '打造', '组织'];
    const patterns = verbs.map((verb) => ({ verb, number: index.add(new RegExp(`Ｏ[^，]*${verb}`, 'u')) }));
    const free = index.add(/(?:Ｏ)?/u);
    const possibleIn = (text: string) => {
      const possible = index.possibleIn(text);
      return patterns.filter(({ number }) => possible.has(number)).map(({ verb }) => verb);
    };
    expect(possibleIn('Ｏ近日成立并召开')).toEqual(['召开', '成立']);
    expect(possibleIn('成立Ｏ')).toEqual([]);
    expect(possibleIn('Ｏ，主办')).toEqual([]);
    expect(possibleIn('Ｏ主要办')).toEqual([]);
    expect(possibleIn('Ｏ主，Ｏ承办')).toEqual(['承办']);
    expect(index.possibleIn('').has(free)).toBe(true);
  });

  it('goes through the patterns of a text in the order of their numbers', () => {
    const index = new PatternIndex();
    const units = Array.from({ length: 70 }, (_, i) => String.fromCharCode(0x4e00 + i));
    for (const unit of units) index.add(new RegExp(unit, 'u'));
    const possible = index.possibleIn([units[69], units[33], units[2], units[2]].join(''));
    const found: number[] = [];
    for (let next = possible.next(0); next < Number.POSITIVE_INFINITY; next = possible.next(next + 1))
      found.push(next);
    expect(found).toEqual([2, 33, 69]);
  });
});

describe('a pass of frames', () => {
  const index = new PatternIndex();
  const frame = (name: string, ...triggers: readonly RegExp[]): Frame => ({
    name,
    type: 'ORGANISED',
    triggers: triggers.map((located) => ({ located, groups: new Map(), number: index.add(located) })),
    read: () => {},
  });
  const always: Frame = { name: 'always', type: 'ORGANISED', read: () => {} };
  const hosts = frame('hosts', /主办/dgu, /承办/dgu);
  const gives = frame('gives', /捐赠/dgu);
  const many = Array.from({ length: 40 }, (_, i) => frame(`frame ${i}`, /从不/dgu));

  /** Which frames read which of the texts, in the order in which they do. */
  function called(groups: readonly (readonly Frame[])[], ...texts: readonly string[]): readonly string[] {
    const calls: string[] = [];
    const sentences = texts.map((text) => ({ text, possible: index.possibleIn(text) }));
    const reader = {
      read: ({ text }: (typeof sentences)[number], { name }: Frame) => calls.push(`${name}: ${text}`),
    };
    atOnce(new FramePass(groups).reading(sentences, reader));
    return calls;
  }

  it('calls those whose triggers a sentence may match, and those without, in their order', () => {
    const all = [[gives], many, [always], [hosts]];
    expect(called(all, '承办并捐赠')).toEqual([
      'gives: 承办并捐赠',
      'always: 承办并捐赠',
      'hosts: 承办并捐赠',
    ]);
    expect(called(all, '主办')).toEqual(['always: 主办', 'hosts: 主办']);
    expect(called(all, '办主')).toEqual(['always: 办主']);
  });

  it('has one group read all sentences before the next one, and the frames of a group each sentence', () => {
    expect(called([[gives], [hosts]], '主办', '捐赠', '捐赠并主办')).toEqual([
      'gives: 捐赠',
      'gives: 捐赠并主办',
      'hosts: 主办',
      'hosts: 捐赠并主办',
    ]);
    expect(called([[hosts, ...many, gives]], '捐赠并主办', '主办', '捐赠')).toEqual([
      'hosts: 捐赠并主办',
      'gives: 捐赠并主办',
      'hosts: 主办',
      'gives: 捐赠',
    ]);
  });
});
