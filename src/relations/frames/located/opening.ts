/** LOCATED_IN of events by the place that a sentence opens on. */
import { sceneBefore, sceneOf, told } from '../attended/scene-told.ts';
import type { Frame } from '../frame.ts';
import { entitiesOf, matches, patternOf } from '../patterns.ts';
import { type Hit, ruleFrame } from '../rule.ts';
import { sole, soleEnds } from './ends.ts';
import { hostings } from './held.ts';
import { hostedHere } from './scene.ts';

/** 在Ｌ，Ｐ启用; Ｌ内，Ｐ正在举行; 记者在Ｌ看到，Ｐ现场…: the place opens the sentence, what goes on there follows. */
export const opening = ruleFrame('located/opening', 'LOCATED_IN', [
  {
    pattern: new RegExp(
      `^(?:Ｔ[^，。；ＯＨＰＬ]{0,6}，?)?(?:在(?:Ｌ的?)?(?<spot>Ｌ)[^，。；ＯＨＰＬ]{0,6}|(?:Ｌ的?)?(?<inside>[ＬＯ])(?:的[^，。；ＯＨＰＬ的]{1,6})?(?:内|里|中|上))，(?:Ｏ[^，。；ＯＨＰ]{0,8}的)?[^，。；ＯＨＰＬ]{0,6}(?<source>Ｐ)[^，。；ＯＨＰＬ]{0,6}?(?<verb>${hostings})`,
      'dgu',
    ),
    target: ({ match }) => match.phrase('spot') ?? match.phrase('inside'),
    accept: ({ match }) => sole(match.phrase('spot') ?? match.phrase('inside')),
    confidence: 0.8,
  },
  {
    // 在Ｏ，工友们为她办了一场Ｐ.
    pattern:
      /^(?:Ｔ[^，。；ＯＨＰＬ]{0,6}，?)?在(?:Ｌ的?)?(?<target>[ＬＯ])(?:[^，。；ＯＨＰＬ]{0,6}[里内上])?，[^，。；ＯＰＬ]{0,14}?(?<verb>办|举办|举行|开|上演|迎来|开展)(?:了|起|起了)(?:一[场次堂个期])?[^，。；ＯＨＰＬ]{0,6}(?<source>Ｐ)/dgu,
    accept: soleEnds,
    confidence: 0.75,
  },
  {
    // Ｏ里，Ｐ正在上课.
    pattern:
      /^(?:Ｔ[^，。；ＯＨＰＬ]{0,6}，?)?(?:在)?(?:Ｌ的?)?(?<target>[ＬＯ])[^，。；ＯＨＰＬ]{0,6}(?:内|里|中|上)，(?:一场|一期|一堂)?(?<source>Ｐ)(?:的[^，。；ＯＨＰＬ]{1,6})?正/dgu,
    accept: soleEnds,
    confidence: 0.75,
  },
  {
    pattern:
      /(?:记者|笔者)[^，。；ＯＨＰＬ]{0,6}在(?:位于)?(?:Ｌ的?)?(?<target>[ＬＯ])[^，。；ＯＨＰＬ]{0,8}看到，[^，。；ＯＨＬ]{0,12}?(?<source>Ｐ)(?:现场|内|里|中|上|正)/dgu,
    accept: soleEnds,
    confidence: 0.75,
  },
]);

