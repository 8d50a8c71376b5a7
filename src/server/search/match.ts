/** How well an entity's names answer what somebody typed. */
import { fold } from './fold.ts';

export interface Names {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names in pinyin, separated by blanks. */
  readonly pinyin: string;
  readonly initials: string;
}

export interface Match {
  /** 0 is the best. */
  readonly rank: number;
  /** The name, alias, pinyin or initials that matched. */
  readonly matched: string;
}

/** Ways to match, the best first. Names and aliases are tried by each before the next, initials and pinyin likewise. */
const ways: readonly ((text: string, query: string) => boolean)[] = [
  (text, query) => text === query,
  (text, query) => text.startsWith(query),
  (text, query) => text.includes(query),
  isScattered,
];

/** @returns undefined where no name matches in any way */
export function bestMatch(names: Names, typed: string): Match | undefined {
  const query = fold(typed);
  if (query === '') return undefined;
  const spoken = [...names.initials.split(' '), ...names.pinyin.split(' ')].filter((word) => word !== '');
  let rank = 0;
  for (const [index, matches] of ways.entries()) {
    if (matches(fold(names.name), query)) return { rank, matched: names.name };
    rank += 1;
    const alias = names.aliases.find((other) => matches(fold(other), query));
    if (alias !== undefined) return { rank, matched: alias };
    rank += 1;
    // Two letters stand scattered in nearly every pinyin: there the letters must stand together.
    const word = index === ways.length - 1 ? undefined : spoken.find((other) => matches(other, query));
    if (word !== undefined) return { rank, matched: word };
    rank += 1;
  }
  return undefined;
}

/** 上海工会 in 上海市总工会: all characters, in this order. */
function isScattered(text: string, query: string): boolean {
  let at = 0;
  for (const character of query) {
    const found = text.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
