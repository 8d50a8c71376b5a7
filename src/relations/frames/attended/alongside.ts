/** ATTENDED by those who act in the same breath as others of whom it is said. */
import type { Frame } from '../frame.ts';
import { person } from '../triggers.ts';
import { attend, denied, roleFor } from './attendance.ts';

/** Ｈ打算报名: nobody is there yet. */
const intends = /^[^，。；]{0,4}(?:打算|计划|准备|希望|想要?|盼着?)/u;

/** Ｈ主持会议，Ｈ就有关政策答疑; Ｈ到场，Ｈ一一作答: titled people act one after the other at one occasion. */
export const alongside: Frame = {
  name: 'attended/alongside',
  type: 'ATTENDED',
  triggers: [person],
  read: (sentence, context) => {
    const occasions = context.claimed.targetsIn('ATTENDED', sentence.index);
    if (occasions.length !== 1) return;
    for (const { subject, subjectOrigin, predicates, start } of sentence.clauses) {
      if (subject?.symbol !== 'Ｈ' || subjectOrigin !== 'own') continue;
      if (!subject.members.every((member) => member.posts.length > 0)) continue;
      const verb = predicates.find((each) => each.start > subject.at);
      if (!verb || denied.test(verb.text) || intends.test(sentence.text.slice(subject.at + 1))) continue;
      const role = roleFor(verb) ?? (verb.kinds.has('say') ? 'spoke' : 'attended');
      attend(sentence, context, subject, occasions, role, [start, verb.end], 0.75, verb.start);
    }
  },
};
