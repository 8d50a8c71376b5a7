/** ORGANISED in sentences that name the host last. */
import type { Phrase } from '../../syntax/phrase.ts';
import { lastPhrase, type Reading, type SentenceReading } from '../../syntax/reading.ts';
import { thingMeant, things } from '../hosted-thing.ts';
import { before, type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';

/** What a cleft sentence speaks of: a programme or fund of the sentence, the nearest after it, else before, else the one before. */
function thingAround({ match, sentence, context }: Hit): Ends {
  const later = sentence.phrases.find(({ at, symbol }) => at >= match.end && symbol === 'Ｐ');
  const earlier = lastPhrase(sentence, things, match.start);
  return later ?? earlier ?? thingMeant(sentence, context.reading, match.start);
}

/** The last programme before, in the sentence or in those before it. */
function programmeBefore(sentence: SentenceReading, reading: Reading, at: number): Phrase | undefined {
  const earlier = lastPhrase(sentence, things, at) ?? thingMeant(sentence, reading, at);
  return earlier?.symbol === 'Ｐ' ? earlier : undefined;
}

/** The nearest clause mark and what stands behind it is the whole beginning of the clause. */
const pointing =
  /(?:^|[，；])(?:[它这那其都也就正便还全]|该[^，；ＯＨ]{1,6}|这[^，；ＯＨ]{1,8}|Ｔ|(?:Ｌ[^，；ＯＨＰ]{0,6}的)?[ＰＦ](?:的前身|[^，；ＯＨＰＦ的]{0,6}))*$/u;
/** 馆是Ｏ办的: a noun of one or two characters before the verb. */
const bareNoun = /(?:^|[，；])(?<noun>\p{Script=Han}{1,3}?)(?:Ｔ|最初|最早|当初|原本|就|正|便|也|都)*$/u;

/** What stands before the match speaks of the thing: 它, 该驿站, Ｐ, or the last word of its name. */
function pointsToThing(hit: Hit): boolean {
  const clause = before(hit);
  if (pointing.test(clause)) return true;
  const noun = bareNoun.exec(clause)?.groups?.noun;
  const [thing] = thingMeant(hit.sentence, hit.context.reading, hit.match.start)?.members ?? [];
  return noun !== undefined && thing?.entity.name.endsWith(noun.slice(-1)) === true;
}

/** The noun at the end, where there is one, is what the thing is called in the end. */
function isCalledSo(hit: Hit): boolean {
  const { match, sentence } = hit;
  const at = match.at('noun');
  if (at === undefined) return true;
  const noun = sentence.text.slice(at, match.end).slice(-2);
  return endsOf(thingAround(hit)).some(({ name }) => name.endsWith(noun));
}

/** 张罗的是Ｏ; Ｐ是Ｏ张罗起来的; Ｏ出人，Ｐ开了张; Ｆ管账的是Ｏ. */
export const cleft = ruleFrame('organised/cleft', 'ORGANISED', [
  {
    pattern:
      /(?:主办|承办|牵头|带头|主导|操盘|发起|张罗|操办|操持|挑头|组织|举办|出力|打理|搭台|领头|挂帅|掌勺|办班|办学|办会|开班|开课|办展)(?:日常|具体事务|运营|操办)?(?:的)?(?:，)?(?:则|就|正|便|还|也|却|依旧|依然|仍)?(?:是|为|还有)(?<source>Ｏ)(?=[，；。]|$)/dgu,
    target: thingAround,
    confidence: 0.75,
  },
  {
    pattern:
      /是(?<source>Ｏ)[^，。；ＰＦ]{0,12}?(?:办|搞|建|开|盖|修|设|张罗|操办|操持|创办|发起|打造|牵头|撑|挂牌|开办|设立|推出|启动|兴办|合办|合开|合建|倡议|提议|拍摄?|摄制|创作|编排|排演|筹拍|制作|安排|新建|增设|筹建|布设)(?:起来|起|成|出来|下来|设立|成立)?的(?:(?:一|又一|首|头一|第[一二三四五六七八九十0-9]+|唯一)[^，。；ＯＨＰＦ]{1,8}|(?<noun>[^，。；ＯＨＰＦ的]{2,10}))?(?=[，；。]|$)/dgu,
    target: thingAround,
    // 路是Ｏ修的 speaks of the road, 这是Ｏ建的驿站 of a station.
    accept: (hit) => pointsToThing(hit) && isCalledSo(hit),
    confidence: 0.75,
  },
  {
    // 它由Ｏ共同办, Ｐ由Ｏ一手张罗起来.
    pattern:
      /由(?<source>Ｏ)[^，。；ＯＨＰＦ]{0,8}?(?<verb>(?<![协承主举召展公离打推组筹申捐援重建])[办搞建开设推搭盖](?:起来|起|成|出来|立)?|首倡|倡办|开垦|试办)(?:的)?(?=[，；。]|$)/dgu,
    target: ({ match, sentence, context }) => programmeBefore(sentence, context.reading, match.start),
    accept: pointsToThing,
    confidence: 0.8,
  },
  {
    // 大赛的东家是Ｏ; 搭档是Ｏ; 出这个主意的是Ｏ.
    pattern:
      /(?:东家|东道主|主家|操办者|操办人|张罗人|张罗者|推手|组织者|主办者|承办者|首倡者|倡议者|倡导者|发起者|搭档|合作方|合作者|合作伙伴|合伙人|操盘手|牵头人|挑头人|出(?:了)?(?:这个|这|的)?(?:主意|点子)的(?:人)?)，?(?:正|就|便|则|却|还|也)?(?:是|为)(?<source>Ｏ)(?=[，；。]|$)/dgu,
    target: thingAround,
    confidence: 0.75,
  },
  {
    // Ｐ出自Ｏ之手; 点子是Ｏ想出来的; 是Ｏ的主意.
    pattern:
      /(?:(?:出|来)自(?<made>Ｏ)(?:之手|的手笔|的创意|的点子|的策划)|(?:点子|主意|创意|做法|想法)，?(?:最早|最初|正|就|便)?(?:是|来自|源自|出自)(?<idea>Ｏ)(?:[^，。；ＯＨＰ]{0,8}?(?:来|出|提|创)(?:出|出来)?的)?|是(?<own>Ｏ)的(?:主意|点子|创意|手笔|首创|发明|(?:老|金字|传统)?(?:牌子|招牌|品牌)(?:活动|项目)?|保留节目|传统节目|拿手戏|惯例))(?=[，；。]|$)/dgu,
    source: ({ match }) => match.phrase('made') ?? match.phrase('idea') ?? match.phrase('own'),
    target: thingAround,
    confidence: 0.75,
  },
  {
    // Ｐ最早是Ｈ自己张罗的.
    pattern:
      /(?:^|[，；])(?<target>Ｐ)(?:最早|最初|起初|原本|当初|一开始)?(?:就|正)?是[^，。；ＯＨＰ]{0,8}?(?<source>Ｈ)(?:自己|一手|牵头|带头|带着工友|自费|独自){0,2}(?:办|搞|建|开|张罗|操办|操持|创办|发起|打造)(?:起来|起|成|出来|下来)?的(?=[，。；]|$)/dgu,
    confidence: 0.75,
  },
  {
    // Ｏ去年把它接了过来; Ｏ接手.
    pattern:
      /(?:^|[，；])(?<source>Ｏ)(?:Ｔ|随后|后来|又|正式|[将把]其|[将把]它){0,3}(?<verb>接了过来|接过来|接手|接管|接过接力棒)/dgu,
    target: thingAround,
    confidence: 0.75,
  },
  {
    // 办学的Ｏ给学员发了结业证; 被主办展览的Ｏ评为金奖.
    pattern:
      /(?:(?:^|[，；被由])(?<verb>主办|承办|办学|办班|办会|办赛|操办|张罗|牵头|发起)|(?:^|[，；被由])(?:主办|承办|举办|组织)(?:了|这次|此次|本次|本届|该)?(?:展览|展会|影展|书画展|比赛|大赛|竞赛|赛事|活动|演出|晚会|培训|运动会|论坛|[ＮＰ]))的(?<source>Ｏ)(?=[^，。；])/dgu,
    target: ({ match, sentence, context }) => programmeBefore(sentence, context.reading, match.start),
    confidence: 0.75,
  },
]);
