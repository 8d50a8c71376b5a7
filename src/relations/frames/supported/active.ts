/** SUPPORTED by verbs of helping with their object: Ｏ指导Ｏ打造Ｐ, Ｏ支持Ｐ, 帮忙的是Ｏ. */

import { lastPhrase } from '../../syntax/reading.ts';
import { phraseIn } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import { helper, hostedLater } from './helped.ts';

const pivotPattern =
  /(?<verb>指导|支持|帮助|帮扶|协助|配合|援助|支援|推动|扶持|扶助|襄助)(?<target>Ｏ)(?!的?Ｐ|的)/dgu;

/** 帮助Ｏ组建Ｏ: the body that is founded. */
function foundedBody({ match, sentence }: Hit): Ends {
  return phraseIn(sentence, /^(?:Ｔ)?(?:组建|成立|建立|筹建)(?:了|起)?(?<body>Ｏ)/du, 'body', match.end);
}

/** The first supports what the second builds; without a Ｐ it supports the second. */
export const pivot = ruleFrame('supported/pivot', 'SUPPORTED', [
  { pattern: pivotPattern, source: helper, target: hostedLater, confidence: 0.9 },
  { pattern: pivotPattern, source: helper, target: foundedBody, confidence: 0.85 },
  {
    pattern: pivotPattern,
    source: helper,
    accept: (hit) =>
      hostedLater(hit).length === 0 && !foundedBody(hit) && hit.match.phrase('target')?.representative === '',
    confidence: 0.7,
  },
]);

/** 为Ｏ协调场地: what is done for a body that it could not do itself. */
const doneFor =
  /(?:为|帮|替|给)(?<target>Ｏ)(?:[^，。；ＯＨＰＭ]{0,4}?)(?<verb>协调|牵线|联系|对接|出谋划策|排忧解难|把脉|支招|物色|争取)/dgu;

/** Money that helps is money that is given. */
const withMoney = /Ｍ[^。；ＯＨ]{0,14}$/u;

export const active = ruleFrame('supported/active', 'SUPPORTED', [
  {
    pattern: doneFor,
    source: helper,
    accept: (hit) => hit.match.phrase('target')?.representative === '',
    confidence: 0.7,
  },
  {
    pattern:
      /(?<verb>支持|助力|指导|督导|援助|协助|扶持|帮扶|支援|配合|护航|力挺|帮衬|襄助|声援)(?:了)?(?:Ｏ的)?(?<target>Ｐ)/dgu,
    source: helper,
    accept: (hit) => !/(?:用于|用来|用以|以)$/u.test(before(hit)) && !withMoney.test(before(hit)),
    confidence: 0.7,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:派出|选派|派驻|派)[^，。；ＯＰ]{1,10}?(?:到|赴|进驻|驻|前往|走进)(?<target>Ｏ)[^，。；]{0,12}?(?:，[^，。；]{0,6})?(?<verb>帮助|帮扶|支持|协助|指导)/dgu,
    confidence: 0.85,
  },
]);

/** 帮忙的是Ｏ: the help is for what the sentence, or the one before, speaks of. */
export const cleft = ruleFrame('supported/cleft', 'SUPPORTED', [
  {
    pattern:
      /(?:帮忙|帮上忙|搭把手|支持|协助|协办|伸出援手|出力帮忙|做后盾|出地|出场地|供地|牵线|搭桥|出题|命题|执裁|供餐|送餐|送饭|送水|接送|出车|直播|转播|伴奏|值守|供货|供图|供书|赠书|看孩子|看场子|救护|巡诊|坐诊|义诊|出诊|授课|讲课|上课|把关|领路|领队|翻译|维修|检修|理发|掌勺|做饭|守护|照看|辅导|答疑)的，?(?:还|则|都|也)?(?:是|有)[^，。；ＯＨＰ]{0,6}(?<source>Ｏ)(?!的)/dgu,
    target: ({ match, sentence, context }) => {
      const near = lastPhrase(sentence, 'Ｐ', match.start);
      const later = sentence.phrases.find((each) => each.symbol === 'Ｐ' && each.at > match.end);
      const { main } = context.occasions;
      return near ?? later ?? (sentence.topic.thing?.symbol === 'Ｐ' ? sentence.topic.thing : main && [main]);
    },
    confidence: 0.7,
  },
]);
