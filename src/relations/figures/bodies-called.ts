/** Which body is meant where a bare noun or a report on a congress leaves its name out. */
import { bareNouns } from '../../language/lexicons/bare-nouns.ts';
import { ownMembersBefore } from '../../language/lexicons/units-of-figures.ts';
import type { Span } from '../../page/source-text.ts';
import { programmeKind } from '../syntax/programme-kind.ts';
import { isOrganisation, type OwnedMention, type OwnerQuestion } from './owner-question.ts';

/** The body that a bare noun before the number means, of those named before: 联合会涵盖企业21家. */
export function bodyCalled(question: OwnerQuestion): OwnedMention | undefined {
  const { text, sentence, quantity, before } = question;
  const words = text.text.slice(sentence.start, quantity.start).replace(ownMembersBefore, '');
  const noun = bareNouns.find(({ word }) => word !== '工会' && words.includes(word));
  return noun && before.find((mention) => isOrganisation(mention) && noun.fits(mention.entity));
}

export const isMeeting = ({ entity }: OwnedMention): boolean =>
  entity.type === 'Programme' && programmeKind(entity) === 'meeting';

const isCongress = (mention: OwnedMention): boolean =>
  isMeeting(mention) && /代表大会|成立大会|代表会议/u.test(mention.entity.name);

/** Whether one of the mentions begins where this one begins or ends. */
function touchesOne({ start, end }: OwnedMention, mentions: readonly Span[]): boolean {
  for (const each of mentions) if (each.start === start || each.start === end) return true;
  return false;
}

/** The body whose congress was named last: 海州市快递行业工会第一次代表大会, or who held it: 某某工会召开第一次代表大会. */
export function bodyOfCongress({ before, hosts }: OwnerQuestion): OwnedMention | undefined {
  const congress = before.find(isCongress);
  // The name stands in or right before one of the congress's mentions, which is 大会 elsewhere.
  if (congress === undefined) return undefined;
  for (const mention of before)
    if (isOrganisation(mention) && touchesOne(mention, congress.entity.mentions)) return mention;
  return before.find((m) => m.entity.type === 'Union' && hosts(m.entity.id, congress.entity.id));
}
