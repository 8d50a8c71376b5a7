import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';

const paragraphs = [
  '本报讯（记者 林一舟 通讯员 贺长顺）5月6日，石城市总工会在港务公司职工之家举行第三届焊工技能大赛，来自船厂、桥梁厂和机务段的六十名选手同台比试，观摩的职工把过道站满。大赛由石城市总工会主办，北桥职业学校承办。',
  '“比的是手稳，更是心静。”裁判长说。获得第一名的贺春生今年二十六岁，进厂八年，每天提前半小时到岗练习平焊，手上的茧子褪了三层。',
  '石城市总工会还为前十名选手每人发放三千元奖金，并把他们的做法编成册子送到班组。',
];
const second = [
  '本报讯（记者 白杨）连日来，北桥区总工会把理发摊支到码头边，为下夜班的装卸工免费理发，一个月来已有四百人次坐上那把折叠椅，理发师都是北桥职业学校的学生。',
];

const cut = (text: string, width: number): string[] =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, i) => text.slice(i * width, (i + 1) * width));

/** The page in columns of `width`; `paragraph` stands between paragraphs, `line` between lines of one. */
function printed(width: number, { paragraph = '\n\n', line = '\n', indent = '' } = {}): string {
  const body = (texts: readonly string[]) =>
    texts.map((text) => cut(indent + text, width).join(line)).join(paragraph);
  return ['石城焊工比手稳', body(paragraphs), '码头边的折叠椅', body(second)].join(paragraph);
}

const read = (page: string) =>
  readPage(page).articles.map(({ headline, reporters, correspondents, reading, parts }) => ({
    headline,
    reporters,
    correspondents,
    body: parts.filter((p) => p.kind === 'body').map((p) => reading.text.slice(p.start, p.end)),
  }));

const bare = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/^本报讯（[^）]*）/u, '')).join('');

describe('a page printed in columns', () => {
  test.each([12, 15, 18, 20, 25, 31, 40])(
    '%i characters wide has its two articles and every word of them',
    (width) => {
      const articles = read(printed(width));
      expect(articles.map((a) => a.headline)).toEqual(['石城焊工比手稳', '码头边的折叠椅']);
      expect(articles.map((a) => a.body.join(''))).toEqual([bare(paragraphs), bare(second)]);
      expect(articles[0]?.reporters).toEqual(['林一舟']);
      expect(articles[0]?.correspondents).toEqual(['贺长顺']);
      expect(articles[0]?.body).toHaveLength(paragraphs.length);
    },
  );

  test.each([
    ['a blank line below every line', { line: '\n\n' }],
    ['no blank line at all', { paragraph: '\n' }],
    ['paragraphs that are set in, and no blank line', { paragraph: '\n', indent: '　　' }],
    ['paragraphs that are set in', { indent: '　　' }],
    ['the lines of another system', { line: '\r\n', paragraph: '\r\n\r\n' }],
  ])('may have %s', (_, marks) => {
    const articles = read(printed(20, marks));
    expect(articles.map((a) => a.headline)).toEqual(['石城焊工比手稳', '码头边的折叠椅']);
    expect(articles.map((a) => a.body.join(''))).toEqual([bare(paragraphs), bare(second)]);
  });

  test('keeps where every character stands', () => {
    const page = printed(18);
    for (const { reading } of readPage(page).articles) {
      for (let i = 0; i < reading.text.length; i++) {
        if (reading.text.charAt(i) === '\n') continue;
        expect(page.charAt(reading.offsets[i] ?? -1)).toBe(reading.text.charAt(i));
      }
    }
  });

  test('tells what was joined, and reads once what is printed twice at the end of a column', () => {
    const page = printed(20);
    const line = cut(paragraphs[0] ?? '', 20)[3] ?? '';
    const twice = page.replace(`${line}\n`, `${line}\n${line.slice(-2)}`);
    const [article] = readPage(twice).articles;
    expect(read(twice)).toEqual(read(page));
    expect(article?.repairs.filter((r) => r.kind === 'joined')).toHaveLength(9);
    expect(
      article?.repairs.filter((r) => r.kind === 'doubled').map((r) => twice.slice(r.start, r.end)),
    ).toEqual([line.slice(-2)]);
  });
});

describe('lines that merely are alike in length', () => {
  test('stay headings and paragraphs of their own', () => {
    const page = [
      '石城焊工比手稳',
      `${bare(paragraphs).slice(0, 60)}。`,
      '码头边的折叠椅',
      `${bare(second).slice(0, 60)}。`,
    ].join('\n\n');
    expect(readPage(page).articles[0]?.reading.text.split('\n')[0]).toBe('石城焊工比手稳');
    expect(readPage(page).articles.flatMap((a) => a.repairs)).toEqual([]);
  });
});
