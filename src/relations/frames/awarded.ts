/** AWARDED: who named whom the winner of something. */
import type { Entity } from '../../entities/entity.ts';
import { honourHead } from '../../language/lexicons/verbs/award-verbs.ts';
import { bodiesOf } from '../syntax/bodies.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { clauseAt } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { entitiesOf, phraseIn } from './patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from './rule.ts';

/** The group before 被 or 获评 that wins: in the clause, else the subject carried over. */
function winner({ match, sentence }: Hit): Phrase | undefined {
  const clause = clauseAt(sentence, match.start);
  const near = sentence.phrases.findLast(
    (phrase) =>
      phrase.at < match.start && phrase.at >= (clause?.start ?? 0) && 'ＯＨＰＦ'.includes(phrase.symbol),
  );
  const found = near ?? clause?.subject;
  return found?.representative === 'staff' || found === match.phrase('source') ? undefined : found;
}

const naming =
  '授予|评为|命名为|认定为|确定为|评定为|授牌为|列为|评选为|表彰为|推选为|选为|授牌|颁发|颁授|评定|命名|认定';

/** Ｈ被Ｏ授予…称号; Ｏ被Ｏ和Ｏ联合评为…; Ｏ由Ｏ授予…奖. Of 其中3个被Ｏ评为 nobody can say which. */
const passive = ruleFrame('awarded/passive', 'AWARDED', [
  {
    pattern: new RegExp(
      `(?:被|由|经|获)(?<source>Ｏ)(?:联合|共同|Ｔ|[^，。；ＯＨＰ]{0,6}?)(?<verb>${naming})`,
      'dgu',
    ),
    target: winner,
    accept: (hit) => !/其中[^，。；]{0,6}$/u.test(before(hit)),
    confidence: 0.92,
  },
  {
    pattern: /是(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}?(?<verb>颁|颁发|授|授予|评|评定|命名)的/dgu,
    target: ({ match, sentence }) =>
      sentence.phrases.findLast((phrase) => phrase.at < match.start && 'ＯＨ'.includes(phrase.symbol)),
    confidence: 0.75,
  },
]);

/** 宣读某某集团表彰决定，授予…: the body whose decision is read out; else the clause's subject or whom it speaks for. */
function giver({ match, sentence, context }: Hit): Ends {
  const verbAt = match.at('verb') ?? match.start;
  const decided = phraseIn(sentence, /宣读(?:了)?(?<body>Ｏ)/du, 'body');
  if (decided && decided.at < verbAt) return decided;
  const subject = clauseAt(sentence, verbAt)?.subject;
  if (!subject || subject === match.phrase('target') || !'ＯＨ'.includes(subject.symbol)) return undefined;
  if (subject.symbol === 'Ｏ') return subject;
  // Who reads out a decision does not say whose it is; of the bodies of a post the wider one has the shorter name.
  return [...bodiesOf(subject, context.reading)].sort((a, b) => a.name.length - b.name.length).slice(0, 1);
}

/** Ｏ授予Ｈ“…”称号; Ｏ将…奖授予Ｏ; Ｏ把Ｆ评为…; Ｏ为Ｏ颁发…奖, 授牌. */
const active = ruleFrame('awarded/active', 'AWARDED', [
  {
    pattern:
      /(?<verb>授予|颁授|追授|表彰|命名|认定|选树|通报表扬|通报表彰)(?!的|为)(?:了)?[^，。；ＯＨ被]{0,12}?(?<target>[ＯＨ])/dgu,
    source: giver,
    accept: (hit) => !/[由被]Ｏ[^，]{0,4}$/u.test(before(hit)),
    confidence: 0.9,
  },
  {
    pattern:
      /(?:把|将)(?:该|其所在的|这[个只家支项间座]?)?(?<target>[ＯＨＰＦ])[^，。；]{0,6}?(?<verb>评为|命名为|认定为|确定为|列为|授牌为|评选为)/dgu,
    source: giver,
    confidence: 0.9,
  },
  {
    // 把“…”的牌子授予了Ｐ.
    pattern:
      /(?:把|将)[^，。；]{1,20}?(?<verb>授予|颁授予?|颁发给|颁给|颁予|发给|授给|授牌给)(?:了)?(?<target>[ＯＨＰ])/dgu,
    source: giver,
    accept: ({ match }) =>
      new RegExp(`${honourHead}|牌|证书|锦旗|荣誉`, 'u').test(match.text) ||
      /[ＰＮ]/u.test(match.text.slice(0, -1)),
    confidence: 0.85,
  },
  {
    pattern: new RegExp(
      `(?:向|为|给)(?<target>[ＯＨ])(?<verb>颁发|颁授|授予)(?:了)?[^，。；ＯＨ]{0,12}?(?:${honourHead}|证书|牌匾|锦旗)`,
      'dgu',
    ),
    source: giver,
    confidence: 0.8,
  },
  {
    pattern:
      /(?:为|给|对)(?<target>[ＯＨ])(?<verb>授牌|进行表彰|进行了表彰|予以表彰|给予表彰|进行通报表扬)/dgu,
    source: giver,
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:联合|共同|还|特|决定|近日|正式|Ｔ){0,3}(?<verb>命名|认定|评定|推选|表彰|表扬|通报表扬|通报表彰)(?:了)?(?<target>[ＯＨ])/dgu,
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}(?:评选|授予|命名|认定|表彰|颁发|评定)(?:出)?的[^，。；ＯＨＰ]{0,12}?(?<target>[ＨＯ])/dgu,
    confidence: 0.75,
  },
]);

