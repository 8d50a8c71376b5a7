/** The verbs of a folded sentence: those of the lexicons, and others that the segmenter is sure of. */

import type { Token } from '../../language/analysed-text.ts';
import type { VerbKind } from '../../language/lexicons/verbs/verb-entry.ts';
import { verbAt } from '../../language/lexicons/verbs/verbs.ts';
import type { FoldedSentence } from './fold-sentence.ts';

/** A verb in a folded sentence; a half-open range of the folded text. */
export interface Predicate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Empty for a verb that says nothing about the ontology. */
  readonly kinds: ReadonlySet<VerbKind>;
}

const noKinds: ReadonlySet<VerbKind> = new Set();
const symbol = /[Ａ-Ｚ]/u;

/** `tokenAt` gives the segmenter's word that begins at an offset of the reading text. */
export function findPredicates(
  folded: FoldedSentence,
  tokenAt: (offset: number) => Token | undefined,
): readonly Predicate[] {
  const { text, offsets } = folded;
  const predicates: Predicate[] = [];
  for (let i = 0; i < text.length; ) {
    const unit = text[i] ?? '';
    if (symbol.test(unit)) {
      i++;
      continue;
    }
    const verb = verbAt(text, i);
    if (verb) {
      predicates.push({ start: i, end: i + verb.text.length, text: verb.text, kinds: verb.kinds });
      i += verb.text.length;
      continue;
    }
    const token = tokenAt(offsets[i] ?? -1);
    const length = token?.text.length ?? 0;
    const whole = token && length >= 2 && text.slice(i, i + length) === token.text;
    if (whole && token.tag.startsWith('v') && token.tag !== 'vn' && !hasVerbInside(text, i, length)) {
      predicates.push({ start: i, end: i + length, text: token.text, kinds: noKinds });
      i += length;
      continue;
    }
    i++;
  }
  return predicates;
}

/** A word of the segmenter that hides a verb of the lexicons (举办了) gives way to it. */
function hasVerbInside(text: string, start: number, length: number): boolean {
  for (let i = start + 1; i < start + length; i++) if (verbAt(text, i)) return true;
  return false;
}
