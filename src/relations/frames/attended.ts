/** ATTENDED: who took part in an occasion, and how. One file for each way of saying it. */

import { actsLater } from './attended/acts-later.ts';
import { alongside } from './attended/alongside.ts';
import { atOccasion } from './attended/at-occasion.ts';
import { champion, sides } from './attended/champion.ts';
import { cleft, facing, roleFirst } from './attended/cleft.ts';
import { delegation, team } from './attended/delegation.ts';
import { doers } from './attended/doers.ts';
import { employers } from './attended/employers.ts';
import { exhibits } from './attended/exhibits.ts';
import { handing } from './attended/handing.ts';
import { addresses, inOccasion } from './attended/in-occasion.ts';
import { goesRound, inPassing } from './attended/in-passing.ts';
import { actsThere } from './attended/in-scene.ts';
import { onStage } from './attended/on-stage.ts';
import { ordinaryPeople } from './attended/ordinary-people.ts';
import { present } from './attended/present.ts';
import { prizes } from './attended/prizes.ts';
import { receiving } from './attended/receiving.ts';
import { roleTold } from './attended/role-told.ts';
import { sceneTold } from './attended/scene-told.ts';
import { serving } from './attended/serving.ts';
import { teaching } from './attended/teaching.ts';
import { winning } from './attended/winning.ts';
import { withObject } from './attended/with-object.ts';
import type { Frame } from './frame.ts';

export const attendedFrames: readonly Frame[] = [
  withObject,
  atOccasion,
  actsThere,
  delegation,
  cleft,
  facing,
  roleFirst,
  roleTold,
  champion,
  sides,
  winning,
  teaching,
  handing,
  receiving,
  onStage,
  addresses,
  inOccasion,
  exhibits,
  team,
  inPassing,
  goesRound,
  alongside,
  sceneTold,
  present,
  employers,
];

/** Frames that speak up only where nothing else in the article did. */
export const attendedLateFrames: readonly Frame[] = [prizes, doers, serving, actsLater, ordinaryPeople];
