/** ORGANISED by those who are joined once the thing has been named: Ｏ推出Ｐ，联合Ｏ在街头设立8个供应点. */
import { joining } from '../../../language/lexicons/verbs/pivot-verbs.ts';
import { clauseAt } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { hosting } from './host-words.ts';

/** 8个Ｐ, 一批Ｐ: places that are only counted. */
const countedPlaces = /(?:[0-9]+|[一二三四五六七八九十百两几多])[余多]?[个处家座间批]$/u;

/** The one programme that the clauses before say is hosted, unless the match goes on to a thing of its own. */
function hostedBefore({ match, sentence, context }: Hit): Ends {
  const clause = clauseAt(sentence, match.end - 1);
  if (clause?.subjectOrigin !== 'clause' || clause.subject?.symbol !== 'Ｏ') return undefined;
  const own = sentence.phrases.find(
    ({ at, symbol }) => at >= match.end && at < clause.end && symbol === 'Ｐ',
  );
  if (own && !countedPlaces.test(sentence.text.slice(0, own.at))) return undefined;
  const hosts = entitiesOf(clause.subject);
  const [hosted, ...others] = sentence.phrases
    .filter(({ at, symbol }) => at < match.start && symbol === 'Ｐ')
    .flatMap((each) => entitiesOf(each))
    .filter((each) => context.claimed.links('ORGANISED', hosts, each));
  return hosted && others.every((each) => each === hosted) ? [hosted] : undefined;
}

export const joinedLater = ruleFrame('organised/joined-later', 'ORGANISED', [
  {
    pattern: new RegExp(
      `，(?:并|还)?(?<verb>${joining})(?<source>Ｏ)(?=[^。；ＯＨ]{0,24}?(?:${hosting}|共同|一起|一道|走进|深入|来到|前往|开进|邀请|请来|[为向把将]))`,
      'dgu',
    ),
    target: hostedBefore,
    confidence: 0.75,
  },
]);
