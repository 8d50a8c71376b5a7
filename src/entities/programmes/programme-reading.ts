/** What the steps of the recognition share, and how they note where a programme is named. */
import type { ProgrammeKind } from '../../language/lexicons/programmes.ts';
import type { Span } from '../../page/source-text.ts';
import type { Mention } from '../entity.ts';
import type { HeadsByUnit } from './head-nouns.ts';
import type { PhraseInContext } from './phrase-in-context.ts';
import type { PhraseReading } from './phrase-reading.ts';
import type { ProgrammeDrafts } from './programme-drafts.ts';
import type { Licence } from './programme-rules.ts';

/** The steps fill `drafts` one after the other. */
export interface ProgrammeReading extends PhraseReading {
  readonly heads: HeadsByUnit<ProgrammeKind>;
  readonly phrases: readonly PhraseInContext[];
  readonly drafts: ProgrammeDrafts;
}

export function mentionOf(
  text: string,
  span: Span,
  licence: Licence,
  form: Mention['form'] = 'name',
): Mention {
  const { start, end } = span;
  return {
    start,
    end,
    text: text.slice(start, end),
    form,
    rule: licence.rule,
    confidence: licence.confidence,
  };
}
