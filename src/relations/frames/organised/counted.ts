/** ORGANISED where what is held is only counted, by rounds or years: Ｏ今年又办了6期. */

import { clauseAt } from '../../syntax/reading.ts';
import { thingSpokenOf } from '../funded/thing-spoken-of.ts';
import { entitiesOf } from '../patterns.ts';
import { type Hit, ruleFrame } from '../rule.ts';

const number = '(?:[0-9]+|[一二三四五六七八九十百两几]+)[余多]?';

/** It stands where subjects stand. */
function isSubject({ match, sentence }: Hit): boolean {
  const source = match.phrase('source');
  return source?.representative === '' && clauseAt(sentence, source.at)?.subject === source;
}

/** What the talk is of, if that is something that is run. */
const programmesSpokenOf = (hit: Hit) => thingSpokenOf(hit, entitiesOf(hit.match.phrase('source')));

/** Ｐ开到第三年。Ｏ今年办了6期; 这样的Ｐ，Ｏ办了11年. */
export const counted = ruleFrame('organised/counted', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；：ＯＨＰＦＭＮ]{0,24}?(?<verb>办|开|设|排|摆|支起|铺设|布设|办起|开办|开设|开出|设立|设置|推出|举办)(?:了|起了?|成了?|出了?|有|好了?|上了?|满|过)?${number}(?:期|场|届|个班|台|辆|站|个点|次|堂课?)(?=[，。；]|$)`,
      'dgu',
    ),
    target: programmesSpokenOf,
    accept: isSubject,
    confidence: 0.7,
  },
  {
    pattern: new RegExp(
      `(?<source>Ｏ)(?:已经?|Ｔ|连续|一共|每年|至今|坚持|一){0,3}(?<verb>办|开|做|搞|坚持)(?:了|满|到)(?:第)?${number}(?:年|个年头)(?=[，。；]|$)`,
      'dgu',
    ),
    target: programmesSpokenOf,
    accept: isSubject,
    confidence: 0.7,
  },
]);
