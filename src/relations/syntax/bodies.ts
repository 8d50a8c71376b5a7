/** Whom a person speaks or gives for: the organisation of the post printed with the name. */
import type { Entity } from '../../entities/entity.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';

/** 市委常委、市总工会主席: the seat is an honour that comes with the office, which is told last. */
const seat =
  /(?:[省市县区州盟旗镇乡]委(?:员会)?|人大(?:常委会)?|人民代表大会.*|政协(?:.*委员会)?|人民政府)$/u;

/**
 * Organisations as they are; of a person those of the posts printed with the name, the most specific first:
 * 工会主席 of a company is 主席 of its union, and where somebody has a seat besides the office, the office counts.
 */
export function bodiesOf(phrase: Phrase, reading: Reading): readonly Entity[] {
  if (phrase.symbol !== 'Ｈ') return phrase.members.map((member) => member.entity);
  const posts = phrase.members
    .flatMap((member) => member.posts)
    .toSorted((a, b) => a.title.length - b.title.length);
  const bodies = posts.map((post) => reading.entity(post.organisation));
  const known = [...new Set(bodies.filter((body): body is Entity => body !== undefined))];
  const isSeat = ({ name }: Entity): boolean => seat.test(name);
  return [...known.filter((body) => !isSeat(body)), ...known.filter(isSeat)];
}
