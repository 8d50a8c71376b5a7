/** ORGANISED by whom a bare noun means: 厂里办起Ｐ, 企业还推出Ｐ, 合作社每年举办Ｐ. */
import { mannerAdverb } from '../../../language/lexicons/verbs/manner-adverbs.ts';
import { bodyMeant, bodyNounAt, bodyNouns } from '../funded/body-meant.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { hosting } from './host-words.ts';

function hostMeant(hit: Hit): Ends {
  const { match, sentence } = hit;
  const at = match.at('noun');
  if (at === undefined) return undefined;
  const noun = bodyNounAt(sentence.text.slice(at));
  const body = noun === undefined ? undefined : bodyMeant(hit, noun, at);
  return body && [body];
}

export const bareHost = ruleFrame('organised/bare-host', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?:^|[，；：说]|介绍，)(?:Ｔ|近日|日前|随后|为此|如今|目前|今年|去年|，){0,3}(?<noun>${bodyNouns})(?:Ｔ|${mannerAdverb}|还|也|又|每年|每月|专门|就|便|都|今年|去年|特意|自己|[在为][^，。；ＯＨＰＦ的]{1,12}){0,4}(?<verb>${hosting}|办起|建起|办了|开了|设了)(?:了|起)?[^，。；ＯＨＰＦ的]{0,10}?(?<target>[ＰＦ])(?!的)`,
      'dgu',
    ),
    source: hostMeant,
    accept: ({ match, context }) =>
      entitiesOf(match.phrase('target')).every(
        (each) => !context.claimed.isTarget('ORGANISED', each) && context.occasions.kindOf(each) !== 'award',
      ),
    confidence: 0.65,
  },
]);
