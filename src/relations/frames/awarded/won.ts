/** AWARDED told by the winners: 获评, 入选, 荣获; the giver follows the verb, published the list, or runs the occasion. */
import type { Entity } from '../../../entities/entity.ts';
import { honourHead } from '../../../language/lexicons/verbs/award-verbs.ts';
import type { ProgrammeKind } from '../../syntax/programme-kind.ts';
import { wholeList } from '../listed-people.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Hit, ruleFrame } from '../rule.ts';
import { announcer, announcerToAll, publisher } from './announced.ts';
import { owner } from './given.ts';
import { hostsOf, winner } from './giver.ts';
import { winnersTold } from './listed-winners.ts';

/** Ｏ荣获Ｏ颁发的…奖, Ｈ获Ｏ授予…称号, Ｐ入选Ｏ…名单, 获Ｏ表彰: the giver follows the verb of winning. */
export const wonFrom = ruleFrame('awarded/won-from', 'AWARDED', [
  {
    pattern: new RegExp(
      `(?<verb>荣获|获得|获评|获颁|获授|入选|荣膺|荣登|捧回|捧得|夺得|摘得|拿下|斩获|赢得|收获|喜获|收到|领到|接过|拿到|获|被评为|被授予|受到)(?:了)?(?:由)?(?<source>Ｏ)(?:联合|共同)?(?:(?:颁发|授予|评选|评定|主办|公布|发布|命名|认定|评出|表彰|颁授|通报表扬|通报表彰)(?:的)?|的)?[^，。；ＯＨＰＭ]{0,14}?(?:${honourHead}(?!金|补|励)|表彰|表扬|嘉奖|[ＮＰ])`,
      'dgu',
    ),
    target: winner,
    confidence: 0.85,
  },
  {
    // 先后获得Ｏ“先进集体”、Ｏ“优胜单位”等荣誉: the second giver.
    pattern: new RegExp(
      `(?<verb>荣获|获得|获评|获颁|获授|捧回|捧得|夺得|摘得|斩获|赢得|获|被评为|被授予)(?:了)?(?:由)?Ｏ[^，。；ＯＨＭ]{0,16}、(?<source>Ｏ)[^，。；ＯＨＰＭ]{0,14}?(?:${honourHead}(?!金|补|励)|[ＮＰ])`,
      'dgu',
    ),
    target: winner,
    confidence: 0.8,
  },
  {
    // 接过Ｏ颁发的证书，Ｏ驾驶员Ｈ激动地说.
    pattern: new RegExp(
      `(?<verb>接过|捧着|手捧|领到|拿到|捧起)(?:了)?(?:由)?(?<source>Ｏ)(?:刚刚|新)?(?:颁发|授予|颁授|送来|送上)的[^，。；ＯＨＭ]{0,16}，[^，。；ＯＨＰ]{0,8}${owner}(?<target>Ｈ)`,
      'dgu',
    ),
    confidence: 0.8,
  },
]);

const winning = new RegExp(
  `(?<target>[ＯＨＰ])(?!中|上(?!榜)|里|期间|手|Ｐ)Ｎ?[^，。；ＯＨＰ]{0,6}(?<verb>获评|入选|荣获|获颁|荣膺|获授|上榜|榜上有名|名列其中|位列其中|在列|当选(?=[，。；“ＮＰ]|$)|受到表扬|受到表彰|受表彰|名列榜首|获(?!奖[者的选人作单班个集感])|获得|领到|领取|捧回|捧得|接过|喜获|(?:拿下|摘得|斩获|赢得|夺得|捧走)(?=[^，。；]{0,14}?(?:奖|称号|荣誉)))(?=[^，。；]{0,16}?(?:${honourHead}|Ｐ|。|，|$))`,
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
    source: announcerToAll,
    accept: (hit) => !givenAlready(hit) && !isOwner(hit),
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
  const selections = occasions.filter(({ name }) => selection.test(name));
  const hosts = isSaidHere ? hostsOf(context, occasions) : hostsOf(context, selections);
  if (hosts.length > 0) return hosts;
  const occasion = context.occasions.before(sentence, match.start, ['meeting', 'event', 'contest'], 2);
  if (!occasion || !(isSaidHere || ceremony.test(occasion.name))) return [];
  return context.occasions.kindOf(occasion) === 'contest' ? [] : hostsOf(context, [occasion]);
}

/** 举办Ｐ，Ｏ的图纸入选: what somebody gets onto by being chosen. */
const selection = /评选|选树|推选|评比|征集|评审/u;
const selectsHere = (hit: Hit): boolean =>
  hit.sentence.phrases.some(
    (each) =>
      each.symbol === 'Ｐ' &&
      each.at < hit.match.start &&
      entitiesOf(each).some(({ name }) => selection.test(name)),
  );

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
      (!onList.test(hit.match.text) || announced.test(before(hit)) || selectsHere(hit)),
    confidence: 0.6,
  },
  {
    // 获得命名的有：Ｈ，Ｏ钳工Ｈ.
    pattern: new RegExp(winnersTold, 'dgu'),
    source: hostOfOccasion,
    target: (hit) => wholeList(hit, 'target'),
    accept: (hit) => !givenAlready(hit),
    confidence: 0.7,
  },
  {
    pattern:
      /(?<target>[ＯＨＰ])[^，。；ＯＨＰ]{0,6}?(?:被|均被|分别被|同时被)(?<verb>授予|评为|命名为|认定为|授牌为|表彰为)/dgu,
    source: hostOfOccasion,
    accept: (hit) => !givenAlready(hit) && !isOwner(hit),
    confidence: 0.65,
  },
]);

/** Ｏ的提案被评为优秀提案: what is its own wins. */
function isOwner({ match, sentence }: Hit): boolean {
  const target = match.phrase('target');
  return target?.symbol === 'Ｏ' && sentence.text.charAt(target.at + 1) === '的';
}

function givenAlready({ match, context }: Hit): boolean {
  return entitiesOf(match.phrase('target')).some((each) => context.claimed.isTarget('AWARDED', each));
}
