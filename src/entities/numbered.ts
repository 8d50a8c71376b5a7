/** The entities of an article with their numbers, and its posts with those of who holds them and where. */
import type { EntityType } from '../../graph-schema/ontology.ts';
import type { CandidateEntity } from './candidate.ts';
import type { Entity, EntityLayer, EntityNumber, PostMention } from './entity.ts';
import type { Post } from './persons/post-bodies.ts';

/** Numbers entities in the order of their first mentions. */
export function numbered(
  named: readonly CandidateEntity[],
  programmes: readonly CandidateEntity[],
  funds: readonly CandidateEntity[],
  posts: readonly Post[],
): EntityLayer {
  const entities: Entity[] = [];
  const people = new Map<string, EntityNumber>();
  const organisations = new Map<string, EntityNumber>();
  for (const candidate of [...named, ...programmes, ...funds].sort(byFirstMention)) {
    const { type, name, aliases, mentions } = candidate;
    const id = `e${entities.length + 1}` as const;
    entities.push({ id, type, name, aliases, mentions });
    if (type === 'Person') people.set(name, id);
    else if (isOrganisation(type)) organisations.set(name, id);
  }
  const postMentions: PostMention[] = [];
  for (const { title, words, body } of posts) {
    const person = people.get(title.person.name);
    const organisation = organisations.get(body.name);
    if (!person || !organisation) continue;
    const { start, end, rule, confidence } = title;
    postMentions.push({ start, end, person, organisation, title: words, rule, confidence });
  }
  return { entities, posts: postMentions };
}

const byFirstMention = (a: CandidateEntity, b: CandidateEntity): number =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) ||
  (b.mentions[0]?.end ?? 0) - (a.mentions[0]?.end ?? 0);

/** Organisations of all kinds are one family: a body is found again whatever kind a title takes it for. */
const isOrganisation = (type: EntityType): boolean =>
  type === 'Union' || type === 'Company' || type === 'Institution';
