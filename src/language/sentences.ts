/** Sentences and clauses of the reading text. */
import type { Part, PartKind } from '../page/article.ts';
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
  const jumps = jumpsOver(quotations, brackets);
  const row = new SentenceRow();
  for (const part of parts) {
    row.startPart(part);
    for (let i = part.start; i < part.end; ) {
      const over = openingMarks.hasAt(text, i) ? jumps.get(i) : undefined;
      if (over !== undefined) {
        if (over.speech && stops.hasAt(text, over.end - 2) && !isAttributed(text, over.end))
          row.endSentence(over.end);
        i = over.end;
        continue;
      }
      const at = i;
      i += 1;
      if (stops.hasAt(text, at)) {
        while (i < part.end && (stops.hasAt(text, i) || closers.hasAt(text, i))) i += 1;
        row.endSentence(i);
      } else if (clauseMarks.hasAt(text, at) && !insideNumber(text, at)) row.endClause(i);
    }
    row.endSentence(part.end);
  }
  return row;
}

/** The sentences and clauses up to a place. */
class SentenceRow implements SentenceLayers {
  readonly sentences: Sentence[] = [];
  readonly clauses: Clause[] = [];
  #part: PartKind = 'body';
  #paragraph = -1;
  #paragraphs = 0;
  #start = 0;
  #clauseStart = 0;
  #firstClause = 0;

  startPart({ kind, start }: Part): void {
    this.#part = kind;
    this.#paragraph = kind === 'body' ? this.#paragraphs++ : -1;
    this.#start = start;
    this.#clauseStart = start;
    this.#firstClause = this.clauses.length;
  }

  endClause(end: number): void {
    const start = this.#clauseStart;
    if (end > start) this.clauses.push({ start, end, sentence: this.sentences.length });
    this.#clauseStart = end;
  }

  endSentence(end: number): void {
    this.endClause(end);
    if (end > this.#start) {
      this.sentences.push({
        start: this.#start,
        end,
        part: this.#part,
        paragraph: this.#paragraph,
        clauses: [this.#firstClause, this.clauses.length],
      });
    }
    this.#start = end;
    this.#clauseStart = end;
    this.#firstClause = this.clauses.length;
  }
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
