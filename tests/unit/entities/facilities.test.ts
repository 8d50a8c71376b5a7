/** A facility that opens is one thing, whether its name, a part of it or a noun alone says it. */
import { describe, expect, it } from 'vitest';
import { names } from './read-sentences.ts';

const kinds = ['Institution', 'Programme'] as const;

describe('a facility that is a body', () => {
  it.each([
    [
      '石拐区建起职工法律服务中心。9月3日，包头市石拐区职工法律服务中心揭牌，中心聘请律师12名。',
      '包头市石拐区职工法律服务中心',
    ],
    [
      '昨日，甘肃省金昌市首个镍业职工心理服务站揭牌。镍业职工心理服务站设有4个咨询室。',
      '金昌市首个镍业职工心理服务站',
    ],
    ['大理市首家茶业职工培训中心启用，茶业职工培训中心开出6门课。', '大理市首家茶业职工培训中心'],
    ['鹤岗市矿工疗养院开业。矿工疗养院有床位60张。', '鹤岗市矿工疗养院'],
    ['白银市首座工人文化宫落成，工人文化宫每天迎客3000人次。', '白银市首座工人文化宫'],
  ])('%s', (text, name) => {
    expect(names(text, kinds)).toEqual([name]);
  });
});

describe('two things', () => {
  it.each([
    ['石拐区职工服务中心举办“暖心一课”讲座，讲座有60人听。', ['暖心一课讲座', '石拐区职工服务中心']],
    ['白云区职工服务中心与海珠区职工服务中心签约。', ['海珠区职工服务中心', '白云区职工服务中心']],
    ['鹤岗市职工艺术团的“矿灯下”巡演走进矿区，艺术团带来8个节目。', ['矿灯下巡演', '鹤岗市职工艺术团']],
    ['金昌市职工心理服务站与白银市职工心理服务站结对。', ['白银市职工心理服务站', '金昌市职工心理服务站']],
    ['大理市茶业培训中心的“采茶课”开讲，中心请来茶农。', ['大理市茶业培训中心', '采茶课']],
  ])('%s', (text, expected) => {
    expect(names(text, kinds)).toEqual([...expected].sort());
  });
});
