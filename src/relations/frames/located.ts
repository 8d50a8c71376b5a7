/** LOCATED_IN: where something is or is held. */
import type { Frame } from './frame.ts';
import { existing } from './located/existing.ts';
import { held, here, onVisit } from './located/held.ts';
import { houseOfRoom } from './located/house.ts';
import { oneOfSeveral, rounds } from './located/rounds.ts';
import { goesTo, scene, sceneLead, sharedClause } from './located/scene.ts';
import { sceneEvent } from './located/scene-event.ts';
import { inName, nested, situated } from './located/situated.ts';

export const locatedFrames: readonly Frame[] = [
  held,
  existing,
  onVisit,
  here,
  situated,
  nested,
  inName,
  scene,
  goesTo,
  rounds,
  oneOfSeveral,
];

/** Frames that speak up only where nothing else in the article did. */
export const locatedLateFrames: readonly Frame[] = [sharedClause, sceneEvent, sceneLead, houseOfRoom];
