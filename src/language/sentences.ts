/** Sentences and clauses of the reading text. */
import type { Part } from '../page/article.ts';
import type { Bracket, Clause, Quotation, Sentence } from './analysed-text.ts';
import { isAttributed, openingMarks } from './enclosures.ts';
import { CharacterSet } from './lexicons/character-set.ts';

const stops = new CharacterSet('。！？…!?');
const clauseMarks = new CharacterSet('，；：,;:');
const digits = new CharacterSet('0123456789');
const closers = new CharacterSet('”’》」』）)');

export interface SentenceLayers {
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
}

/**
 * Splits each part. Inside “…”, 《…》 and （…） nothing is split: a speech with full stops in it stays in one sentence
 * with the attribution that follows; without one, the sentence ends with the speech.
 */
export function splitSentences(
  text: string,
  parts: readonly Part[],
  quotations: readonly Quotation[],
  brackets: readonly Bracket[],
): SentenceLayers {
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  const jumps = jumpsOver(quotations, brackets);
  let paragraph = 0;
  for (const part of parts) {
    const number = part.kind === 'body' ? paragraph++ : -1;
    let start = part.start;
    let clauseStart = start;
    let firstClause = clauses.length;
    const endClause = (end: number) => {
      if (end > clauseStart) clauses.push({ start: clauseStart, end, sentence: sentences.length });
      clauseStart = end;
    };
    const endSentence = (end: number) => {
      endClause(end);
      if (end > start) {
        sentences.push({
          start,
          end,
          part: part.kind,
          paragraph: number,
          clauses: [firstClause, clauses.length],
        });
      }
      start = end;
      clauseStart = end;
      firstClause = clauses.length;
    };
    for (let i = part.start; i < part.end; ) {
      const over = openingMarks.hasAt(text, i) ? jumps.get(i) : undefined;
      if (over !== undefined) {
        if (over.speech && stops.hasAt(text, over.end - 2) && !isAttributed(text, over.end))
          endSentence(over.end);
        i = over.end;
        continue;
      }
      const at = i;
      i += 1;
      if (stops.hasAt(text, at)) {
        while (i < part.end && (stops.hasAt(text, i) || closers.hasAt(text, i))) i += 1;
        endSentence(i);
      } else if (clauseMarks.hasAt(text, at) && !insideNumber(text, at)) endClause(i);
    }
    endSentence(part.end);
  }
  return { sentences, clauses };
}

/** Where a mark opens, to where what it encloses ends. */
function jumpsOver(
  quotations: readonly Quotation[],
  brackets: readonly Bracket[],
): ReadonlyMap<number, { readonly end: number; readonly speech: boolean }> {
  const jumps = new Map<number, { end: number; speech: boolean }>();
  for (const b of brackets) jumps.set(b.start, { end: b.end, speech: false });
  for (const q of quotations) jumps.set(q.start, { end: q.end, speech: q.kind === 'speech' });
  return jumps;
}

/** 1,200 and 10:30 are not cut. */
function insideNumber(text: string, at: number): boolean {
  return digits.hasAt(text, at - 1) && digits.hasAt(text, at + 1);
}
