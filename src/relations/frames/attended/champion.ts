/** ATTENDED by those who won a contest. */
import type { Entity } from '../../../entities/entity.ts';
import { isOccasion } from '../../syntax/programme-kind.ts';
import { clauseAt } from '../../syntax/reading.ts';
import { entitiesOf, phraseIn } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { delegates, occasionBefore } from './attendance.ts';

/** Of the named programmes those where people compete. */
function contestsNamed({ match, context }: Hit): readonly Entity[] {
  return entitiesOf(match.phrase('target')).filter((each) => context.occasions.kindOf(each) === 'contest');
}

function subjectOf({ match, sentence }: Hit): Ends {
  // 在Ｐ中获得第一名的Ｈ: whom the relative clause describes.
  const head = phraseIn(
    sentence,
    /^[^，。；ＯＨＰ]{0,12}的[^，。；ＯＨＰ]{0,6}(?<head>[ＯＨ])/du,
    'head',
    match.end,
  );
  if (head) return head;
  const clause = clauseAt(sentence, match.start);
  const subject = clause?.subjectOrigin === 'sentence' ? undefined : clause?.subject;
  return subject && 'ＯＨ'.includes(subject.symbol) ? subject : undefined;
}

const beating = '险胜|力克|战胜|击败|大胜|完胜|不敌|负于|逼平|惜败|惜败于|对阵|迎战|淘汰';

/** 首场比赛在Ｏ与Ｏ之间展开; Ｏ以三比一战胜Ｏ: the two sides of a match. */
export const sides = ruleFrame('attended/sides', 'ATTENDED', [
  {
    pattern: new RegExp(`(?<source>Ｏ)[^，。；ＯＨＰ]{0,12}?(?<verb>${beating})(?:了)?Ｏ`, 'dgu'),
    target: (hit) => occasionBefore(hit, ['contest']),
    standIns: delegates,
    role: 'attended',
    confidence: 0.75,
  },
  {
    pattern: /在(?<source>[ＯＨ])之间(?<verb>展开|进行|打响|上演|决出|产生)/dgu,
    target: (hit) => occasionBefore(hit, ['contest']),
    standIns: delegates,
    role: 'attended',
    confidence: 0.75,
  },
  {
    pattern: new RegExp(`Ｏ[^，。；ＯＨＰ]{0,12}?(?<verb>${beating})(?:了)?(?<source>Ｏ)`, 'dgu'),
    target: (hit) => occasionBefore(hit, ['contest']),
    standIns: delegates,
    role: 'attended',
    confidence: 0.75,
  },
]);

/** Ｐ冠军Ｈ; 在Ｐ中拿下第二名: whoever won a contest was in it. */
export const champion = ruleFrame('attended/champion', 'ATTENDED', [
  {
    pattern:
      /(?<target>Ｐ)[^，。；ＯＨＰ]{0,8}?(?:冠军|亚军|季军|金牌|银牌|铜牌|一等奖|第[一二三]名)(?:获得者|得主)?(?<source>Ｈ)/dgu,
    target: contestsNamed,
    role: 'attended',
    confidence: 0.9,
  },
  {
    // Ｈ是48名选手中仅有的女性之一.
    pattern:
      /(?<source>[ＯＨ])[^，。；ＯＨＰ]{0,4}是[^，。；ＯＨＰ]{0,10}(?:选手|学员|队员|参赛者|参与者|获奖者|报名者|志愿者|参训者|营员)(?:中|里|之一)/dgu,
    target: ({ match, sentence, context }) => {
      const occasion = context.occasions.before(sentence, match.start, [
        'contest',
        'course',
        'event',
        'meeting',
      ]);
      return occasion && [occasion];
    },
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 凭借《焊花》获得Ｐ一等奖; 获Ｐ焊工组第一名.
    pattern:
      /(?<verb>获得|荣获|获|夺得|摘得|斩获|拿下|捧得|勇夺|取得|包揽|赢得)(?:了)?(?<target>Ｐ)(?:的)?[^，。；ＯＨＰ]{0,12}?(?:冠军|亚军|季军|金奖|银奖|铜奖|金牌|银牌|铜牌|[一二三特]等奖|第[一二三四五六七八九十]+名|前[三五十]名|头名|优胜奖|优秀奖|状元)/dgu,
    source: subjectOf,
    target: ({ match, context }) =>
      entitiesOf(match.phrase('target')).filter((each) => isOccasion(context.occasions.kindOf(each))),
    role: 'attended',
    confidence: 0.8,
  },
  {
    pattern:
      /在(?<target>Ｐ)[^，。；ＯＨＰ的]{0,8}?(?:中|上|里)[^，。；ＯＨＰ]{0,6}(?<verb>拿下|获得|夺得|荣获|摘得|斩获|名列|取得|捧回)/dgu,
    source: subjectOf,
    target: contestsNamed,
    role: 'attended',
    confidence: 0.85,
  },
]);
