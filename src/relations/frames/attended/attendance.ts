/** What the frames of ATTENDED share: roles by verb, who takes part, which occasion a verb looks for. */
import type { AttendanceRole } from '../../../../graph-schema/ontology.ts';
import type { Entity } from '../../../entities/entity.ts';
import { awayFromIt, notDone } from '../../../language/lexicons/presence.ts';
import { coming } from '../../../language/lexicons/verbs/attendance-verbs.ts';
import type { VerbKind } from '../../../language/lexicons/verbs/verb-entry.ts';
import { ownerOfTeam } from '../../syntax/names-within-names.ts';
import { OpeningPattern } from '../../syntax/opening-pattern.ts';
import { anySymbol, type Phrase, type Representative } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicates.ts';
import { isOccasion, type ProgrammeKind } from '../../syntax/programme-kind.ts';
import { clauseAt, inSentence, lastPhrase, phraseAt, type SentenceReading } from '../../syntax/reading.ts';
import type { FrameContext } from '../frame.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, endsOf, type Hit } from '../rule.ts';

/** What says most comes first: who chairs also attends. */
const roles: readonly (readonly [VerbKind, AttendanceRole])[] = [
  ['chair', 'chaired'],
  ['teach', 'taught'],
  ['perform', 'performed'],
  ['speak', 'spoke'],
  ['attend', 'attended'],
];

export function roleFor(verb: Predicate | undefined): AttendanceRole | undefined {
  return verb && roles.find(([kind]) => verb.kinds.has(kind))?.[1];
}

/** Ｈ没有到场: the segmenter's verb says itself that it did not happen. */
export const denied = /^(?:没|未|无法|不曾|不在|缺席|因故)/u;

/** 赛前，……，Ｈ全程参加: not of the contest. */
const beforehand = new OpeningPattern(
  /^(?:会前|赛前|展前|(?:比赛|大赛|会议|大会|活动|培训|演出|仪式|开赛|开幕|开班)之?前)，/u,
);

export function isBeforehand({ text }: SentenceReading): boolean {
  return beforehand.opens(text, 0);
}

/** Kinds of occasion in the order of likelihood does not matter here: the last one named wins. */
export const anyOccasion: readonly ProgrammeKind[] = ['meeting', 'course', 'contest', 'event'];

/** What a ceremony can be of: a plan or a facility is launched, too. */
export const anyProgramme: readonly ProgrammeKind[] = [...anyOccasion, 'scheme', 'facility'];

/** In patterns: a body and perhaps a trade right in front of a person, 某公司的焊工|Ｈ. */
export const bodyOfPerson = '(?:Ｏ的?[^，。；、和与及ＯＨＰ的]{0,10}(?=Ｈ))?';

/** People are visited and given things wherever they are. */
const care =
  /送(?:温暖|清凉|关爱|关怀|平安|健康|岗位|政策|吉祥)|慰问|走访|看望|帮扶|关爱|救助|助学|捐|义诊|体检/u;

/** 捐赠仪式, 帮扶集市, 救助技能比武: people come together there. 法律体检 is no 体检. */
const gathers =
  /(?:仪式|典礼|座谈会|(?:启动|发放|开幕|闭幕|签约|授牌)式|[集夜早]市|市集|大集|展销会|招聘会|培训班?|大赛|竞赛|比武|演练)$|(?:法律|用工|合同|安全|劳动)体检|消费帮扶/u;

/** Whether it is a round in which people are visited, helped or looked after: whoever is told of may be one of them. */
export function isCareRound({ name }: Entity): boolean {
  return care.test(name) && !gathers.test(name);
}

/** What is denied or planned in front of ； or ： is another statement. */
const away = new RegExp(`${awayFromIt}|(?:${notDone})[^；：]*$`, 'u');
const anotherYear = /去年|前年|明年|上届|年前/u;

/** Whether words or dates of the sentence before `end` tell of another time or place than the occasion spoken of. */
export function isAway({ text, phrases }: SentenceReading, { reading }: FrameContext, end: number): boolean {
  if (away.test(text.slice(0, end))) return true;
  return phrases.some(
    ({ symbol, at, start, end: last }) =>
      symbol === 'Ｔ' && at < end && anotherYear.test(reading.analysed.text.slice(start, last)),
  );
}

/** 下一位主讲人, 原定的领队: who was or will be it another time. */
const otherHolder = /(?:曾|原|老|从前|原定|原本|[下上]一?[位个届期场任次]|[明去]年|往年)的?$/u;

/** Whether what stands before a role says that somebody has it another time. */
export function isAnotherTime({ match, sentence, context }: Hit): boolean {
  const before = sentence.text.slice(0, match.start);
  return otherHolder.test(before) || (/Ｔ的?$/u.test(before) && isAway(sentence, context, match.end));
}

/** Which kinds of occasion a verb looks for. */
export function wantedKinds(verb: Predicate): readonly ProgrammeKind[] {
  return verb.kinds.has('contest') ? ['contest'] : anyOccasion;
}

