/** Whom a person speaks or gives for: the organisation of the post printed with the name. */
import type { Entity } from '../../entities/entity.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';

/**
 * Organisations as they are; of a person those of the posts printed with the name, the most specific first:
 * 工会主席 of a company is 主席 of its union.
 */
export function bodiesOf(phrase: Phrase, reading: Reading): readonly Entity[] {
  if (phrase.symbol !== 'Ｈ') return phrase.members.map((member) => member.entity);
  const posts = phrase.members
    .flatMap((member) => member.posts)
    .toSorted((a, b) => a.title.length - b.title.length);
  const bodies = posts.map((post) => reading.entity(post.organisation));
  return [...new Set(bodies.filter((body): body is Entity => body !== undefined))];
}
