/** ATTENDED in sentences that name the participants last. */
import type { AttendanceRole } from '../../../../graph-schema/ontology.ts';
import type { Entity } from '../../../entities/entity.ts';
import { takingPart } from '../../../language/lexicons/verbs/attendance-verbs.ts';
import { wholeList } from '../listed-people.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import {
  anyOccasion,
  anyProgramme,
  bodyOfPerson,
  delegates,
  isHere,
  occasionBefore,
  occasionNamed,
  roleFor,
} from './attendance.ts';

/** The role of the verb that a cleft sentence opens with; whoever stands on the stage speaks. */
function cleftRole({ match, sentence }: Hit): AttendanceRole {
  const verb = sentence.predicates.find((each) => each.start === match.at('verb'));
  if (verb && /^(?:登台|上台)$/u.test(verb.text)) return 'spoke';
  return roleFor(verb) ?? 'attended';
}

/** Of a ceremony what was named last, whatever it is; else the occasion that is named or spoken of. */
function ceremonyOrOccasion(hit: Hit): Ends {
  return occasionNamed(hit, /仪式|启动式/u.test(hit.match.text) ? anyProgramme : anyOccasion);
}

/** Where two parties sit. */
const twoSides = /(?:桌|两[头边端侧]|对面|面对面)/u;

/** 对面坐的是Ｏ; 摘得最大一单的，是Ｏ: who is at the meeting, contest or fair that is spoken of. */
export const facing = ruleFrame('attended/facing', 'ATTENDED', [
  {
    pattern: new RegExp(
      `(?:对面|台上|主席台上|圆桌旁|坐在[^，。；ＯＨＰ]{1,6}|坐)[^，。；ＯＨＰ]{0,2}的，?(?:是|还有)${bodyOfPerson}(?<source>[ＯＨ])(?!的)`,
      'dgu',
    ),
    target: (hit) => occasionBefore(hit),
    standIns: delegates,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 隔着圆桌坐下的，一边是Ｈ，另一边是Ｈ.
    pattern: new RegExp(
      `(?:^|[，；])(?:另)?(?:一[边头侧方端]|这[边头]|那[边头]|左边|右边)(?:坐着|站着)?(?:的)?(?:是|为|坐着|站着)[^，。；ＯＨＰ的]{0,8}${bodyOfPerson}(?<source>Ｈ)(?!的)`,
      'dgu',
    ),
    target: (hit) => occasionBefore(hit, ['meeting']),
    accept: ({ match, sentence }) => twoSides.test(sentence.text.slice(0, match.start)),
    role: 'attended',
    confidence: 0.75,
  },
  {
    pattern:
      /(?:摘得|拿下|签下|收获|斩获|捧走|夺得|夺走|拔得|获得|摘下|夺下)[^，。；ＯＨＰ]{1,14}的，?(?:还|则|正|就|恰)?(?:是|有)(?:[ＯＨ]的[^，。；ＯＨＰ]{1,10})?[^，。；ＯＨＰ]{0,8}(?<source>[ＯＨ])(?!的)/dgu,
    target: (hit) => occasionBefore(hit),
    standIns: delegates,
    role: 'attended',
    confidence: 0.8,
  },
]);

/** 下一位主讲人: inside of what the pattern matches. */
const inside = /[下上]一?[位个届期场任次]|原定|原本/u;

