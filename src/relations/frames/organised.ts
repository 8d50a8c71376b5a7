/** ORGANISED: who runs a programme, or set up a fund. One file for each way of saying it. */
import type { Frame } from './frame.ts';
import { active } from './organised/active.ts';
import { bareHost } from './organised/bare-host.ts';
import { bareObject } from './organised/bare-object.ts';
import { byAgent } from './organised/by-agent.ts';
import { cleft } from './organised/cleft.ts';
import { described } from './organised/described.ts';
import { entrusted, entrusting } from './organised/entrusted.ts';
import { founded } from './organised/founded.ts';
import { honoursNamed } from './organised/honours-named.ts';
import { bareChain, hostedBy, joined } from './organised/hosted-by.ts';
import { joinedLater } from './organised/joined-later.ts';
import { likely } from './organised/likely.ts';
import { inName, possessive, relative } from './organised/noun-phrase.ts';
import { soMany } from './organised/so-many.ts';
import { takenOn } from './organised/taken-on.ts';
import { thingsListed } from './organised/things-listed.ts';
import { instance, reported, spokenFor, told } from './organised/told.ts';
import { toldAct } from './organised/told-act.ts';

export const organisedFrames: readonly Frame[] = [
  described,
  hostedBy,
  bareChain,
  joined,
  cleft,
  relative,
  active,
  joinedLater,
  possessive,
  inName,
  takenOn,
  entrusted,
  entrusting,
  told,
  reported,
  instance,
  honoursNamed,
  founded,
  soMany,
  thingsListed,
];

/** Frames that speak up only where nothing else in the article did. */
export const organisedLateFrames: readonly Frame[] = [
  toldAct,
  byAgent,
  bareHost,
  bareObject,
  spokenFor,
  likely,
];
