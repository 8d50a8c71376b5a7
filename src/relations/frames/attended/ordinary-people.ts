/** ATTENDED by ordinary people of whom a report of one occasion tells: who learns, competes or plays there. */
import type { Entity } from '../../../entities/entity.ts';
import type { VerbKind } from '../../../language/lexicons/verbs/verb-entry.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Reading, SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { person } from '../triggers.ts';
import { anyOccasion, attend, denied, isCareRound, roleFor } from './attendance.ts';

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
      const verb = predicates.find((each) => each.start > subject.at);
      if (
        denied.test(verb?.text ?? '') ||
        isElsewhere(sentence, context, start, end) ||
        otherwiseTold.some((kind) => verb?.kinds.has(kind))
      )
        continue;
      if (
        context.occasions.kindOf(main) === 'meeting' &&
        (verb?.kinds.has('say') || isState(sentence, subject))
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

/** Ｈ是…, Ｈ今年50岁: what somebody is, not does. */
function isState({ text }: SentenceReading, { at }: Phrase): boolean {
  return /^(?:[^，。；]{0,2}$|今年|已?是|有|为|在|的|来自|，|。)/u.test(text.slice(at + 1, at + 12));
}

/** What happens to somebody, wherever he is. */
const otherwiseTold: readonly VerbKind[] = ['win', 'award', 'fund'];

/** A course, a contest or an activity that somebody runs; campaigns and schemes reach people wherever they are. */
function gathersPeople(main: Entity, { occasions, claimed, reading }: FrameContext): boolean {
  const kind = occasions.kindOf(main);
  const gathers =
    kind === 'course' ||
    kind === 'contest' ||
    (kind === 'meeting' && celebrates.test(main.name) && !visits.test(main.name)) ||
    (kind === 'event' && /(?:活动|之旅|营|集市|市集)$/u.test(main.name) && !isCareRound(main));
  return gathers && (claimed.isTarget('ORGANISED', main) || (kind !== 'event' && isHeld(main, reading)));
}

const held = new WeakMap<Reading, boolean>();
const takesPlace =
  /^(?:决赛|初赛|复赛|总决赛)?(?:现场)?，?(?:[^，。；ＯＨＰ]{0,4})?(?:Ｔ[上下中]?[午晚]?)?，?(?:在[ＬＯ][^，。；ＯＨＰ]{0,8})?(?:正式|圆满|如期|顺利|火热|里)?(?:举行|举办|开赛|开幕|闭幕|落幕|收官|结束|上演|进行|开讲|开课|开班|打响|鸣枪|启动|结业|收拍|开唱|在此|落槌|开评|展开|开场)/u;

/** Whether the article reports that the main event takes place; a story of somebody's life only speaks of it. */
function isHeld(main: Entity, reading: Reading): boolean {
  const known = held.get(reading);
  if (known !== undefined) return known;
  const found = reading.sentences.some(
    ({ sentence, phrases, text }) =>
      sentence.part === 'body' &&
      phrases.some(
        ({ at, members }) =>
          members.some(({ entity }) => entity === main) &&
          takesPlace.test(text.slice(at + 1, at + 40)) &&
          !/^[^，。；]{0,8}(?:将|拟|计划)/u.test(text.slice(at + 1, at + 20)) &&
          !phrases.some((each) => each.date?.direction === 'future' && each.at > at && each.at < at + 12),
      ),
  );
  held.set(reading, found);
  return found;
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
