/** ATTENDED by those who teach, told by the platform they stand on, by who asked them, or by what they spoke about. */
import type { ProgrammeKind } from '../../syntax/programme-kind.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import { wholeList } from '../listed-people.ts';
import { entitiesOf, type PatternMatch } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { bodyOfPerson, isHere, occasionBefore } from './attendance.ts';

/** Whether those who are asked are experts of the body, whatever it is called that they are. */
function sendsExpert(match: PatternMatch, { text }: SentenceReading): boolean {
  const source = match.phrase('source');
  return (
    source?.representative === 'officials' ||
    (source !== undefined && ofExpert.test(text.slice(source.at + 1)))
  );
}

/** The lesson of the sentence, which may be named behind the verb (开讲“田头一课”), else the one spoken of. */
function lessonAround(hit: Hit): Ends {
  const { sentence, context, match } = hit;
  const behind = sentence.phrases.find(
    ({ at, symbol }) => symbol === 'Ｐ' && at >= match.end && at < match.end + 6,
  );
  const [named] = entitiesOf(behind).filter((each) => lessons.includes(context.occasions.kindOf(each)));
  const inside = named ?? context.occasions.before(sentence, match.end, lessons, 0);
  return inside ? [inside] : ofLesson(hit);
}

/** What people teach at: a course above all; a lecture can be part of an activity or a meeting. */
const lessons: readonly ProgrammeKind[] = ['course', 'event', 'meeting'];
/** How many sentences after its last mention a course is still what somebody teaches at. */
const COURSE_SENTENCES = 3;
function ofLessonNear({ match, sentence, context }: Hit): Ends {
  const lesson = context.occasions.before(sentence, match.start + 1, lessons, COURSE_SENTENCES);
  return lesson && [lesson];
}
const ofLesson = (hit: Hit): Ends => occasionBefore(hit, lessons);
const ofCourse = (hit: Hit): Ends => occasionBefore(hit, ['course']);

/** Whom an organisation has to teach, judge or advise. */
const expert =
  '(?:教师|老师|讲师|教授|教练|导师|专家|学者|技术员|技术人员|技师|工程师|培训师|医生|医师|护士|医护人员|律师|法官|师傅|匠人|绣娘|传承人|骨干|业务人员)(?:们)?';
/** 讲记账, 现场教学, 授课; 讲话 and 教育 are none. */
const lessonVerb =
  '(?:授课|讲课|上课|开讲|主讲|讲授|讲解|教学|传授|传艺|示范|演示|辅导|指导|坐诊|义诊|答疑|培训|[讲教](?!话|究|和|育|室|师|稿|台|义|练|授|材))';

const ofExpert = new RegExp(
  `^的?(?:[0-9两三四五六七八九十几多]+[余多]?[名位])?[^，。；：ＯＨＰ]{0,6}?${expert}`,
  'u',
);

