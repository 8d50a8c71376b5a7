/** ATTENDED as the likeliest reading of what people do where an occasion was named just before: whoever acts there is there. */
import type { Entity } from '../../../entities/entity.ts';
import { prize, winningVerb } from '../../../language/lexicons/prizes.ts';
import { givenOffice, holdingOffice, officeAdverbs } from '../../../language/lexicons/verbs/office-verbs.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicates.ts';
import type { ProgrammeKind } from '../../syntax/programme-kind.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { person } from '../triggers.ts';
import { anyOccasion, attend, isAway, isBeforehand, isCareRound, roleFor } from './attendance.ts';
import { isState, ofLife, sceneAt } from './scene.ts';

/** 算了一笔账, 记得, 看得清楚: told to a reporter as much as 说 is. */
const tellsReporter =
  /^(?:(?:给|向|为)[^，。；ＯＨＰ]{1,4})?(?:算(?:了|起)|记得|回忆|觉得|认为|看得|透露|坦言|感慨|清楚|告诉|笑|感到|想起|谈起|说起|提起|得知|明白|相信|深有|写道|没想到|想不到|称赞|夸|赞)/u;

/** Meetings that are held to tell something: whoever is quoted tells it there. */
const pressMeeting = /(?:发布会|通气会|吹风会|见面会|说明会)$/u;

/** 经常, 每到: what somebody does again and again is of no single occasion. */
const habit = /每[^，。；]{0,3}(?:都|要|必|来|去)|经常|时常|常常|一向|历来|总是|平素/u;

const winsPrize = new RegExp(`${winningVerb}[^，。；]{0,16}?${prize}`, 'u');

/** 有人劝Ｈ, 是他写的: whom something is said or done to, or who is told apart from others. */
const noActor = /(?:[劝叫让使受]|^[也正这]?是|有人[^，。；]*)$/u;

/** Ｈ当选, Ｈ担任班主任: an office that outlasts the occasion. */
const takesOffice = new RegExp(
  `^${officeAdverbs}{0,3}(?:${givenOffice}|${holdingOffice}[^，。；]{0,8}(?:班组长|班主任|[院校站厂所局处科部]长|主任|经理|主席|书记|委员))`,
  'u',
);

/** 没赶上, 无法到场; 没有准备稿子 is told of somebody who came. */
const undone =
  /^[^，。；]{0,3}(?:(?:没|未)(?:有|能|有能)?(?:来|到|去|赶|在|参|出席|上场|露面|现身|收到|被)|未能|没能|无法|不曾|不在|缺席|因故)/u;

/** 座谈会在Ｌ举行。……Ｈ当场拍板: whoever acts soon after an occasion was named, and of whom nothing else puts them there. */
export const actsLater: Frame = {
  name: 'attended/acts-later',
  type: 'ATTENDED',
  triggers: [person],
  read: (sentence, context) => {
    if (sentence.sentence.part !== 'body' || isBeforehand(sentence)) return;
    for (const clause of sentence.clauses) {
      const { subject, subjectOrigin } = clause;
      if (subject?.symbol === 'Ｈ' && subjectOrigin === 'own') readAct(sentence, context, clause, subject);
    }
  },
};

/** 念了女儿Ｈ从外地寄来的信: he only describes the last noun. */
const describes = /^(?:从|自|给|为|向|[写寄送画拍编做])[^，。；]{0,10}的[^，。；的了是]{1,6}$/u;
/** Ｈ先后到Ｌ: somewhere else. */
const goesElsewhere = /^(?:一行|等)?(?:先后|分别|依次|随后|又|还)?(?:到|赴|前往|深入|奔赴|来到|走进)[ＬＯ]/u;

function readAct(sentence: SentenceReading, context: FrameContext, clause: Clause, subject: Phrase): void {
  const { predicates, start, end } = clause;
  const verb = predicates.find((each) => each.start > subject.at);
  const told = sentence.text.slice(subject.at + 1, end);
  // 被授予: told of somebody, wherever he is; 被拉上台 is done to him there.
  if (
    /^[^，。；]{0,8}被(?!(?:[^，。；]{0,6}?)(?:分[在到进]|安排[在到]|点[到了名]|叫|拉|围|请[上到进]|推[上到]|抽[中到]|选中|领[进到]|带[进到]))/u.test(
      told,
    ) ||
    verb?.kinds.has('award')
  )
    return;
  if (tellsReporter.test(told) || habit.test(told) || ofLife.test(told)) return;
  if (undone.test(told) || takesOffice.test(told)) return;
  if (isState(sentence.text.slice(subject.at + 1, subject.at + 12))) return;
  if (noActor.test(sentence.text.slice(start, subject.at)) || describes.test(told)) return;
  if (isAway(sentence, context, end)) return;
  const strangers = subject.members
    .map(({ entity }) => entity)
    .filter((entity) => !context.claimed.isSource('ATTENDED', entity));
  if (strangers.length === 0) return;
  // 边讲边做 is done there.
  const speaks = !/^一?边/u.test(told) && (verb?.kinds.has('say') || verb?.kinds.has('exhort') || false);
  const wins = verb?.kinds.has('win') || verb?.kinds.has('contest') || winsPrize.test(told);
  const kinds: readonly ProgrammeKind[] = wins ? ['contest'] : anyOccasion;
  const scene = goesElsewhere.test(told) ? undefined : sceneAt(sentence, context, start, kinds);
  const occasion = speaks
    ? pressMeetingBefore(sentence, context, start)
    : (scene ?? (wins ? undefined : roundVisited(sentence, context, subject, verb)));
  if (!occasion) return;
  const role = speaks ? 'spoke' : (roleFor(verb) ?? 'attended');
  const range: [number, number] = [start, verb?.end ?? end];
  attend(sentence, context, strangers, [occasion], role, range, 0.65, verb?.start);
}

function pressMeetingBefore(
  sentence: SentenceReading,
  { occasions, claimed }: FrameContext,
  at: number,
): Entity | undefined {
  const meeting = occasions.before(sentence, at, ['meeting']);
  return meeting && pressMeeting.test(meeting.name) && claimed.isTarget('ORGANISED', meeting)
    ? meeting
    : undefined;
}

/** How many sentences after its last mention a round of visits is still what officials are on. */
const ROUND_SENTENCES = 3;

/** 送温暖活动展开。……Ｈ来到Ｌ看望职工: officials go round with it, and visit or give in a report of it. */
function roundVisited(
  sentence: SentenceReading,
  { occasions, claimed }: FrameContext,
  { at, members }: Phrase,
  verb: Predicate | undefined,
): Entity | undefined {
  if (!members.every(({ posts }) => posts.length > 0)) return undefined;
  const round = occasions.before(sentence, at, anyOccasion, ROUND_SENTENCES);
  if (!round) return undefined;
  if (isCareRound(round) && claimed.isTarget('ORGANISED', round)) return round;
  const visits = verb?.kinds.has('attend') || verb?.kinds.has('fund');
  return visits && round === occasions.main ? round : undefined;
}
