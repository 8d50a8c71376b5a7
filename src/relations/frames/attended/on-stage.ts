/** ATTENDED by those who perform in a show. */
import type { PatternMatch } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { bodyOfPerson, isAway, occasionBefore } from './attendance.ts';

/** A show: people perform at it. */
function showSpokenOf(hit: Hit): Ends {
  const occasions = occasionBefore(hit, ['meeting', 'event']) ?? [];
  return occasions.filter((each) => isShow.test([each.name, ...each.aliases].join(' ')));
}
const isShow =
  /晚会|巡演|放歌|票友|戏曲|大合唱|擂台|梨园|艺术节|音乐会|文化节|诗会|歌会|演出|汇演|展演|音乐会|联欢|文艺|颁奖|闭幕式|开幕式|春晚|盛典|[诵读]诗|诗歌|之夜|音乐节|快闪|话剧|舞台剧|音乐剧|情景剧|歌舞|曲艺|首演/u;

/** 合唱团, 乌兰牧骑, 乐队: who is there to perform. */
function troupe(match: PatternMatch): boolean {
  return (
    match
      .phrase('source')
      ?.members.every(({ entity }) => /(?:团|队|牧骑|剧社|戏社|乐社|组合|班社)$/u.test(entity.name)) ?? false
  );
}

/** 随后登场的Ｏ; Ｏ选送的舞蹈《…》、Ｏ的《…》各具风采: who is on the stage. */
export const onStage = ruleFrame('attended/on-stage', 'ATTENDED', [
  {
    pattern:
      /(?:登场|登台|亮相|上场|压轴|压台|开场|打头阵|献艺|献唱|演出|表演)的，?(?:则)?(?:是|有|还有)?(?<source>[ＯＨ])/dgu,
    target: showSpokenOf,
    role: 'performed',
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>[ＯＨ])(?:选送|带来|表演|演出|创作|编排|合唱|演唱|领唱|独唱|对唱|弹唱|演奏|朗诵|演绎|共同演绎)?的[^，。；ＯＨＰ、]{0,10}(?:舞蹈|歌曲|合唱|独唱|小品|相声|朗诵|快板|歌舞|器乐|节目|情景剧|戏曲|独奏|说唱|反串|二胡|唢呐|Ｎ)/dgu,
    target: showSpokenOf,
    role: 'performed',
    confidence: 0.8,
  },
  {
    // 扮春草的挡车工Ｈ.
    pattern: new RegExp(
      `(?:^|[，；])(?<verb>扮|饰|饰演|扮演|出演|主演|反串)[^，。；ＯＨＰ]{1,8}?的，?(?:则|正)?是?[^，。；ＯＨＰ]{0,8}${bodyOfPerson}(?<source>Ｈ)`,
      'dgu',
    ),
    target: (hit) => occasionBefore(hit, ['meeting', 'event', 'contest']),
    role: 'performed',
    confidence: 0.75,
  },
  {
    // 合唱团唱起了祝酒歌, 文工团表演了诗朗诵.
    pattern:
      /(?<source>Ｏ)(?:还|也|又|接着|随后|则|现场|倾情|登台){0,2}(?<verb>唱了|唱起了?|演了|演唱了?|演奏了?|合唱了?|跳起了?|跳了|表演了?|献唱|献演|演出了|朗诵了?)(?!赛|节|团|队|者|会|权)/dgu,
    target: (hit) => occasionBefore(hit),
    accept: ({ match, sentence, context }) =>
      troupe(match) && sentence.sentence.part === 'body' && !isAway(sentence, context, match.end),
    role: 'performed',
    confidence: 0.75,
  },
  {
    // Ｈ在台上演了一回年轻时的自己.
    pattern:
      /(?<source>Ｈ)[^，。；ＯＨＰ]{0,6}?在(?:台|舞台|戏|剧)[上里中][^，。；ＯＨＰ]{0,8}?(?<verb>演|唱|跳|朗诵|吹|拉|弹|扮|诵)/dgu,
    target: showSpokenOf,
    role: 'performed',
    confidence: 0.75,
  },
  {
    // 某某公司艺术团带来舞蹈《炉火》.
    pattern:
      /(?<source>[ＯＨ])[^，。；：ＯＨＰ]{0,6}?(?<verb>带来|表演|演绎|献上|奉上|选送)(?:了)?[^，。；ＯＨＰ]{0,8}?(?:舞蹈|歌曲|合唱|独唱|小品|相声|朗诵|快板|歌舞|节目|情景剧|戏曲|Ｎ)/dgu,
    standIns: ['team', 'staff'],
    target: showSpokenOf,
    role: 'performed',
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:自编自演|选送|带来|表演|演出|创作|编排)的[^，。；ＯＨＰ、]{0,10}(?:舞蹈|歌曲|合唱|独唱|小品|相声|朗诵|快板|歌舞|器乐|节目|情景剧|戏曲|Ｎ)/dgu,
    standIns: ['staff', 'team'],
    target: showSpokenOf,
    role: 'performed',
    confidence: 0.75,
  },
]);
