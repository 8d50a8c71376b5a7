/** FUNDED: who gave money, or goods that are the point of the story, and how much. */
import type { Frame } from './frame.ts';
import { accounts } from './funded/accounts.ts';
import { appliesFor, bringsHome, caresFor } from './funded/cared-for.ts';
import { equips } from './funded/equips.ts';
import { donates, givesTo, grants } from './funded/given-to.ts';
import { spokenOf } from './funded/goes-on.ts';
import { appropriates, invests } from './funded/invested.ts';
import { oneOfMany } from './funded/one-of-many.ts';
import { outOfFund } from './funded/out-of-fund.ts';
import { built, byHosts, chain, cleft, share, sources } from './funded/paid-by.ts';
import { reaches, received } from './funded/received.ts';
import { sharedOut } from './funded/shared-out.ts';
import { sumBehind } from './funded/sum-behind.ts';
import { givesToCalled } from './funded/to-called.ts';
import { told } from './funded/told.ts';
import { visited } from './funded/visited.ts';
import { whereFrom } from './funded/where-from.ts';
import { withHonour } from './funded/with-honour.ts';

export const fundedFrames: readonly Frame[] = [
  appropriates,
  invests,
  cleft,
  built,
  byHosts,
  share,
  chain,
  givesTo,
  appliesFor,
  withHonour,
  grants,
  caresFor,
  bringsHome,
  sources,
  reaches,
  received,
  donates,
  givesToCalled,
  sharedOut,
  spokenOf,
  accounts,
  whereFrom,
  told,
  equips,
  outOfFund,
  sumBehind,
  oneOfMany,
  visited,
];
