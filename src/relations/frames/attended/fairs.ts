/** Which occasions are fairs, where bodies have stands, show what they have and take people on. */
import type { Entity } from '../../../entities/entity.ts';
import type { Hit } from '../rule.ts';
import { occasionBefore } from './attendance.ts';

const fair = /展|博览会|订货会|招聘会|市集|集市|交易会|展销|大集|年货节|洽谈会|推介会|夜市|早市/u;
const jobs = /招聘|就业|求职|双选|送岗|岗位|人才/u;
/** 就业援助专场, 送岗下乡第三场: what is about jobs and gathers people. */
const gathering = /(?:会|活动|专场|行动|第[一二三四五六七八九十0-9]+场|首场)$/u;

/** The exhibition, market or fair that is spoken of. */
export function fairSpokenOf(hit: Hit): readonly Entity[] {
  return (occasionBefore(hit, ['event', 'meeting']) ?? []).filter(({ name }) => fair.test(name));
}

/** The fair that is spoken of, if it is one for jobs. */
export function jobFairSpokenOf(hit: Hit): readonly Entity[] {
  const here = occasionBefore(hit, ['meeting', 'event']) ?? [];
  return here.filter(({ name }) => jobs.test(name) && (fair.test(name) || gathering.test(name)));
}
