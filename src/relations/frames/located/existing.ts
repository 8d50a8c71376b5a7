/** LOCATED_IN by sentences that open on a place and go on to what is there. */
import { entitiesOf } from '../patterns.ts';
import { type Hit, ruleFrame } from '../rule.ts';
import { sole, soleEnds } from './ends.ts';

/** Ｌ两侧，分布着7家Ｐ; Ｌ的大树下，摆开了Ｐ; Ｌ有一处Ｐ: the place opens the sentence, and what is there follows its verb. */
export const existing = ruleFrame('located/existing', 'LOCATED_IN', [
  {
    pattern:
      /(?:^|[，；])(?:在)?(?:Ｌ的?)?(?<target>[ＬＯ])[^，。；ＯＨＰＬ在把将为于]{0,12}?(?:两侧|两旁|沿线|沿途|[东南西北][头侧角边]|一角|一隅|尽头|深处|[里内上中下旁边前后侧畔]|门口|附近|对面|楼)，?(?:Ｔ|又|已|已经|先后|陆续|近日|如今|还|也|都|便|就){0,2}(?<verb>(?:分布|散布|坐落|立|停|挂|摆|开|办|设|建|藏|亮|响|搭|支|辟)着|(?:摆|支|搭|办|开|建|设|立|挂)起(?:了)?|摆开(?:了)?|摆下(?:了)?|辟出(?:了)?|设有|建有|开有|迎来(?:了)?|多了|新添(?:了)?|上演(?:了)?|有)[^，。；ＯＨＰＬ]{0,12}(?<source>Ｐ)/dgu,
    accept: ({ match, context }) =>
      sole(match.phrase('source')) &&
      match.phrase('target')?.representative === '' &&
      entitiesOf(match.phrase('target')).every(({ type }) => type !== 'Union') &&
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
  {
    // Ｌ建起了Ｐ, Ｌ有一处Ｐ.
    pattern:
      /(?:^|[，；])(?:Ｔ，?)?(?<target>Ｌ)(?:也|又|还|就|里|上){0,2}(?<verb>建起|办起|设起|搭起|支起|开起|建成|有了|新添|添了|有)了?(?:一|首)?[个座间处家场]?[^，。；ＯＨＰＬ]{0,6}(?<source>Ｐ)(?!的|中的|[一二三]等奖)/dgu,
    accept: ({ match, context }) =>
      sole(match.phrase('source')) &&
      sole(match.phrase('target')) &&
      entitiesOf(match.phrase('source')).every((each) => context.occasions.kindOf(each) !== 'award'),
    confidence: 0.75,
  },
  {
    // Ｌ的停车场就变成了热闹的Ｐ; 在Ｌ有了自己的Ｐ.
    pattern:
      /(?:(?<place>Ｌ)的?[^，。；ＯＨＰＬ]{0,6}?(?:变成|变身|化身|摇身变成)|在(?:Ｌ的?)?(?<town>Ｌ)(?:也|又)?有)(?<verb>为|了)[^，。；ＯＨＰＬ]{0,8}(?<source>Ｐ)(?!的|中的|[一二三]等奖)/dgu,
    target: ({ match }) => match.phrase('place') ?? match.phrase('town'),
    accept: ({ match, context }) =>
      sole(match.phrase('source')) &&
      sole(match.phrase('place') ?? match.phrase('town')) &&
      entitiesOf(match.phrase('source')).every((each) => context.occasions.kindOf(each) !== 'award'),
    confidence: 0.75,
  },
  {
    // 在Ｌ，一场Ｐ把工人们聚到了一起.
    pattern:
      /^(?:Ｔ[^，。；ＯＨＰＬ]{0,6}，?)?在[^，。；ＯＨＰＬ]{0,10}(?<target>Ｌ)，(?:一[场堂次]|首[场次])[^，。；ＯＨＰＬ]{0,10}(?<source>Ｐ)(?![^，。；]{0,3}(?:冠军|获得|选手))/dgu,
    accept: soleEnds,
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
