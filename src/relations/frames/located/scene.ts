/** LOCATED_IN of events by the scene that a sentence or an article opens on, and by where they go. */
import type { Entity } from '../../../entities/entity.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import type { Clause } from '../../syntax/clauses.ts';
import { anySymbol, type Phrase } from '../../syntax/phrase.ts';
import { isOccasion } from '../../syntax/programme-kind.ts';
import { clauseAt, lastPhrase, type SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import { sole, soleEnds, wideRegion } from './ends.ts';
import { going, insideWords } from './place-verbs.ts';

/** 在Ｏ的支持下，: no place. */
const isPlain = ({ match }: Hit): boolean =>
  match.phrase('target')?.representative === '' &&
  !/支持|指导|帮助|协调|下，$|组织|领导|带领|配合|倡议|号召|看来|眼里|眼中/u.test(match.text);

/** The only thing that this sentence says is hosted; of several, the occasions. */
export function hostedHere({ sentence, context }: Hit): Ends {
  const hosted = context.claimed
    .targetsIn('ORGANISED', sentence.index)
    .filter((each) => each.type === 'Programme' && context.occasions.kindOf(each) !== 'award');
  if (hosted.length === 1) return hosted;
  return hosted.filter((each) => isOccasion(context.occasions.kindOf(each)));
}

/** 在Ｌ，Ｏ联合Ｏ举办Ｐ; Ｏ的展厅里，Ｏ主办的Ｐ开讲: the place opens the sentence, the event is hosted later in it. */
export const scene = ruleFrame('located/scene', 'LOCATED_IN', [
  {
    pattern:
      /(?:^|，)(?:Ｔ[^，。；ＯＨＰＬ]{0,4}，?)?(?:在|走进|走入|来到|步入)(?:Ｌ的?)?(?<target>[ＬＯ])[^，。；ＯＰ]{0,8}，/dgu,
    source: hostedHere,
    accept: isPlain,
    confidence: 0.75,
  },
]);

/** 慰问组先后到Ｌ、Ｌ和Ｌ; Ｐ走进Ｏ, Ｐ落户Ｌ: where an activity goes. */
export const goesTo = ruleFrame('located/goes-to', 'LOCATED_IN', [
  {
    pattern: new RegExp(`(?:先后|分别|依次|相继)(?<verb>到|${going})(?<target>Ｌ)`, 'dgu'),
    source: ({ match, sentence, context }) => {
      const occasion = context.occasions.before(sentence, match.start, ['event']);
      return occasion && [occasion];
    },
    confidence: 0.7,
  },
  {
    pattern: /(?<source>Ｏ)(?<verb>落户|入驻|迁至|搬到|搬进|迁入)(?<target>Ｌ)/dgu,
    accept: soleEnds,
    confidence: 0.8,
  },
  {
    // 走进某某路，“某某驿站”里热水、充电柜一应俱全.
    pattern: new RegExp(
      `^(?:Ｔ，?)?(?<verb>${going})(?:Ｌ的?)?(?<target>[ＬＯ])[^，。；ＯＨＰＬ]{0,8}，(?<source>Ｐ)(?:的|里|内|中|格外|正|映入|十分|人头|热闹|分外)`,
      'dgu',
    ),
    accept: soleEnds,
    confidence: 0.7,
  },
  {
    // 来到Ｌ，为Ｏ120余名职工义诊.
    pattern: new RegExp(
      `(?<verb>${going})(?:Ｌ的?)?(?<target>[ＬＯ])[^，。；ＯＨＰＬ的]{0,8}，为[^，。；ＨＰＬ]{0,16}(?<source>Ｐ)(?=[，。；]|$)`,
      'dgu',
    ),
    accept: soleEnds,
    confidence: 0.7,
  },
  {
    // Ｐ由Ｏ筹办，Ｔ摆进了Ｌ.
    pattern:
      /，(?:Ｔ|[^，。；ＯＨＰＬ]{0,4})(?:又|还|再|也|已|就|便|才)?(?<verb>改到|改在|改至|摆进|摆到|搬进|搬到|搬上|开进|开到|办进|办到|送到|送进|走进|落户|移师)(?:了)?(?:Ｌ的?)?(?<target>[ＬＯ])(?=[，。；里内上]|$|[^，。；ＯＨＰＬ的]{1,6}(?:[，。；]|$))/dgu,
    source: ({ match, sentence }) => {
      const subject = clauseAt(sentence, match.at('verb') ?? match.start)?.subject;
      return subject?.symbol === 'Ｐ' && sole(subject) ? subject : undefined;
    },
    accept: (hit) => sole(hit.match.phrase('target')) && isPlain(hit),
    confidence: 0.75,
  },
  {
    // 将Ｐ推进Ｏ.
    pattern:
      /[将把](?<source>Ｐ)(?<verb>推进|推到|推上|带进|带到|拉进|拉到|请进|延伸到)(?:了)?(?:Ｌ的?)?(?<target>[ＬＯ])/dgu,
    accept: soleEnds,
    confidence: 0.8,
  },
  {
    pattern: new RegExp(`(?<verb>${going})[^，。；ＯＨＰＬ]{0,6}?(?<target>[ＬＯ])，为`, 'dgu'),
    source: ({ match, sentence, context }) => {
      const occasion = context.occasions.before(sentence, match.start, ['event']);
      const here = sentence.phrases.some((phrase) => entitiesOf(phrase).some((each) => each === occasion));
      return occasion && here ? [occasion] : undefined;
    },
    confidence: 0.7,
  },
  {
    pattern:
      /(?<source>Ｐ)[^，。；ＯＨＰＬ]{0,8}?(?<verb>走进|来到|亮相于?|前往|赶赴|赶到|深入|开进|送到|开到|落户|落户于|进驻|抵达|移师|落地|入驻|走入|办到|办进|搬到|搬进|搬上|摆到|摆进|设到|建到|建进|送进|送上|驶入|驶进|驶向)(?:了)?(?:Ｌ的?)?(?<target>[ＬＯ])/dgu,
    accept: ({ match }) => match.phrase('target')?.representative === '',
    confidence: 0.8,
  },
]);

/** The only programme of the clause, or what a clause without any goes on about, if nothing says where it is. */
function unplacedThing({ match, sentence, context }: Hit): Ends {
  const clause = clauseAt(sentence, match.start);
  if (!clause) return undefined;
  const things = sentence.phrases.filter(
    (phrase) => phrase.symbol === 'Ｐ' && phrase.at >= clause.start && phrase.at < clause.end,
  );
  // 设在Ｌ的牌子 says where something else is.
  const free = things.length === 0 && opensClause.test(sentence.text.slice(clause.start, match.start));
  const thing = free ? thingBefore(sentence, clause) : things[0];
  if (things.length > 1 || thing?.members.length !== 1) return undefined;
  const known = entitiesOf(thing).some((each) => context.claimed.isSource('LOCATED_IN', each));
  return known || itsPeople.test(sentence.text.slice(thing.at + 1, thing.at + 14)) ? undefined : thing;
}

/** Nothing but a time or an adverb stands between the clause's beginning and 在. */
const opensClause = /^(?:Ｔ)?(?:就|也|还|都|正|将|日前|昨日|近日|已|先后|分别|便|则|同时|首次|最后)?$/u;

/** Ｐ的20名学员在Ｏ: where some of its people were. */
const itsPeople = /^的[^，。；ＯＨＰＬ]{0,8}(?:学员|选手|队员|职工|工人|员工|代表|老师|专家|成员)/u;

/** Ｐ结业汇报，在Ｌ的车间里开了场: the programme that the clause before ends on, or that this one has for its subject. */
function thingBefore(
  sentence: SentenceReading,
  { start, subject, subjectOrigin, otherSubject }: Clause,
): Phrase | undefined {
  if (subjectOrigin === 'own' || otherSubject) return undefined;
  if (subject?.symbol === 'Ｐ' && subjectOrigin === 'clause') return subject;
  const last = lastPhrase(sentence, anySymbol, start);
  const between = last && sentence.text.slice(last.at + 1, start);
  return last?.symbol === 'Ｐ' && between && /^[^，。；的]{0,6}，$/u.test(between) ? last : undefined;
}

/** 在Ｌ and Ｐ in one clause, whatever the verb; Ｐ在Ｏ开打. */
export const sharedClause = ruleFrame('located/clause', 'LOCATED_IN', [
  {
    pattern: /(?:在|(?<![位落处属对由关用至自])于)(?:Ｌ的?)?(?<target>Ｌ)(?<verb>)/dgu,
    source: unplacedThing,
    confidence: 0.6,
  },
  {
    // Ｐ去年在Ｏ开打，主办方是…: a short verb ends the clause.
    pattern:
      /(?<source>Ｐ)(?:Ｔ|[^，。；ＯＨＰＬ]{0,4})在(?:Ｌ的?)?(?<target>Ｏ)(?<verb>)(?![^，。；]{0,3}下)[^，。；ＯＨＰＬ的]{2,4}(?=[，。；]|$)/dgu,
    accept: (hit) => soleEnds(hit) && isPlain(hit) && unplacedThing(hit) !== undefined,
    confidence: 0.65,
  },
  {
    // Ｐ在Ｏ的三楼会议室里开了场.
    pattern: new RegExp(`在(?:Ｌ的?)?(?<target>Ｏ)(?<verb>)${insideWords}`, 'dgu'),
    source: unplacedThing,
    accept: (hit) => sole(hit.match.phrase('target')) && isPlain(hit),
    confidence: 0.65,
  },
]);

/** How many sentences a scene takes at the head of an article. */
const LEAD_SENTENCES = 4;

function isSpot(phrase: Phrase | undefined): boolean {
  const place: Entity | undefined = phrase?.members[0]?.entity;
  return sole(phrase) && !wideRegion.test(place?.name ?? '市');
}

function isLead({ index, sentence }: SentenceReading, { reading }: FrameContext): boolean {
  if (sentence.paragraph !== 0) return false;
  const opening = reading.sentences.findIndex((each) => each.sentence.part === 'body');
  return index - opening < LEAD_SENTENCES;
}

/** Visits, by what they are called: 慰问养路工, 送法进企业. */
const visiting =
  /慰问|走访|看望|宣讲|义诊|送(?:清凉|温暖|教|岗|法|医|文化|健康|书)|进(?:企业|车间|工地|校园|社区|园区|班组|基层|厂)/u;

/** The only visit of those who the clause says went there, if nothing else tells where it was. */
function visitOfThose({ match, sentence, context }: Hit): Ends {
  const { reading, claimed, occasions } = context;
  const subject = clauseAt(sentence, match.at('verb') ?? match.start)?.subject;
  if (!subject) return undefined;
  const visitors = bodiesOf(subject, reading);
  const visits = reading.layer.entities.filter(
    (each) =>
      each.type === 'Programme' && visiting.test(each.name) && claimed.links('ORGANISED', visitors, each),
  );
  const [visit, ...others] = visits;
  const isKnown = visit === undefined || claimed.isSource('LOCATED_IN', visit) || occasions.placed(visit);
  return isKnown || others.length > 0 ? undefined : [visit];
}

const visitRules = ruleFrame('located/visit', 'LOCATED_IN', [
  {
    // Ｏ来到Ｌ、Ｌ，为养路工送去手套.
    pattern: new RegExp(
      `(?<verb>${going}|到)(?:了)?(?:Ｌ的?)?(?<target>[ＬＯ])(?:等地|等单位|一线|现场|工地)?，[^。；ＯＨＰ]{0,16}(?:为|给|向|慰问|看望|送|走访|开展|宣讲|讲)`,
      'dgu',
    ),
    source: visitOfThose,
    accept: ({ match }) => match.phrase('target')?.representative === '',
    confidence: 0.65,
  },
]);

const leadRules = ruleFrame('located/lead', 'LOCATED_IN', [
  {
    pattern:
      /(?:(?:(?<verb>站在|走进|走入|来到|步入|踏入|踏进|深入|前往|赶赴|抵达)(?:位于[^，。；]{1,10}的)?(?<inside>[ＬＯ])(?![^，。；]{0,14}的Ｐ)|在(?:Ｌ的?)?(?<within>Ｌ))|(?:^|，)(?<house>Ｏ)(?:的)?[^，。；ＯＨＰＬ]{0,4}?(?:大厅|礼堂|会议室|报告厅|院子|天井|操场|食堂|教室|广场|车间)(?:里|内|上)|(?:^|，)(?<beside>Ｌ)(?:的)?[^，。；ＯＨＰＬ]{0,6}(?:里|内|上|旁|边|门口|候车室|会议室|广场|现场|大厅))/dgu,
    source: ({ context }) => {
      const { main } = context.occasions;
      const hosted = main !== undefined && context.claimed.isTarget('ORGANISED', main);
      const known = main !== undefined && context.claimed.isSource('LOCATED_IN', main);
      return main && hosted && !known && !context.occasions.placed(main) ? [main] : undefined;
    },
    target: ({ match }) =>
      match.phrase('inside') ?? match.phrase('within') ?? match.phrase('house') ?? match.phrase('beside'),
    accept: (hit) =>
      (hit.match.phrase('house') !== undefined ||
        isSpot(hit.match.phrase('inside') ?? hit.match.phrase('within') ?? hit.match.phrase('beside'))) &&
      !/Ｌ[^，]*$/u.test(before(hit)),
    confidence: 0.6,
  },
]);

/**
 * An article that opens on a scene (站在某某园的平台上, 走进某某疗养院) and then names its event tells where the event
 * is; only where nothing else in the article says so.
 */
export const sceneLead: Frame = {
  ...leadRules,
  triggers: [...(visitRules.triggers ?? []), ...(leadRules.triggers ?? [])],
  read: (sentence, context) => {
    if (!isLead(sentence, context)) return;
    leadRules.read(sentence, context);
    visitRules.read(sentence, context);
  },
};
