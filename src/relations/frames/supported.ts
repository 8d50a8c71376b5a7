/** SUPPORTED: who helps somebody else's programme or organisation. One file for each way of saying it. */
import type { Frame } from './frame.ts';
import { active, cleft, pivot } from './supported/active.ts';
import { alongside } from './supported/alongside.ts';
import { chain } from './supported/chain.ts';
import { service } from './supported/service.ts';
import { told } from './supported/told.ts';
import { under } from './supported/under.ts';

export const supportedFrames: readonly Frame[] = [
  under,
  chain,
  cleft,
  pivot,
  service,
  active,
  told,
  alongside,
];

/** Who helps with what others run is told before or after who runs it, so this reads again once that is known. */
export const supportedLateFrames: readonly Frame[] = [told];
