/** Clauses of a folded sentence with their subjects, own or carried over. */
import type { WordIndex } from '../../entities/word-index.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { afterMannerAdverbs } from '../../language/lexicons/verbs/manner-adverbs.ts';
import { joining } from '../../language/lexicons/verbs/pivot-verbs.ts';
import { isDescribed } from './described-people.ts';
import type { FoldedSentence } from './fold-sentence.ts';
import { OpeningPattern } from './opening-pattern.ts';
import type { Phrase } from './phrase.ts';
import { hasVerb, type Predicate, verbsIn } from './predicates.ts';

/** How a clause comes by its subject: its own, the one of the clause before, or of the sentence before. */
export type SubjectOrigin = 'own' | 'clause' | 'sentence';

export interface Clause {
  /** Half-open range of the folded sentence, without the mark that ends it. */
  readonly start: number;
  readonly end: number;
  readonly predicates: readonly Predicate[];
  readonly subject?: Phrase | undefined;
  readonly subjectOrigin?: SubjectOrigin | undefined;
  /** Who acted last before the clause in its sentence, whatever the clause is about. */
  readonly actor?: Phrase | undefined;
  /** The clause begins with a noun that is no entity (选手们…), which hides any subject carried over. */
  readonly otherSubject: boolean;
}

/** What one sentence hands on to the next: who it was about. */
export interface Topic {
  readonly actor?: Phrase | undefined;
  readonly actorParagraph: number;
  readonly thing?: Phrase | undefined;
}

export const noTopic: Topic = { actorParagraph: -2 };

const clauseEnds = new CharacterSet('，；：。！？…—');

function splitClauses(folded: FoldedSentence): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= folded.text.length; i++) {
    if (i < folded.text.length && !clauseEnds.hasAt(folded.text, i)) continue;
    if (i > start) spans.push({ start, end: i });
    start = i + 1;
  }
  return spans;
}

/** What may stand before a subject without being one. */
const leading = new OpeningPattern(
  /^(?:Ｔ(?:上午|下午|晚上?|傍晚|早上?|清晨|中午|起|以来|前后|期间|至Ｔ)?的?|近日|日前|昨天|今天|当天|当日|同日|目前|眼下|如今|此前|此后|随后|之后|最后|同时|此外|另外|另悉|据悉|据了解|据介绍|经了解|据[^，Ｓ]{1,16}?(?:介绍|统计|透露|消息)|其中|与此同时|近年来|一直以来|长期以来|每年|每月|每周|往年|去年底?|今年|年内|年初|年底|本届|此次|双方|三方|各方|两家单位|首先|接着|不仅|而且|并且?|还|也|又|再|则|更|均|都|已|先后|陆续|共(?![建办创筹享])|累计|仅|截至.{0,8}|自.{1,10}(?:以来|起)|在.{0,24}?(?:中|上(?!演|线|映)|(?:支持|指导|帮助|领导|带领|关心|背景|协调|组织|牵头|推动|情况|之|脚|楼|树|台)下|里|时|期间|之际|以来|前|后|边|旁|现场)|会上|会后|现场|活动中|活动现场|赛场外|结束后|期间|为[^Ｏ，]{1,20}?(?=Ｏ)|图为|记者(?:Ｔ)?(?:近日)?从.{1,20}(?:了解到|获悉)|[0-9一二三四五六七八九十]+[年月日天]+[里间]?|——|·|、|“)/u,
);

const preposition = new RegExp(
  `(?:由|被|向|为|给|对|与|同|和|在|从|把|将|到|至|往|自|来自|让|使|请|据|经|面向|依托|通过|按照|根据|${joining}|替|随着|作为|除了|围绕|针对|结合|应|邀请|请来|走进|进|赴|带|以|于|由于|因)(?:了)?$`,
  'u',
);

/** 为全区Ｐ配备空调, 在镇上的Ｌ开讲: a preposition with a short modifier between. */
const distantPreposition =
  /(?:^|[，；：]|[并还又也再])(?:(?:为|向|给|对|从|把|将|被|由)[^，。；的ＯＨＰＦＬ]{1,5}|在[^，。；的ＯＨＰＦＬ]{1,10}的)$/u;

/** 为遭遇台风的养殖工人Ｈ送上: a clause that begins with whom something is given to. */
const givenTo = /^(?:并|还|又|也|再)?(?:为|给|向)[^，。；ＯＨＰＦＬ]{1,20}$/u;
const giving = /^(?:各|分别)?(?:送|发|捐|递|垫付|报销|解决|提供|申请|办理|颁)/u;

