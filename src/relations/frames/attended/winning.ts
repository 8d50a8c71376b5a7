/** ATTENDED by those who won, told without a verb of winning beside their name: by an idiom, a cleft, a clause that goes on. */
import { clauseAt } from '../../syntax/reading.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { bodyOfPerson, delegates, occasionBefore } from './attendance.ts';

const triumph =
  '拔得头筹|拔头筹|拔得魁首|独占鳌头|独占花魁|技压群[雄芳]|艺压群芳|折桂|夺魁|夺冠|问鼎|登顶|封王|摘金|摘银|摘铜|夺金|夺银|加冕|卫冕|脱颖而出|名列前茅|笑到了?最后|一举成名';
const prize =
  '(?:冠军|亚军|季军|第[一二三四五六]名?|前[三五十两二三四五六]名?|[一二三特]等奖|特等奖|金奖|银奖|铜奖|金牌|银牌|铜牌|头名|魁首|状元|桂冠|奖杯|优胜奖|优秀奖|优秀组织奖)';

/** Of the contest spoken of. */
const ofContest = (hit: Hit): Ends => occasionBefore(hit, ['contest']);

/** Whom the clause before was about, if it was people or a team of a body. */
function carried({ match, sentence }: Hit): Ends {
  const clause = clauseAt(sentence, match.at('verb') ?? match.start);
  const { subject, subjectOrigin } = clause ?? {};
  if (subjectOrigin !== 'clause' || !subject) return undefined;
  return subject.symbol === 'Ｈ' || subject.representative === 'team' ? subject : undefined;
}

export const winning = ruleFrame('attended/winning', 'ATTENDED', [
  {
    // Ｈ以98分的成绩拔得头筹.
    pattern: new RegExp(`(?<source>[ＯＨ])(?!的)[^，。；：ＯＨＰ被给]{0,16}?(?<verb>${triumph})`, 'dgu'),
    standIns: delegates,
    target: ofContest,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // Ｈ把女子组冠军收入囊中.
    pattern: new RegExp(
      `(?<source>[ＯＨ])[^，。；：ＯＨＰ]{0,6}?(?<verb>把|将)[^，。；：ＯＨＰ]{0,10}?${prize}[^，。；：ＯＨＰ]{0,3}?(?:揽入|收入|捧回|带回|拿下|夺走|捧走|抱回|纳入|收归|留在)`,
      'dgu',
    ),
    standIns: delegates,
    target: ofContest,
    role: 'attended',
    confidence: 0.8,
  },
  {
    // 第一个冲过终点的是Ｈ, 率先撞线的是Ｏ.
    pattern:
      /(?:第[一二三]个|最先|率先|首先|最后一个)[^，。；ＯＨＰ]{0,6}?(?<verb>冲过|冲线|撞线|抵达|到达|完成|交卷|登顶|过线|出场|登场|上场)[^，。；ＯＨＰ]{0,8}?的，?(?:则|正|就)?是(?:Ｏ的?[^，。；、和与及ＯＨＰ的]{0,10}(?=Ｈ))?(?<source>[ＯＨ])/dgu,
    standIns: delegates,
    target: ofContest,
    role: 'attended',
    confidence: 0.8,
  },
  {
    // 焊工组的冠军归了Ｈ; 桂冠花落Ｏ.
    pattern: new RegExp(
      `(?:${prize}|大奖|奖牌)[^，。；ＯＨＰ]{0,4}?(?<verb>归了?|归属|属于|花落|落入|落到)(?:了)?[^，。；ＯＨＰ]{0,4}?${bodyOfPerson}(?<source>[ＯＨ])`,
      'dgu',
    ),
    standIns: delegates,
    target: ofContest,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // Ｈ、Ｈ配合默契，捧回金奖.
    pattern: new RegExp(
      `(?:^|[，；])(?:最终|终于|一举|成功|双双|分别|还|并|也|再次|均|都|连续|凭此|如愿){0,3}(?<verb>获得|荣获|获|夺得|摘得|斩获|拿下|捧得|捧回|勇夺|名列|位列|取得|赢得|包揽|摘下|夺下|收获|拿到)(?:了)?(?!由)[^，。；ＯＨＰ]{0,14}?${prize}`,
      'dgu',
    ),
    source: carried,
    target: ofContest,
    role: 'attended',
    confidence: 0.7,
  },
  {
    // Ｈ参加的是Ｏ举办的Ｐ.
    pattern:
      /(?<source>[ＯＨ])(?<verb>参加|报名|参与|加入|出席|观摩|就读)的，?(?:正|就|便|也|恰)?是[^。；，ＨＰ]{0,24}?(?<target>Ｐ)/dgu,
    standIns: delegates,
    role: 'attended',
    confidence: 0.88,
  },
]);
