/** ORGANISED where the thing is only counted: 小屋名叫Ｐ。Ｏ在三个镇一共办起9处. */
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, lastPhrase } from '../../syntax/reading.ts';
import { type Hit, ruleFrame } from '../rule.ts';

const numeral = '(?:[0-9]+|[一二两三四五六七八九十百]+)';

/** The place or service that the talk is of, in the sentence or before it. */
function countedThing({ match, sentence, context }: Hit): Phrase | undefined {
  const here = lastPhrase(sentence, 'Ｐ', match.start);
  // 这个“家”的线下点，Ｏ建了8个: the sentence names what it counts itself.
  const ownNoun = /[这该此“]/u.test(sentence.text.slice(0, match.at('source')));
  const thing = here ?? (ownNoun ? undefined : sentence.topic.thing);
  const [member, ...others] = thing?.members ?? [];
  if (thing?.symbol !== 'Ｐ' || member === undefined || others.length > 0) return undefined;
  // Places and services there may be many of; an event or an honour is held, not built.
  const kind = context.occasions.kindOf(member.entity);
  return kind === 'facility' || kind === 'scheme' ? thing : undefined;
}

export const soMany = ruleFrame('organised/so-many', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?:^|[，；])[^，。；ＨＰＦＭ]{0,16}(?<source>Ｏ)[^。；ＯＨＰＦＭ]{0,36}?(?<verb>办起|建起|建成|建好|新建|布设|打造|设立|开设|升级|改造|[建设办开])(?:了|起了|出)?${numeral}余?(?:处|个|家|座|间|所)(?:点位|网点|站点)?(?=[，。；])`,
      'dgu',
    ),
    target: countedThing,
    accept: ({ match, sentence }) =>
      clauseAt(sentence, match.at('verb') ?? 0)?.subject === match.phrase('source'),
    confidence: 0.75,
  },
]);