/** Nothing says that what the match tells happened elsewhere. */
export const isHere = ({ match, sentence, context }: Hit): boolean => !isAway(sentence, context, match.end);

/** The occasion last spoken of before the match. */
export function occasionBefore(
  { match, sentence, context }: Hit,
  kinds: readonly ProgrammeKind[] = anyOccasion,
): readonly Entity[] | undefined {
  const occasion = context.occasions.before(sentence, match.start + 1, kinds);
  return occasion && [occasion];
}

/** The programme of group `thing` if people can be at it, else the occasion last spoken of. */
export function occasionNamed(hit: Hit, kinds: readonly ProgrammeKind[] = anyOccasion): Ends {
  const named = entitiesOf(hit.match.phrase('thing'));
  if (named.length === 0) return occasionBefore(hit, kinds);
  return named.filter((each) => isOccasion(hit.context.occasions.kindOf(each)));
}

/** Words between a group and its verb that name somebody else: Ｏ…试点单位负责同志参加会议. */
const otherPeople = /单位|企业|职工|人员|员工|代表|选手|们|学员|同志|人士|群众|家庭|师傅|青年/u;
/** Ｏ副主席某某主持: an officer, whose name nobody knows for one. */
const officer =
  /(?:主席(?!团)|书记(?!处)|主任|经理|巡视员|调研员|[局部处科院校馆站所队厂会厅]长(?!会))[\u4e00-\u9fff]{2,4}$/u;
const objectOfPreposition = /(?:为|向|给|对|和|与|把|将|带着|领着|代表).*$/u;
const forWhom = /(?<![因认以称作成])(?:为|给|向|对|替|帮)[^，。；、ＯＨＰＦＬ的]{1,8}$/u;
const goesOn = /^(?:及|和|与|以及|、|同)/u;
const takesPlaceOf = /(?:被|向|为|给|对|在|从|把|将|到|据|让|经|赴|前往|走进|来到|深入|到访|参观)$/u;
/** 代表Ｏ参加; 选手代表Ｏ的 is a noun, and so is 窑工代表|Ｈ, but for Ｈ代表Ｈ. */
const standsFor =
  /(?<!选手|职工|员工|裁判|裁判员|工人|学员|企业|劳模|行业|骑手|司机|青年|家属|教练|教练员|运动员|单位|参会|参赛|获奖|会员|女工|工匠|师徒|双方|班组|工会)代表$/u;

/** Whether a preposition or verb in front of a group makes something else of it than who does it. */
function isTakenAway({ text }: SentenceReading, { at, symbol }: Phrase, from = 0): boolean {
  const before = text.slice(from, at);
  if (takesPlaceOf.test(before)) return true;
  return symbol === 'Ｈ' ? before.endsWith('Ｈ代表') : standsFor.test(before);
}

/** Ｏ、Ｏ等单位的104名单身职工: so many of its people come for it; 职工 without a number are nobody in particular. */
const counted = /^的?(?:共)?[0-9]+[余多]?(?:名|位)[^，。；：的]{0,14}$/u;

function isStaffAtLarge({ representative, closing }: Phrase): boolean {
  return representative === 'staff' && !/[0-9]+[余多]?(?:名|位)/u.test(closing);
}

const comingVerb = new RegExp(`^(?:${coming}|参赛|参加了)$`, 'u');

/** Who does it: the nearest group before the verb in its clause that no preposition takes away, else the clause's subject. */
export function participants(sentence: SentenceReading, verb: Predicate): Phrase | undefined {
  const clause = clauseAt(sentence, verb.start);
  if (!clause) return undefined;
  const near = lastPhrase(sentence, 'ＯＨ', verb.start, clause.start);
  if (
    !near &&
    otherPeople.test(sentence.text.slice(clause.start, verb.start).replace(objectOfPreposition, ''))
  )
    return undefined;
  if (!near)
    return clause.subjectOrigin === 'own' || clause.subject?.symbol === 'Ｈ'
      ? actor(clause.subject)
      : undefined;
  const before = sentence.text.slice(clause.start, near.at);
  // Ｈ、Ｈ等Ｏ领导出席: whose leaders they are.
  const listed = near.representative === 'officials' ? phraseAt(sentence, near.at - 1) : undefined;
  if (listed?.symbol === 'Ｈ' && listed.closing.startsWith('等')) return listed;
  const between = sentence.text.slice(near.at + 1, verb.start);
  if (/来自$/u.test(before)) return near;
  // 医生Ｈ为环卫工人Ｈ讲解: for whom it is done.
  if (near.symbol === 'Ｈ' && forWhom.test(before)) {
    const { subject } = clause;
    return subject?.symbol === 'Ｈ' && subject.at < near.at ? subject : undefined;
  }
  // Ｈ代表Ｏ参加, Ｈ到Ｏ讲课: whom the clause is about.
  const taken = isTakenAway(sentence, near, clause.start);
  if (taken && clause.subject?.symbol === 'Ｈ' && clause.subjectOrigin === 'own')
    return clause.subject.at < near.at ? clause.subject : undefined;
  if (isStaffAtLarge(near) || taken) return undefined;
  // 由Ｈ带队参加: of the team; 由Ｈ揭牌 is done by him.
  if (/由$/u.test(before) && comingVerb.test(verb.text)) return undefined;
  // 为获奖选手颁奖: whom it is done for is not who does it.
  const upToObject = between.replace(objectOfPreposition, '');
  if (near.symbol === 'Ｏ' && counted.test(upToObject)) return near;
  if (otherPeople.test(upToObject) && !goesOn.test(between)) return undefined;
  if (near.symbol === 'Ｏ' && officer.test(between)) return undefined;
  const possessive = near.symbol === 'Ｈ' ? /^的/u : /的/u;
  return possessive.test(between) ? undefined : near;
}

