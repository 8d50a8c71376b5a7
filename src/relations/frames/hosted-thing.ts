/** Which programme or fund 由……主办, 协办 or 委托……管理 speaks of. */
import { organisationHeads } from '../../language/lexicons/organisation-heads.ts';
import { programmeHeads } from '../../language/lexicons/programmes.ts';
import { afterAdverbials, type Clause } from '../syntax/clauses.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { clauseAt, lastPhrase, type Reading, type SentenceReading } from '../syntax/reading.ts';
import { phraseIn } from './patterns.ts';

/** What can be hosted or paid for. */
export const things = 'ＰＦ';

export function isThing(phrase: Phrase): boolean {
  return things.includes(phrase.symbol);
}

const directObject = /^(?:了)?[^，。；的ＯＨＰ]{0,8}?(?<thing>[ＰＦ])/du;
const relativeHead = /^[^。；]{0,80}?的[^，。；的]{0,14}?(?<thing>[ＰＦ])/du;
const unreadHead =
  /^(?:[，、]?(?:由)?Ｏ?[^，。；ＯＰＦ]{0,8}(?:主办|承办|协办|支持|指导)){0,4}的(?![^，。；]{0,14}[ＰＦ])(?:Ｎ|[^，。；]{2})/u;
const thisThing =
  /^(?:[、，](?:由)?Ｏ[^，。；、ＯＰＦ]{2,8}){0,4}的(?:这[一个项次场届]|该|此[次项])\p{Script=Han}{1,4}/u;
const chainLinks = /，[^，]{0,12}(?:主办|承办|协办|支持)/gu;

/** 活动由Ｏ主办: any event may be called so. */
const generic =
  /(?:活动|项目|工程|服务|赛事|比赛|大赛|竞赛|比武|培训|会议|大会|仪式|基金|平台|计划|工作|行动|服务|保障|[室厅楼房]|场地|车间|宿舍|食堂)$/u;
const bodyHeads: ReadonlySet<string> = new Set(organisationHeads.map(({ word }) => word));
const LONGEST_HEAD = 6;

/** 艺术节由……, 学院由……: a noun of its own kind, which no name was found for, that a sentence begins with. */
const bareSubject = /^(?<noun>\p{Script=Han}{2,6}?)(?=由|自Ｔ|Ｔ|系Ｏ|是由?Ｏ)/u;

/** That noun, where the clause at `at` or one before it in the sentence begins with one, and none of them with a name. */
export function ownNoun(sentence: SentenceReading, at = 0): string | undefined {
  for (let i = sentence.clauses.findIndex(({ end }) => end > at); i >= 0; i--) {
    const clause = sentence.clauses[i];
    if (!clause || (clause.subjectOrigin === 'own' && clause.subject && isThing(clause.subject)))
      return undefined;
    const noun = nounOf(sentence, clause);
    if (noun !== undefined) return noun;
  }
  return undefined;
}

function nounOf({ text }: SentenceReading, { otherSubject, start, end }: Clause): string | undefined {
  if (!otherSubject) return undefined;
  const from = afterAdverbials(text, start, end);
  const noun = bareSubject.exec(text.slice(from, from + 8))?.groups?.noun;
  if (noun === undefined || generic.test(noun)) return undefined;
  for (let length = Math.min(LONGEST_HEAD, noun.length); length >= 2; length--) {
    const head = noun.slice(-length);
    if (programmeHeads.has(head) || bodyHeads.has(head)) return noun;
  }
  return undefined;
}

/** How many sentences back a bare noun looks for the thing that it means. */
const REACH = 8;

/** 这个班由, 驿家去年, 课是: the noun that a clause begins with; a single character only where places and events end so. */
const pointing =
  /^(?:这[个项场次座家间处届只支门档台部首]|该|此[次项]?|本[届次场])?(?<noun>[班课馆站室店营队社团屋厅坊校会赛展节季周奖戏剧片]|\p{Script=Han}{2,4}?)(?=[由是系，]|自Ｔ|Ｔ|去年|今年)/u;

