/** Reads invented sentences the way an article is read, for the tests of the entity recognisers. */
import { plainArticle } from '../../../bench/plain-article.ts';
import type { EntityType } from '../../../graph-schema/ontology.ts';
import type { EntityLayer } from '../../../src/entities/entity.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { AnalysedText } from '../../../src/language/analysed-text.ts';
import type { IssueDetails } from '../../../src/page/article.ts';

export function analysed(text: string, issue: IssueDetails = {}): AnalysedText {
  return analyse(plainArticle(text), issue);
}

export function read(text: string, issue: IssueDetails = {}): EntityLayer {
  return recogniseEntities(analysed(text, issue), issue);
}

/** Full names of the entities of these types, sorted. */
export function names(
  text: string,
  types: readonly EntityType[],
  issue: IssueDetails = {},
): readonly string[] {
  return read(text, issue)
    .entities.filter((entity) => types.includes(entity.type))
    .map((entity) => entity.name)
    .sort();
}

export const organisationTypes = ['Union', 'Company', 'Institution'] as const;

/** Posts as 人@职务@机构, sorted. */
export function posts(text: string, issue: IssueDetails = {}): readonly string[] {
  const layer = read(text, issue);
  const nameOf = (id: string) => layer.entities.find((entity) => entity.id === id)?.name ?? '';
  return layer.posts
    .map((post) => `${nameOf(post.person)}@${post.title}@${nameOf(post.organisation)}`)
    .sort();
}
