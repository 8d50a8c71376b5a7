/** Whom a person speaks or gives for: the organisation of the post printed with the name. */
import type { Entity } from '../../entities/entity.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Organisations as they are; of persons the organisation of the first post that is printed with them. */
export function bodiesOf(phrase: Phrase, reading: Reading): readonly Entity[] {
  if (phrase.symbol !== 'Ｈ') return phrase.members.map((member) => member.entity);
  const posts = phrase.members.flatMap((member) => member.posts);
  const bodies = posts.map((post) => reading.entity(post.organisation));
  return bodies.filter((body): body is Entity => body !== undefined).slice(0, 1);
}
