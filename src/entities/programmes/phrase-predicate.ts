/** The verb behind a noun phrase that may be its predicate, when times, adverbs and places stand between them. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { eventVerbs, goingOnVerbs } from '../../language/lexicons/programmes.ts';
import { mannerAdverbs } from '../../language/lexicons/verbs/manner-adverbs.ts';
import type { Unit } from './phrase-units.ts';

const clauseEnds = new CharacterSet('，。；：！？、\n');
const timeTags: ReadonlySet<string> = new Set(['t', 'm', 'd', 'ad', 'mq', 'tg']);
const timeWord =
  /^(?:\d+|[年月日时分晚早]|上午|下午|中午|当日|当天|日前|近日|昨日|昨晚|前天|每(?:天|日|晚|周|月|季|年|逢|个月)[一二三四五六日末]?)$/u;
const placing = new CharacterSet('在于由');
/** How many units a place or a host between subject and verb may take. */
const reach = 12;

const isBetween = ({ tag, text }: Unit): boolean =>
  timeTags.has(tag) || timeWord.test(text) || mannerAdverbs.has(text);

/** The first word behind the phrase that ends at unit `last`, or the event's verb behind its time and place. */
export function predicateBehind(units: readonly Unit[], last: number): string {
  let i = last + 1;
  for (let unit = units[i]; unit !== undefined && isBetween(unit); unit = units[i]) {
    if (eventVerbs.has(unit.text) && !mannerAdverbs.has(unit.text)) return unit.text;
    i++;
  }
  const word = units[i]?.text ?? '';
  // 在京举行 is one word to the segmenter.
  if (word.startsWith('在') && eventVerbs.has(word.slice(2))) return word.slice(2);
  // 剪纸班|开|到了三车间
  const moved = word + (units[i + 1]?.text.charAt(0) ?? '');
  if (goingOnVerbs.has(moved)) return moved;
  if (!placing.has(word)) return word;
  for (let k = i + 1; k <= Math.min(units.length - 1, i + reach); k++) {
    const text = units[k]?.text ?? '';
    if (clauseEnds.hasAt(text, 0)) break;
    if (eventVerbs.has(text) || goingOnVerbs.has(text)) return text;
  }
  return word;
}
