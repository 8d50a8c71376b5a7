/** The titles of all people, with those that stand once for several: 副主席|王某、李某 are two deputies. */
import { rolesBackwards } from '../../language/lexicons/posts.ts';
import { findTitles, type TitleMention } from './find-posts.ts';
import type { PersonMention, Role } from './person-mention.ts';
import type { TitleContext } from './title-context.ts';

/** Titles in the order of the people, who come in text order. */
export function titlesOfPeople(
  context: TitleContext,
  people: readonly PersonMention[],
): readonly TitleMention[] {
  /** The titles that the next name of a list may share, by where the name before it ends. */
  const shared = new Map<number, readonly TitleMention[]>();
  /** Titles in a body that is named, by where the name of their holder ends. */
  const named = new Map<number, TitleMention>();
  const all: TitleMention[] = [];
  for (const person of people) {
    const bracketed = officeInBracket(context.text, person.end);
    const own: TitleMention[] = [];
    for (const title of findTitles(context, person)) own.push(inBodyOfLast(context.text, title, named));
    if (bracketed)
      for (const title of findTitles(context, { ...person, role: bracketed }))
        if (title.form === 'named') own.push(title);
    const before = context.text.charAt(person.start - 1);
    const titles =
      own.length > 0 || person.role || !/[、和]/u.test(before)
        ? own
        : (shared.get(person.start - 1) ?? []).map((title) => ({ ...title, person, end: person.end }));
    const [nearest] = titles;
    if (nearest && nearest.form !== 'elided' && nearest.form !== 'unit') named.set(person.end, nearest);
    shared.set(person.end, titles.filter(mayBeShared));
    all.push(...titles);
  }
  return all;
}

const longestBracket = 40;

/** 王某（江川公司工会主席）: the office that a bracket behind a name ends with. */
function officeInBracket(text: string, end: number): Role | undefined {
  if (text.charAt(end) !== '（') return undefined;
  const close = text.indexOf('）', end);
  if (close < 0 || close - end > longestBracket) return undefined;
  const match = rolesBackwards.longestBefore(text, close);
  if (!match || match.end <= end + 1 || match.value.kind === 'attribute') return undefined;
  return { start: match.end, end: close, kind: match.value.kind };
}

/** 某公司总经理王某、|党委书记李某: the next office of a list, without a body of its own, is in the body of the last. */
function inBodyOfLast(
  text: string,
  title: TitleMention,
  named: ReadonlyMap<number, TitleMention>,
): TitleMention {
  const mark = text.charAt(title.start - 1);
  if (title.form !== 'elided' || !/[、和及，]/u.test(mark)) return title;
  const last = named.get(title.start - 1);
  const fits = mark === '，' ? rank : leads;
  if (!last || last.form === 'union' || !fits.test(title.title)) return title;
  const { organisation, form, government } = last;
  return {
    ...title,
    organisation,
    form,
    government,
    rule: 'listed-post',
    confidence: 0.75,
  };
}

/** Ranks of officials, which lists of a body's people end with, behind a comma: …，一级调研员李某. */
const rank = /(?:调研员|巡视员|主任科员)$/u;

/** Offices that lead or help to lead a body; whoever has a trade in a list comes from somewhere else. */
const leads =
  /^(?!办事处).*(?:书记|主席|主任|经理|董事长?|总裁|总监|[部院校厂局处科会站队所园社]长|秘书长|理事长?|工程师|委员|成员|负责人|调研员|巡视员)$/u;

const mayBeShared = ({ title }: TitleMention): boolean => manyHold.test(title);

/** Posts that several hold at a time: no body has two chairmen. */
const manyHold =
  /(?:副[\u4e00-\u9fff]{1,4}|成员|委员|常委|理事|监事|董事|巡视员|调研员|教授|研究员|工程师|技师|医师|护士|律师|代表|顾问|专员|人选|[员工手])$/u;