/** What joins the groups of one list, people and organisations mixed: Ｈ、Ｏ有关负责人，以及Ｏ职工代表. */
const listLink =
  /^(?:等?[^，。；：、ＯＨＰ]{0,8}(?:领导|负责人|负责同志|代表|同志|骨干|干部|人员|一行|嘉宾))?(?:，?(?:以及|及|和|还有)|、|与|暨)[^，。；：ＯＨＰ]{0,14}$/u;
const listOpens = /^(?:以及|及|和|还有)/u;

/** Everybody who does it: the participants, and the groups that stand with them in one list. */
export function allParticipants(sentence: SentenceReading, verb: Predicate): readonly Phrase[] {
  const first = participants(sentence, verb);
  const found = first ? [first] : [];
  const clause = clauseAt(sentence, verb.start);
  const until = clause && listOpens.test(sentence.text.slice(clause.start)) ? clause.start : verb.start;
  const last = first ?? lastOfList(sentence, clause?.start ?? 0, until);
  if (!first && clause && found.length === 0) found.push(...listedBefore(sentence, clause.start));
  if (!last || !inSentence(sentence, last)) return found;
  if (!first && last.at < (clause?.start ?? 0) && !isStaffAtLarge(last)) found.push(last);
  let later = last;
  for (let i = sentence.phrases.indexOf(last) - 1; i >= 0; i--) {
    const earlier = sentence.phrases[i];
    if (!earlier || !'ＯＨ'.includes(earlier.symbol)) break;
    if (!listLink.test(sentence.text.slice(earlier.at + 1, later.at))) break;
    if (isTakenAway(sentence, earlier)) break;
    if (!isStaffAtLarge(earlier)) found.push(earlier);
    later = earlier;
  }
  return found;
}

/** What an item of a list of participants ends on, whether it has a name or not. */
const listItem = /(?:负责同志|负责人|代表|人员|干部|同志|领导|主席|委员|骨干|[ＯＨ])$/u;

/** Ｏ全体委员，各县工会负责人，部分代表|参加会议: the names in clauses before that are nothing but items of the list. */
function listedBefore(sentence: SentenceReading, until: number): readonly Phrase[] {
  const { clauses, text } = sentence;
  const found: Phrase[] = [];
  for (let i = clauses.length - 1; i >= 0; i--) {
    const item = clauses[i];
    if (!item || item.end > until) continue;
    if (!listItem.test(text.slice(item.start, item.end))) break;
    const last = lastPhrase(sentence, anySymbol, item.end, item.start);
    if (last && last.at === item.end - 1 && 'ＯＨ'.includes(last.symbol) && !isStaffAtLarge(last))
      found.push(last);
  }
  return found;
}

/** The group that a list ends on: before the verb in its clause, or before the comma that 以及 follows. */
function lastOfList(sentence: SentenceReading, clauseStart: number, until: number): Phrase | undefined {
  const from = until === clauseStart ? clauseStart - 2 : clauseStart;
  return lastPhrase(sentence, 'ＯＨ', until, from);
}

function actor(subject: Phrase | undefined): Phrase | undefined {
  return subject && 'ＯＨ'.includes(subject.symbol) && subject.representative !== 'staff'
    ? subject
    : undefined;
}

/** 主持会议的是Ｈ, 带队的还有Ｈ: the verb's subject comes after it. */
export function isCleft(sentence: SentenceReading, verb: Predicate): boolean {
  return /^[^，。；]{0,12}的，?(?:还)?(?:是|有|为)/u.test(sentence.text.slice(verb.end));
}

/** Whoever comes for an organisation brings it along; its staff at large does not. */
export const delegates: readonly Representative[] = ['officials', 'team'];

export function attend(
  sentence: SentenceReading,
  context: FrameContext,
  people: Ends,
  occasions: readonly Entity[],
  role: AttendanceRole,
  range: readonly [number, number],
  confidence: number,
  verbAt?: number,
): void {
  const here = people && 'symbol' in people && inSentence(sentence, people) ? people.at : range[0];
  for (const source of endsOf(people).map((each) => ownerOfTeam(context.reading, each))) {
    for (const target of occasions) {
      context.claim(sentence, {
        type: 'ATTENDED',
        source,
        target,
        role,
        from: Math.min(here, range[0]),
        to: range[1],
        confidence,
        verbAt,
      });
    }
  }
}
