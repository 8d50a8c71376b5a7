/** ATTENDED by those who teach, told by the platform they stand on, by who asked them, or by what they spoke about. */
import type { ProgrammeKind } from '../../syntax/programme-kind.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { bodyOfPerson, occasionBefore } from './attendance.ts';

/** What people teach at: a course above all; a lecture can be part of an activity or a meeting. */
const lessons: readonly ProgrammeKind[] = ['course', 'event', 'meeting'];
/** How many sentences after its last mention a course is still what somebody teaches at. */
const COURSE_SENTENCES = 3;
const ofLesson = (hit: Hit): Ends => occasionBefore(hit, lessons);
const ofCourse = (hit: Hit): Ends => occasionBefore(hit, ['course']);

export const teaching = ruleFrame('attended/teaching', 'ATTENDED', [
  {
    // 请来Ｈ讲安全, 派出教师Ｈ，每月来讲一次.
    pattern: new RegExp(
      `(?:请来|请到|请了|(?<![申宴聘邀恳])请|邀请|特邀|约请|聘请|特聘|邀来|派出|派来|抽调|选派)(?:了)?[^，。；ＯＨＰ]{0,12}?${bodyOfPerson}(?<source>Ｈ)等?[^，。；：ＯＨＰ]{0,4}，?(?:现场|专门|定期|轮流|义务|免费|前来|每[周月季年天][^，。；]{0,3}?|来|到场|来此){0,3}(?<verb>讲|教|传授|授艺|带徒|示范|辅导)(?!话|究|和|育|室|师|稿|台|义)`,
      'dgu',
    ),
    target: ofLesson,
    role: 'taught',
    confidence: 0.8,
  },
  {
    // 站上讲台的是Ｈ; 讲台上是Ｈ.
    pattern: new RegExp(
      `(?:(?:站|走|登|迈)上讲台的|讲台(?:上|前|后)(?:站着)?的?|(?:给|为)[^，。；ＯＨＰ]{1,8}?(?:上课|讲课|授课|开讲)的)，?(?:正|则|就)?是[^，。；ＯＨＰ]{0,8}${bodyOfPerson}(?<source>Ｈ)`,
      'dgu',
    ),
    target: ofLesson,
    role: 'taught',
    confidence: 0.85,
  },
  {
    // 研究员Ｈ教接种，土专家Ｈ传管棚.
    pattern:
      /(?<source>Ｈ)(?:负责|专门|主要|现场|则|轮流|接着)?(?<verb>教|传|授)(?:了|的是)?(?!育|师|室|材|练|学楼|达|说|播|来|给|出|到|话|唤|真|承人|阅|看|予|权|牌|旗|奖|课|箱|勋)[^，。；：ＯＨＰ]{1,8}(?=[，。；])/dgu,
    target: (hit) => {
      const course = hit.context.occasions.before(hit.sentence, hit.match.start, lessons, COURSE_SENTENCES);
      return course && [course];
    },
    role: 'taught',
    confidence: 0.75,
  },
  {
    // 焊工们跟着护士长Ｈ，把急救练了个遍.
    pattern: new RegExp(
      `(?:跟着|跟随|跟|随着)[^，。；：ＯＨＰ]{0,8}?${bodyOfPerson}(?<source>Ｈ)[^。；：ＯＨＰ]{0,16}?(?<verb>学|练|编|绣|做|念|唱|跳|画|写)`,
      'dgu',
    ),
    target: ofLesson,
    role: 'taught',
    confidence: 0.75,
  },
  {
    // Ｈ从选料讲到火候.
    pattern: /(?<source>Ｈ)[^，。；ＯＨＰ]{0,6}?，?从[^，。；ＯＨＰ]{1,12}?(?<verb>讲|教|说)到/dgu,
    target: ofCourse,
    role: 'taught',
    confidence: 0.75,
  },
]);
