/** ATTENDED by those whom the words around their name place in an occasion. */
import type { AttendanceRole } from '../../../../graph-schema/ontology.ts';
import type { Entity } from '../../../entities/entity.ts';
import { givenOffice, holdingOffice, officeAdverbs } from '../../../language/lexicons/verbs/office-verbs.ts';
import { mainEventOf } from '../../syntax/names-within-names.ts';
import type { ProgrammeKind } from '../../syntax/programme-kind.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import { anyOccasion, delegates, isAnotherTime, occasionBefore, occasionNamed } from './attendance.ts';

/** Ｈ强调，要……: an official who demands at length speaks at the meeting that the article is about. */
export const addresses = ruleFrame('attended/addresses', 'ATTENDED', [
  {
    pattern: /(?:^|，)(?<source>Ｈ)(?:在讲话中|在会上|在致辞中|对此)?(?:强调|指出|要求|在讲话中)/dgu,
    target: (hit) => occasionBefore(hit, ['meeting']),
    role: 'spoke',
    confidence: 0.75,
  },
  {
    // 对获奖单位表示祝贺, 就下一步工作提出要求, 充分肯定了Ｏ的做法, 最后强调.
    pattern:
      /(?:^|，)(?<source>Ｈ)(?:[^，。；ＯＨＰ]{0,30}?(?:表示(?:热烈|衷心|诚挚|亲切){0,2}的?(?:欢迎|祝贺|感谢|慰问|敬意)|提出(?:了)?[^，。；ＯＨＰ]{0,8}?(?:要求|希望|意见)|给予(?:了)?(?:高度|充分)(?:评价|肯定))|(?:高度评价|充分肯定)了|最后(?:强调|指出|要求))/dgu,
    target: (hit) => {
      const { match, sentence, context } = hit;
      const occasion = context.occasions.before(
        sentence,
        match.start + 1,
        ['meeting', 'course', 'event'],
        SPEECH_SENTENCES,
      );
      return occasion && [occasion];
    },
    accept: ({ match }) => match.phrase('source')?.members.every(({ posts }) => posts.length > 0) ?? false,
    role: 'spoke',
    confidence: 0.7,
  },
]);

/** How many sentences after its last mention an occasion is still where officials speak. */
const SPEECH_SENTENCES = 3;

const speaking = /致辞|讲话|发言|作|介绍|分享|演讲|宣|表示|指出|强调|说/u;
const spokenRole = ({ match }: Hit): AttendanceRole => (speaking.test(match.text) ? 'spoke' : 'attended');
/** Learners may be in a plan (技能提升计划) as well as in a course. */
const learner = /学员|学徒|参训/u;
const kindsFor = (words: string): readonly ProgrammeKind[] => {
  if (competitor.test(words)) return ['contest'];
  return learner.test(words) ? [...anyOccasion, 'scheme'] : anyOccasion;
};
const competitor = /参赛|获奖|选手|队员|鼓手|舵手|桨手|冠军|亚军|季军/u;

/** 为Ｐ揭牌: a place that is opened is the occasion, too. */
function unveiled({ match }: Hit): Ends {
  return /揭牌|揭幕|剪彩|启动|启用/u.test(match.text) ? match.phrase('thing') : undefined;
}

/** The ceremony at which Ｐ is opened, if the article names it: who opens it is there. */
function ceremonyOf({ match, context: { reading } }: Hit): readonly Entity[] | undefined {
  const [event] = entitiesOf(match.phrase('thing') ?? match.phrase('started'));
  const ceremony = event && reading.layer.entities.find((each) => mainEventOf(reading, each) === event);
  return ceremony && [ceremony];
}

