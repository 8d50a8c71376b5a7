/** ATTENDED told in passing: who teaches, enters the stage, gives the signal, comes from where, goes round with it. */
import type { PatternMatch } from '../patterns.ts';
import { ruleFrame } from '../rule.ts';
import { delegates, occasionBefore } from './attendance.ts';

const stageEntrance =
  /(?<source>Ｈ)[^，。；ＯＨＰ]{0,6}?(?:走上台|走到台前|登上舞台|走上舞台|亮开嗓|开嗓|唱起|念起|跳起|弹起|吼起|拉响|吹响)/dgu;

/** 散场时，副主席Ｈ走上台: who holds an office there does not perform. */
function isOfficial(match: PatternMatch): boolean {
  const posts = match.phrase('source')?.members.flatMap((member) => member.posts) ?? [];
  return posts.some(({ title }) => /(?:主席|书记|主任|[局处科部厅市区县]长)$/u.test(title));
}

const travels = '(?:先后|分别|依次|相继)(?:到|走进|来到|深入|赴|前往|奔赴)[ＬＯ]';

/** Ｈ与Ｏ先后到Ｌ、Ｌ: those who go round with an activity take part in it. */
export const goesRound = ruleFrame('attended/goes-round', 'ATTENDED', [
  {
    pattern: new RegExp(`[ＨＯ](?:一行)?[与和同](?<source>[ＨＯ])${travels}`, 'dgu'),
    standIns: delegates,
    target: (hit) => occasionBefore(hit, ['event']),
    role: 'attended',
    confidence: 0.65,
  },
]);

/** Ｐ的老师是…Ｈ; Ｈ走到台前，念起…; 随着Ｈ一声令下; 学员来自Ｏ: told in passing. */
export const inPassing = ruleFrame('attended/in-passing', 'ATTENDED', [
  {
    pattern:
      /(?<source>Ｈ)(?:应邀|现场|还|也|分别|先后)?(?:(?:为|给|向|面向|围绕|结合|以)[^，。；ＯＨＰ]{1,20}?)?(?<verb>上了|讲了|作了|做了|开了|带来了?|送上了?|上起了|讲授了?|作|做)(?:一[堂场次节]|第[一二]课|首课|题为[^，。；]{0,4}Ｎ?的?)?[^，。；ＯＨ]{0,8}(?:课|讲座|报告|宣讲|辅导|授课|演讲|培训|讲解|示范|Ｎ(?=[，。；]|$))/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'taught',
    confidence: 0.75,
  },
  {
    // 大会听取和审议了Ｈ所作的工作报告, 听取了Ｈ作的Ｎ和Ｈ作的Ｎ.
    pattern:
      /(?<=听取[^。；]{0,40})(?<source>Ｈ)(?:代表|受)?[^，。；ＨＰ]{0,24}?所?(?<verb>作)(?:的|了)?[^，。；ＯＨＰ]{0,16}?(?:报告|汇报|情况|说明|Ｎ)/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'spoke',
    confidence: 0.8,
  },
  {
    // 为职工上了一堂Ｐ.
    pattern:
      /(?<source>Ｈ)[^。；ＨＰ]{0,24}?(?<verb>上了|上起|讲授了?|带来了?|讲了|开讲)(?:一[堂场次节]|首[堂场])?(?<target>Ｐ)/dgu,
    accept: ({ match, context }) =>
      match.phrase('target')?.members.some(({ entity }) => context.occasions.kindOf(entity) === 'course') ??
      false,
    role: 'taught',
    confidence: 0.8,
  },
  {
    pattern: stageEntrance,
    target: (hit) => occasionBefore(hit, ['meeting', 'course']),
    role: ({ match }) => (isOfficial(match) ? 'attended' : 'performed'),
    confidence: 0.7,
  },
  {
    pattern:
      /(?:学员|选手|代表|队员|参赛者|参与者|队伍|观众|嘉宾)[^，。；ＯＨＰ]{0,4}?(?:分别|均|都|主要)?来自(?<source>Ｏ)/dgu,
    standIns: delegates,
    target: (hit) => {
      const later = hit.sentence.phrases.find((each) => each.symbol === 'Ｐ' && each.at > hit.match.end);
      return occasionBefore(hit) ?? later;
    },
    role: 'attended',
    confidence: 0.75,
  },
]);
