/** ATTENDED by verbs that mean an occasion even where none is their object. */
import type { Entity } from '../../../entities/entity.ts';
import { ceremonyPattern } from '../../../language/lexicons/ceremonies.ts';
import { coming } from '../../../language/lexicons/verbs/attendance-verbs.ts';
import { OpeningPattern } from '../../syntax/opening-pattern.ts';
import type { Representative } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicates.ts';
import { isOccasion, type ProgrammeKind } from '../../syntax/programme-kind.ts';
import { clauseAt, inSentence, type SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { entitiesOf } from '../patterns.ts';
import {
  anyOccasion,
  anyProgramme,
  attend,
  isAway,
  isBeforehand,
  isCleft,
  participants,
  roleFor,
  wantedKinds,
} from './attendance.ts';

/** Ｐ由Ｈ主持; 闭幕式上，Ｈ致辞; Ｈ为获奖选手颁奖: the occasion is the one spoken of. */
export const atOccasion: Frame = {
  name: 'attended/occasion',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const verb of sentence.predicates) {
      const role = verb.kinds.has('occasion') ? roleFor(verb) : undefined;
      if (!role || isCleft(sentence, verb)) continue;
      if (teachesDoctrine.test(sentence.text.slice(verb.start, verb.start + 24))) continue;
      const hasObject = /^(?:了)?[^，。；ＯＨＰＦ]{0,8}Ｐ/u.test(sentence.text.slice(verb.end));
      const people = hasObject && role === 'attended' ? undefined : participants(sentence, verb);
      if (!people || (people.symbol === 'Ｏ' && !bodyTakesPart(sentence, people.representative, verb)))
        continue;
      const kinds = isCeremony(sentence, verb)
        ? anyProgramme
        : toMeeting.test(verb.text)
          ? meetingOnly
          : wantedKinds(verb);
      // 推进会召开，要求办好竞赛。Ｈ出席并讲话: people come to the meeting, whatever it speaks of.
      const meeting =
        verb.kinds.has('contest') || !meetingVerbs.test(verb.text)
          ? undefined
          : context.occasions.before(sentence, verb.start, ['meeting'], MEETING_SENTENCES);
      // Ｈ到会祝贺, Ｈ在开幕式上讲话: guests come to the main event.
      const { main } = context.occasions;
      const opening =
        /^(?:到会|致贺[辞词]?)/u.test(verb.text) ||
        openingBefore(sentence, verb) ||
        meetingItself.opens(sentence.text, clauseAt(sentence, verb.start)?.start ?? 0) ||
        sentence.predicates.some(({ text, end }) => text === '到会' && end <= verb.start);
      const guests = opening && main && context.occasions.kindOf(main) === 'meeting' ? main : undefined;
      const named = inClause(sentence, verb, context);
      if (!named && isBeforehand(sentence)) continue;
      // 去年，Ｈ拿下第一名: of another year's contest.
      const everDone = sentence.text.charAt(verb.end) === '过';
      if (!named && (everDone || verb.kinds.has('contest')) && isAway(sentence, context, verb.end)) continue;
      if (!named && once.test(sentence.text.slice(clauseAt(sentence, verb.start)?.start, verb.start)))
        continue;
      const occasion =
        named ??
        ceremonyAhead(sentence, verb, context) ??
        guests ??
        meeting ??
        (verb.text === '在座' ? undefined : occasionOfVerb(sentence, verb, kinds, context)) ??
        context.occasions.ahead(sentence);
      if (!occasion) continue;
      const confidence = inSentence(sentence, people) ? 0.85 : 0.6;
      attend(sentence, context, people, [occasion], role, [verb.start, verb.end], confidence, verb.start);
    }
  },
};

/** 会议由Ｈ主持: where nothing tells which of several, the one that the report is of. */
const meetingItself = new OpeningPattern(/^(?:会议|大会)由/u);

/** Ｈ曾为职工讲解. */
const once = /曾(?!经理)|上届|前年|[Ｔ去]年Ｈ/u;

/** 5个集体获得“职工之家”牌匾。仪式由Ｈ主持: what is only an honour is not what is opened. */
function isPlaque(occasion: Entity, { occasions, claimed }: FrameContext): boolean {
  return !isOccasion(occasions.kindOf(occasion)) && !claimed.isTarget('ORGANISED', occasion);
}

function occasionOfVerb(
  sentence: SentenceReading,
  verb: Predicate,
  kinds: readonly ProgrammeKind[],
  context: FrameContext,
): Entity | undefined {
  const last = context.occasions.before(sentence, verb.start, kinds);
  return last && isPlaque(last, context) ? context.occasions.before(sentence, verb.start, anyOccasion) : last;
}

