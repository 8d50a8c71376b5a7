/** What the frames of places ask of both ends. */
import type { Entity } from '../../../entities/entity.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { ClaimedPairs } from '../claimed-pairs.ts';
import type { Hit } from '../rule.ts';

/** One name, and not a group that stands for it. */
export const sole = (phrase: Phrase | undefined): boolean =>
  phrase?.members.length === 1 && phrase.representative === '';

/** One thing in one place: lists say no more than that. */
export const soleEnds = ({ match }: Hit): boolean =>
  sole(match.phrase('source')) && sole(match.phrase('target'));

/** A province, city, district or county is too wide to be a scene. */
export const wideRegion = /(?:省|市|区|县|旗|州|自治区|自治县)$/u;

/** Whether it has been said in which house, street or park something is: the town of the headline says little. */
export const isAtSpot = (claimed: ClaimedPairs, thing: Entity): boolean =>
  claimed.targetsOf('LOCATED_IN', thing).some(({ name }) => !wideRegion.test(name));

/** Houses, and no offices, which only act: 文化宫, 学校. */
export const isHall = ({ members }: Phrase): boolean =>
  members.every(({ entity: { type, name } }) => type !== 'Union' && !/[局委会厅办部]$/u.test(name));
