/** AWARDED told by the winners: 获评, 入选, 荣获; the giver follows the verb, published the list, or runs the occasion. */
import type { Entity } from '../../../entities/entity.ts';
import { honourHead } from '../../../language/lexicons/verbs/award-verbs.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { ProgrammeKind } from '../../syntax/programme-kind.ts';
import { wholeList } from '../listed-people.ts';
import { entitiesOf, phraseIn } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import { owner } from './given.ts';
import { hostsOf, widest, winner } from './giver.ts';

/** Ｏ荣获Ｏ颁发的…奖, Ｈ获Ｏ授予…称号, Ｐ入选Ｏ…名单, 获Ｏ表彰: the giver follows the verb of winning. */
export const wonFrom = ruleFrame('awarded/won-from', 'AWARDED', [
  {
    pattern: new RegExp(
      `(?<verb>荣获|获得|获评|获颁|获授|入选|荣膺|荣登|捧回|捧得|夺得|摘得|斩获|赢得|收获|喜获|收到|领到|接过|拿到|获|被评为|被授予|受到)(?:了)?(?:由)?(?<source>Ｏ)(?:联合|共同)?(?:(?:颁发|授予|评选|评定|主办|公布|发布|命名|认定|评出|表彰|颁授|通报表扬|通报表彰)(?:的)?|的)?[^，。；ＯＨＰＭ]{0,14}?(?:${honourHead}(?!金|补|励)|表彰|[ＮＰ])`,
      'dgu',
    ),
    target: winner,
    confidence: 0.85,
  },
]);

const publishing =
  /(?<body>Ｏ)[^，。；ＯＨ被获]{0,6}(?:(?:对|为|向|给)[^，。；ＯＨ]{1,24}?)?(?:授予|颁发|印发|公布|发布|评选|揭晓|通报|表彰|表扬|评出|命名|认定)/dgu;

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

const reading =
  /(?<reader>Ｈ)(?:[^，。；ＯＨＰ]{0,6})宣读(?:了)?[^，。；ＨＰ]{0,12}?(?:决定|通报|名单|文件)/du;

/** 副主席Ｈ宣读了表彰决定，Ｈ被评为…: whom the one who reads it out speaks for. */
function readerOfDecision({ match, sentence, context }: Hit): readonly Entity[] {
  const earlier = context.reading.sentences[sentence.index - 1];
  const here = phraseIn(sentence, reading, 'reader');
  if (here && here.at < match.start) return widest(bodiesOf(here, context.reading));
  const there = earlier && phraseIn(earlier, reading, 'reader');
  return there ? widest(bodiesOf(there, context.reading)) : [];
}

/** Who published the list or had the decision read out, if that is not the winner. */
function announcer(hit: Hit): Ends {
  const found = publisher(hit);
  if (found) return found === hit.match.phrase('target') ? undefined : found;
  return readerOfDecision(hit);
}

const winning = new RegExp(
  `(?<target>[ＯＨＰ])(?!中|上(?!榜)|里|期间|手|Ｐ)Ｎ?[^，。；ＯＨＰ]{0,6}(?<verb>获评|入选|荣获|获颁|荣膺|获授|上榜|榜上有名|名列其中|位列其中|在列|当选(?=[，。；]|$)|受到表扬|受到表彰|受表彰|名列榜首|获(?!奖[者的选人作单班个集感])|获得|领到|领取|捧回|捧得|接过|喜获|(?:拿下|摘得|斩获|赢得|夺得|捧走)(?=[^，。；]{0,14}?(?:奖|称号|荣誉)))(?=[^，。；]{0,16}?(?:${honourHead}|Ｐ|。|，|$))`,
  'dgu',
);

/** Ｏ、Ｏ等单位获评…; the giver published the list. */
export const listed = ruleFrame('awarded/listed', 'AWARDED', [
  {
    pattern: winning,
    source: announcer,
    confidence: 0.75,
  },
  {
    // Ｏ印发《决定》，Ｏ、Ｏ被授予“先进”.
    pattern:
      /(?<target>[ＯＨＰ])[^，。；ＯＨＰ]{0,6}?(?:被|均被|分别被|同时被)(?<verb>授予|评为|命名为|认定为|授牌为|表彰为|确定为|列为|列入)/dgu,
    source: announcer,
    accept: (hit) => !givenAlready(hit),
    confidence: 0.75,
  },
]);

/** An occasion at which honours are given. */
const ceremony = /表彰|颁奖|授奖|授牌|命名|总结|发布|揭晓|评选|庆祝|五一/u;
const announced = /发布|公布|揭晓|评选|评出|表彰|颁奖|授牌|宣读|会上|仪式上|现场|Ｐ上/u;

const honours: ReadonlySet<ProgrammeKind> = new Set([
  'meeting',
  'event',
  'contest',
  'course',
  'award',
  'scheme',
]);

/** Who runs the occasion gives what is announced at it: Ｐ上发布了名单，Ｏ、Ｏ入选; 会上，Ｈ被授予…. */
function hostOfOccasion({ match, sentence, context }: Hit): readonly Entity[] {
  const isSaidHere = announced.test(sentence.text.slice(0, match.start));
  const named = sentence.phrases.filter((phrase) => phrase.symbol === 'Ｐ' && phrase.at < match.start);
  const occasions = named.flatMap(entitiesOf).filter((each) => honours.has(context.occasions.kindOf(each)));
  const hosts = isSaidHere ? hostsOf(context, occasions) : [];
  if (hosts.length > 0) return hosts;
  const occasion = context.occasions.before(sentence, match.start, ['meeting', 'event', 'contest'], 2);
  if (!occasion || !(isSaidHere || ceremony.test(occasion.name))) return [];
  return context.occasions.kindOf(occasion) === 'contest' ? [] : hostsOf(context, [occasion]);
}

const onList = /入选|上榜|榜上有名|名列|位列|在列/u;

/** What the host of the occasion gives, where nobody else is said to give it. */
export const atOccasion = ruleFrame('awarded/at-occasion', 'AWARDED', [
  {
    pattern: winning,
    source: hostOfOccasion,
    // 入选 is told of a list: whoever published it gives.
    accept: (hit) =>
      publisher(hit) === undefined &&
      !givenAlready(hit) &&
      (!onList.test(hit.match.text) || announced.test(before(hit))),
    confidence: 0.6,
  },
  {
    // 获得命名的有：Ｈ，Ｏ钳工Ｈ.
    pattern: new RegExp(
      `(?<verb>获得|获|荣获|受到|被|登台领奖|领奖)(?:授予|命名|表彰|表扬|[^，。；：ＯＨＰ颁授为给代]{1,12}(?:称号|荣誉|奖章?|奖状))?(?:的|：|的单位|的个人|的集体)，?(?:分别)?(?:有|是|为|包括)?：?${owner}(?<target>[ＯＨＰ])`,
      'dgu',
    ),
    source: hostOfOccasion,
    target: (hit) => wholeList(hit, 'target'),
    accept: (hit) => /[有是为括：]/u.test(hit.match.text) && !givenAlready(hit),
    confidence: 0.7,
  },
  {
    pattern:
      /(?<target>[ＯＨＰ])[^，。；ＯＨＰ]{0,6}?(?:被|均被|分别被|同时被)(?<verb>授予|评为|命名为|认定为|授牌为|表彰为)/dgu,
    source: hostOfOccasion,
    accept: (hit) => !givenAlready(hit),
    confidence: 0.65,
  },
]);

function givenAlready({ match, context }: Hit): boolean {
  return entitiesOf(match.phrase('target')).some((each) => context.claimed.isTarget('AWARDED', each));
}
