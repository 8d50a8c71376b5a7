/** What departments, workshops and offices are for: words in front of their head that elsewhere end a name. */
import type { Token } from '../../language/analysed-text.ts';
import { edgeWords, nameVerbs } from '../../language/lexicons/name-edges.ts';
import type { NameHead } from './name-mention.ts';
import { partOf } from './name-words.ts';
import { relativeFits, relativeRegionBefore } from './relative-level.ts';
import type { ScanContext } from './scan-context.ts';

/** Whether a word that `found` no part of a name is one in front of this head: what a workshop or a department does. */
export function isFieldOfUnit(context: ScanContext, start: number, word: Token, head: NameHead): boolean {
  return (
    isWorkshopsField(context, start, word, head) ||
    isUnionsField(context, start, head) ||
    isDoneTogether(context, start, word, head)
  );
}

/** 劳动争议|联合|调解中心; behind a body 联合 is its verb: 区总工会|联合|调解中心. */
const isDoneTogether = (
  { index, nameEnding }: ScanContext,
  start: number,
  { text, end }: Token,
  head: NameHead,
): boolean =>
  text === '联合' &&
  /(?:中心|队)$/u.test(head.word) &&
  nameVerbs.has(index.at(end)?.text ?? '') &&
  !nameEnding.has(start);

/** 香料公司|蒸馏|车间: what is done there, right behind the company. */
function isWorkshopsField(
  { index, nameEnding }: ScanContext,
  start: number,
  { tag, end }: Token,
  head: NameHead,
): boolean {
  if (tag !== 'v' || !workshop.test(head.word) || nameEnding.get(start)?.head.type !== 'Company')
    return false;
  return !edgeWords.has(index.text.slice(start, end));
}
const workshop = /(?:车间|工段|班|队)$/u;

/** 总工会|组织|和基层建设部, 总工会|组建|工作部: what unions' departments are for, right behind the union. */
function isUnionsField({ index, nameEnding }: ScanContext, start: number, head: NameHead): boolean {
  if (!head.word.endsWith('部')) return false;
  const before = index.text.charAt(start - 1);
  return before === '和' || before === '与'
    ? index.text.startsWith('基层', start)
    : nameEnding.get(start)?.head.type === 'Union' && unionsField.test(index.text.slice(start, start + 4));
}
const unionsField = /^(?:组织(?:[和与]|建设|宣[传教]|民|发展|基层|人事|工作|联络)|组建)/u;

const officeHead = /(?:局|厅|委|委员会|(?<!公)司|处|所|中心|学校|学院|[协商学]会|部)$/u;

/** 市|文化广播电视|和旅游局: what stands before 和 back to a region is a field of the same office. */
export function joinedField(context: ScanContext, and: number, head: NameHead): number | undefined {
  const { index, divisionEnding, nameEnding } = context;
  if (!officeHead.test(head.word) || nameEnding.has(and)) return undefined;
  let position = and;
  while (position > 0 && and - position <= 8) {
    if (position < and) {
      if (divisionEnding.has(position) || nameEnding.has(position)) return position;
      const level = relativeRegionBefore(index.text, position);
      if (level > 0 && relativeFits(index, position - level) === 'fits') return position;
    }
    const token = index.at(position - 1);
    if (!token || token.end !== position) return undefined;
    const isField = isUnionsField(context, token.start, head);
    if (!isField && partOf(token.text, token.tag, head) !== 'name') return undefined;
    position = token.start;
  }
  return undefined;
}
