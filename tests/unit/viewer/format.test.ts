import { describe, expect, it } from 'vitest';
import { claimDetails, formatDay, formatFigure, formatYuan } from '../../../viewer/interface/format.ts';
import { preferredLocale } from '../../../viewer/interface/messages.ts';
import { edge } from './sample-graph.ts';

describe('amounts', () => {
  it.each([
    [800, '800元', '¥800'],
    [15_000, '1.5万元', '¥15,000'],
    [280_000, '28万元', '¥280,000'],
    [35_410_700, '3541.07万元', '¥35.4107 million'],
    [960_000_000, '9.6亿元', '¥960 million'],
    [2_500_000_000, '25亿元', '¥2.5 billion'],
    [0, '0元', '¥0'],
  ])('%d yuan', (yuan, zh, en) => {
    expect(formatYuan(yuan, 'zh')).toBe(zh);
    expect(formatYuan(yuan, 'en')).toBe(en);
  });
});

describe('figures', () => {
  it('say whether they are exact', () => {
    expect(formatFigure(320, '人', '+', 'zh')).toBe('320+ 人');
    expect(formatFigure(23_000, '人', '~', 'en')).toBe('≈ 23,000 人');
    expect(formatFigure(420_000, '次', '', 'zh')).toBe('42万 次');
    expect(formatFigure(1_410_000, '元', '~', 'zh')).toBe('约 141万元');
  });
});

describe('claims', () => {
  it('say post, amount, role and a status other than done', () => {
    expect(claimDetails(edge('x', 'HOLDS_POST', 'a', 'b', { title: '副主席' }), 'zh')).toEqual(['副主席']);
    expect(claimDetails(edge('x', 'FUNDED', 'a', 'b', { amount: 280_000, status: 'planned' }), 'zh')).toEqual(
      ['28万元', '计划'],
    );
    expect(claimDetails(edge('x', 'ATTENDED', 'a', 'b', { role: 'chaired' }), 'en')).toEqual(['chaired']);
    expect(claimDetails(edge('x', 'ATTENDED', 'a', 'b', { role: 'attended' }), 'en')).toEqual([]);
  });
});

describe('days', () => {
  it('are written in the language of the interface, whatever the time zone', () => {
    expect(formatDay('2024-03-12', 'zh')).toBe('2024年3月12日');
    expect(formatDay('2024-03-12', 'en')).toBe('12 Mar 2024');
    expect(formatDay('近日', 'zh')).toBe('近日');
  });
});

describe('the language', () => {
  it('is the first of those the browser prefers that there is', () => {
    expect(preferredLocale(['fr-FR', 'zh-Hant-TW', 'en'])).toBe('zh');
    expect(preferredLocale(['en-GB', 'zh-CN'])).toBe('en');
    expect(preferredLocale(['fr'])).toBe('en');
  });
});
