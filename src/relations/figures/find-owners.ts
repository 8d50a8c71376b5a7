/** Asks the rules for a number's owner in their order. */
import { bodyDoes } from './body-does.ts';
import {
  cameToSessions,
  goesOn,
  helpedByBody,
  ofGroup,
  ownHouse,
  ownWork,
  personsWork,
  providedByBody,
} from './body-owners.ts';
import { costs, newBodyGets, organisationGets, subjectGets } from './given-sums.ts';
import { houseOfTalk } from './house-of-talk.ts';
import { organisationDoes, organisationReceives, spentOn, upkeep } from './money-owners.ts';
import { membersOfNamed, ownMembers, ownStaff } from './own-members.ts';
import type { Owner, OwnerQuestion, OwnerRule } from './owner-question.ts';
import { paidFor } from './payments.ts';
import { comeFrom, peopleOfGroup } from './people-of-group.ts';
import { personGets, personHanded, personPays, personsOwn } from './person-sums.ts';
import {
  carriedTopic,
  clauseObject,
  elidedSubject,
  eventCalled,
  facilityBuilt,
  formerOrLatter,
  nounAtStart,
  sentenceTopic,
  topicAhead,
} from './topic-owners.ts';
import {
  beforeName,
  behindName,
  givenOrJoined,
  granted,
  madeUp,
  winners,
  winnersBefore,
} from './touching-owners.ts';

/** The most telling ones first; the first that answers decides. */
export const ownerRules: readonly OwnerRule[] = [
  winners,
  winnersBefore,
  granted,
  beforeName,
  behindName,
  madeUp,
  organisationReceives,
  costs,
  newBodyGets,
  paidFor,
  subjectGets,
  membersOfNamed,
  ownMembers,
  ownStaff,
  peopleOfGroup,
  comeFrom,
  eventCalled,
  facilityBuilt,
  cameToSessions,
  ownWork,
  ownHouse,
  ofGroup,
  houseOfTalk,
  goesOn,
  personsWork,
  formerOrLatter,
  nounAtStart,
  elidedSubject,
  givenOrJoined,
  personGets,
  personHanded,
  personPays,
  organisationGets,
  spentOn,
  upkeep,
  organisationDoes,
  sentenceTopic,
  clauseObject,
  personsOwn,
  helpedByBody,
  providedByBody,
  bodyDoes,
  carriedTopic,
  topicAhead,
];

/** The owner of a number; where it is only the sum itself (5000元慰问金) also whom or what the sum is for. */
export function findOwners(question: OwnerQuestion): readonly Owner[] {
  const owners: Owner[] = [];
  for (const rule of ownerRules) {
    const found = rule(question);
    if (found === undefined || owners.some((o) => o.about === found.about)) continue;
    owners.push(found);
    if (found.isSum !== true) break;
  }
  return owners;
}
