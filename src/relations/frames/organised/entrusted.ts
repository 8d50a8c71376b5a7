/** ORGANISED by whom something is entrusted to, or who is listed as its host. */
import { hostedThing } from '../hosted-thing.ts';
import { ruleFrame } from '../rule.ts';

/** 委托Ｏ管理; 承办方为Ｏ: who runs what the sentence or the one before speaks of. */
export const entrusted = ruleFrame('organised/entrusted', 'ORGANISED', [
  {
    pattern: /(?:委托|交由|交给|由)(?<source>Ｏ)(?:负责|具体)?(?<verb>管理|运营|运作|托管|打理|照管|维护)/dgu,
    target: ({ match, sentence }) => hostedThing(sentence, match.start, match.end),
    confidence: 0.8,
  },
  {
    pattern:
      /(?:请来|引来|引进|引入|招来|交给|请)(?<source>Ｏ)(?:来|负责|具体)?(?<verb>经营|运营|管理|打理|托管|执行)/dgu,
    target: ({ match, sentence }) => hostedThing(sentence, match.start, match.end),
    confidence: 0.75,
  },
  {
    pattern:
      /(?:承办方|主办方|主办单位|承办单位|发起单位|发起方|建设方|建设单位|运营方|运营单位|执行单位|施工单位|牵头单位)(?:为|是|有|包括|：)(?<source>Ｏ)/dgu,
    target: ({ match, sentence }) => hostedThing(sentence, match.start, match.end),
    confidence: 0.9,
  },
]);
