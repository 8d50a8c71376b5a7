/** What the frames of places ask of both ends. */
import type { Phrase } from '../../syntax/phrase.ts';
import type { Hit } from '../rule.ts';

/** One name, and not a group that stands for it. */
export const sole = (phrase: Phrase | undefined): boolean =>
  phrase?.members.length === 1 && phrase.representative === '';

/** One thing in one place: lists say no more than that. */
export const soleEnds = ({ match }: Hit): boolean =>
  sole(match.phrase('source')) && sole(match.phrase('target'));