/** 这场为工友办的拍卖会，: all that a clause says, before what is told of it. */
const pointingAlone =
  /^(?:Ｔ，?)?(?:这[个项场次座家间处届只支门档台部首]|该|此[次项]|本[届次场])(?:[^，。；ＯＨＰＦ]{1,14}的)?(?<noun>\p{Script=Han}{2,6})$/u;

/** The noun that the clause at `at`, or one right before it that says nothing else, points with. */
function nounPointing({ clauses, text }: SentenceReading, at: number): string | undefined {
  for (let i = clauses.findIndex(({ end }) => end > at); i >= 0; i--) {
    const clause = clauses[i];
    if (!clause || clause.subjectOrigin === 'own') return undefined;
    const words = text.slice(clause.start, clause.end);
    const noun = (pointing.exec(words) ?? pointingAlone.exec(words))?.groups?.noun;
    if (noun !== undefined) return noun.slice(-4);
  }
  return undefined;
}

/** The last thing before the sentence whose name ends with a noun. */
export function thingCalled(
  sentence: SentenceReading,
  { sentences }: Reading,
  noun: string,
): Phrase | undefined {
  for (let back = 1; back <= REACH; back++) {
    const called = sentences[sentence.index - back]?.phrases.findLast(
      (phrase) =>
        isThing(phrase) &&
        phrase.members.length === 1 &&
        phrase.members[0]?.entity.name.replace(/[”’》]$/u, '').endsWith(noun),
    );
    if (called) return called;
  }
  return undefined;
}

/**
 * What a clause without the thing means: the last one that is called by the noun that the clause at `at` begins with;
 * else what the sentences before are about, unless the noun is of another kind.
 */
export function thingMeant(sentence: SentenceReading, reading: Reading, at = 0): Phrase | undefined {
  const noun = ownNoun(sentence, at);
  if (noun !== undefined) return thingCalled(sentence, reading, noun);
  const pointed = nounPointing(sentence, at);
  return (pointed && thingCalled(sentence, reading, pointed)) || sentence.topic.thing;
}

/**
 * The object of the verb that ends at `end`; else the programme before the phrase that begins at `start`; else the
 * head of the relative clause that it closes; else what the clause, the sentence or the one before is about.
 */
export function hostedThing(
  sentence: SentenceReading,
  start: number,
  end: number,
  reading: Reading,
): Phrase | undefined {
  const object = phraseIn(sentence, directObject, 'thing', end);
  if (object) return headOfRun(sentence, object);
  const clause = clauseAt(sentence, start);
  const before = lastPhrase(sentence, things, start, clause?.start);
  if (before) return before;
  const head = phraseIn(sentence, relativeHead, 'thing', end);
  if (head && isNear(sentence.text.slice(end, head.at))) return headOfRun(sentence, head);
  // 这只由Ｏ发起的基金，起初…: what was spoken of before.
  const noun = /^的(?<noun>\p{Script=Han}{2,5})(?=[，。；]|$)/u.exec(sentence.text.slice(end))?.groups?.noun;
  if (noun !== undefined && /(?:^|[，；])这[个只项场次座家间处届支]$/u.test(sentence.text.slice(0, start)))
    return thingCalled(sentence, reading, noun.slice(-2));
  // 由Ｏ发起、Ｏ承接的这项服务: what the talk is of.
  if (thisThing.test(sentence.text.slice(end))) return sentence.topic.thing;
  // 由Ｏ主办的 + words that nobody recognised: what is hosted stands there, and is nothing that was named before.
  if (unreadHead.test(sentence.text.slice(end))) return undefined;
  const held = objectBefore(sentence, start);
  if (held) return held;
  if (clause?.subject && isThing(clause.subject)) return clause.subject;
  // Ｏ由Ｏ联合建立: the body itself.
  if (sentence.text.startsWith('Ｏ由', start - 1) && clause?.subject?.at === start - 1) return undefined;
  const earlier = undivided(sentence, thingToldBefore(sentence, start));
  const later = sentence.phrases.find((phrase) => phrase.at >= end && isThing(phrase));
  // 学校成立于2019年，由Ｏ与Ｏ联合举办: a body that the sentence is about, and no money that comes later.
  const ofBody =
    clause?.subject?.symbol === 'Ｏ' &&
    clause.subjectOrigin !== 'own' &&
    sentence.text.charAt(start) === '由';
  return (
    earlier ??
    (ofBody && later?.symbol === 'Ｆ' ? undefined : (later ?? thingMeant(sentence, reading, start)))
  );
}

