/** ORGANISED where the sentence says that a body did several things, and then tells them: Ｏ今年办了两件事：Ｐ演了12场；Ｐ开了6个班. */
import { clauseAt } from '../../syntax/reading.ts';
import type { Frame } from '../frame.ts';
import { entitiesOf, matches, patternOf } from '../patterns.ts';
import { claimHosts } from './claim-hosts.ts';

const severalThings = patternOf(
  /(?<source>Ｏ)(?:Ｔ|今年|去年|[上下]半年|近年来|先后|重点|一共|共|又|还){0,3}(?<verb>办了|办成|做了|做成|干了|干成|推出|开展|抓了|办好)(?:[两三四五六七八九十几多]|[0-9]+)(?:件|项|个|场|招|大)[^，。；：ＯＨＰＦＭ]{0,6}：/dgu,
);

/** What the clauses behind the colon are about. */
export const thingsListed: Frame = {
  name: 'organised/things-listed',
  type: 'ORGANISED',
  triggers: [severalThings],
  read: (sentence, context) => {
    for (const match of matches(sentence, severalThings)) {
      const host = match.phrase('source');
      if (!host || clauseAt(sentence, match.start)?.subject !== host) continue;
      for (const { start, subject, subjectOrigin } of sentence.clauses) {
        if (start < match.end || subjectOrigin !== 'own' || subject?.symbol !== 'Ｐ') continue;
        if (entitiesOf(subject).some((each) => context.occasions.kindOf(each) === 'award')) continue;
        claimHosts(sentence, context, host, subject, match.start, match.at('verb'), 0.75);
      }
    }
  },
};
