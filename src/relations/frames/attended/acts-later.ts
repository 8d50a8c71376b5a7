/** ATTENDED as the likeliest reading of what titled people do in a report of one occasion. */
import type { Frame } from '../frame.ts';
import { person } from '../triggers.ts';
import { anyOccasion, attend, denied, isAway, isBeforehand, roleFor } from './attendance.ts';

/** How many sentences after its last mention an occasion is still the scene. */
const SCENE_SENTENCES = 3;

/** 算了一笔账, 记得, 看得清楚: told to a reporter as much as 说 is. */
const tellsReporter =
  /^(?:(?:给|向|为)[^，。；ＯＨＰ]{1,4})?(?:算(?:了|起)|记得|回忆|觉得|认为|看得|透露|坦言|感慨|清楚|告诉|笑|感到|想起|谈起|说起|提起|得知|明白|相信|深有)/u;

/** Meetings that are held to tell something: whoever is quoted tells it there. */
const pressMeeting = /(?:发布会|通气会|吹风会|见面会|说明会)$/u;

/** 座谈会在Ｌ举行。……Ｈ当场拍板: whoever acts soon after an occasion was named, and of whom nothing else puts them there. */
export const actsLater: Frame = {
  name: 'attended/acts-later',
  type: 'ATTENDED',
  triggers: [person],
  read: (sentence, context) => {
    if (sentence.sentence.part !== 'body' || isBeforehand(sentence)) return;
    for (const { subject, subjectOrigin, predicates, start, end } of sentence.clauses) {
      if (subject?.symbol !== 'Ｈ' || subjectOrigin !== 'own') continue;
      const verb = predicates.find((each) => each.start > subject.at);
      // 荣获, 被授予: told of somebody, wherever he is.
      if (isAway(sentence, context, end)) continue;
      if (tellsReporter.test(sentence.text.slice(subject.at + 1))) continue;
      if (!verb || denied.test(verb.text) || verb.kinds.has('win') || verb.kinds.has('award')) continue;
      if (subject.members.some(({ entity }) => context.claimed.isSource('ATTENDED', entity))) continue;
      if (!subject.members.every((member) => member.posts.length > 0)) continue;
      const speaks = verb.kinds.has('say') || verb.kinds.has('exhort');
      const occasion = speaks
        ? context.occasions.before(sentence, start, ['meeting'])
        : context.occasions.before(sentence, start, anyOccasion, SCENE_SENTENCES);
      if (!occasion) continue;
      const hosted = context.claimed.isTarget('ORGANISED', occasion);
      const visits =
        occasion === context.occasions.main && (verb.kinds.has('attend') || verb.kinds.has('fund'));
      if (!hosted && !visits) continue;
      if (speaks && !pressMeeting.test(occasion.name)) continue;
      const role = speaks ? 'spoke' : (roleFor(verb) ?? 'attended');
      attend(sentence, context, subject, [occasion], role, [start, verb.end], 0.6, verb.start);
    }
  },
};
