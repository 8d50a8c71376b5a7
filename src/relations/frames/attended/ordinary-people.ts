/** ATTENDED by ordinary people of whom a report of one occasion tells: who learns, competes or plays there. */
import type { Entity } from '../../../entities/entity.ts';
import type { VerbKind } from '../../../language/lexicons/verbs/verb-entry.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Reading, SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { person } from '../triggers.ts';
import { anyOccasion, attend, denied, isCareRound, roleFor } from './attendance.ts';
import { isState, ofLife, tookPlace } from './scene.ts';

/** How many sentences after its last mention an occasion is still the scene. */
const SCENE_SENTENCES = 2;

/** 塔吊司机Ｈ说, Ｈ学得入神: of whom nothing else says where they are, in a report of a course, a contest or an activity. */
export const ordinaryPeople: Frame = {
  name: 'attended/ordinary-people',
  type: 'ATTENDED',
  triggers: [person],
  read: (sentence, context) => {
    const { main } = context.occasions;
    if (sentence.sentence.part !== 'body' || !main || !gathersPeople(main, context)) return;
    for (const { subject, subjectOrigin, predicates, start, end } of sentence.clauses) {
      if (subject?.symbol !== 'Ｈ' || subjectOrigin !== 'own' || !isOrdinary(subject, main, context))
        continue;
      if (kinOf.test(sentence.text.slice(subject.at + 1, subject.at + 6))) continue;
      if (ofLife.test(sentence.text.slice(subject.at + 1, end))) continue;
      const verb = predicates.find((each) => each.start > subject.at);
      if (
        denied.test(verb?.text ?? '') ||
        isElsewhere(sentence, context, start, end) ||
        otherwiseTold.some((kind) => verb?.kinds.has(kind))
      )
        continue;
      if (
        context.occasions.kindOf(main) === 'meeting' &&
        (verb?.kinds.has('say') || isState(sentence.text.slice(subject.at + 1, subject.at + 12)))
      )
        continue;
      const scene =
        context.occasions.before(sentence, start, anyOccasion, SCENE_SENTENCES) ??
        context.occasions.ahead(sentence);
      if (scene !== main) continue;
      attend(sentence, context, subject, [main], roleFor(verb) ?? 'attended', [start, end], 0.6, verb?.start);
    }
  },
};

/** Ｈ的女儿: somebody else. */
const kinOf = /^的(?:女儿|儿子|孩子|妻子|丈夫|爱人|老伴|父亲|母亲|父母|爸|妈|家人|同事|师傅|徒弟)/u;

/** What happens to somebody, wherever he is. */
const otherwiseTold: readonly VerbKind[] = ['win', 'award', 'fund'];

/** A course, a contest or an activity that somebody runs; campaigns and schemes reach people wherever they are. */
function gathersPeople(main: Entity, context: FrameContext): boolean {
  const kind = context.occasions.kindOf(main);
  const gathers =
    kind === 'course' ||
    kind === 'contest' ||
    (kind === 'meeting' && celebrates.test(main.name) && !visits.test(main.name)) ||
    (kind === 'event' && /(?:活动|之旅|营|集市|市集)$/u.test(main.name) && !isCareRound(main));
  return (
    gathers && (kind === 'event' ? context.claimed.isTarget('ORGANISED', main) : tookPlace(main, context))
  );
}

/** At a meeting people talk; at these they do things. */
const celebrates = /(?:仪式|典礼|晚会|礼|夜|联欢|联欢会|联谊|联谊会|快闪|首演|演出|音乐会|展演|汇演|[》”])$/u;

/** Behind the ceremony that begins such a round, its guests go to people's homes. */
const visits = /送温暖|慰问|走访|看望/u;

const leads =
  /(?:主席|书记|(?<!班|组|工|船|机|列车|护士)长|主任|经理|委员|董事|总裁|总监|理事|律师|法官|巡视员|调研员|专家|教授)$/u;

const known = new WeakMap<Reading, ReadonlySet<string>>();

/** Whoever holds an office that speaks for a body; worked out once for an article. */
function leadersOf(reading: Reading): ReadonlySet<string> {
  const leaders =
    known.get(reading) ??
    new Set(reading.layer.posts.filter(({ title }) => leads.test(title)).map(({ person }) => person));
  known.set(reading, leaders);
  return leaders;
}

/** Nobody who speaks for a body, and of whom nothing else is told in relation to an occasion. */
function isOrdinary({ members }: Phrase, main: Entity, { reading, claimed }: FrameContext): boolean {
  const hosts = claimed.sourcesOf('ORGANISED', [main]);
  if (members.every(({ entity }) => claimed.isSource('ATTENDED', entity))) return false;
  return members.every(
    ({ entity }) =>
      !hosts.includes(entity) && !claimed.isTarget('FUNDED', entity) && !leadersOf(reading).has(entity.id),
  );
}

/** Another time or another place, and what somebody only thinks of. */
function isElsewhere(
  { text, phrases }: SentenceReading,
  { reading }: FrameContext,
  start: number,
  end: number,
): boolean {
  const dated = phrases.some(
    (each) =>
      each.symbol === 'Ｔ' &&
      each.at >= start &&
      each.at < end &&
      /去年|前年|明年|上届|年前/u.test(reading.analysed.text.slice(each.start, each.end)),
  );
  if (dated) return true;
  return /采访|电话|微信|没赶上|没来|没能|错过|缺席|没有到|去年|前年|以前|当年|曾|担任|出任|(?<!信|责|主)任(?!务|何)|当选|供职|就职|入职|明年|[0-9]+年前|生前|想|打算|准备|将|没有|未能?|原本/u.test(
    text.slice(start, end),
  );
}