/** Behind it who teaches is told in one noun phrase: 授课的|Ｈ, 教氩弧焊的|是Ｈ; 讲的是Ｈ tells of what the lesson is about. */
const teachesThis =
  '(?:授课|讲课|上课|主讲|任教|执教|带班|代课|(?:手把手)?(?:教授|讲授|传授|教|讲)(?!过|话|究|育|室|师|稿|台|义|练|会|出|训)[^，。；：ＯＰ的]{1,10})';

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
    // 请Ｏ教师讲记账, 邀请Ｏ的技术员现场教学, 请来Ｏ的3位教师，……开讲.
    pattern: new RegExp(
      `(?:请来|请到|(?<![申宴聘邀恳])请|邀请|特邀|约请|聘请|特聘|邀来|邀|组织|联系)(?:了)?(?<source>Ｏ)(?:的)?(?:[0-9两三四五六七八九十几多]+[余多]?[名位])?[^，。；：ＯＨＰ]{0,6}?(?:${expert})?[^。；：ＯＨ]{0,24}?(?<verb>${lessonVerb})`,
      'dgu',
    ),
    standIns: ['staff', 'officials'],
    accept: ({ match, sentence }) => sendsExpert(match, sentence),
    target: lessonAround,
    role: 'taught',
    confidence: 0.75,
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
    // 授课的Ｈ, 教氩弧焊的老师是Ｏ技师Ｈ, 手把手教他们调色的，是Ｈ.
    pattern: new RegExp(
      `(?:^|[，；：])(?:[^，。；：ＯＨＰ的]{1,4})?(?<verb>${teachesThis})的(?:老师|教师|师傅)?，?(?:则|还|正|就|都)?(?:是|有|还有)?[^，。；：ＯＨＰ的]{0,10}${bodyOfPerson}(?<source>Ｈ)(?!的)`,
      'dgu',
    ),
    source: wholeList,
    target: ofLessonNear,
    accept: isHere,
    role: 'taught',
    confidence: 0.75,
  },
  {
    // Ｈ站上讲台.
    pattern:
      /(?<source>Ｈ)[^，。；：ＯＨＰ]{0,8}?(?<verb>(?:站|走|登|迈|踏)[上到][^，。；：ＯＨＰ]{0,4}讲台)(?!的)/dgu,
    target: (hit) => {
      const lesson = ofLessonNear(hit);
      const ahead = lesson ? undefined : hit.context.occasions.ahead(hit.sentence);
      return lesson ?? (ahead && [ahead]);
    },
    accept: isHere,
    role: 'taught',
    confidence: 0.75,
  },
  {
    // 办了一期Ｐ，教师Ｈ讲标书怎么写.
    pattern:
      /Ｐ[^。；：ＰＨ]{0,24}?[，；][^，。；：ＨＰ]{0,8}(?<source>Ｈ)(?:则|主要|专门|负责|接着)?(?<verb>讲授?)(?!话|究|述|解|道|起|给|出|稿|台|了一)[^，。；：ＯＨＰ]{2,14}(?=[，。；])/dgu,
    target: (hit) => {
      const lesson = hit.context.occasions.before(hit.sentence, hit.match.end, ['course'], 0);
      return lesson && [lesson];
    },
    role: 'taught',
    confidence: 0.75,
  },
  {
    // 研究员Ｈ教接种，土专家Ｈ传管棚.
    pattern:
      /(?<source>Ｈ)(?:负责|专门|主要|现场|则|轮流|接着)?(?<verb>教|传|授)(?:了|的是)?(?!育|师|室|材|练|学楼|达|说|播|来|给|出|到|话|唤|真|承人|阅|看|予|权|牌|旗|奖|课|箱|勋)[^，。；：ＯＨＰ]{1,8}(?=[，。；])/dgu,
    target: ofLessonNear,
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
    // 晚课换成护士长Ｈ，讲的是心肺复苏; 教师Ｈ来讲过防溺水, Ｈ教孩子们认叶.
    pattern: new RegExp(
      `换成(?:了)?[^，。；ＯＨＰ]{0,8}${bodyOfPerson}(?<source>Ｈ)，(?<verb>讲|教)的?`,
      'dgu',
    ),
    target: ofLesson,
    role: 'taught',
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>Ｈ)(?:也|还|则|就|曾经?)?(?:来(?<verb>讲|教)(?:过|了|的是)|(?:耐心|轮流|现场|手把手)?(?:教|带)(?:着)?(?:孩子|大家|学员|职工|工友|女工|徒弟|他|她|选手|营员)们?)[^，。；：ＯＨＰ]{1,12}(?=[，。；])/dgu,
    target: ofCourse,
    role: 'taught',
    confidence: 0.7,
  },
  {
    // Ｈ从选料讲到火候.
    pattern: /(?<source>Ｈ)[^，。；ＯＨＰ]{0,6}?，?从[^，。；ＯＨＰ]{1,12}?(?<verb>讲|教|说)到/dgu,
    target: ofCourse,
    role: 'taught',
    confidence: 0.75,
  },
]);
