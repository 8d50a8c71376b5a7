import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEvidence, squeeze } from '../../../src/extraction/evidence.ts';
import { extractPage } from '../../../src/extraction/extract.ts';
import { homeRegion } from '../../../src/extraction/home-region.ts';
import { readPage } from '../../../src/page/read-page.ts';

/** Invented articles, whole; damage is done to them below. */
const articles = [
  `云水县总工会送清凉\n\n本报讯（记者 白杨）7月3日，云水县总工会联合云水县卫生健康局开展“清凉一夏”慰问活动，云水县总工会党组书记、常务副主席高岩出席活动并讲话。活动共发放价值12.6万元的防暑用品，惠及1200余名户外劳动者。\n\n“这份清凉来得正是时候。”环卫工人沈秋兰说。据了解，云水县总工会今年将新建驿站10座。`,
  `比技能 比作风 比贡献\n\n石城港口集团技能大赛落幕\n\n□本报记者 高岩\n\n由石城港口集团有限公司工会主办、石城港口技工学校承办的第三届职工技能大赛近日落幕，320名选手参加。石城港口集团有限公司工会主席欧阳海主持闭幕式。\n\n大赛自5月启动，历时两个多月，石城港口集团有限公司投入经费38万元。获奖选手被授予“港口工匠”称号。`,
  `站台上的合唱\n\n6月8日，石城车务段工会在石城站举办“站台音乐会”，60多名铁路职工登台。图为职工在演唱。\n\n本报通讯员 林一鸣 摄影报道`,
  `云水县工人文化宫开设公益课堂\n\n本报讯（通讯员 陈静 记者 白杨）日前，云水县工人文化宫（以下简称“文化宫”）开设职工公益课堂，设书法、瑜伽等8门课程，共举办45期，服务职工2.3万人次。文化宫主任马小燕介绍，课堂经费来自云水县职工关爱基金会捐赠的20万元“求学圆梦”助学金。`,
];

function verify(page: string): void {
  const extractions = extractPage(page, 'p.txt', { date: '2024-07-10' });
  expect(JSON.stringify(extractPage(page, 'p.txt', { date: '2024-07-10' }))).toBe(
    JSON.stringify(extractions),
  );
  for (const extraction of extractions) {
    expect(checkEvidence(extraction, page)).toEqual([]);
    for (const repair of extraction.repairs) {
      expect(repair.start).toBeGreaterThanOrEqual(0);
      expect(repair.end).toBeGreaterThan(repair.start);
      expect(repair.end).toBeLessThanOrEqual(page.length);
    }
  }
  for (const article of readPage(page).articles) {
    const { text, offsets } = article.reading;
    expect(offsets.length).toBe(text.length);
    for (let i = 0; i < text.length; i++) {
      const offset = offsets[i] ?? -1;
      expect(offset).toBeGreaterThanOrEqual(i === 0 ? 0 : (offsets[i - 1] ?? 0));
      if (text[i] !== '\n' && text[i] !== ' ') expect(page[offset]).toBe(text[i]);
    }
  }
}