export function readClauses(
  folded: FoldedSentence,
  predicates: readonly Predicate[],
  topic: Topic,
  words: WordIndex,
): { clauses: readonly Clause[]; topic: Topic } {
  const clauses: Clause[] = [];
  let carried: Phrase | undefined;
  let carriedOrigin: SubjectOrigin = 'sentence';
  let actor: Phrase | undefined;
  let thing: Phrase | undefined;
  let lastActor: Phrase | undefined;
  const { paragraph } = folded.sentence;
  const near = topic.actorParagraph === paragraph || topic.actorParagraph + 1 === paragraph;
  if (near && paragraph >= 0) carried = topic.actor;
  let blocked = false;
  let partTaken = false;
  let first = 0;
  for (const { start, end } of splitClauses(folded)) {
    while ((predicates[first]?.start ?? end) < start) first += 1;
    let past = first;
    while ((predicates[past]?.end ?? end + 1) <= end) past += 1;
    const inside = predicates.slice(first, past);
    const from = afterAdverbials(folded.text, start, end);
    const pointed = pointedHead.test(folded.text.slice(start, end));
    const own = pointed ? undefined : ownSubject(folded, start, from, end, inside);
    const otherSubject = pointed || (!own && hasOtherSubject(folded, from, end, inside, words));
    if (own) {
      clauses.push({
        start,
        end,
        predicates: inside,
        subject: own,
        subjectOrigin: 'own',
        actor: undefined,
        otherSubject: false,
      });
      // Ｏ牵头，Ｏ配合，推出Ｐ: whoever leads goes on.
      const goesAlong =
        carried !== undefined &&
        carriedOrigin === 'clause' &&
        goingAlong.test(folded.text.slice(own.at, end));
      if (!goesAlong) carried = pivotObject(folded, end) ?? own;
      carriedOrigin = 'clause';
      blocked = false;
      if (own.symbol === 'Ｏ' || own.symbol === 'Ｈ') {
        actor ??= own;
        lastActor = own;
      } else thing ??= own;
      continue;
    }
    // …，30人参加；开设Ｐ: the next of several things done, by whoever did the first.
    const goesOn = partTaken || folded.text.charAt(start - 1) === '；';
    if (blocked && goesOn && carried?.symbol === 'Ｏ' && beginsWithHosting(folded.text, from, inside))
      blocked = false;
    blocked ||= otherSubject;
    const inherits = carried !== undefined && !blocked;
    clauses.push({
      start,
      end,
      predicates: inside,
      subject: inherits ? carried : undefined,
      subjectOrigin: inherits ? carriedOrigin : undefined,
      actor: lastActor,
      otherSubject: blocked,
    });
    partTaken = otherSubject && takesPart.test(folded.text.slice(from, end));
    carried = pivotObject(folded, end) ?? carried;
  }
  actor ??= relativeAgent(folded);
  const next: Topic = {
    actor: actor ?? topic.actor,
    actorParagraph: actor ? paragraph : topic.actorParagraph,
    thing: thing ?? topic.thing,
  };
  return { clauses, topic: next };
}

/** 由Ｏ发起、Ｏ承接的这项服务，每天……: about what was spoken of before. */
const pointedHead =
  /Ｏ[^，。；：]{0,12}的(?:这[一个项次场届]{1,2}|该|此[次项])(?:项目|活动|工程|计划|行动|赛事|培训|服务|举措|平台|品牌)$/u;

/** Ｏ积极配合: all that is said of it. */
const goingAlong = /^Ｏ(?:积极|全力|大力|密切|主动|共同|鼎力)?(?:配合|协助|支持|参与|响应|协同|助力|支援)$/u;

/** 46名孩子参加, 吸引职工300余人: how many it was for; the sentence goes on about who acted before. */
const takesPart =
  /^[^，。；ＯＨＰＦＬ]{0,12}(?:[0-9]+|[一二三四五六七八九十百千两]+)[余多万]*(?:名|人|位|户|个|家|对|支)[^，。；ＯＨＰＦＬ]{0,8}(?:参加|参与|参训|参赛|受益|受惠|报名|到场|听课|结业)[^，。；ＯＨＰＦＬ]{0,4}$/u;

function beginsWithHosting(text: string, from: number, predicates: readonly Predicate[]): boolean {
  const verb = afterMannerAdverbs(text, from);
  return predicates.some(({ start, kinds }) => start === verb && kinds.has('host'));
}

