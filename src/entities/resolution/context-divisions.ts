/** Which of the divisions found in a text tell where the article is. */
import type { Span } from '../../page/source-text.ts';
import type { NameMention } from '../organisations/name-mention.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import { reachOf } from '../reach.ts';

/**
 * All but those in people's names (周海宁 is not in 海宁市) and short forms in the middle of a body's name (南疆路桥有限公司
 * is not in 路桥区).
 */
export function contextDivisions(
  divisions: readonly DivisionMention[],
  people: readonly Span[],
  names: readonly NameMention[],
): readonly DivisionMention[] {
  const inPerson = reachOf(people);
  const insides: Span[] = [];
  for (const { form, ownerEnd, start, end, regionEnd } of names) {
    const inside = Math.max(start + 1, regionEnd);
    if (form === 'named' && ownerEnd === undefined && inside < end) insides.push({ start: inside, end });
  }
  const inName = reachOf(insides);
  const kept: DivisionMention[] = [];
  for (const division of divisions) {
    const { start, end, form } = division;
    if (inPerson(start) < end && (form === 'full' || inName(start) < end)) kept.push(division);
  }
  return kept;
}
