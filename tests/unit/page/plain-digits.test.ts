import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/extraction/extract.ts';
import { plainDigits } from '../../../src/page/plain-digits.ts';

describe('full-width digits', () => {
  it('become ordinary ones, each in its place', () => {
    expect(plainDigits('２０２４年，３．５万元；Ａ座．')).toBe('2024年，3.5万元；Ａ座．');
    expect(plainDigits('2024年')).toBe('2024年');
  });

  it('count like ordinary ones, and are quoted as printed', () => {
    const page = '慰问金送到家\n\n本报讯　宁波市总工会为困难职工陈小满送去慰问金２０００元。\n';
    const [record] = extractPage(page, 'p.txt', { date: '2024-03-12' });
    const funded = record?.relations.find(({ type }) => type === 'FUNDED');
    expect(funded?.amount).toBe(2000);
    expect(funded?.quote).toContain('２０００元');
  });
});
