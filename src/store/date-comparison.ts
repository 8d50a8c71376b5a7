/**
 * Finds the trap that neither database complains about: the graph's dates are text, and text compared with a date is
 * neither smaller nor greater, nor anything else.
 */
import { isWord, type Token, tokensOf } from './cypher-tokens.ts';

const makers = ['DATE', 'DATETIME', 'LOCALDATETIME'];
const comparisons = new Set(['<', '>', '=']);

/** `certain` where a property stands beside the date, as in `i.date > date('2025-01-01')`. */
export type DateComparison = 'certain' | 'possible' | 'none';

/** What a query's words tell of comparisons with dates. */
export function dateComparison(cypher: string): DateComparison {
  const tokens = tokensOf(cypher);
  const calls = [...tokens.keys()].filter((index) => isDate(tokens, index));
  if (calls.some((index) => endsInProperty(tokens, index) || startsWithProperty(tokens, index))) {
    return 'certain';
  }
  return calls.length > 0 || asksForPartOfDate(tokens) ? 'possible' : 'none';
}

/** `date(` or `date.truncate(` */
function isDate(tokens: readonly Token[], index: number): boolean {
  return makers.some((name) => isWord(tokens[index], name)) && textAt(tokens, index - 1) !== '.'
    ? ['(', '.'].includes(textAt(tokens, index + 1))
    : false;
}

/** What stands before the date is `x.property` and a comparison. */
function endsInProperty(tokens: readonly Token[], date: number): boolean {
  let index = date - 1;
  while (comparisons.has(textAt(tokens, index))) index--;
  return index < date - 1 && textAt(tokens, index - 1) === '.';
}

/** What stands after the date is a comparison and `x.property`. */
function startsWithProperty(tokens: readonly Token[], date: number): boolean {
  let index = endOfCall(tokens, date);
  const sign = index;
  while (comparisons.has(textAt(tokens, index))) index++;
  return index > sign && textAt(tokens, index + 1) === '.' && textAt(tokens, index + 3) !== '(';
}

/** The token after the bracket that closes the call. */
function endOfCall(tokens: readonly Token[], call: number): number {
  let depth = 0;
  for (let index = call + 1; index < tokens.length; index++) {
    if (textAt(tokens, index) === '(') depth++;
    if (textAt(tokens, index) === ')' && --depth === 0) return index + 1;
  }
  return tokens.length;
}

/** `i.date.year` */
function asksForPartOfDate(tokens: readonly Token[]): boolean {
  return [...tokens.keys()].some(
    (index) =>
      isWord(tokens[index], 'DATE') && textAt(tokens, index - 1) === '.' && textAt(tokens, index + 1) === '.',
  );
}

/** Empty for a text in quotes, which is no sign. */
function textAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token === undefined || token.kind === 'text' ? '' : token.text;
}
