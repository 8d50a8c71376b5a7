/** The relations of one article: frames over folded sentences, each claim once with its best evidence. */
import type { EntityLayer } from '../entities/entity.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { atOnce, type Steps } from '../language/in-step.ts';
import { Claims } from './claims.ts';
import { findFigures } from './figures/find-figures.ts';
import { attendedFrames, attendedLateFrames } from './frames/attended.ts';
import { awardedFrames, awardedLateFrames } from './frames/awarded.ts';
import type { Frame } from './frames/frame.ts';
import { FramePass } from './frames/frame-pass.ts';
import { fundedFrames } from './frames/funded.ts';
import { holdsPostFrames } from './frames/holds-post.ts';
import { locatedFrames, locatedLateFrames } from './frames/located.ts';
import { organisedFrames, organisedLateFrames } from './frames/organised.ts';
import { partOfFrames } from './frames/part-of.ts';
import { supportedFrames, supportedLateFrames } from './frames/supported.ts';
import type { RelationLayer } from './relation.ts';
import { findOccasions } from './syntax/occasion.ts';
import { namesSomething, readingArticle } from './syntax/reading.ts';
import { paymentsToldOnce } from './told-once.ts';

/** All frames in the order in which they read a sentence: later ones build on what earlier ones claimed. */
export const frames: readonly Frame[] = [
  ...holdsPostFrames,
  ...organisedFrames,
  ...supportedFrames,
  ...fundedFrames,
  ...awardedFrames,
  ...partOfFrames,
  ...locatedFrames,
  ...attendedFrames,
];

/** Frames that read the article again, once all others have spoken. */
export const lateFrames: readonly Frame[] = [
  ...organisedLateFrames,
  ...supportedLateFrames,
  ...awardedLateFrames,
  ...locatedLateFrames,
  ...attendedLateFrames,
];

const alone = (frame: Frame): readonly Frame[] => [frame];

/**
 * One frame reads the whole article before the next one does. Who gave what for what goes on from sentence to sentence,
 * and so does what is read late: there all frames read a sentence before the next one.
 */
const pass = new FramePass([
  ...[...holdsPostFrames, ...organisedFrames, ...supportedFrames].map(alone),
  fundedFrames,
  ...[...awardedFrames, ...partOfFrames, ...locatedFrames, ...attendedFrames].map(alone),
  lateFrames,
]);

/** Finds who did what to what, in offsets of the article's reading text. */
export function relate(text: AnalysedText, layer: EntityLayer): RelationLayer {
  return atOnce(relating(text, layer));
}

/** The same in steps. */
export function* relating(text: AnalysedText, layer: EntityLayer): Steps<RelationLayer> {
  const reading = yield* readingArticle(text, layer);
  yield;
  const claims = new Claims(reading, findOccasions(reading));
  yield* pass.reading(reading.sentences.filter(namesSomething), claims);
  const relations = paymentsToldOnce(claims.inOrder(), layer);
  yield;
  return { relations, figures: findFigures(reading, relations) };
}
