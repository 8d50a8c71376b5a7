/** AWARDED where a sentence is a list of winners and another says who honours them: 名单如下：…; 一等奖：Ｈ；二等奖：Ｈ. */
import { honourHead } from '../../../language/lexicons/verbs/award-verbs.ts';
import { wholeList } from '../listed-people.ts';
import { type Ends, endsOf, type Hit, type Rule, ruleFrame } from '../rule.ts';
import { listPublisher, readerOfDecision } from './announced.ts';
import { owner } from './given.ts';

/** Who published the list or had it read out. */
function listGiver(hit: Hit): Ends {
  return listPublisher(hit) ?? readerOfDecision(hit);
}

const won = `(?:获得|荣获|获评|获颁|获授|获|被授予|被评为|被命名为|被认定为|当选|入选)[^，。；：ＯＨ代]{0,24}?(?:${honourHead}|[ＮＰ])`;
const honoured =
  '(?:受到?|获得?|得到|被|予以)(?:通报)?(?:授予|表彰|表扬|命名|嘉奖|授牌)|获奖|入选|当选|上榜|登台领奖|领奖';

/** 获得“海川工匠”称号的是：Ｏ钳工Ｈ、Ｏ电工Ｈ; 获奖的有Ｏ的Ｈ. */
export const winnersTold = `(?<verb>${won}|${honoured})(?:的|者|的?(?:单位|个人|集体|选手|职工)|名单)，?(?:还|则|分别|依次|共)?(?:(?:有|是|为|包括)：?|：)[^，。；：ＯＨＰ]{0,8}?${owner}(?<target>[ＯＨＰ])(?!的)`;

const lists: readonly Rule[] = [
  { pattern: new RegExp(winnersTold, 'dgu'), confidence: 0.75 },
  {
    // 他们是：Ｈ、Ｈ; 名单如下：Ｏ、Ｏ.
    pattern: new RegExp(
      `^(?:他们|她们|它们|这些[^，。；：ＯＨＰ]{0,8}|(?:获奖|入选|受表彰|上榜|当选|获评|具体)?名单)(?:分别|依次)?(?:是|为|有|包括|如下)：?${owner}(?<verb>(?<target>[ＯＨＰ]))(?!的)`,
      'dgu',
    ),
    confidence: 0.75,
  },
  {
    // 一等奖：Ｈ；二等奖：Ｈ、Ｈ; 先进集体（3个）：Ｏ、Ｏ; by district: Ｌ：Ｐ.
    pattern: new RegExp(
      `(?:^|[；。])(?:[ＮＰＬ]|[^，。；：ＯＨＰ]{0,12}(?:${honourHead}|[一二三四特]等奖?))(?:获得者|获奖者|名单|称号)?(?:共?[0-9一二三四五六七八九十]+[个名家位项])?：${owner}(?<verb>(?<target>[ＯＨＰ]))(?!的)`,
      'dgu',
    ),
    confidence: 0.75,
  },
];

export const listedWinners = ruleFrame(
  'awarded/list-of-winners',
  'AWARDED',
  lists.map((rule) => ({
    ...rule,
    source: listGiver,
    target: (hit: Hit) => wholeList(hit, 'target'),
    accept: (hit: Hit) => !giverIsListed(hit),
  })),
);

/** Who publishes a list is not on it. */
function giverIsListed(hit: Hit): boolean {
  const givers = endsOf(listGiver(hit));
  return endsOf(wholeList(hit, 'target')).some((each) => givers.includes(each));
}