/** Ｌ两侧，分布着7家Ｐ; Ｌ的大树下，摆开了Ｐ; Ｌ有一处Ｐ: the place opens the sentence, and what is there follows its verb. */
export const existing = ruleFrame('located/existing', 'LOCATED_IN', [
  {
    pattern:
      /(?:^|[，；])(?:在)?(?:Ｌ的?)?(?<target>[ＬＯ])[^，。；ＯＨＰＬ]{0,12}?(?:两侧|两旁|沿线|沿途|[里内上中下旁边前后侧畔]|门口|附近|对面|楼)，?(?:Ｔ|又|已|已经|先后|陆续|近日|如今|还|也|都|便|就){0,2}(?<verb>(?:分布|散布|坐落|立|停|挂|摆|开|办|设|建|藏|亮|响|搭|支|辟)着|(?:摆|支|搭|办|开|建|设|立|挂)起(?:了)?|摆开(?:了)?|摆下(?:了)?|辟出(?:了)?|设有|建有|开有|迎来(?:了)?|多了|新添(?:了)?|上演(?:了)?|有)[^，。；ＯＨＰＬ]{0,12}(?<source>Ｐ)/dgu,
    accept: ({ match, context }) =>
      sole(match.phrase('source')) &&
      match.phrase('target')?.representative === '' &&
      entitiesOf(match.phrase('source')).every((each) => context.occasions.kindOf(each) !== 'award'),
    confidence: 0.75,
  },
  {
    // 在Ｌ的街上，Ｐ成了大家歇脚的地方.
    pattern:
      /^(?:(?:Ｔ[^，。；ＯＨＰＬ]{0,6}，?)?在|[^，。；ＯＨＰＬ]{0,8}[点时晨晚午夜日]，(?:在)?)(?:Ｌ的?)?(?<target>Ｌ)[^，。；ＯＨＰＬ]{0,8}，(?:Ｏ[^，。；ＯＨＰＬ]{0,6}的)?(?<source>Ｐ)(?![^，。；]{0,3}(?:冠军|获得|选手))/dgu,
    accept: (hit) => soleEnds(hit) && isThereNow(hit),
    confidence: 0.75,
  },
]);

/** A facility in a town or a street; of a province or a city nobody would say that it is somewhere. */
function isThereNow({ match, context }: Hit): boolean {
  const [place] = entitiesOf(match.phrase('target'));
  const [thing] = entitiesOf(match.phrase('source'));
  return (
    place !== undefined &&
    thing !== undefined &&
    !/(?:省|市|自治区|州|盟)$/u.test(place.name) &&
    context.occasions.kindOf(thing) !== 'award'
  );
}

/** What a place is like while something goes on there. */
const lively =
  '攒动|涌动|如织|沸腾|热闹|掌声|欢声|歌声|鼓声|锣鼓|鼓乐|座无虚席|人山人海|人潮|人流|人气|气氛|暖意|洋溢|彩旗|张灯|书声|机声|灯光|灯火|喜气|热气|热火|一派|排起|忙碌|响起|传来|弧光|火花|焊花';

/** 18日，Ｌ人头攒动，Ｏ举办的Ｐ吸引了众多职工: the sentence opens on what the place is like. */
export const livelyScene = ruleFrame('located/lively-scene', 'LOCATED_IN', [
  {
    pattern: new RegExp(
      `^(?:Ｔ[^，。；ＯＨＰＬ]{0,6}，?)?(?:在)?(?:Ｌ的?)?(?<target>[ＬＯ])[^，。；ＯＨＰＬ]{0,8}?(?:${lively})`,
      'dgu',
    ),
    source: hostedHere,
    accept: ({ match }) => sole(match.phrase('target')),
    confidence: 0.75,
  },
]);

const scenePlace = patternOf(
  /(?:^|，)(?:在|走进|来到)(?:Ｌ的?)?(?<place>[ＬＯ])[^，。；ＯＨＰ]{0,10}(?:，|里|内)/dgu,
);

/** 在Ｏ车间，劳模Ｈ手把手教徒工. 这是Ｐ的第五场: where the scene is that is said to be of an event. */
export const sceneTold: Frame = {
  name: 'located/scene-told',
  type: 'LOCATED_IN',
  triggers: [told],
  read: (sentence, context) => {
    const occasion = sceneOf(sentence, context);
    if (!occasion) return;
    for (const earlier of sceneBefore(sentence, context)) {
      const [match] = matches(earlier, scenePlace);
      const place = match?.phrase('place');
      if (!match || !sole(place) || /支持|指导|帮助|协调|领导|带领/u.test(match.text)) continue;
      for (const target of entitiesOf(place)) {
        const range = { from: match.start, to: match.end, confidence: 0.75 };
        context.claim(earlier, { type: 'LOCATED_IN', source: occasion, target, ...range });
      }
      return;
    }
  },
};
