/** What the recognisers of programmes and funds find in a text whose bodies and people are marked by hand. */
import type { CandidateEntity } from '../../../src/entities/candidate.ts';
import { recogniseFunds } from '../../../src/entities/funds/recognise-funds.ts';
import { readPhrases } from '../../../src/entities/programmes/phrase-reading.ts';
import { recogniseProgrammes } from '../../../src/entities/programmes/recognise-programmes.ts';
import type { IssueDetails } from '../../../src/page/article.ts';
import { mark } from '../relations/marked-text.ts';

const issue: IssueDetails = { date: '2024-06-12', home: '浙江省宁波市' };

export function programmesIn(marked: string): readonly CandidateEntity[] {
  const { text, layer } = mark(marked, issue);
  return recogniseProgrammes(readPhrases(text, layer.entities, issue));
}

export function fundsIn(marked: string): readonly CandidateEntity[] {
  const { text, layer } = mark(marked, issue);
  return recogniseFunds(readPhrases(text, layer.entities, issue));
}

export const namesOf = (entities: readonly CandidateEntity[]): readonly string[] =>
  entities.map((entity) => entity.name);
