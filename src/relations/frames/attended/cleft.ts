/** ATTENDED in sentences that name the participants last. */
import type { AttendanceRole } from '../../../../graph-schema/ontology.ts';
import { type Hit, ruleFrame } from '../rule.ts';
import { delegates, occasionBefore, occasionNamed, roleFor } from './attendance.ts';

/** The role of the verb that a cleft sentence opens with; whoever stands on the stage speaks. */
function cleftRole({ match, sentence }: Hit): AttendanceRole {
  if (/登台|上台/u.test(match.text)) return 'spoke';
  return roleFor(sentence.predicates.find((each) => each.start === match.at('verb'))) ?? 'attended';
}

/** 参加活动的有Ｈ、Ｈ; 一路同行的还有Ｏ; 主持送行会的是Ｈ; 请来Ｈ讲课; 图为Ｈ. */
export const cleft = ruleFrame('attended/cleft', 'ATTENDED', [
  {
    pattern:
      /(?<verb>出席|参加|登台|同行|带队|主持|到场|与会|授课|演出|压轴|演讲|讲课|上台|赶来|前来|观摩|参赛|参展)(?:了)?[^，。；ＯＨ]{0,10}?(?<thing>Ｐ)?[^，。；ＯＨＰ]{0,3}的，?(?:还)?(?:有|是|为|请的是)[^，。；ＯＨ]{0,8}(?<source>[ＯＨ])/dgu,
    standIns: delegates,
    target: occasionNamed,
    role: cleftRole,
    confidence: 0.88,
  },
  {
    pattern:
      /(?:请来|邀请|邀请了|请的是|特邀|邀|请到|请)(?<source>Ｈ)[^，。；ＯＰ]{0,6}?(?:讲课|授课|作讲座|辅导|执教|示范|指导|作报告|主讲)/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'taught',
    confidence: 0.85,
  },
  {
    pattern: /(?:请来的是|请的是|特邀|请到)(?<source>Ｈ)(?=[，；。]|$)/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'taught',
    confidence: 0.8,
  },
  {
    pattern: /图为[^，。；ＯＨ]{0,14}(?<source>Ｈ)/dgu,
    target: (hit) => {
      const { main } = hit.context.occasions;
      return occasionBefore(hit) ?? (main && [main]);
    },
    role: 'attended',
    confidence: 0.8,
  },
]);