/** Ｈ为获奖者颁奖，颁奖仪式由Ｈ主持: what the sentence calls it afterwards. */
function ceremonyAhead(
  { text, phrases }: SentenceReading,
  { text: words, end }: Predicate,
  { occasions }: FrameContext,
): Entity | undefined {
  if (!atCeremony.test(words)) return undefined;
  const later = phrases.find(({ at, symbol }) => symbol === 'Ｐ' && at >= end);
  if (!later || !/[，；]$/u.test(text.slice(end, later.at))) return undefined;
  return entitiesOf(later).find((each) => ceremonial.test(each.name) && occasions.kindOf(each) === 'meeting');
}

const atCeremony = /颁奖|颁发|授牌|揭牌|授旗|揭幕|剪彩/u;
const ceremonial = /(?:仪式|典礼|(?:启动|开幕|闭幕|开班|结业|揭牌)式|颁奖)$/u;

/** 在Ｐ上Ｈ致辞, Ｈ主持Ｐ: the occasion that the clause of the verb itself names. */
function inClause(
  sentence: SentenceReading,
  verb: Predicate,
  { occasions }: FrameContext,
): Entity | undefined {
  const clause = clauseAt(sentence, verb.start);
  const named = sentence.phrases.filter(
    ({ at, symbol, members }) =>
      symbol === 'Ｐ' && members.length === 1 && at >= (clause?.start ?? 0) && at < (clause?.end ?? 0),
  );
  const own =
    named.find(
      ({ at }) =>
        at >= verb.end &&
        /^(?:了)?[^，。；ＯＨＰ]{0,8}$/u.test(sentence.text.slice(verb.end, at)) &&
        !aboutIt.test(sentence.text.slice(at + 1)),
    ) ??
    named.findLast(
      ({ at }) =>
        at < verb.start && /^[^，。；ＯＨＰ]{0,8}(?:上|中|现场|期间|里)/u.test(sentence.text.slice(at + 1)),
    );
  return entitiesOf(own).find((each) => isOccasion(occasions.kindOf(each)));
}

/** 宣读Ｐ|成绩: what is told of an event need not be told there. */
const aboutIt =
  /^的?[^，。；、ＯＨＰ]{0,8}?(?:成绩|结果|名单|情况|决定|方案|规则|赛制|安排|办法|通知|章程|概况|经过|纪律|须知)/u;

/** 到Ｏ宣讲全会精神: no part of the meeting whose spirit it is. */
const teachesDoctrine = /^(?:宣讲|讲解|解读|传达)[^，。；]{0,16}精神/u;

/** 到会 is said of a meeting alone. */
const toMeeting = /^(?:到会|与会|参会|列会|赴会)/u;
const meetingOnly: readonly ProgrammeKind[] = ['meeting'];

/** How many sentences after its last mention a meeting is still the likeliest place for such verbs. */
const MEETING_SENTENCES = 3;
const meetingVerbs = /^(?:出席|在座|列席|到会|与会|讲话|致辞|致词|主持|通报|作.*(?:报告|讲话))$/u;

function openingBefore(sentence: SentenceReading, verb: Predicate): boolean {
  const clause = clauseAt(sentence, verb.start);
  return /在(?:大会)?(?:[开闭启]幕|收官)(?:仪式|式|典礼|大?会)上/u.test(
    sentence.text.slice(clause?.start ?? 0, verb.start),
  );
}

const ceremony = `(?:${ceremonyPattern}|仪式|典礼)`;
const ceremonyAfter = new RegExp(`^了?[^，。；ＯＨＰＦ]{0,6}${ceremony}`, 'u');
const ceremonyBefore = new RegExp(
  `^(?:在|本次|此次|当天的?)?[^，。；ＯＨＰＦ]{0,6}${ceremony}(?:上|由|的|，)`,
  'u',
);

/** 出席启动仪式, 仪式由Ｈ主持: whatever was named last is launched there. */
function isCeremony(sentence: SentenceReading, verb: Predicate): boolean {
  const { text } = sentence;
  const clause = clauseAt(sentence, verb.start);
  const inside = clause ? text.slice(clause.start, verb.start) : '';
  return ceremonyAfter.test(text.slice(verb.end)) || ceremonyBefore.test(inside);
}

/** Of an organisation only what a delegation does is taking part: a union that 颁奖 or 主持 is host. */
function bodyTakesPart(sentence: SentenceReading, representative: Representative, verb: Predicate): boolean {
  if (verb.kinds.has('contest') || verb.kinds.has('perform') || representative) return true;
  // Ｏ参与服务: not all that one shares in is an occasion.
  if (verb.text === '参与' && !/^(?:了|[，。；、]|$)/u.test(sentence.text.slice(verb.end))) return false;
  return comes.test(verb.text);
}

/** 到会, 参展, 交流做法, 作交流发言: what a delegation does. */
const comes = new RegExp(
  `^(?:${coming}|派员参加|与会|参赛|宣讲|(?:交流|介绍|分享|汇报).*(?:做法|经验|体会|心得|感悟)|.*(?:发言|交流|分享|介绍))$`,
  'u',
);
