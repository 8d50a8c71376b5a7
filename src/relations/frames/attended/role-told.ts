/** ATTENDED by those of whom a noun tells what they are there: 担任总指挥的是Ｈ, 评委席上坐着Ｈ, 正方是Ｏ队, 领唱Ｈ. */
import type { Entity } from '../../../entities/entity.ts';
import { holdingOffice } from '../../../language/lexicons/verbs/office-verbs.ts';
import type { ProgrammeKind } from '../../syntax/programme-kind.ts';
import { wholeList } from '../listed-people.ts';
import { type Hit, ruleFrame } from '../rule.ts';
import { anyOccasion, bodyOfPerson, isAnotherTime, occasionBefore } from './attendance.ts';

/** Spoken of before, or what the scene turns out to be. */
function occasionOf(hit: Hit, kinds: readonly ProgrammeKind[] = anyOccasion): readonly Entity[] {
  const before = occasionBefore(hit, kinds);
  if (before) return before;
  const { occasions } = hit.context;
  const ahead = occasions.ahead(hit.sentence);
  return ahead && kinds.includes(occasions.kindOf(ahead)) ? [ahead] : [];
}

const duty =
  '(?:总指挥|指挥|总裁判长|裁判长|裁判|评委|主持人?|司仪|领队|教练|讲师|主讲人?|授课[人者]|授课嘉宾|监考|考官|领唱|主唱|伴奏|领舞|旗手|导师|嘉宾|见证人|证婚人|主婚人|领誓人|监誓人|监票人|发令员|总导演|导演|解说|解说员|助教|班主任|营长|团长|新郎|新娘|主婚|证婚|颁奖人|揭牌人|宣讲人|报告人|司仪|助教|监督员|观察员|志愿者)';

const taught = ({ match }: Hit) => (/讲师|主讲|导师|授课/u.test(match.text) ? 'taught' : 'attended');

export const roleTold = ruleFrame('attended/role-told', 'ATTENDED', [
  {
    // 担任现场总指挥的是Ｈ.
    pattern: new RegExp(
      `(?<verb>${holdingOffice})(?:了)?[^，。；ＯＨＰ]{0,6}?${duty}的，?(?:则|还|正)?(?:是|有)[^，。；ＯＨＰ]{0,8}${bodyOfPerson}(?<source>Ｈ)`,
      'dgu',
    ),
    source: wholeList,
    target: occasionOf,
    role: taught,
    confidence: 0.8,
  },
  {
    // 领唱由渔工Ｈ担任.
    pattern: new RegExp(
      `${duty}(?:一职)?(?:则|也|还|均){0,2}由[^，。；ＯＨＰ]{0,8}${bodyOfPerson}(?<source>Ｈ)等?[^，。；ＯＨＰ]{0,4}?(?<verb>担任|出任|充当|兼任|客串|担纲)`,
      'dgu',
    ),
    target: occasionOf,
    accept: (hit) => !isAnotherTime(hit),
    role: taught,
    confidence: 0.8,
  },
  {
    // Ｈ今年71岁，此番是裁判长; Ｈ本次担任总评委.
    pattern: new RegExp(
      `(?<source>Ｈ)(?!的)[^。；ＯＨＰ]{0,14}?(?:此番|此次|本次|这次|这回|本届|当天|当晚|全程)(?<verb>是|任|担任|出任|当|做|充当|兼任)(?:了|起)?(?:本次|大赛|比赛|总|主|现场|的){0,3}${duty}(?=[，。；]|$)`,
      'dgu',
    ),
    target: occasionOf,
    role: taught,
    confidence: 0.75,
  },
  {
    // 见证人有两位，Ｈ和Ｈ; 嘉宾是Ｈ; 评委里，有Ｈ，也有Ｈ.
    pattern: new RegExp(
      `(?!导师)(?:${duty}|(?:职工|企业|劳|资|工会|行政)方(?:首席)?(?:代表)?|成员|学员|选手|队员|参赛者|参训者)(?:(?:中|里|当中|之中|阵容)，?)?(?:还|既|也|则)?(?:包括|有|是|为)(?:[两三四五六0-9]+[位名人]，)?[^，。；ＯＨＰ]{0,24}?${bodyOfPerson}(?<source>Ｈ)`,
      'dgu',
    ),
    source: wholeList,
    target: occasionOf,
    accept: (hit) => !isAnotherTime(hit),
    role: taught,
    confidence: 0.75,
  },
  {
    // 屈居第二的Ｈ, 第一名Ｈ, 反方四辩Ｈ.
    pattern:
      /(?:(?:屈居|位居|名列|获得|夺得|摘得|拿下|荣获|获|位列|排名)(?:了)?[^，。；ＯＨＰ]{0,8}?(?:第[一二三四五六]名?|冠军|亚军|季军|头名|[一二三]等奖|金[奖牌]|银[奖牌]|铜[奖牌])的[^，。；ＯＨＰ]{0,6}|(?:^|[，；])[^，。；ＯＨＰ]{0,6}?(?:第[一二三四五六]名|[一二三四]辩)、?[^，。；ＯＨＰ]{0,10}?)(?<source>Ｈ)/dgu,
    target: (hit) => occasionOf(hit, ['contest']),
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 主持人Ｈ一句开场白, 领唱Ｈ.
    pattern:
      /(?:^|[，；。、])(?:女|男|总)?(?:主持人|司仪|领唱|主唱|指挥|领舞|伴奏|旗手|领诵)(?<source>Ｈ)/dgu,
    target: (hit) => occasionOf(hit, ['meeting', 'contest', 'event']),
    role: ({ match }) => (/主持|司仪/u.test(match.text) ? 'chaired' : 'performed'),
    confidence: 0.75,
  },
  {
    // 请Ｈ说说流动工会的做法.
    pattern:
      /(?:请|邀请|让|特邀)(?<source>Ｈ)[^，。；ＯＨＰ]{0,4}?(?<verb>说说|谈谈|讲讲|聊聊|说一说|讲一讲|介绍|分享|现身说法)/dgu,
    target: (hit) => occasionOf(hit, ['meeting', 'course', 'event']),
    role: 'spoke',
    confidence: 0.75,
  },
]);