/** Where the first of the predicates begins that does so at or behind `from`. */
function verbFrom(predicates: readonly Predicate[], from: number): number | undefined {
  for (const { start } of predicates) if (start >= from) return start;
  return undefined;
}

const pivoting = /(?:指导|支持|帮助|协助|推动|邀请|委托|引导|组织)Ｏ$/u;

/** 指导Ｏ，……打造Ｐ: whom the clause ends on does what comes next. */
function pivotObject(folded: FoldedSentence, end: number): Phrase | undefined {
  if (!pivoting.test(folded.text.slice(0, end))) return undefined;
  return folded.phrases.find((phrase) => phrase.at === end - 1 && phrase.symbol === 'Ｏ');
}

/** The organisation of 是该公司立下的老规矩: no subject, but what the next sentence goes on about. */
function relativeAgent(folded: FoldedSentence): Phrase | undefined {
  if (!folded.text.includes('Ｏ')) return undefined;
  const match = /(?:^|[是由，])(Ｏ)[^，。]{1,12}的/u.exec(folded.text);
  if (!match) return undefined;
  const at = match.index + match[0].indexOf('Ｏ');
  return folded.phrases.find((phrase) => phrase.at === at);
}

/** Where the subject may begin: after times, places and connectives. */
export function afterAdverbials(text: string, start: number, end: number): number {
  let at = start;
  for (let guard = 0; guard < 6 && at < end; guard++) {
    const length = leading.lengthAt(text, at, end);
    if (length === 0) break;
    at += length;
  }
  return at;
}

function ownSubject(
  { text, phrases }: FoldedSentence,
  start: number,
  from: number,
  end: number,
  predicates: readonly Predicate[],
): Phrase | undefined {
  const firstVerb = verbFrom(predicates, from) ?? end;
  for (let i = firstFrom(phrases, from); i < phrases.length; i++) {
    const phrase = phrases[i];
    if (!phrase || phrase.at >= end) return undefined;
    if (!'ＯＨＰＦＬ'.includes(phrase.symbol)) continue;
    const before = text.slice(start, phrase.at);
    // 来自Ｏ的志愿者Ｈ
    if (phrase.symbol === 'Ｈ' && /来自(?:[ＯＬ](?:的[^，。；：ＯＨＰ]{0,8})?)?$/u.test(before))
      return phrase;
    const relative = relativeHead(text, phrase, phrases, i + 1, end, predicates);
    if (before !== '' && isGoverned(text, phrase, before)) {
      if (/(?:由|与)$/u.test(before) && relative) return relative;
      continue;
    }
    const next = phrases[i + 1];
    if (next && next.at < end && isWhereFrom(text, phrase, next, predicates)) continue;
    const head = next && next.at < end && headOfVerbPhrase(text, phrase, next, predicates, from, end);
    if (head) return head;
    // A verb before it belongs to its own modifier if 的 comes between: 退休五年的技师Ｈ.
    const modified = text.slice(firstVerb, phrase.at).includes('的') && hasVerb(predicates, phrase.at + 1);
    const described = phrase.symbol === 'Ｈ' && isDescribed(text, from, phrase.at);
    if (phrase.at > firstVerb && !modified && !described) return undefined;
    if (relative) return relative;
    if (phrase.representative === 'staff') return undefined;
    return phrase;
  }
  return undefined;
}

/** Ｏ|行政总厨|Ｈ: the body, or the place, that somebody with a trade nobody knows is from. */
function isWhereFrom(
  text: string,
  { at, symbol, representative }: Phrase,
  next: Phrase,
  predicates: readonly Predicate[],
): boolean {
  if ((symbol !== 'Ｏ' && symbol !== 'Ｌ') || next.symbol !== 'Ｈ' || representative !== '') return false;
  if (!tradeEnds.hasAt(text, next.at - 1)) return false;
  return tradeOnly.test(text.slice(at + 1, next.at - 1)) && !hasVerb(predicates, at + 1, next.at);
}

const tradeEnds = new CharacterSet('员师长工手主官厨监理记者家匠人友生女士机部计纳干授农');
const tradeOnly =
  /^[^，。；：、“”的了着过和与及同对向为给把被将让使叫请由在从到跟替说称是有派选聘ＯＨＰＦＬＴＭＮＳ]{1,7}$/u;

/** Index of the first phrase at `from` or behind. */
function firstFrom(phrases: readonly Phrase[], from: number): number {
  let first = 0;
  while ((phrases[first]?.at ?? from) < from) first += 1;
  return first;
}

