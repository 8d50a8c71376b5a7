import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/extraction/extract.ts';
import { FullMarks } from '../../../src/page/full-marks.ts';

const read = (...lines: readonly string[]): readonly string[] => {
  const marks = new FullMarks();
  return lines.map((line) => marks.read(line, line === ''));
};

describe('marks of other forms', () => {
  it.each([
    ['开展"夏日送清凉"活动', '开展“夏日送清凉”活动'],
    ['打造＂码头书房＂和＂海员之家＂', '打造“码头书房”和“海员之家”'],
    ['打造「码头书房」品牌', '打造“码头书房”品牌'],
    ['他说:"公司(海州)的工会好!"', '他说：“公司（海州）的工会好！”'],
    ['在‘码头书房’里读书', '在“码头书房”里读书'],
    ['职工张海说,夜校办得好;大家都来', '职工张海说，夜校办得好；大家都来'],
    ['他说：“我在『码头书房』里”', '他说：“我在“码头书房”里”'],
  ])('%s', (line, full) => {
    expect(read(line)).toEqual([full]);
    expect(full).toHaveLength(line.length);
  });

  it.each([
    '会期为8:30至17:00',
    '捐款1,200元',
    '他说：“我在‘码头书房’里”',
    "Dalian It's a port",
    '网址http://example.org/a?b',
    '“码头书房”揭牌（图）',
  ])('%s stays', (line) => {
    expect(read(line)).toEqual([line]);
  });

  it('carries an open quotation over a broken line, not over a blank one', () => {
    expect(read('开展"夏日', '送清凉"活动')).toEqual(['开展“夏日', '送清凉”活动']);
    expect(read('量得12"长', '', '开展"送清凉"活动')).toEqual(['量得12“长', '', '开展“送清凉”活动']);
    expect(read('他说：“我在', '‘码头书房’里”')).toEqual(['他说：“我在', '‘码头书房’里”']);
  });

  it('quotes the page in its own marks', () => {
    const page = '码头书房开放\n\n本报讯（记者 张海洋）7月3日,海州市总工会"码头书房"揭牌仪式在海州港举行。';
    const [extraction] = extractPage(page, 'page.txt', {});
    const names = extraction?.entities.flatMap(({ mentions }) => mentions.map(({ text }) => text));
    expect(names).toContain('"码头书房"');
    expect(extraction?.entities.map(({ name }) => name)).toContain('码头书房');
  });
});
