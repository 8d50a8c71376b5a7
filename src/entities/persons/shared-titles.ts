/** The titles of all people, with those that stand once for several: 副主席|王某、李某 are two deputies. */
import { findTitles, type TitleContext, type TitleMention } from './find-posts.ts';
import type { PersonMention } from './person-mention.ts';

/** Titles in the order of the people, who come in text order. */
export function titlesOfPeople(
  context: TitleContext,
  people: readonly PersonMention[],
): readonly TitleMention[] {
  /** The titles that the next name of a list may share, by where the name before it ends. */
  const shared = new Map<number, readonly TitleMention[]>();
  return people.flatMap((person) => {
    const own = findTitles(context, person);
    const before = context.text.charAt(person.start - 1);
    const titles =
      own.length > 0 || person.role || !/[、和]/u.test(before)
        ? own
        : (shared.get(person.start - 1) ?? []).map((title) => ({ ...title, person, end: person.end }));
    shared.set(
      person.end,
      titles.filter(({ title }) => manyHold.test(title)),
    );
    return titles;
  });
}

/** Posts that several hold at a time: no body has two chairmen. */
const manyHold =
  /(?:副[\u4e00-\u9fff]{1,4}|成员|委员|常委|理事|监事|董事|巡视员|调研员|教授|研究员|工程师|技师|医师|护士|律师|代表|顾问|专员|人选|[员工手])$/u;