/** 授课老师是Ｈ, 领队为Ｈ; 桂冠则由Ｈ摘得, 第一名被Ｈ摘走: the role comes first. */
export const roleFirst = ruleFrame('attended/role-first', 'ATTENDED', [
  {
    pattern:
      /(?:^|，)(?:[^，。；ＯＨＰ]{1,8}的)?(?:总|主|本次|此次|培训|活动|比赛|大赛)?(?:授课老师|授课教师|授课人|主讲人?|讲师|主讲老师|教练|主持人|裁判长|总裁判长|领队|带队|指导老师|领唱|指挥)(?:则)?(?:是|为)[^，。；ＯＰ]{0,20}?(?<source>Ｈ)/dgu,
    target: (hit) => occasionBefore(hit),
    accept: (hit) => !inside.test(hit.match.text) && isHere(hit),
    role: ({ match }) =>
      /授课|主讲|讲师/u.test(match.text) ? 'taught' : /主持/u.test(match.text) ? 'chaired' : 'attended',
    confidence: 0.8,
  },
  {
    // 两个工种的头名依次是Ｈ、Ｈ; 一等奖授予Ｈ.
    pattern: new RegExp(
      `(?:第[一二三四五六]名|冠军|亚军|季军|桂冠|[一二三特]等奖|金奖|银奖|铜奖|金牌|银牌|铜牌|头名|魁首|状元)[^，。；ＯＨＰ]{0,4}(?:依次|分别|最终|最后|则|正){0,2}(?:是|为|授予了?|颁给了?|归了?|给了)(?:来自)?[^，。；ＯＨＰ]{0,8}${bodyOfPerson}(?<source>Ｈ)`,
      'dgu',
    ),
    source: wholeList,
    target: (hit) => occasionBefore(hit, ['contest', 'event']),
    accept: isHere,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 职工Ｈ拍摄的《…》和教师Ｈ的《…》并列金奖.
    pattern:
      /(?<source>Ｈ)(?:创作|拍摄|撰写|带来|讲述|表演|演唱|制作|绘制)?的(?:[^，。；ＯＨＰ]{1,6})?Ｎ[^。；ＯＰ]{0,16}?(?<verb>获得?|荣获|夺得|摘得|斩获|并列|拿下|捧得|得了|赢得)[^，。；ＯＨＰ]{0,6}?(?:[一二三特]等奖|金奖|银奖|铜奖|最佳|冠军|第一|头名|优秀奖|优胜奖)/dgu,
    target: (hit) => occasionBefore(hit, ['contest', 'event']),
    accept: isHere,
    role: 'attended',
    confidence: 0.75,
  },
  {
    pattern:
      /(?:第[一二三四五六]名?|冠军|亚军|季军|桂冠|[一二三特]等奖|[^，。；ＯＨＰ]奖|金牌|银牌|铜牌|头名|奖杯|魁首)[^，。；ＯＨＰ]{0,4}(?:由|被)[^，。；ＯＨＰ]{0,6}(?:Ｏ[^，。；、和与及ＯＨＰ]{0,10}(?=[ＯＨ])){0,2}(?<source>[ＯＨ])[^，。；ＯＨＰ]{0,6}?(?:摘得|夺得|获得|收获|斩获|捧走|拿下|摘走|夺走|拿走|包揽|揽获|夺取|收入囊中|分享|共享|捧回|领走)/dgu,
    standIns: delegates,
    target: (hit) => occasionBefore(hit, ['contest']),
    role: 'attended',
    confidence: 0.8,
  },
]);

/** Verbs that mean the occasion spoken of only in a cleft sentence: 前来的有Ｈ. */
const comingAlone = '出战|出征|同行|压轴|前来|参赛|敬茶|参评|开场|压台|亮相|现身|到访|受邀|应邀';

/** The people whom a caption names, but not whose work it shows. */
function peopleShown({ sentence: { text, phrases } }: Hit): readonly Entity[] {
  return phrases
    .filter(({ at, symbol }) => symbol === 'Ｈ' && !workOf.test(text.slice(at + 1)))
    .flatMap((phrase) => entitiesOf(phrase));
}

/** What a caption shows: the occasion, and where it tells of none, the service or plan that people are busy with. */
function occasionShown(hit: Hit): readonly Entity[] | undefined {
  const { main } = hit.context.occasions;
  return occasionBefore(hit) ?? (main ? [main] : occasionBefore(hit, anyProgramme));
}

const workOf = /^[^，。；ＯＨＰ]{0,4}的(?:作品|画|书法|摄影|剪纸|徒弟|照片)/u;

/** What the first of several did that a sentence tells one by one. */
const firstTold =
  /(?:第一[个位]|首先|最先|率先|头一[个位])(?:登台|上台|出场|亮相|发言|开讲|讲|走上[^，。；]{1,6})[^，。；ＯＨＰ]{0,4}的/u;

