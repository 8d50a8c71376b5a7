/** AWARDED in words that only describe the winner, or that show the honour: 曾被Ｏ评为先进的Ｈ, 墙上挂着Ｏ颁发的牌匾. */
import { honourHead } from '../../../language/lexicons/verbs/award-verbs.ts';
import { clauseAt } from '../../syntax/reading.ts';
import { wholeList } from '../listed-people.ts';
import { type Hit, ruleFrame } from '../rule.ts';
import { owner } from './given.ts';
import { giver, naming, winner } from './giver.ts';

const honour = `(?:${honourHead}(?!金|补|励)|[ＮＰ])`;
const token = '(?:奖章|奖牌|奖状|奖杯|牌匾|匾牌|牌子|铜牌|锦旗|荣誉证书)';
const conferred = '(?:颁发|授予|颁授|颁给|评定|命名|认定|送来|送上)';

/** What may stand between the description and the name: a trade or an age, no verb. */
const trade = '[^，。；ＯＨＰＮ的消传到给与向对为被在从由把将让使]{0,6}';

/** Ｐ获评先进，受到Ｏ表扬的Ｈ: what describes somebody begins its clause, and nobody else stands before it. */
function opensClause({ match, sentence }: Hit): boolean {
  const start = clauseAt(sentence, match.start)?.start ?? 0;
  return !/[ＯＨＰ]/u.test(sentence.text.slice(start, match.start));
}

export const described = ruleFrame('awarded/described', 'AWARDED', [
  {
    // 曾被Ｏ评为“先进”的Ｈ, 获Ｏ“先进”称号的Ｏ.
    pattern: new RegExp(
      `(?:被(?<source>Ｏ)(?:联合|共同)?(?<verb>${naming})|(?:荣获|获得|获评|获|捧回|摘得)(?:了)?(?<other>Ｏ)(?:${conferred}的|的)?[^，。；ＯＨＰ]{0,8}?(?=${honour}))[^，。；ＯＨ]{1,26}?的${trade}${owner}(?<target>[ＯＨＰ])(?!的|Ｎ)`,
      'dgu',
    ),
    source: ({ match }) => match.phrase('source') ?? match.phrase('other'),
    verbAt: ({ match }) => match.at('verb') ?? match.start,
    accept: opensClause,
    confidence: 0.8,
  },
  {
    // Ｏ命名的“先进班组”Ｏ, 由Ｏ认定的示范点Ｐ.
    pattern: new RegExp(
      `(?<source>Ｏ)(?:Ｔ|最新|首批|新)?(?<verb>命名|评选|评出|认定|表彰|授予|评定|公布)的[^，。；ＯＨＰＮ]{0,8}(?:[ＮＰ]|先进[^，。；ＯＨＰ]{2,4}|[^，。；ＯＨＰ]{0,4}(?:示范[点站岗]|标兵|能手|工匠))${owner}(?<target>[ＯＨＰ])(?!的|Ｎ)`,
      'dgu',
    ),
    confidence: 0.75,
  },
  {
    // 书屋的墙上挂着Ｏ颁发的牌匾; Ｈ捧起Ｏ授予的奖杯.
    pattern: new RegExp(
      `(?<target>[ＯＨＰ])[^，。；ＯＨＰ]{0,10}?(?<verb>挂上|挂着|挂起|挂出|捧着|捧起|摆着|摆上|立着|钉着|钉上|悬挂)(?:了)?(?:由)?(?<source>Ｏ)(?:Ｔ|刚|新)?${conferred}的[^。；ＯＨＭ]{0,24}?${token}`,
      'dgu',
    ),
    confidence: 0.75,
  },
  {
    // “先进”牌匾由Ｏ送到Ｏ.
    pattern: new RegExp(
      `${token}(?:则|也|都)?由(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}?(?<verb>送到|送进|送给|送至|挂到|挂在|交到|交给|颁给|发给)(?:了)?[^，。；ＯＨＰ]{0,6}?${owner}(?<target>[ＯＨＰ])`,
      'dgu',
    ),
    confidence: 0.8,
  },
  {
    // 授予Ｈ“先进”称号的，是Ｏ.
    pattern:
      /(?<verb>授予|颁给|评定|命名|认定|表彰)(?:了)?(?<target>[ＯＨＰ])[^，。；ＯＨ]{0,20}的，?(?:正|便|就)?是(?<source>Ｏ)(?=[，。；]|$)/dgu,
    confidence: 0.8,
  },
  {
    // 在Ｏ的表彰会上，Ｏ、Ｈ获先进称号.
    pattern: new RegExp(
      `在(?<source>Ｏ)(?:Ｔ)?(?:举行|召开|举办)?的(?:[^，。；ＯＨＰ]{0,8}(?:表彰|颁奖|命名|授奖)[^，。；ＯＨＰ]{0,4}(?:大?会|仪式|典礼)|Ｐ)[上中]，[^，。；ＯＨＰ]{0,8}?${owner}(?<winner>[ＯＨＰ])[^，。；ＯＨＰ]{0,8}?(?<verb>荣获|获评|获|被授予|被评为|受到表彰|受表彰|当选|捧回|领到)`,
      'dgu',
    ),
    target: (hit) => wholeList(hit, 'winner'),
    confidence: 0.8,
  },
  {
    // Ｏ评选出10个先进，Ｏ是其中之一.
    pattern: new RegExp(
      `(?<verb>评选出|评选|评出|命名|公布|认定|表彰)(?:了)?[^，。；ＯＨ]{1,20}，${owner}(?<target>[ＯＨＰ])(?:也|便|就|正)?(?:是其中之一|是其中一[个家员])`,
      'dgu',
    ),
    source: giver,
    confidence: 0.75,
  },
  {
    // 登上Ｏ发布的先进榜单, 跻身Ｏ示范点行列.
    pattern:
      /(?<verb>登上|荣登|跻身|进入|列入)(?:了)?(?<source>Ｏ)(?:Ｔ)?[^，。；ＯＨＰ]{0,6}?(?:发布|公布|评选|评定|命名)?(?:的)?[^，。；ＯＨ]{1,18}?(?:榜单?|名单|行列|之列)(?=[，。；]|$)/dgu,
    target: winner,
    confidence: 0.8,
  },
]);
