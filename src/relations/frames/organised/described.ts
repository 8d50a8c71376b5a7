/** ORGANISED where a programme is described as somebody's. */
import { ruleFrame } from '../rule.ts';
import { copula, hostVerb } from './host-words.ts';

/** Ｐ是Ｏ推出的服务品牌; 在Ｏ牵头下，开展Ｐ; Ｏ以Ｐ为抓手; Ｏ把Ｐ纳入…. */
export const described = ruleFrame('organised/described', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?<target>[ＰＦ])[^，。；ＯＨＰ]{0,12}，?(?:(?:就|正|便|也|既|都)?是|${copula})(?:由)?(?<source>Ｏ)[^，。；ＯＨＰ]{0,16}?(?:(?:${hostVerb}[^，。；ＯＨＰ]{0,6}|[办搞开建设推](?:起来|起|出)?)的|的(?:一|又一|[^，。；ＯＨＰ]{0,8}(?:品牌|项目|举措|载体|活动|平台|阵地|工作|探索|尝试|抓手|实事|缩影|名片|传统|惯例|首创|保留节目)))`,
      'dgu',
    ),
    confidence: 0.85,
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
]);
