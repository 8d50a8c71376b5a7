/** Triggers of frames that look at phrases and not at words: what has to be named in a sentence. */
import { patternOf } from './patterns.ts';

export const person = patternOf(/Ｈ/dgu);
export const programme = patternOf(/Ｐ/dgu);
export const programmeOrFund = patternOf(/[ＰＦ]/dgu);