/**
 * The thing that the clauses of the sentence before `to` tell of: what the last of them with a subject of its own is
 * about (Ｐ是Ｐ之一，由Ｏ承办), else the last that is named.
 */
export function thingToldBefore(sentence: SentenceReading, to: number): Phrase | undefined {
  const held = objectBefore(sentence, to);
  if (held) return held;
  const last = lastPhrase(sentence, things, to);
  const own = sentence.clauses.findLast(({ end, subjectOrigin }) => end < to && subjectOrigin === 'own');
  const about = own?.subject;
  if (about?.symbol !== 'Ｐ' || last?.symbol !== 'Ｐ') return last;
  return last.at === about.at + 1 ? last : about;
}

/** What the clause right before says is held: Ｏ举办Ｐ，由Ｏ承办; of several, where each is meant: 举办Ｐ、Ｐ，均由Ｏ承办. */
function objectBefore(sentence: SentenceReading, to: number): Phrase | undefined {
  const last = lastPhrase(sentence, things, to);
  if (!last || !endsClause.test(sentence.text.slice(last.at + 1, to))) return undefined;
  const isMeant = last.members.length === 1 || allOfThem.test(sentence.text.slice(0, to));
  return isMeant && holds.test(sentence.text.slice(0, last.at)) ? last : undefined;
}
const endsClause = /^[^，。；ＯＨＰＦ]{0,8}，[^，。；ＯＨＰＦ]{0,4}$/u;
const holds = /(?:举办|举行|召开|开展|推出|开设|办)(?:了|起)?[^，。；ＯＨＰＦ的]{0,8}$/u;
const allOfThem = /，(?:均|都|全部|皆)(?:已)?$/u;

/** Ｐ启动，内设Ｐ、Ｐ三项活动: what is divided off is not what the sentence is about. */
function undivided(sentence: SentenceReading, thing: Phrase | undefined): Phrase | undefined {
  if (!thing) return undefined;
  const clause = clauseAt(sentence, thing.at);
  if (!clause || !dividing.test(sentence.text.slice(clause.start, thing.at))) return thing;
  const about = sentence.clauses.find(
    ({ start, subject, subjectOrigin }) =>
      start <= clause.start && subjectOrigin === 'own' && subject !== thing && subject && isThing(subject),
  );
  return about?.subject ?? thing;
}
const dividing = /(?:内设|下设|设有|设置|分为|分设|包括|涵盖|包含|设)了?[^，。；]{0,12}$/u;

/** ＰＰ, a contest and its closing ceremony in one noun phrase: the last is what it is about. */
function headOfRun({ phrases }: SentenceReading, first: Phrase): Phrase {
  const next = phrases.find(({ at }) => at === first.at + 1);
  const [whole] = first.members;
  const [part] = next?.members ?? [];
  return next?.symbol === 'Ｐ' && whole && part?.entity.name.startsWith(whole.entity.name) ? next : first;
}

/** At most one comma between, beside those of the chain of hosts. */
function isNear(between: string): boolean {
  return !/[，。][^，。]*[，。]/u.test(between.replace(chainLinks, ''));
}
