/** Brands of everyday words that look like grammar or like an act of the region they stand behind. */
import type { Token } from '../../language/analysed-text.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { edgeCharacters, edgeWords } from '../../language/lexicons/name-edges.ts';
import { verbAt } from '../../language/lexicons/verbs/verbs.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import type { WordIndex } from '../word-index.ts';
import type { NameHead } from './name-mention.ts';
import type { ScanContext } from './scan-context.ts';

const enterprise = /(?:有限(?:责任)?公司|集团)$/u;
const longestOddBrand = 6;

/**
 * The region of 江西|感念|粮油集团, 广东|槐|下|反光|建材有限公司: everyday words with a legal form are no name by
 * themselves, so that the word in front of them is the brand behind a region, whatever it means elsewhere.
 */
export function regionOfBrand(
  { index, divisionEnding, nameEnding }: ScanContext,
  stop: Token,
  position: number,
  head: NameHead,
): DivisionMention | undefined {
  if (!enterprise.test(head.word)) return undefined;
  let token: Token | undefined = stop;
  for (let at = position; token && token.end === at && position - token.start <= longestOddBrand; ) {
    if (!mayBeBrand(index, token, stop)) return undefined;
    at = token.start;
    const region = divisionEnding.get(at);
    if (region) return region.form === 'weak' ? undefined : region;
    if (nameEnding.has(at)) return undefined;
    token = index.at(at - 1);
  }
  return undefined;
}

/** Grammar, numbers and the verbs of news stand in no brand; directions may, inside of it. */
function mayBeBrand({ text }: WordIndex, { start, text: word, tag }: Token, stop: Token): boolean {
  if (tag.startsWith('m') || !/^\p{Script=Han}+$/u.test(word)) return false;
  if (word.length === 1) return directions.has(word) || !edgeCharacters.has(word);
  return start === stop.start ? !edgeWords.has(word) && !verbAt(text, start) : !tag.startsWith('v');
}
const directions = new CharacterSet('上下里内外前后');
