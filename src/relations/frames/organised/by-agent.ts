/** ORGANISED by whoever 由 names, whatever the verb, where nothing else tells what that body does: Ｐ由Ｏ张罗着, Ｐ归Ｏ管. */
import { clauseAt } from '../../syntax/reading.ts';
import { hostedThing } from '../hosted-thing.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';

/** Verbs of those who give, help, take part, judge, allow or make something, and run nothing. */
const runsNothing =
  /资|捐|援|完成|合作|主持|主席|主任|书记|拨|款|费|付|垫|补|买单|兜底|赔|保险|投保|承保|供|提|送|派|配备|借|腾|让|指导|支持|协|帮|助|参|演|唱|奏|讲|课|教|执裁|裁判|评|审|验收|认定|命名|授|颁|奖|担任|当|任|兼|代表|推荐|推选|选|批|核|决定|确定|采购|购|造|产|制|设计|施工|承建|修建|组成|构成|写|编|改编|监|证|盖章|宣|介绍|通知|发[布放给出]|公布|转|寄|领|抽|摘|夺|获|赢|拍|摄|翻译|冠名|题|引进|带|陪|接|照顾|看护|值|守|站岗|保障|负责|承担|包揽|分担|收|登记|统计|测|检|治|诊|护/u;

/** The programme that the clause is about, which stands right before the match or is what the talk is of. */
function thingTold({ match, sentence, context }: Hit): Ends {
  const clause = clauseAt(sentence, match.start);
  if (!clause || !aboutThing.test(sentence.text.slice(clause.start, match.start))) return undefined;
  // 清单中的“…”一项，由Ｏ试点: what a quotation calls.
  if (/Ｎ[^，。；]*，$/u.test(sentence.text.slice(0, clause.start))) return undefined;
  const thing = hostedThing(sentence, match.start, match.end, context.reading);
  return thing?.symbol === 'Ｐ' && thing.members.length === 1 ? thing : undefined;
}

/** Ｐ, 这场Ｐ, or nothing at all: no noun of its own. */
const aboutThing =
  /^(?:Ｔ|近日|日前|如今|目前|现|并)?(?:[^，。；ＯＰＦ]{0,12}Ｐ(?:的?(?:日常|具体)?(?:事务|工作|运转|管理|运行))?|该?(?:活动|比赛|大赛|赛事|竞赛|行动|评选|展览|讲座|项目|计划)|这[一项场个次届][^，。；ＯＨＰ]{1,4})?(?:Ｔ|一直|长期|日常|现|目前|后来|如今|平时|平日|都|便|就|也|则|全){0,3}$/u;

const relationsTold = ['ORGANISED', 'SUPPORTED', 'FUNDED', 'ATTENDED', 'AWARDED'] as const;

/** Nothing else is said of the two. */
function isUnsaid(hit: Hit): boolean {
  const { match, sentence, context } = hit;
  const source = match.phrase('source');
  if (source?.representative !== '') return false;
  if (runsNothing.test(sentence.text.slice(source.at + 1, match.end))) return false;
  // 由Ｏ受理材料: a verb with an object of its own.
  if (!sentence.predicates.some(({ end }) => end === match.end)) return false;
  const sources = entitiesOf(source);
  return endsOf(thingTold(hit)).every(
    (thing) =>
      context.occasions.kindOf(thing) !== 'award' &&
      !relationsTold.some((type) => context.claimed.links(type, sources, thing)),
  );
}

export const byAgent = ruleFrame('organised/by-agent', 'ORGANISED', [
  {
    pattern: /由(?<source>Ｏ)(?<verb>)[^，。；、：ＯＨＰＦＭＬ的]{2,8}(?=[，。；、]|$)/dgu,
    target: thingTold,
    accept: isUnsaid,
    confidence: 0.65,
  },
  {
    pattern:
      /归(?<source>Ｏ)(?:统一|具体|直接|负责)?(?<verb>管理|管|运营|主管|打理|操办|张罗)(?=[，。；、]|$)/dgu,
    target: thingTold,
    confidence: 0.75,
  },
]);
