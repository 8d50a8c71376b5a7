/** The entities of an article with their numbers, and its posts with those of who holds them and where. */
import { entityTypes } from '../../graph-schema/ontology.ts';
import { byFirstMention, type CandidateEntity } from './candidate.ts';
import type { Entity, EntityLayer, EntityNumber, PostMention } from './entity.ts';
import { printedName } from './organisations/printed-units.ts';
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
  for (const candidate of [...named, ...programmes, ...funds].sort(longerFirst)) {
    const { type, name, aliases, mentions } = candidate;
    const id = `e${entities.length + 1}` as const;
    const printed = printedName(candidate);
    const others = printed === name ? aliases : [name, ...aliases.filter((each) => each !== printed)];
    entities.push({ id, type, name: printed, aliases: others, mentions });
    if (type === 'Person') people.set(name, id);
    // Organisations of all kinds are one family: a body is found again whatever kind a title takes it for.
    else if (entityTypes[type].organisation) organisations.set(name, id);
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

/** Of two that begin together the longer one comes first. */
const longerFirst = (a: CandidateEntity, b: CandidateEntity): number =>
  byFirstMention(a, b) || (b.mentions[0]?.end ?? 0) - (a.mentions[0]?.end ?? 0);
