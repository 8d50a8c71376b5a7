/** Who wrote an article: people of its byline, known across the articles of one paper. */
import type { Extraction } from '../../extraction/record.ts';
import type { AuthorRow } from '../contribution.ts';
import { normaliseName } from '../identity/normalise-name.ts';
import { isIdentifyingName } from '../identity/person-names.ts';
import type { DraftAuthor } from './draft.ts';
import type { Place } from './place.ts';

export function draftAuthors(extraction: Extraction, place: Place): readonly DraftAuthor[] {
  const { newspaper, date } = place.record.issue;
  const author =
    (role: AuthorRow['role']) =>
    (written: string): DraftAuthor => {
      const name = normaliseName(written);
      const tie = authorTie(newspaper, place.issueId);
      const ties = isIdentifyingName(name) ? [tie] : [];
      return {
        role,
        observation: { type: 'Person', name, article: place.id, part: 'byline', day: date ?? '', ties },
      };
    };
  const authors = [
    ...extraction.reporters.map(author('reporter')),
    ...extraction.correspondents.map(author('correspondent')),
  ].filter(({ observation }) => observation.name !== '');
  const keys = authors.map(({ role, observation }) => `${role} ${observation.name}`);
  return authors.filter((_, index) => {
    const key = keys[index];
    return key !== undefined && keys.indexOf(key) === index;
  });
}

/** Who writes under one name for one paper is one person. */
export function authorTie(newspaper: string | undefined, issueId: string): string {
  return newspaper === undefined ? issueId : `newspaper ${newspaper}`;
}