/** One way a page is damaged. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(40) }),
  fc.record({ kind: fc.constant('break' as const), at: fc.nat(), length: fc.nat(2) }),
  fc.record({ kind: fc.constant('double' as const), at: fc.nat(), length: fc.nat(6) }),
  fc.record({ kind: fc.constant('splice' as const), at: fc.nat(), length: fc.nat(60) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(),
    words: fc.constantFrom(
      '## ',
      '**',
      '”',
      '“',
      '（',
      '）',
      '\u3000',
      '\ud800',
      '😀',
      '\r\n',
      '本报讯（记者 ',
      '图为',
      '0',
      '零',
      '。',
      '——',
      '\n\n（下转第2版）\n\n',
      '·',
    ),
  }),
);

function damaged(
  page: string,
  kinds: readonly (typeof damage extends fc.Arbitrary<infer D> ? D : never)[],
): string {
  let text = page;
  for (const d of kinds) {
    const at = text.length === 0 ? 0 : d.at % text.length;
    const [head, rest] = [text.slice(0, at), text.slice(at)];
    if (d.kind === 'cut') text = head + rest.slice(d.length);
    else if (d.kind === 'break') text = head + '\n'.repeat(d.length + 1) + rest;
    else if (d.kind === 'double') text = head + rest.slice(0, d.length) + rest;
    else if (d.kind === 'splice') text = rest.slice(0, d.length) + head + rest.slice(d.length);
    else text = head + d.words + rest;
  }
  return text;
}

describe('whatever happens to a page', () => {
  it('extraction does not throw, is exact and the same twice', () => {
    const pages = fc.shuffledSubarray(articles, { minLength: 1 }).map((chosen) => chosen.join('\n\n'));
    fc.assert(
      fc.property(pages, fc.array(damage, { maxLength: 12 }), (page, kinds) => verify(damaged(page, kinds))),
      { numRuns: 150 },
    );
  });

  it('the same for text of any kind', () => {
    const letters = fc.constantFrom(
      ...'工会公司市总张王记者讯报，。：；“”（）《》\n\n 0123万亿元年月日第一两百##**——·图为说在由、',
    );
    fc.assert(fc.property(fc.string({ unit: letters, maxLength: 400 }), verify), { numRuns: 300 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), verify), { numRuns: 100 });
  });
});

it('the order of the articles does not change what one says', () => {
  /** An article's record with offsets from its own start and without what it is called on the page. */
  const byHeadline = (order: readonly string[]) => {
    const page = order.join('\n\n');
    const records = extractPage(page, 'p.txt', { home: '浙江省宁波市' }).map((x) => {
      const text = JSON.stringify(x, (key, value) =>
        /^(?:start|end)$/u.test(key) ? value - x.start : value,
      );
      return [x.headline, text] as const;
    });
    return Object.fromEntries(records.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  const expected = byHeadline(articles);
  expect(Object.keys(expected)).toHaveLength(articles.length);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
      expect(byHeadline(order)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

describe('evidence', () => {
  const page = articles.join('\n\n');
  const [extraction] = extractPage(page, 'p.txt', {});
  it('holds for what was extracted', () => {
    expect(extraction?.entities.length).toBeGreaterThan(0);
    for (const entity of extraction?.entities ?? []) {
      for (const mention of entity.mentions) {
        expect(squeeze(page.slice(mention.start, mention.end))).toBe(mention.text);
      }
    }
  });
  it('faults are found: other words, an empty range, a range outside the page', () => {
    if (extraction === undefined) throw new Error('no article');
    const [entity] = extraction.entities;
    if (entity === undefined) throw new Error('no entity');
    const [mention] = entity.mentions;
    if (mention === undefined) throw new Error('no mention');
    for (const wrong of [
      { ...mention, text: '别的字' },
      { ...mention, end: mention.start },
      { ...mention, start: page.length, end: page.length + 1 },
      { ...mention, start: mention.start + 0.5 },
    ]) {
      const faults = checkEvidence({ ...extraction, entities: [{ ...entity, mentions: [wrong] }] }, page);
      expect(faults.map((f) => f.of)).toEqual(['mention']);
    }
  });
});

describe('home region', () => {
  const home = (...texts: string[]) =>
    homeRegion(
      readPage(texts.map((t, i) => `第${i}条消息的标题\n\n本报讯（记者 高岩）${t}`).join('\n\n')).articles,
    );
  it('is the city that most articles name', () => {
    expect(
      home(
        '宁波市总工会慰问职工，北仑区总工会参加。',
        '镇海区总工会举办培训。',
        '余姚市总工会送清凉，宁波市总工会支持。',
      ),
    ).toBe('浙江省宁波市');
  });
  it('is the province where its cities take turns, or the paper says 全省', () => {
    expect(home('宁波市总工会慰问职工。', '温州市总工会举办培训。', '金华市、衢州市总工会送清凉。')).toBe(
      '浙江省',
    );
    expect(home('宁波市总工会慰问职工，全省推广。', '宁波市北仑区总工会培训。', '宁波市总工会送清凉。')).toBe(
      '浙江省',
    );
  });
  it('is a municipality’s only name', () => {
    expect(home('延庆区总工会慰问职工。', '丰台区总工会培训。', '北京市总工会送清凉，房山区参加。')).toBe(
      '北京市',
    );
  });
  it('is left out where regions differ or hardly any is named', () => {
    expect(
      home('宁波市总工会慰问职工。', '哈尔滨市总工会举办培训。', '兰州市总工会送清凉。'),
    ).toBeUndefined();
    expect(home('市总工会慰问职工。', '区总工会举办培训。')).toBeUndefined();
  });
});
