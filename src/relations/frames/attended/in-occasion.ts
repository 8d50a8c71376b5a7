/** ATTENDED by those whom the words around their name place in an occasion. */
import type { AttendanceRole } from '../../../../graph-schema/ontology.ts';
import type { ProgrammeKind } from '../../syntax/programme-kind.ts';
import { before, type Hit, ruleFrame } from '../rule.ts';
import { anyOccasion, delegates, occasionBefore, occasionNamed } from './attendance.ts';

/** Ｈ强调，要……: an official who demands at length speaks at the meeting that the article is about. */
export const addresses = ruleFrame('attended/addresses', 'ATTENDED', [
  {
    pattern: /(?:^|，)(?<source>Ｈ)(?:在讲话中|在会上|在致辞中|对此)?(?:强调|指出|要求|在讲话中)/dgu,
    target: (hit) => occasionBefore(hit, ['meeting']),
    role: 'spoke',
    confidence: 0.75,
  },
]);

const speaking = /致辞|讲话|发言|作|介绍|分享|演讲|宣|表示|指出|强调|说/u;
const spokenRole = ({ match }: Hit): AttendanceRole => (speaking.test(match.text) ? 'spoke' : 'attended');
/** Learners may be in a plan (技能提升计划) as well as in a course. */
const learner = /学员|学徒|参训/u;
const kindsFor = (words: string): readonly ProgrammeKind[] => {
  if (competitor.test(words)) return ['contest'];
  return learner.test(words) ? [...anyOccasion, 'scheme'] : anyOccasion;
};
const competitor = /参赛|获奖|选手|队员|鼓手|舵手|桨手|冠军|亚军|季军/u;

/** Ｈ在Ｐ上…; Ｏ在Ｐ上发言; 参赛选手Ｈ, 学员Ｈ; Ｈ宣布Ｐ启动. */
export const inOccasion = ruleFrame('attended/in', 'ATTENDED', [
  {
    pattern:
      /(?<source>[ＯＨ])[^，。；ＯＨＰ]{0,6}?(?<verb>在)(?<thing>Ｐ)(?:上|中|现场|期间|里|时)(?:(?<act>致辞|讲话|发言|作|介绍|分享|展示|演讲|宣布|宣读|表示|指出|强调|说|获|夺|登台|亮相|斩|荣|表演|演|授课))?/dgu,
    standIns: delegates,
    target: occasionNamed,
    accept: ({ match }) => match.phrase('source')?.symbol === 'Ｈ' || match.at('act') !== undefined,
    role: spokenRole,
    confidence: 0.85,
  },
  {
    pattern:
      /(?<source>Ｈ)(?:说|告诉记者|介绍|坦言|感慨|笑着说)，[^。；ＯＨ]{0,12}?(?<verb>参加|参与|来到|来)(?<thing>Ｐ)/dgu,
    target: occasionNamed,
    role: 'attended',
    confidence: 0.75,
  },
  {
    pattern:
      /(?:参赛|获奖|选手|学员|学徒|营员|考生|鼓手|舵手|桨手|领队|教练|裁判长|主持|(?:职工|骑手|司机|企业|青年|员工|农民工|女工|行业)代表|参会代表|求职者|应聘者|听众|队员|评委|裁判|志愿者|主持人|嘉宾|宣讲员|宣讲人|参训|参与者|获得者|得主|冠军|亚军|季军|观众|朗诵者|主讲人|授课老师|主讲)[^，。；ＯＨＰ]{0,8}?(?<source>Ｈ)/dgu,
    target: (hit) => occasionBefore(hit, kindsFor(hit.match.text)),
    // 全国五一劳动奖章获得者Ｈ carries an old honour.
    accept: (hit) => !/(?:劳模|劳动模范|奖章|劳动奖)/u.test(`${before(hit).slice(-6)}${hit.match.text}`),
    role: 'attended',
    confidence: 0.65,
  },
  {
    pattern:
      /(?<source>Ｈ)[^，。；ＯＨＰ]{0,6}?(?:(?<verb>宣布|为|按下)(?<thing>Ｐ)(?:正式)?(?:启动|开幕|闭幕|开始|揭牌|揭幕|剪彩|开班|开赛|授牌|启动键|鸣枪|发令)|(?<start>启动|开启|点亮)(?:了)?(?<started>Ｐ))/dgu,
    target: (hit) => hit.match.phrase('started') ?? occasionNamed(hit),
    role: spokenRole,
    confidence: 0.8,
  },
]);
