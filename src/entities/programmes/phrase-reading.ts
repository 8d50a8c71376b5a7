/** A text as the recognisers of programmes and of funds read it, built once for both. */
import type { AnalysedText } from '../../language/analysed-text.ts';
import type { IssueDetails } from '../../page/article.ts';
import type { CandidateEntity } from '../candidate.ts';
import { phraseUnits, type Unit } from './phrase-units.ts';
import { ProgrammeNames } from './programme-names.ts';
import { type SentenceContext, sentenceContexts } from './sentence-context.ts';

export interface PhraseReading {
  readonly text: AnalysedText;
  readonly units: readonly Unit[];
  readonly contextAt: (offset: number) => SentenceContext;
  readonly names: ProgrammeNames;
}

/** `known`: persons, organisations and places that were found before. */
export function readPhrases(
  text: AnalysedText,
  known: readonly CandidateEntity[],
  issue: IssueDetails,
): PhraseReading {
  return {
    text,
    units: phraseUnits(text, known),
    contextAt: sentenceContexts(text),
    names: new ProgrammeNames(known, issue),
  };
}
