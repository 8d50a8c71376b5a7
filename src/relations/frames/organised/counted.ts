/** ORGANISED where what is made is only counted: Ｏ今年又建了6处. */

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

/** Ｐ已有17处。Ｏ今年又建了6处; 这样的Ｐ，Ｏ办了11年. */
export const counted = ruleFrame('organised/counted', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；：ＯＨＰＦＭＮ]{0,24}?(?<verb>办|建|设|开|摆|搭|新建|新设|新增|增设|布设|布置|铺设|支起|建成|建起|办起|开办|开设|开出|设立|设置|打造|推出|举办)(?:了|起了?|成了?|出了?|有|好了?|上了?|满|过)?${number}(?:处|个|家|间|所|座|期|场|届|个班|台|辆|站|个点|个点位|个站点|次|堂课?)(?=[，。；]|$)`,
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
