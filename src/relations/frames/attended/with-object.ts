/** ATTENDED where the occasion is the object of the verb. */
import type { AttendanceRole } from '../../../../graph-schema/ontology.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicates.ts';
import { isOccasion } from '../../syntax/programme-kind.ts';
import { clauseAt, phraseAt, type SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { entitiesOf } from '../patterns.ts';
import { programme } from '../triggers.ts';
import { allParticipants, attend, isAway, isCleft, roleFor } from './attendance.ts';

const objectAfter =
  /^(?:了|过|在Ｌ|Ｔ)*(?:举行|举办|召开)?(?:的)?(?:由?[ＯＬ](?:Ｔ)?[^，。；、ＯＨＰＦ]{0,8}的)?[^，。；、ＯＨＰＦ]{0,8}?(?=Ｐ)/u;

/** Ｈ出席Ｐ并讲话; Ｏ参加Ｐ. The occasion is the verb's object. */
export const withObject: Frame = {
  name: 'attended/object',
  type: 'ATTENDED',
  triggers: [programme],
  read: (sentence, context) => {
    for (const verb of sentence.predicates) {
      if ((!verb.kinds.has('attend') && !verb.kinds.has('chair')) || isCleft(sentence, verb)) continue;
      const gap = objectAfter.exec(sentence.text.slice(verb.end));
      const thing = gap ? phraseAt(sentence, verb.end + gap[0].length) : undefined;
      const occasions = entitiesOf(thing).filter((each) => isOccasion(context.occasions.kindOf(each)));
      if (!thing || occasions.length === 0 || isEarlierOne(sentence, context, verb, thing)) continue;
      const role = laterRole(sentence, verb, thing.at) ?? roleFor(verb) ?? 'attended';
      const range: [number, number] = [verb.start, thing.at + 1];
      for (const people of allParticipants(sentence, verb))
        attend(sentence, context, people, occasions, role, range, 0.93, verb.start);
    }
  },
};

/** 去年参加过比赛: not the one that is pointed to. */
function isEarlierOne(
  sentence: SentenceReading,
  context: FrameContext,
  { end }: Predicate,
  { members }: Phrase,
): boolean {
  if (sentence.text.charAt(end) !== '过') return false;
  return members.every(({ mention }) => mention.form === 'pointer') && isAway(sentence, context, end);
}

/** 出席会议并讲话: the last of several verbs says most. */
function laterRole(sentence: SentenceReading, verb: Predicate, from: number): AttendanceRole | undefined {
  const clause = clauseAt(sentence, verb.start);
  const later = sentence.predicates.find(
    (each) =>
      each.start > from && each.end <= (clause?.end ?? 0) && (roleFor(each) ?? 'attended') !== 'attended',
  );
  return roleFor(later);
}