/** 参加活动的有Ｈ、Ｈ; 一路同行的还有Ｏ; 主持送行会的是Ｈ; 请来Ｈ讲课; 图为Ｈ. */
export const cleft = ruleFrame('attended/cleft', 'ATTENDED', [
  {
    pattern: new RegExp(
      `(?<verb>${takingPart}|${comingAlone})(?:了)?[^，。；ＯＨ]{0,10}?(?<thing>Ｐ)?[^，。；ＯＨＰ]{0,12}的，?[还既]?(?:有|是|为|包括|请的是)[^，。；ＯＨ]{0,8}(?:Ｏ[^，。；ＯＨＰ]{1,16}(?=Ｈ))?(?<source>[ＯＨ])`,
      'dgu',
    ),
    standIns: delegates,
    source: wholeList,
    target: ceremonyOrOccasion,
    role: cleftRole,
    confidence: 0.88,
  },
  {
    pattern:
      /(?:请来|邀请|邀请了|请的是|特邀|邀|请到|请|安排)[^，。；ＯＨＰ的]{0,6}(?:Ｏ的?[^，。；、ＯＨＰ的]{0,10}(?=Ｈ))?(?<source>Ｈ)(?:[^，。；ＯＰ]{0,6}?|等?[^，。；ＯＨＰ]{0,16}，[^，。；：ＯＨＰ“”]{0,44}?)(?:讲课|答疑|坐诊|开讲|分享|讲授|授课|作讲座|辅导|执教|示范|指导|作报告|主讲)/dgu,
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
    // 挑山工Ｈ也被请来听课.
    pattern:
      /(?<source>Ｈ)(?:等人?)?(?:也|还|都|特地|特意|同样){0,2}(?:被|受)(?<verb>请来|请到|请上|邀来|请进|拉来|请去)(?!当|做|担任|任)/dgu,
    accept: isHere,
    target: (hit) => occasionBefore(hit),
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 由女儿Ｈ代他领奖.
    pattern:
      /由[^，。；ＯＨＰ]{1,6}(?<source>Ｈ)(?:代替?|替)(?:Ｈ|他|她)[^，。；ＯＨＰ]{0,3}(?<verb>[念领出参发上讲接签])/dgu,
    accept: (hit) => hit.sentence.sentence.part === 'body',
    target: (hit) => occasionBefore(hit),
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 第一个登台的是Ｈ……；第二个是Ｈ.
    pattern: new RegExp(
      `[，；](?:第[二三四五]个|第[二三四五]位|接着|随后|最后一[个位]|另一[个位])(?:则|便|就)?是${bodyOfPerson}(?<source>Ｈ)`,
      'dgu',
    ),
    accept: ({ match, sentence }) => firstTold.test(sentence.text.slice(0, match.start)),
    target: (hit) => occasionBefore(hit),
    role: ({ match, sentence }) =>
      /登台|上台|发言|开讲|讲/u.test(firstTold.exec(sentence.text.slice(0, match.start))?.[0] ?? '')
        ? 'spoke'
        : 'attended',
    confidence: 0.8,
  },
  {
    // 与他同台的还有Ｈ, 和她并列第一的是Ｈ.
    pattern: new RegExp(
      `(?:与|和|同|跟)(?:Ｈ|他们?|她们?)(?<verb>同台|同场|搭档|搭戏|并列|并肩|一同|一起|一道|对阵|对弈|对唱|交手|过招|同组)[^，。；ＯＨＰ]{0,8}的，?(?:还|正|则)?(?:是|有)[^，。；ＯＨＰ]{0,8}${bodyOfPerson}(?<source>Ｈ)`,
      'dgu',
    ),
    source: wholeList,
    target: (hit) => occasionBefore(hit),
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 图为女子拔河队在比赛中.
    pattern: /图为(?<source>Ｏ)[^，。；ＯＨＰ]{0,8}?在(?<thing>Ｐ)(?:上|中|现场)/dgu,
    accept: ({ match }) =>
      match.phrase('source')?.members.every(({ entity }) => /[队团组]$/u.test(entity.name)) ?? false,
    standIns: delegates,
    target: (hit) => occasionNamed(hit),
    role: 'attended',
    confidence: 0.8,
  },
  {
    // 图为医生Ｈ向分拣工Ｈ讲解: everybody whom a caption shows.
    pattern: /^[“”]?[上下左右本]?图为[^。；]{0,60}Ｈ/dgu,
    source: peopleShown,
    target: occasionShown,
    role: 'attended',
    confidence: 0.7,
  },
  {
    pattern: /图为[^，。；ＯＨ]{0,14}(?<source>Ｈ)/dgu,
    target: occasionShown,
    role: 'attended',
    confidence: 0.8,
  },
]);
