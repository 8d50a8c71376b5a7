import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/extraction/extract.ts';
import { withUsualMarks } from '../../../src/page/usual-marks.ts';

describe('marks as newspapers print them', () => {
  const replaced: readonly (readonly [string, string])[] = [
    ['会议开始,代表入场;随后分组.', '会议开始，代表入场；随后分组。'],
    ['他说:"工会就是家."', '他说：“工会就是家。”'],
    ['举办"最美职工"评选和"巧手"比赛', '举办“最美职工”评选和“巧手”比赛'],
    ['「最美职工」评选', '“最美职工”评选'],
    ['『最美职工』评选', '“最美职工”评选'],
    ['「读《史记》、『论语』」', '“读《史记》、‘论语’”'],
    ['发放１２３４元', '发放1234元'],
    ['增长３．５％', '增长3.5％'],
    ['到会｡', '到会。'],
    ['"一句话,分在\n两栏里"的人', '“一句话，分在\n两栏里”的人'],
    ['打造＂码头书房＂和〝海员之家〞', '打造“码头书房”和“海员之家”'],
    ['他说:"公司(海州)的工会好!"', '他说：“公司（海州）的工会好！”'],
    ['在‘码头书房’里读书', '在“码头书房”里读书'],
    ['他说：“我在『码头书房』里”', '他说：“我在“码头书房”里”'],
  ];
  test.each(replaced)('%s', (printed, usual) => {
    expect(withUsualMarks(printed)).toBe(usual);
    expect(usual).toHaveLength(printed.length);
  });

  const kept = [
    '共1,200人10:30到场，比分3.5。',
    '会议“开始”，代表（入场）；随后：分组。',
    'www.example.com',
    'ISO 9001:2015',
    'Open Day, Hall B',
    '他说：“我在‘码头书房’里”',
    '他说：“我在\n‘码头书房’里”',
    "Dalian It's a port",
    '网址http://example.org/a?b',
  ];
  test.each(kept)('%s stays', (printed) => {
    expect(withUsualMarks(printed)).toBe(printed);
  });

  test('a mark of quotation that was never closed reaches no farther than its paragraph', () => {
    expect(withUsualMarks('他说"好。\n"职工之家"揭牌')).toBe('他说“好。\n“职工之家”揭牌');
  });

  test('what is claimed is the same, and is quoted as printed', () => {
    const usual =
      '总工会办赛\n\n本报讯（记者 李敏）5月8日，青河县总工会举办“金锤杯”职工技能大赛，120人参加。大赛设三个工种。';
    const printed = usual
      .replaceAll('，', ',')
      .replaceAll('。', '．')
      .replace('120', '１２０')
      .replaceAll(/[“”]/gu, '"');
    const [one] = extractPage(usual, 'usual', {});
    const [other] = extractPage(printed, 'printed', {});
    expect(other?.entities.map(({ name }) => name)).toEqual(one?.entities.map(({ name }) => name));
    expect(other?.relations.map(({ type, rule }) => [type, rule])).toEqual(
      one?.relations.map(({ type, rule }) => [type, rule]),
    );
    expect(other?.relations).not.toHaveLength(0);
    for (const { start, end, quote } of other?.relations ?? []) expect(quote).toBe(printed.slice(start, end));
  });

  test('full-width digits count like ordinary ones', () => {
    const page = '慰问金送到家\n\n本报讯　宁波市总工会为困难职工陈小满送去慰问金２０００元。\n';
    const [record] = extractPage(page, 'p.txt', { date: '2024-03-12' });
    const funded = record?.relations.find(({ type }) => type === 'FUNDED');
    expect(funded?.amount).toBe(2000);
    expect(funded?.quote).toContain('２０００元');
  });
});
