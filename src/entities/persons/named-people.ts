/** People whose name a sentence tells as such: 他叫某某, 某某，女，1985年生. What the name looks like hardly matters then. */
import { CharacterSet, whiteSpace } from '../../language/lexicons/character-set.ts';
import { soundCharacters } from '../../language/lexicons/minority-names.ts';
import { surnameAt } from '../../language/lexicons/surnames.ts';
import type { WordIndex } from '../word-index.ts';
import { beginsClause, isNoName } from './name-plausibility.ts';
import type { PersonMention } from './person-mention.ts';

/** 他叫, 名叫, 这位司机叫: somebody's name follows, if a mark stands behind it. */
const called = /(?:[他她名]|名字|[人员工手师者生长]|师傅|姑娘|小伙子?|男子|女子|大姐|大哥|孩子)叫$/u;
/** 某某，男，汉族 */
const sex = /^，[男女][，、。（]/u;
const calling = new CharacterSet('叫');
const mark = new CharacterSet(`，。、；！？“”（）：${whiteSpace}`);
const han = /\p{Script=Han}/u;
const isHan = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (unit >= 0x4e00 && unit <= 0x9fff) || han.test(text.charAt(at));
};

/** The person whose name begins at `start`, told as a name. */
export function namedAt({ text }: WordIndex, start: number): PersonMention | undefined {
  const behindCall = calling.hasAt(text, start - 1);
  if (!behindCall && !beginsClause(text, start)) return undefined;
  const surname = surnameAt(text, start);
  if (surname === undefined) return undefined;
  const end = endOf(text, start);
  const name = text.slice(start, end);
  const given = name.slice(surname.length);
  const fits =
    (given.length >= 1 && given.length <= 2) || [...name].every((each) => soundCharacters.has(each));
  if (!fits || given === '' || isNoName(name)) return undefined;
  if (behindCall && called.test(text.slice(Math.max(0, start - 4), start)))
    return { start, end, name, role: undefined, rule: 'called', confidence: 0.85 };
  if (!sex.test(text.slice(end, end + 3))) return undefined;
  return { start, end, name, role: undefined, rule: 'name-and-sex', confidence: 0.9 };
}

/** No name by itself, without a mark inside, is longer. */
const longest = 6;

/** Where the Han characters from `start` on end at a mark; `start` where they go on. */
function endOf(text: string, start: number): number {
  for (let end = start; end <= start + longest; end++) {
    if (end >= text.length || mark.hasAt(text, end)) return end;
    if (!isHan(text, end)) return start;
  }
  return start;
}
