/** Reads invented sentences the way an article is read, for the tests of the entity recognisers. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import type { EntityLayer } from '../../../src/entities/entity.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { AnalysedText } from '../../../src/language/analysed-text.ts';
import type { Article, IssueDetails } from '../../../src/page/article.ts';

/** An article whose body is `text`, a paragraph a line. */
export function articleOf(text: string): Article {
  const parts: { kind: 'body'; start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line) parts.push({ kind: 'body', start, end: start + line.length });
    start += line.length + 1;
  }
  return {
    body: { start: 0, end: text.length },
    headline: '',
    kicker: '',
    subtitle: '',
    reporters: [],
    correspondents: [],
    reading: { text, offsets: Int32Array.from({ length: text.length }, (_, position) => position) },
    parts,
    repairs: [],
  };
}

export function analysed(text: string, issue: IssueDetails = {}): AnalysedText {
  return analyse(articleOf(text), issue);
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