/** Whether a preposition in the words of the clause before a phrase makes it an object. */
function isGoverned(text: string, phrase: Phrase, before: string): boolean {
  // 在ＬＬ的Ｏ: the preposition takes the whole chain.
  const lead = placed.test(before) ? '' : before.replace(placeChain, '');
  // 刚从Ｌ返乡的Ｈ: where somebody comes from describes him.
  if (phrase.symbol === 'Ｈ' && comesFrom.test(before)) return false;
  if (unnamedPartner.test(before)) return false;
  if (preposition.test(lead) || distantPreposition.test(before)) return true;
  return phrase.symbol === 'Ｈ' && givenTo.test(before) && giving.test(text.slice(phrase.at + 1));
}

/** 县财政和|Ｏ, 企业与|Ｏ: somebody without a name acts with it. */
const unnamedPartner =
  /^(?:Ｔ，?|此外，?|其中，?)?[^，。；：ＯＨＰＦＬＭ在从由向给对为把被将让]{0,6}(?:财政|行政|政府|党委|村委会|居委会|企业|校方|园区|街道|乡里|镇里|县里|市里|区里|省里|村里|厂里|矿上)[和与及同]$/u;

/** 在ＬＬ的|Ｏ, 在Ｌ畔的|Ｏ. */
const placeChain = /(?:[ＬＯＰ](?:[畔旁边滨岸侧里内上下]|脚下|深处|境内|附近|对面|门口|隔壁)?的?)+$/u;

/** 从Ｌ来的|Ｈ, 在Ｏ的|Ｈ. */
const comesFrom = /(?:从|自|在)[ＬＯ][^，。；：ＯＨＰ]{0,10}的[^，。；：ＯＨＰＬ的]{0,6}$/u;

/** 位于ＬＬ的|Ｏ, 隶属Ｏ的|Ｏ: where it is or belongs describes it. */
const placed =
  /(?:(?:位于|地处|坐落[于在]|扎根|身处|来自)(?:[ＬＯ]的?)*Ｌ|(?:隶属|从属|归属|毗邻|紧邻)于?[ＬＯ])的$/u;

/** What may stand between the object of a modifying verb phrase and the noun that it modifies: Ｐ冠军的焊工Ｈ. */
const toHead = /^[^，。；的]{0,8}的[^，。；的是让使为在对向由被把将]{0,12}$/u;

/** 举办过三届Ｐ的Ｏ，……; 参加Ｐ的Ｈ说: the clause begins with one verb and its object, and is about whom they describe. */
function headOfVerbPhrase(
  text: string,
  object: Phrase,
  next: Phrase,
  predicates: readonly Predicate[],
  from: number,
  end: number,
): Phrase | undefined {
  if (!'ＰＦＬ'.includes(object.symbol) || !'ＯＨ'.includes(next.symbol)) return undefined;
  const verbs = verbsIn(predicates, from, object.at);
  if (verbs.length !== 1 || (verbs[0]?.kinds.size ?? 0) === 0) return undefined;
  if (!toHead.test(text.slice(object.at + 1, next.at))) return undefined;
  return hasVerb(predicates, next.at + 1, end) || next.at === end - 1 ? next : undefined;
}

/** Ｏ下属的Ｏ, Ｏ全资子公司Ｏ: the clause is about the part. */
const belonging =
  /^(?:的)?(?:下属|所属|旗下|下辖|直属|属下|麾下|辖下|辖内|所辖|全资|控股|参股|子公司|分公司|二级单位|成员单位)(?:的|企业|单位|子公司|分公司|公司|基层)*$/u;

/** Ｏ今年第二批Ｆ: what belongs to Ｏ is told apart by year or number only. */
const ownModifier = /^(?:Ｔ|今年|去年|第.{1,3}[批期届次]|首[批期届])+$/u;

