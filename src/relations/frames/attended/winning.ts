/** ATTENDED by those who won, told without a verb of winning beside their name: by an idiom, a cleft, a clause that goes on. */
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { delegates, occasionBefore } from './attendance.ts';

const triumph =
  '拔得头筹|拔头筹|拔得魁首|独占鳌头|独占花魁|技压群[雄芳]|艺压群芳|折桂|夺魁|夺冠|问鼎|登顶|封王|摘金|摘银|摘铜|夺金|夺银|加冕|卫冕|脱颖而出|名列前茅|笑到了?最后|一举成名|一路领先|遥遥领先|后来居上|反超|扳[回平]一[局城分]|先声夺人|一马当先|紧随其后|居首|会师';

/** Of the contest spoken of. */
const ofContest = (hit: Hit): Ends => occasionBefore(hit, ['contest']);

export const winning = ruleFrame('attended/winning', 'ATTENDED', [
  {
    // Ｈ以98分的成绩拔得头筹.
    pattern: new RegExp(`(?<source>[ＯＨ])(?!的)[^，。；：ＯＨＰ被给]{0,16}?(?<verb>${triumph})`, 'dgu'),
    standIns: delegates,
    target: ofContest,
    role: 'attended',
    confidence: 0.75,
  },
]);
