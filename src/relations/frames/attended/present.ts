/** ATTENDED by those whom posture, gesture or a word in turn shows to be there: 坐在主桌的Ｈ, Ｈ听完当场答应, Ｈ递上花束. */
import type { Entity } from '../../../entities/entity.ts';
import { arrived, gathered, seated, spokeUp, tookPart } from '../../../language/lexicons/presence.ts';
import { mainEventOf } from '../../syntax/names-within-names.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, phraseAt } from '../../syntax/reading.ts';
import { wholeList } from '../listed-people.ts';
import { entitiesOf } from '../patterns.ts';
import { endsOf, type Hit, ruleFrame } from '../rule.ts';
import { anyOccasion, bodyOfPerson, isAway, isCareRound } from './attendance.ts';

/** How many sentences after its last mention an occasion is still the scene. */
const SCENE_SENTENCES = 3;

function sceneOf({ match, sentence, context }: Hit): readonly Entity[] {
  const at = match.at('source') ?? match.start;
  const scene =
    context.occasions.before(sentence, at, anyOccasion, SCENE_SENTENCES) ?? context.occasions.ahead(sentence);
  return scene && !isCareRound(scene) ? [scene] : [];
}

/** Told of the scene: no words lead away from it, and they are not said to be at the event whose closing the scene is. */
function isThere({ match, sentence, context }: Hit): boolean {
  const whole = sceneOf({ match, sentence, context }).flatMap(
    (each) => mainEventOf(context.reading, each) ?? [],
  );
  const people = entitiesOf(match.phrase('source'));
  if (whole.some((event) => context.claimed.links('ATTENDED', people, event))) return false;
  const clause = clauseAt(sentence, match.start);
  return sentence.sentence.part === 'body' && !isAway(sentence, context, clause?.end ?? match.end);
}

const alsoHas =
  /^[^，。；ＯＨＰ]{0,6}，(?:也|还|更|又)有[^，。；ＯＨＰ]{0,12}(?:Ｏ的?[^，。；ＯＨＰ]{0,10})?(?=Ｈ)/u;

/** 有Ｈ，也有Ｈ: all of them. */
function alsoThere(hit: Hit): readonly Entity[] {
  const found = [...endsOf(wholeList(hit))];
  const { sentence } = hit;
  for (let last = hit.match.phrase('source'); last; ) {
    const more = alsoHas.exec(sentence.text.slice(last.at + 1))?.[0].length;
    const next: Phrase | undefined = more === undefined ? undefined : phraseAt(sentence, last.at + 1 + more);
    if (next) found.push(...entitiesOf(next));
    last = next;
  }
  return found;
}

/** 轮到Ｈ|代表学员发言. */
const speaksNext = /^[^，。；]{0,10}(?:发言|致辞|演讲|讲|说|开口)/u;

/** 列席会议的Ｈ, 应邀观战的Ｈ. */
const attending = '(?:出席|列席|参加|主持|观战|观摩|观礼|旁听|助阵|见证)';

