/** Short forms that the article defines: 宁波海润重工有限公司（以下简称“海润重工”）. */
import type { AnalysedText } from '../../language/analysed-text.ts';
import { shortFormOpening } from '../../language/lexicons/short-form-words.ts';
import type { Span } from '../../page/source-text.ts';

export interface Definition {
  /** Where the defined name ends: the place of the bracket. */
  readonly nameEnd: number;
  /** The short form itself. */
  readonly alias: Span & { readonly text: string };
}

const definition = new RegExp(`^${shortFormOpening}[:：为]?[“"‘']?([^”"’'）)，。；]{2,20})[”"’']?）$`, 'u');

/** Definitions in text order. */
export function findDefinitions(text: AnalysedText): readonly Definition[] {
  const found: Definition[] = [];
  for (const bracket of text.brackets) {
    const words = text.text.slice(bracket.start, bracket.end);
    const alias = definition.exec(words)?.[1];
    if (alias === undefined) continue;
    const start = bracket.start + words.lastIndexOf(alias);
    found.push({ nameEnd: bracket.start, alias: { start, end: start + alias.length, text: alias } });
  }
  return found;
}
