/** ORGANISED where a programme is described as somebody's. */
import { subjectBefore } from '../funded/money.ts';
import { ruleFrame } from '../rule.ts';
import { copula, hostVerb } from './host-words.ts';

/** Ｐ是Ｏ推出的服务品牌; 在Ｏ牵头下，开展Ｐ; Ｏ以Ｐ为抓手; Ｏ把Ｐ纳入…. */
export const described = ruleFrame('organised/described', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?<target>[ＰＦ])[^，。；ＯＨＰ]{0,12}，?(?:(?:就|正|便|也|既|都)?是|${copula})(?:由)?(?<source>Ｏ)[^，。；ＯＨＰ]{0,16}?(?:(?:${hostVerb}[^，。；ＯＨＰ]{0,6}|[办搞开建设推搭安撑立](?:起来|起|出|下|好)?)的|的(?:一|又一|[^，。；ＯＨＰ]{0,8}(?:品牌|项目|举措|载体|活动|平台|阵地|工作|探索|尝试|抓手|实事|缩影|名片|传统|惯例|首创|保留节目|固定节目|必修课|重头戏|拿手戏|老规矩|招牌|主打|常设)))`,
      'dgu',
    ),
    confidence: 0.85,
  },
  // 比赛落幕。这是Ｏ连续五年举办的赛事; Ｐ占地80平方米，是Ｏ打造的第12个站点.
  {
    pattern: new RegExp(
      `(?:^|，)(?<pointer>这|此)?(?:(?:也|已|正|还|就)?是|${copula})(?<source>Ｏ)[^，。；ＯＨＰ]{0,14}?(?<verb>${hostVerb})[^，。；ＯＨＰ]{0,4}的[^，。；ＯＨＰＦ]{1,14}(?=[，；。！]|$)`,
      'dgu',
    ),
    target: (hit) => {
      const { match, sentence } = hit;
      const before = match.text.includes('这') ? undefined : subjectBefore(hit, match.phrase('source'));
      const thing = before ?? sentence.topic.thing;
      return thing?.symbol === 'Ｐ' && thing.members.length === 1 ? thing : undefined;
    },
    confidence: 0.75,
  },
  {
    // 走进Ｐ。这是Ｏ今年新建的Ｐ: the kind of thing that it is has its hosts too.
    pattern: new RegExp(
      `(?:^|，)这(?:也|已|正|还|就)?是(?<source>Ｏ)[^，。；ＯＨＰ]{0,14}?(?<verb>${hostVerb}|新建)[^，。；ＯＨＰ]{0,4}的[^，。；ＯＨＰＦ]{0,6}Ｐ(?=[，；。！]|$)`,
      'dgu',
    ),
    target: ({ sentence: { topic } }) =>
      topic.thing?.symbol === 'Ｐ' && topic.thing.members.length === 1 ? topic.thing : undefined,
    confidence: 0.7,
  },
  {
    // Ｏ今年的重头戏是Ｐ; Ｏ交出的答卷，是Ｐ.
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰＦ]{0,10}?的(?:[^，。；ＯＨＰＦ的]{0,4})(?:重头戏|招牌|看家菜|看家戏|拿手戏|拿手好戏|品牌|新招|实招|妙招|一招|答卷|答案|主打|大动作|头等大事|头一件事|第一件事|抓手|载体|法子|办法|方子|思路)，?(?:便|就|正|则)?(?:是|叫|名叫|名为)(?:推出|办|开办|打造)?(?<target>Ｐ)/dgu,
    confidence: 0.75,
  },
  {
    // 作为Ｏ的重点品牌，Ｐ已开展12年; Ｏ的品牌活动Ｐ.
    pattern:
      /作为(?<source>Ｏ)(?:的)?[^，。；ＯＨＰ]{0,12}(?:品牌|项目|举措|载体|平台|阵地|名片|抓手|实事|活动|赛事)，(?<target>[ＰＦ])/dgu,
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>Ｏ)的(?:Ｎ|[^，。；ＯＨＰ的]{0,8})(?:品牌|项目|活动|赛事|服务)(?:——|：)?(?<target>Ｐ)/dgu,
    confidence: 0.75,
  },
  {
    pattern:
      /在(?<source>Ｏ)(?:的)?(?:牵头|主导|组织|倡议|发起|策划|号召|统筹|张罗|操持|操办|主持)(?:和[^，。；ＯＨＰ]{2,4})?下，[^。；ＯＨＰ]{0,24}?(?<target>[ＰＦ])/dgu,
    confidence: 0.75,
  },
  {
    // 经Ｏ发起，Ｐ开张.
    pattern:
      /(?:^|[，；])经(?:由)?(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?<verb>牵头|发起|倡议|策划|组织|筹备|张罗|精心准备)[^，。；ＯＨＰ]{0,4}，[^。；ＯＨＰ]{0,16}?(?<target>[ＰＦ])/dgu,
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?<verb>以|通过|依托|用|借助)(?<target>Ｐ)(?:为|作为|等|的)?[^，。；ＯＨ]{0,6}(?:抓手|载体|契机|平台|牵引|引领|品牌|阵地|形式|，)/dgu,
    confidence: 0.65,
  },
  {
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,8}(?:把|将)(?<target>Ｐ)(?:作为|打造成|建成|办成|列为|纳入|升级|打造为|建设成|列入)/dgu,
    confidence: 0.8,
  },
]);