/** Ｈ在Ｐ上…; Ｏ在Ｐ上发言; 参赛选手Ｈ, 学员Ｈ; Ｈ宣布Ｐ启动. */
export const inOccasion = ruleFrame('attended/in', 'ATTENDED', [
  {
    pattern:
      /(?<source>[ＯＨ])(?!(?:表彰|奖励|慰问|表扬|看望|邀请|祝贺))[^，。；ＯＨＰ]{0,6}?(?<verb>在)(?:Ｏ[^，。；ＯＨＰ]{0,8}的)?(?<thing>Ｐ)(?:上|中|现场|期间|里|时)(?:(?<act>致辞|讲话|发言|作|介绍|分享|展示|演讲|宣布|宣读|表示|指出|强调|说|获|夺|登台|亮相|斩|荣|表演|演|授课))?/dgu,
    standIns: delegates,
    target: occasionNamed,
    accept: ({ match }) => match.phrase('source')?.symbol === 'Ｈ' || match.at('act') !== undefined,
    role: spokenRole,
    confidence: 0.85,
  },
  {
    pattern:
      /(?:参赛|获奖|选手|学员(?!代表)|学徒|营员|考生|受助学生|新娘|新郎|司仪|证婚人|主婚人|鼓手|舵手|桨手|领队|教练|裁判长|主持|(?:职工|骑手|司机|企业|青年|员工|农民工|女工|行业)代表|参会代表|(?:首席|协商|职工方|企业方|劳方|资方|新人|获奖|毕业生|学生|家属|新娘|新郎)代表|求职者|应聘者|听众|队员|评委|裁判|志愿者|主持人|嘉宾|宣讲员|宣讲人|参训|参与者|获得者|得主|冠军|亚军|季军|观众|朗诵者|主讲人|授课老师|主讲)[^，。；ＯＨＰ]{0,8}?(?<source>Ｈ)/dgu,
    target: (hit) => occasionBefore(hit, kindsFor(hit.match.text)),
    // 全国五一劳动奖章获得者Ｈ carries an old honour.
    accept: (hit) =>
      !/(?:劳模|劳动模范|奖章|劳动奖)/u.test(`${before(hit).slice(-6)}${hit.match.text}`) &&
      !isAnotherTime(hit),
    role: ({ match }) => (/^(?:主讲|授课)/u.test(match.text) ? 'taught' : 'attended'),
    confidence: 0.65,
  },
  {
    // 担任Ｐ裁判长, 作为Ｐ评委.
    pattern:
      /(?<source>Ｈ)[^，。；ＯＨＰ]{0,6}?(?:担任|出任|任|当|作为|是|受聘为|被聘为|应邀担任)(?<target>Ｐ)(?:的)?[^，。；ＯＨＰ]{0,6}?(?:裁判|评委|主持|嘉宾|讲师|主讲|导师|领队|教练|宣讲|老师|教师|顾问|授课|志愿者|学员|选手)/dgu,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 在花艺师Ｈ的指导下.
    pattern:
      /在[^，。；ＯＨＰ]{0,10}(?:Ｏ[^，。；ＯＨＰ]{0,8})?(?<source>Ｈ)(?:等)?(?:的)?(?:现场|悉心|耐心|精心)?(?<verb>指导|带领|带动|讲解|示范|辅导|指挥|引导|主持|见证|招呼|口令|号令)下/dgu,
    target: (hit) => occasionBefore(hit, ['course', 'event', 'contest', 'meeting']),
    role: ({ match }) => (/指导|讲解|示范|辅导/u.test(match.text) ? 'taught' : 'attended'),
    confidence: 0.75,
  },
  {
    // 启动仪式上Ｈ还表演了武术.
    pattern: /(?<!在)(?<thing>Ｐ)(?:上|中|现场)(?<source>Ｈ)(?!的)/dgu,
    target: occasionNamed,
    role: 'attended',
    confidence: 0.8,
  },
  {
    // 在Ｐ上获得表彰的Ｈ.
    pattern: /在(?<thing>Ｐ)(?:上|中|现场)[^，。；ＯＨＰ的]{1,10}的[^，。；ＯＨＰ]{0,6}(?<source>Ｈ)/dgu,
    target: occasionNamed,
    role: 'attended',
    confidence: 0.8,
  },
  {
    // 按下启动键，Ｐ正式启动.
    pattern:
      /(?<source>Ｈ)[^，。；ＯＨＰ]{0,6}?(?:按下|触碰|点亮|推动|转动)(?:了)?[^，。；ＯＨＰ]{0,4}(?:键|按钮|球|屏|杆|舵)，[^，。；ＯＨＰ]{0,4}(?<target>Ｐ)(?:正式)?(?:启动|开启|开幕|上线|开赛)/dgu,
    role: 'attended',
    confidence: 0.8,
  },
  {
    // 受邀担任裁判长, 报了名: of the contest or course spoken of.
    pattern: new RegExp(
      `(?<source>Ｈ)${officeAdverbs}{0,2}(?<verb>${givenOffice}|${holdingOffice})(?:了)?(?:本届|本次|此次|大赛|比赛|活动|培训班|总|主){0,2}(?:裁判长|裁判员|裁判|评委|主持人|主讲人?|讲师|授课老师|领队|教练|志愿者)(?=[，。；]|$)`,
      'dgu',
    ),
    target: (hit) => occasionBefore(hit, kindsFor(hit.match.text)),
    role: 'attended',
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>Ｈ)(?:第一个|也|还|又|率先|当即|立刻|马上|头一个|主动){0,2}(?<verb>报了名|报上了?名|报名参加|报名)(?=[，。；]|$)/dgu,
    target: (hit) => occasionBefore(hit, ['course', 'contest', 'event']),
    role: 'attended',
    confidence: 0.7,
  },
  {
    // Ｈ代表奖章获得者、Ｈ代表先进集体先后发言.
    pattern:
      /(?<source>Ｈ)代表[^，。；Ｈ]{1,14}[、和]Ｈ[^，。；Ｈ]{1,18}(?<verb>发言|宣誓|致辞|讲话|签字|领奖|表态)/dgu,
    target: (hit) => occasionBefore(hit),
    role: spokenRole,
    confidence: 0.8,
  },
  {
    pattern:
      /Ｈ代表[^，。；Ｈ]{1,14}[、和，](?<source>Ｈ)代表[^，。；Ｈ]{1,18}，?[^，。；Ｈ]{0,10}(?<verb>发言|宣誓|致辞|讲话|签字|签约|签署|领奖|表态|签下)/dgu,
    target: (hit) => occasionBefore(hit),
    role: spokenRole,
    confidence: 0.8,
  },
  {
    // Ｈ在会上说.
    pattern:
      /(?<source>Ｈ)(?:Ｔ|也|还)?(?<verb>在)(?:会上|会议上|座谈会上|座谈时|仪式上|启动仪式上|现场会上|大会上|活动中|活动现场|论坛上|培训中|课堂上|比赛现场|致辞中|讲话中|开班式上|开幕式上|闭幕式上|总结会上|发布会上)[^，。；ＯＨＰ]{0,8}?(?:说|表示|介绍|指出|强调|谈|分享|发言|作|做|致|宣|呼吁|提出|讲|要求)/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'spoke',
    confidence: 0.8,
  },
  {
    // 一行到Ｐ现场看望.
    pattern:
      /(?<source>Ｈ)[^，。；ＯＨＰ]{0,8}?(?<verb>到|来到|赴|走进|深入|前往)(?<target>Ｐ)(?:的)?(?:现场|赛场|课堂|会场)/dgu,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 到现场看望.
    pattern:
      /(?<source>Ｈ)(?:一行|等|分别|也|还|一同|先后){0,2}(?<verb>到|来到|莅临|亲临|赶到|走进|到达)(?:活动|比赛|培训|演出|会议|仪式|赛事|招聘|体检|义诊|慰问)?(?:现场|赛场|会场|课堂)/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'attended',
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>Ｈ)[^，。；ＯＨＰ]{0,6}?(?:(?<verb>宣布|为|按下)(?<thing>Ｐ)(?:正式)?(?:启动|开幕|闭幕|开始|揭牌|揭幕|剪彩|开班|开赛|授牌|授旗|启动键|鸣枪|鸣笛|鸣锣|发令|开球)|(?<start>启动|开启|点亮)(?:了)?(?<started>Ｐ))/dgu,
    target: (hit) => ceremonyOf(hit) ?? hit.match.phrase('started') ?? unveiled(hit) ?? occasionNamed(hit),
    role: spokenRole,
    confidence: 0.8,
  },
]);