export const present = ruleFrame('attended/present', 'ATTENDED', [
  {
    // 坐在主桌的区总工会副主席Ｈ, 闻讯赶来的Ｏ焊工Ｈ.
    pattern: new RegExp(
      `(?<verb>${seated}|${arrived}|${attending})[^，。；：ＯＨＰ的]{0,4}的(?:，?还有|有|是)?[^，。；：、ＯＨＰ的]{0,10}${bodyOfPerson}(?<source>Ｈ)`,
      'dgu',
    ),
    target: sceneOf,
    accept: isThere,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // Ｈ坐在前排, Ｈ、Ｈ等围坐一圈.
    pattern: new RegExp(`(?<source>Ｈ)(?!的)[^，。；：ＯＨＰ]{0,8}?(?<verb>${seated}|${gathered})`, 'dgu'),
    target: sceneOf,
    accept: isThere,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 三方同时在座：Ｈ、Ｈ; 观摩席上来了Ｈ，也来了Ｈ.
    pattern: new RegExp(
      `(?:(?<verb>在座|到场|到会|出席|列席|与会|参加|参赛|登台|同席|同台|应邀|受邀)(?:的)?[^，。；：ＯＨＰ]{0,8}：|(?:席|场|台|会|现场|人群|队伍)[上里中]?，?(?:也|还|又)?(?<come>来了|坐着|站着|多了)|，(?:也|还|又)(?<also>来了|坐着|站着))[^，。；：ＯＨＰ]{0,6}${bodyOfPerson}(?<source>Ｈ)`,
      'dgu',
    ),
    source: wholeList,
    target: sceneOf,
    accept: isThere,
    verbAt: ({ match }) => match.at('verb') ?? match.at('come') ?? match.at('also'),
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 今年入学的新生里，有Ｈ，也有Ｈ; 8对牵手成功，其中就有Ｈ.
    pattern: new RegExp(
      `(?:(?:学员|选手|队员|代表|新生|观众|听众|嘉宾|参加者|参与者|报名者|求职者|志愿者|毕业生|结业者|获奖者|人群|队伍|名单|[0-9]+[余多]?[人名位])(?:里|中|当中|之中|里头)，?|(?:[0-9]+|[一二三四五六七八九十百]+)[余多]?(?:[人名位对组][^。；ＨＰ]{0,16})，其中)(?:就|便|既|还)?(?<verb>有|包括)[^，。；ＯＨＰ]{0,8}${bodyOfPerson}(?<source>Ｈ)(?!的)`,
      'dgu',
    ),
    source: alsoThere,
    target: sceneOf,
    accept: isThere,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 这次来了18人，除了骑手，还有站长Ｈ、Ｏ副局长Ｈ.
    pattern: new RegExp(
      `(?<verb>来了|请来了|到了)[^。；：ＨＰ]{1,24}?，(?:其中)?(?:还|也)?有[^，。；ＯＨＰ]{0,8}${bodyOfPerson}(?<source>Ｈ)`,
      'dgu',
    ),
    source: wholeList,
    target: sceneOf,
    accept: isThere,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // Ｈ的一番话引来掌声; 大家围着Ｈ问个不停; 轮到Ｈ代表学员发言.
    pattern:
      /(?<source>Ｈ)的(?:一番|一席|这番|精彩|现场|真情|幽默){0,2}(?:话|发言|讲述|讲解|提问|回答|演讲|演示|表演|歌声|展示|点评|开场白)[^，。；：ＯＨＰ]{0,6}?(?<verb>引来|引起|引发|赢得|博得|换来|迎来|打动|感动|感染|激起|点燃|逗|让)/dgu,
    target: sceneOf,
    accept: isThere,
    role: ({ match }) =>
      /的[^，。；]{0,4}(?:演示|表演|歌声|展示)/u.test(match.text) ? 'performed' : 'spoke',
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      `(?:(?:围着|围住|缠着|追着|拉着|拽着|簇拥着)[^，。；：ＯＨＰ的]{0,8}${bodyOfPerson}(?<asked>Ｈ)[^，。；：ＯＨＰ的]{0,6}?(?<verb>问|请教|讨教|学|合影|聊|咨询|签名)|轮到[^，。；：ＯＨＰ的]{0,8}${bodyOfPerson}(?<turn>Ｈ))`,
      'dgu',
    ),
    source: ({ match }) => match.phrase('asked') ?? match.phrase('turn'),
    target: sceneOf,
    accept: isThere,
    verbAt: ({ match }) => match.at('verb') ?? match.at('turn'),
    role: ({ match, sentence }) =>
      match.at('turn') !== undefined && speaksNext.test(sentence.text.slice(match.end))
        ? 'spoke'
        : 'attended',
    confidence: 0.7,
  },
  {
    // Ｈ、Ｈ来了，Ｈ也来了.
    pattern:
      /(?<source>Ｈ)(?:也|都|全|又|专程|特地|赶早|一早){0,2}(?<verb>来了|到了|赶来了|赶到了|来到现场|到了现场)(?=[，。；]|$)/dgu,
    target: sceneOf,
    accept: isThere,
    role: 'attended',
    confidence: 0.7,
  },
  {
    pattern: new RegExp(`(?<source>Ｈ)(?!的)[^，。；：ＯＨＰ]{0,8}?(?<verb>${spokeUp})`, 'dgu'),
    target: sceneOf,
    accept: isThere,
    role: 'spoke',
    confidence: 0.7,
  },
  {
    // Ｈ，Ｈ，以及Ｈ，一个说机制，一个说服务.
    pattern: /(?<source>Ｈ)，(?:一[个位人]|有的|有人)(?<verb>说|讲|谈|聊|夸|忆)/dgu,
    target: sceneOf,
    accept: isThere,
    role: 'spoke',
    confidence: 0.7,
  },
  {
    pattern: new RegExp(`(?<source>Ｈ)(?!的)[^，。；：ＯＨＰ]{0,8}?(?<verb>${tookPart})`, 'dgu'),
    target: sceneOf,
    accept: isThere,
    role: 'attended',
    confidence: 0.65,
  },
]);
