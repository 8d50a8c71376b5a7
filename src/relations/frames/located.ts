/** LOCATED_IN: where something is or is held. */
import type { Frame } from './frame.ts';
import { held, here, onVisit } from './located/held.ts';
import { goesTo, scene, sceneLead, sharedClause } from './located/scene.ts';
import { inName, nested, situated } from './located/situated.ts';

export const locatedFrames: readonly Frame[] = [held, onVisit, here, situated, nested, inName, scene, goesTo];

/** Frames that speak up only where nothing else in the article did. */
export const locatedLateFrames: readonly Frame[] = [sharedClause, sceneLead];
