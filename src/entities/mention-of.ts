/** Makes a candidate mention of a range of the text. */
import type { Span } from '../page/source-text.ts';
import type { CandidateMention } from './candidate.ts';

export function mentionOf(
  text: string,
  span: Span,
  type: CandidateMention['type'],
  name: string,
  form: CandidateMention['form'],
  rule: string,
  confidence: number,
): CandidateMention {
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    type,
    name,
    form,
    rule,
    confidence,
  };
}