/** Ｏ承办的Ｐ, Ｏ的Ｐ: the clause is about Ｐ. `following` is the index of the next of `phrases`. */
function relativeHead(
  text: string,
  phrase: Phrase,
  phrases: readonly Phrase[],
  following: number,
  end: number,
  predicates: readonly Predicate[],
): Phrase | undefined {
  for (let i = following; i < phrases.length; i++) {
    const next = phrases[i];
    if (!next || next.at >= end) return undefined;
    if (!'ＯＨＰＦＬ'.includes(next.symbol)) continue;
    const between = text.slice(phrase.at + 1, next.at);
    if (between === '' || ownModifier.test(between) || belonging.test(between)) return headAt(phrases, i);
    if (!/的[^，。的]{0,12}$/u.test(between) || /[将把]/u.test(between)) return undefined;
    const afterDe = phrase.at + 1 + between.lastIndexOf('的');
    // Ｏ登上刚刚靠泊的Ｌ has a verb of its own before the modifier's.
    if (next.symbol === 'Ｌ' || verbsIn(predicates, phrase.at + 1, afterDe).length > 1) return undefined;
    if (hasVerb(predicates, afterDe + 1, next.at)) return undefined;
    return headAt(phrases, i);
  }
  return undefined;
}

/** Ｏ主办的|ＯＰ: whose it is only describes it. */
function headAt(phrases: readonly Phrase[], i: number): Phrase | undefined {
  const next = phrases[i];
  const behind = phrases[i + 1];
  return next?.symbol === 'Ｏ' && behind?.symbol === 'Ｐ' && behind.at === next.at + 1 ? behind : next;
}

/** 已有2100家基层工会…, 来自18个车间的二百余名焊工…, 业绩突出的6家单位…: many who are not named; no 为两千名矿工…. */
const countedGroup =
  /^(?![为向给替帮让把]|将(?!军))(?:来自[^，。；]{1,24}?的|[^，。；ＯＨＰＦＬ]{1,12}的)?(?:已|有|约|近|超|超过|逾|共){0,3}(?:[0-9]+|[一二三四五六七八九十百千两]+)[余多万]*(?:家|名|位|个|支|对|户)(?!月)[^，。；ＯＨＰＦＬ]{2,}$/u;

const numerals = new CharacterSet('0123456789一二三四五六七八九十百千两');

/** 五部门, 三市总工会, 50人 of which nobody knows the names. */
const unknownGroup = new OpeningPattern(
  /^(?:上述|以上)?(?:[两二三四五六七八九十几多]+(?:(?:家|个)?(?:部门|单位)|[省市县区州地镇级](?:市|区)?总?工会)|(?:[0-9]+[余多]?|[两二三四五六七八九十百]+)人(?!次))/u,
);

/** 这一做法, 该模式: a noun of its own that nobody recognised. */
const demonstrative = new OpeningPattern(
  /^(?:这|该|此)[一种项个套些]?(?:做法|模式|经验|举措|机制|成果|技术|办法|方法|案例|作品|制度|创新|经历|消息)/u,
);

/** Prepositions that the segmenter takes for nouns or verbs. */
const prepositionFirst = new OpeningPattern(
  /^(?:面向|针对|围绕|聚焦|根据|按照|依托|借助|结合|本着|鉴于|凭借|立足)/u,
);

const nounTags = new CharacterSet('nrj');
const isNounTag = (tag: string): boolean =>
  nounTags.hasAt(tag, 0) || tag.startsWith('an') || tag.startsWith('vn');

/** 人数增加到150人, 规模扩大: still about what the sentence is about. */
const itsMeasure = new OpeningPattern(/^(?:人数|规模|名额|总?金额|费用|学制)/u);

const ofVerbs = /(?:先后|陆续|累计|[并又还再已共])$/u;

/** A clause that begins with a noun or pronoun of its own. */
function hasOtherSubject(
  { text, offsets }: FoldedSentence,
  from: number,
  end: number,
  predicates: readonly Predicate[],
  words: WordIndex,
): boolean {
  if (itsMeasure.opens(text, from, from + 3)) return false;
  const firstVerb = verbFrom(predicates, from + 2) ?? end;
  if (numerals.anyIn(text, from, firstVerb) && countedGroup.test(text.slice(from, firstVerb))) return true;
  // 有序开展, 精心组织: how it is done, no subject.
  const verb = afterMannerAdverbs(text, from);
  if (from >= end || verbFrom(predicates, verb) === verb) return false;
  if (unknownGroup.opens(text, from, from + 8)) return true;
  if (demonstrative.opens(text, from, from + 8)) return true;
  if (prepositionFirst.opens(text, from, from + 4)) return false;
  const offset = offsets[from] ?? -1;
  const word = words.at(offset);
  if (word?.start !== offset || !isNounTag(word.tag)) return false;
  // 先后培训骨干30人: behind such an adverb a word that can be a verb is one.
  return !(word.tag.startsWith('v') && ofVerbs.test(text.slice(Math.max(0, from - 2), from)));
}
