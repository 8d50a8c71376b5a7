/** ORGANISED in sentences that name the host last. */
import { isThing } from '../hosted-thing.ts';
import { phraseIn } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';

/** What a cleft sentence speaks of: a programme or fund of the sentence, the nearest after it, else before, else the one before. */
function thingAround({ match, sentence }: Hit): Ends {
  const later = sentence.phrases.find((phrase) => phrase.at >= match.end && isThing(phrase));
  const earlier = sentence.phrases.findLast((phrase) => phrase.at < match.start && isThing(phrase));
  return later ?? earlier ?? sentence.topic.thing;
}

/** 张罗的是Ｏ; Ｐ是Ｏ张罗起来的; Ｏ出人，Ｐ开了张; Ｆ管账的是Ｏ. */
export const cleft = ruleFrame('organised/cleft', 'ORGANISED', [
  {
    pattern:
      /(?:主办|承办|牵头|发起|张罗|操办|操持|挑头|组织|举办|出力|打理|搭台|领头|挂帅|掌勺|办班|办会)(?:的)?(?:是|为)(?<source>Ｏ)(?=[，；。]|$)/dgu,
    target: thingAround,
    confidence: 0.75,
  },
  {
    pattern:
      /是(?<source>Ｏ)[^，。；ＰＦ]{0,12}?(?:办|搞|建|开|盖|修|设|张罗|操办|操持|创办|发起|打造|牵头|撑)(?:起来|起|成|出来|下来)?的(?:一[^，。；ＯＨＰＦ]{1,8})?(?=[，；。]|$)/dgu,
    target: thingAround,
    // 路是Ｏ修的 speaks of the road.
    accept: (hit) =>
      /(?:^|[，；])(?:[它这那其都也就正便还全]|该[^，；ＯＨ]{1,6}|这[^，；ＯＨ]{1,8}|Ｔ|[ＰＦ][^，；ＯＨＰＦ]{0,6})*$/u.test(
        before(hit),
      ),
    confidence: 0.75,
  },
  {
    pattern: /(?<target>[ＦＰ])(?:的)?(?:管账|管理|运营|打理|运作|操盘)的是(?<source>Ｏ)/dgu,
    confidence: 0.8,
  },
  {
    pattern: /(?<source>Ｏ)(?:出人|出力|出地|出场地|腾出[^，。；]{1,8})，/dgu,
    target: ({ match, sentence }) =>
      phraseIn(
        sentence,
        /(?<thing>Ｐ)[^，。；]{0,8}(?:开张|开了张|落成|办起来|开起来|开门|揭牌)/du,
        'thing',
        match.end,
      ),
    confidence: 0.65,
  },
]);