/** Ｏ荣获Ｏ颁发的…奖, Ｈ获Ｏ授予…称号, Ｐ入选Ｏ…名单, 获Ｏ表彰: the giver follows the verb of winning. */
const wonFrom = ruleFrame('awarded/won-from', 'AWARDED', [
  {
    pattern: new RegExp(
      `(?<verb>荣获|获得|获评|入选|荣膺|捧回|夺得|获|被评为|被授予|受到)(?:了)?(?:由)?(?<source>Ｏ)(?:联合|共同)?(?:(?:颁发|授予|评选|评定|主办|公布|发布|命名|认定|评出|表彰|颁授|通报表扬|通报表彰)(?:的)?|的)?[^，。；ＯＨＰ]{0,14}?(?:${honourHead}|表彰|[ＮＰ])`,
      'dgu',
    ),
    target: winner,
    confidence: 0.85,
  },
]);

const publishing = /(?<body>Ｏ)[^，。；ＯＨ]{0,6}(?:印发|公布|发布|评选|揭晓|通报|表彰|评出)/dgu;

/** Who published the list: Ｏ联合印发《…》, Ｏ发布名单, in the sentence or the one before. */
function publisher({ match, sentence, context }: Hit): Phrase | undefined {
  const lastIn = (text: string): number | undefined =>
    [...text.matchAll(publishing)].at(-1)?.indices?.groups?.body?.[0];
  const here = lastIn(before({ match, sentence, context }));
  if (here !== undefined) return sentence.phrases.find((phrase) => phrase.at === here);
  const earlier = context.reading.sentences[sentence.index - 1];
  if (!earlier || earlier.sentence.paragraph !== sentence.sentence.paragraph) return undefined;
  const there = lastIn(earlier.text);
  return there === undefined ? undefined : earlier.phrases.find((phrase) => phrase.at === there);
}

/** Ｐ上发布了名单，Ｏ、Ｏ入选: who runs the occasion gives what is announced at it. */
function hostOfOccasion({ match, sentence, context }: Hit): readonly Entity[] {
  const earlier = sentence.text.slice(0, match.start);
  if (!/(?:发布|公布|揭晓|评选|评出|表彰|颁奖|授牌|宣读)/u.test(earlier)) return [];
  const named = sentence.phrases.filter((phrase) => phrase.symbol === 'Ｐ' && phrase.at < match.start);
  const hosts = hostsOf(context, named.flatMap(entitiesOf));
  if (hosts.length > 0) return hosts;
  const occasion = context.occasions.before(sentence, match.start, ['meeting', 'event', 'contest']);
  return occasion ? hostsOf(context, [occasion]) : [];
}

function hostsOf(context: FrameContext, programmes: readonly Entity[]): readonly Entity[] {
  return context.claimed.sourcesOf('ORGANISED', programmes);
}

const winning = new RegExp(
  `(?<target>[ＯＨＰ])[ＰＮ]?[^，。；ＯＨＰ]{0,6}(?<verb>获评|入选|荣获|获颁|荣膺|获授|上榜|获|获得|领到|喜获)(?=[^，。；]{0,16}?(?:${honourHead}|Ｐ|。|，|$))`,
  'dgu',
);

/** Ｏ、Ｏ等单位获评…; the giver published the list, or runs the occasion. */
const listed = ruleFrame('awarded/listed', 'AWARDED', [
  {
    pattern: winning,
    source: (hit) => {
      const found = publisher(hit);
      return found === hit.match.phrase('target') ? undefined : found;
    },
    confidence: 0.75,
  },
  {
    pattern: winning,
    source: hostOfOccasion,
    accept: (hit) => publisher(hit) === undefined,
    confidence: 0.6,
  },
]);

/** The list of winners that the sentence opens with: 100个获奖站点中，……. */
function openingList({ sentence }: Hit): Entity | undefined {
  return entitiesOf(
    phraseIn(sentence, /^(?:[^，。]{0,8}，)?(?:这些|以上|其中)?(?<list>Ｐ)(?:中|里|当中)，/du, 'list'),
  )[0];
}

/** 100个获奖站点中，既有……，如Ｐ: the members of a list win what the list is. */
const exemplified = ruleFrame('awarded/exemplified', 'AWARDED', [
  {
    pattern: /(?:如|比如|例如|譬如|像|包括)(?<target>[ＰＯＨ])/dgu,
    source: (hit) => {
      const list = openingList(hit);
      if (!list) return undefined;
      const givers = hit.context.claimed.sourcesOf('AWARDED', [list]);
      return givers.length > 0 ? givers : hostsOf(hit.context, [list]);
    },
    confidence: 0.7,
  },
]);

export const awardedFrames: readonly Frame[] = [passive, active, wonFrom, listed, exemplified];
