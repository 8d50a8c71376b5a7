/** ATTENDED by those who serve people where an event goes on: the lawyer who answers, the doctor who examines, the barber who cuts. */
import type { Entity } from '../../../entities/entity.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { entitiesOf, matches, patternOf } from '../patterns.ts';
import { anyOccasion, anyProgramme, attend, isAway, roleFor } from './attendance.ts';

/** Trades of those who are called to serve others. */
const servant =
  /(?:律师|医生|医师|护士|护士长|护师|药师|主任医师|专家|咨询师|治疗师|理发师|美发师|技师|维修工|修理工|教授|讲师|教师|老师|教练|营养师|法官|检察官|调解员|志愿者|师傅|培训师|救护员|传承人)$/u;

/** 为农民工讲解, 给老人量血压: for whom and what is done; 围绕合同讲解, 逐份审查. */
const serves = patternOf(
  /(?<source>Ｈ)(?!的)[^。；：ＯＨＰ]{0,44}?(?:(?:为|给|替|帮|向|手把手教)[^，。；：ＯＨＰ的]{0,14}?(?:职工|工人|工友|企业|群众|居民|村民|老人|会员|骑手|司机|员工|农民|环卫|大家|他们|她们|学员|女工|孩子|家长|求职者|劳动者|市民|师傅|小哥|渔民)[^，。；：ＯＨＰ]{0,12}?|逐一|逐个|逐份|现场|当场|耐心|细心|一对一|手把手)[^，。；：ＯＨＰ的]{0,6}?(?<verb>审查|讲解|解读|解答|答疑|释疑|普及|剖析|把脉|看诊|诊治|诊疗|问诊|体检|检查|测量|量血压|测血糖|理发|剪发|修剪|维修|修理|磨刀|义诊|坐诊|示范|演示|辅导|疏导|咨询|指导|推拿|按摩|针灸|拍照|写|画|支招|传授|授课|讲述|上课|教[^，。；：ＯＨＰ]{2,8}(?=[，。；]))/dgu,
);

/** How many sentences after its last mention an event still goes on. */
const SCENE_SENTENCES = 3;

/** 律师Ｈ为职工逐条讲解: in a report of an event that somebody runs. */
export const serving: Frame = {
  name: 'attended/serving',
  type: 'ATTENDED',
  triggers: [serves],
  read: (sentence, context) => {
    if (sentence.sentence.part !== 'body') return;
    for (const match of matches(sentence, serves)) {
      const people = match.phrase('source');
      if (
        !people ||
        !(tells(match.text) || isServant(sentence, people)) ||
        isAway(sentence, context, match.end)
      )
        continue;
      const strangers = entitiesOf(people).filter((each) => !context.claimed.isSource('ATTENDED', each));
      const event = strangers.length > 0 ? eventAt(sentence, context, match.start) : undefined;
      if (!event) continue;
      const verbAt = match.at('verb');
      const role = roleFor(sentence.predicates.find(({ start }) => start === verbAt)) ?? 'attended';
      attend(sentence, context, strangers, [event], role, [match.start, match.end], 0.7, verbAt);
    }
  },
};

/** 焊工Ｈ为青年职工讲述: whoever it is. */
const tells = (words: string): boolean => /(?:讲述|授课|上课|传授)$/u.test(words);

function isServant({ text }: SentenceReading, { at, members }: Phrase): boolean {
  if (members.some(({ posts }) => posts.some(({ title }) => servant.test(title)))) return true;
  return servant.test(text.slice(Math.max(0, at - 6), at));
}

function eventAt(
  sentence: SentenceReading,
  { occasions, claimed }: FrameContext,
  at: number,
): Entity | undefined {
  // 律师Ｈ在普法小站现场答疑: where the article tells of no occasion, people are served at the service itself.
  const kinds = occasions.main ? anyOccasion : anyProgramme;
  const event = occasions.before(sentence, at, kinds, SCENE_SENTENCES);
  return event && claimed.isTarget('ORGANISED', event) ? event : undefined;
}
