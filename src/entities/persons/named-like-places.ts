/** People whose names are or contain a place's: 主席王长春, 局长安康. The office in front tells them from the place. */
import { givenNameWeight } from '../../language/lexicons/given-name-characters.ts';
import { singleSurnameAt, surnameAt } from '../../language/lexicons/surnames.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import type { WordIndex } from '../word-index.ts';
import { behindName } from './behind-name.ts';
import { nameExtent } from './name-extent.ts';
import { functionSurnames } from './name-plausibility.ts';
import { roleBefore } from './titled-people.ts';

/** Whether an office or trade stands in front of a surname and this short form of a division, or of the form itself. */
export function mayBeNamedSo(index: WordIndex, division: DivisionMention): boolean {
  const { start, end, form } = division;
  if (form === 'full' || end - start !== 2) return false;
  // 阿里|木江·吐尔逊
  if (index.text.slice(end, end + 6).includes('·')) {
    const extent = nameExtent(index, start);
    if (extent && index.text.slice(start, extent.end).includes('·')) return true;
  }
  return (
    isPersonAt(index, start - 1, end, 1) ||
    isPersonAt(index, start, end, 2) ||
    // 副主席|伊春|梅
    (givenNameWeight(index.text.charAt(end)) >= 1 && isPersonAt(index, start, end + 1, 3)) ||
    isCompoundSurname(index, start)
  );
}

/** 局长|濮阳|静 */
function isCompoundSurname(index: WordIndex, start: number): boolean {
  if (surnameAt(index.text, start)?.kind !== 'compound') return false;
  const extent = nameExtent(index, start);
  const role = extent && extent.end > start + 2 ? roleBefore(index, start) : undefined;
  return role !== undefined && role.kind !== 'attribute' && role.end - role.start >= 2;
}

function isPersonAt(index: WordIndex, start: number, end: number, shortestRole: number): boolean {
  const { text } = index;
  if (singleSurnameAt(text, start)?.kind !== 'common' || notBeforePlaces.has(text.charAt(start)))
    return false;
  const behind = behindName(index, end);
  if (!behind.mark && !behind.strong && !behind.word) return false;
  const role = roleBefore(index, start);
  if (!role || role.kind === 'attribute') return false;
  return role.end - role.start >= shortestRole && (end - start > 2 || role.kind === 'post');
}

/** Surnames that in front of a place are prepositions. */
const notBeforePlaces: ReadonlySet<string> = new Set([...functionSurnames, ...'由为被从对向于与']);
