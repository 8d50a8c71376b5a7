/** A payment that is told both of its sum and of its receiver has its amount on the receiver's claim alone. */
import { describe, expect, test } from 'vitest';
import { readMarked } from './marked-text.ts';

const union = '{U 海州市总工会}';
const company = '{C 青石机械有限公司}';
const paid = (sentence: string): readonly string[] =>
  readMarked(sentence).filter((claim) => claim.includes('FUNDED'));
const sum = '{F 扶持资金=6万元扶持资金}6万元';

describe('told once', () => {
  test.each([
    `${union}向${company}拨付${sum}。`,
    `今年，${union}向${company}下拨${sum}。`,
    `${union}为${company}送去${sum}。`,
    `仪式上，${union}向${company}发放${sum}。`,
  ])('%s', (sentence) => {
    expect(paid(sentence).filter((claim) => claim.includes('60000'))).toEqual([
      '海州市总工会 FUNDED 青石机械有限公司 (60000)',
    ]);
  });

  test.each([
    [`${union}下拨${sum}。`, '海州市总工会 FUNDED 6万元扶持资金 (60000)'],
    [
      `日前，${union}拨付${sum}。${union}向${company}捐赠3万元。`,
      '海州市总工会 FUNDED 6万元扶持资金 (60000)',
    ],
    [`${union}向{F 爱心基金}注入6万元。`, '海州市总工会 FUNDED 爱心基金 (60000)'],
    [
      `${union}安排${sum}。{C 海州港务有限公司}向${company}捐赠6万元。`,
      '海州市总工会 FUNDED 6万元扶持资金 (60000)',
    ],
    [
      `${union}已下拨${sum}。日前，${union}向${company}捐赠6万元。`,
      '海州市总工会 FUNDED 6万元扶持资金 (60000)',
    ],
  ])('%s keeps %s', (sentence, claim) => {
    expect(paid(sentence)).toContain(claim);
  });
});
