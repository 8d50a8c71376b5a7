/** ATTENDED by those who speak or act where the text has set the scene of an occasion. */
import { givenOffice, officeAdverbs } from '../../../language/lexicons/verbs/office-verbs.ts';
import { OpeningPattern } from '../../syntax/opening-pattern.ts';
import type { Frame } from '../frame.ts';
import { matches, patternOf } from '../patterns.ts';
import { endsOf, type Hit } from '../rule.ts';
import { attend, occasionNamed, roleFor } from './attendance.ts';

const there =
  '(?:(?<thing>Ｐ)(?:上|中|里|内|现场|期间|间隙|尾声|伊始|结束后|启动后|举行时|后)|会上|座谈时|座谈会上|现场|讲堂上|仪式上|仪式尾声|活动尾声|环节|伊始|活动中|活动现场|比赛中|赛场上|课堂上|舞台上|台上|(?:评委席|裁判席|观众席|嘉宾席|主席台|看台|领奖台)上|揭牌当天|当天)，';

/** Ｈ一致当选, Ｈ获选主席. */
const takesOffice = new OpeningPattern(new RegExp(`^${officeAdverbs}{0,3}${givenOffice}`, 'u'));

const scenes = [new RegExp(there, 'dgu'), /在(?<thing>Ｐ)(?:上|中|里|内|期间|现场)(?!，)/dgu].map(patternOf);

/** Ｐ上，Ｈ……; 活动现场，Ｈ……; Ｈ在Ｐ上……，Ｈ……: whoever acts at an occasion takes part in it. */
export const actsThere: Frame = {
  name: 'attended/acts-there',
  type: 'ATTENDED',
  triggers: scenes,
  read: (sentence, context) => {
    for (const scene of scenes)
      for (const match of matches(sentence, scene)) actIn({ match, sentence, context });
  },
};

function actIn(hit: Hit): void {
  const { match, sentence, context } = hit;
  const occasions = endsOf(occasionNamed(hit));
  for (const { subject, subjectOrigin, start, predicates } of sentence.clauses) {
    if (start < match.end || subject?.symbol !== 'Ｈ' || subjectOrigin !== 'own') continue;
    const verb = predicates.find((each) => each.start > subject.at);
    // Ｈ被授予称号: what is done to somebody does not say that he is there.
    if (/^[^，。；]{0,8}被/u.test(sentence.text.slice(subject.at + 1))) continue;
    // Ｐ上，Ｈ当选: told of the election, not of who was there.
    if (verb?.kinds.has('win') || verb?.kinds.has('award')) continue;
    if (takesOffice.opens(sentence.text, subject.at + 1)) continue;
    const speaks = verb?.kinds.has('say') || verb?.kinds.has('exhort');
    const role = roleFor(verb) ?? (speaks ? 'spoke' : 'attended');
    attend(sentence, context, subject, occasions, role, [match.start, subject.at + 1], 0.75, verb?.start);
  }
}
