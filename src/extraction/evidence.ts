/** The rule that every claim obeys: what it quotes is what the page has at the place it names. */
import type { Repair } from '../page/article.ts';
import type { Span } from '../page/source-text.ts';
import type { Extraction } from './record.ts';

/** What most quotations have none of. */
const printersMarks = /[\r\n#]/u;

/** A stretch of a page as a record quotes it: without its line breaks, the blanks around them, and `#` marks. */
export function quotedWords(text: string): string {
  if (!printersMarks.test(text)) return text.trim();
  const lines = text.split(/[\r\n]+/u).map(withoutMarks);
  return lines.join('');
}

const withoutMarks = (line: string): string => line.replaceAll('#', '').trim();

/** Text as evidence is compared: line breaks, blanks and `#` marks are the printer's, not the writer's. */
export function squeeze(text: string): string {
  return text.replace(/[\s#]+/gu, '');
}

/** Evidence that does not hold, in words for an error message. */
export interface EvidenceFault extends Span {
  /** `mention`, `relation` or `fact`. */
  readonly of: 'article' | 'mention' | 'relation' | 'fact';
  /** What the record says that the page has there. */
  readonly words: string;
  /** What the page has there. */
  readonly found: string;
}

/** Every piece of evidence of `extraction` that `pageText` does not bear out; empty where all is well. */
export function checkEvidence(extraction: Extraction, pageText: string): readonly EvidenceFault[] {
  const faults: EvidenceFault[] = [];
  const check = (of: EvidenceFault['of'], span: Span, words: string) => {
    const found = validSpan(span, pageText) ? pageText.slice(span.start, span.end) : '';
    if (found === '' || squeeze(found) !== squeeze(words)) {
      faults.push({ of, start: span.start, end: span.end, words, found });
    }
  };
  if (!validSpan(extraction, pageText)) {
    faults.push({
      of: 'article',
      start: extraction.start,
      end: extraction.end,
      words: extraction.headline,
      found: '',
    });
  }
  for (const entity of extraction.entities) {
    for (const mention of entity.mentions) check('mention', mention, mention.text);
  }
  for (const relation of extraction.relations) check('relation', relation, relation.quote);
  for (const fact of extraction.facts) check('fact', fact, fact.quote);
  return faults;
}

/** The repairs that a piece of evidence runs across: its words are joined, read once, or doubtful there. */
export function repairsAcross(span: Span, repairs: readonly Repair[]): readonly Repair[] {
  return repairs.filter((repair) => repair.start < span.end && repair.end > span.start);
}

function validSpan({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}
