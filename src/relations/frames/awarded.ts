/** AWARDED: who named whom the winner of something. */
import { described } from './awarded/described.ts';
import { active, passive } from './awarded/given.ts';
import { honoured } from './awarded/honoured.ts';
import { listedWinners } from './awarded/listed-winners.ts';
import { atOccasion, listed, wonFrom } from './awarded/won.ts';
import type { Frame } from './frame.ts';

export const awardedFrames: readonly Frame[] = [
  passive,
  active,
  wonFrom,
  listed,
  honoured,
  described,
  listedWinners,
];

/** Frames that ask who runs the occasion, once all hosts are known. */
export const awardedLateFrames: readonly Frame[] = [atOccasion];
