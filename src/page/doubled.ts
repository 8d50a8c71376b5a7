/** Text that the printer set twice where a column ends: 切实保障⏎障职工权益. */
import { surnameAt } from '../language/lexicons/surnames.ts';
import { cutKnownWords } from '../language/segment.ts';

/** No more than a few characters are ever set twice. */
const longest = 8;
/** How much on each side is looked at. */
const window = 12;
/** Adverbs and auxiliaries that never follow themselves; 了, 的, 在, 不 may (知道了了解, 在在建). */
const neverTwice: ReadonlySet<string> = new Set('只也都还就再又才很更最将被把从向对由与和及或并而但');
const number = /^[\d零一二两三四五六七八九十百千万亿.]+$/u;

/** Heads of organisations: 总工|工会 is 总工会, while 生产|产业 is no 生产业. */
const organisationHead = /[会院局所社部厅校司处室]$/u;
/** What stands before a person's name, and behind it. */
const beforeName = /[长员师任记席理表手人授、：]$/u;
const afterName = /^(?:[，、。（说在从对和与介告表获]|等|第一)/u;

/**
 * How many characters at the start of `after` only repeat the end of `before`; 0 where the two simply go on.
 * Doubled characters are mostly right (工会|会员, 一一): they are taken for an error only where the join alone
 * explains them, or where `elsewhere`, the text around, has the same words without the doubling.
 */
export function doubledAtJoin(before: string, after: string, elsewhere: () => string): number {
  for (let length = Math.min(longest, before.length, after.length); length > 1; length--) {
    const piece = after.slice(0, length);
    if (before.endsWith(piece)) return isRepeatedOnPurpose(piece) ? 0 : length;
  }
  const twice = after.slice(0, 1);
  if (twice === '' || !before.endsWith(twice) || !/\p{Script=Han}/u.test(twice) || number.test(twice))
    return 0;
  const [left, right] = [before.slice(-window), after.slice(0, window)];
  const isTwice =
    isSingleDoubled(left, right, twice) ||
    isOneWordOnce(left, right) ||
    isNameOnce(left, right) ||
    isOnceElsewhere(left, right, elsewhere);
  return isTwice ? 1 : 0;
}

/** 石城市总工|工会, 基金|金会: read once, a word of three characters and more lies over the join. */
function isOneWordOnce(before: string, after: string): boolean {
  const join = before.length;
  const word = wordOver(cutKnownWords(before + after.slice(1)), join - 1);
  if (word === undefined || word.text.length < 3 || word.start > join - 2 || word.end < join + 1)
    return false;
  const doubled = cutKnownWords(before + after);
  const [first, second] = [wordOver(doubled, join - 1), wordOver(doubled, join)];
  const bothWords = (first?.text.length ?? 0) > 1 && (second?.text.length ?? 0) > 1;
  return !bothWords || organisationHead.test(word.text);
}

/** 主席裘晓|晓洁说: a name of three characters. */
function isNameOnce(before: string, after: string): boolean {
  const surname = before.charAt(before.length - 2);
  return (
    surnameAt(surname, 0) !== undefined &&
    beforeName.test(before.slice(0, -2)) &&
    /^\p{Script=Han}{2}/u.test(after) &&
    afterName.test(after.slice(2)) &&
    cutKnownWords(after.slice(0, 2)).length > 1
  );
}

/** Whether the text has these words elsewhere, and never with the character twice. */
function isOnceElsewhere(before: string, after: string, elsewhere: () => string): boolean {
  const [left, twice, right] = [before.slice(-2, -1), after.slice(0, 1), after.slice(1, 2)];
  const words = cutKnownWords(before + after);
  const [first, second] = [wordOver(words, before.length - 1), wordOver(words, before.length)];
  // 员工|工作: each has a word to be in, whatever 人员工作 elsewhere looks like
  const bothWords = (first?.text.length ?? 0) > 1 && (second?.text.length ?? 0) > 1;
  if (bothWords && first?.start !== second?.start) return false;
  if (!/^\p{Script=Han}{2}$/u.test(left + right)) return false;
  const text = elsewhere();
  return text.includes(left + twice + right) && !text.includes(left + twice + twice + right);
}

interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The word that has the character at `at`. */
function wordOver(words: readonly string[], at: number): PlacedWord | undefined {
  let start = 0;
  for (const text of words) {
    if (start <= at && start + text.length > at) return { text, start, end: start + text.length };
    start += text.length;
  }
  return undefined;
}

/** 一个一个, 哈哈, 88: language does that. */
function isRepeatedOnPurpose(piece: string): boolean {
  return (
    piece.startsWith('一') ||
    number.test(piece) ||
    new Set(piece).size === 1 ||
    !/\p{Script=Han}/u.test(piece)
  );
}

/** Whether one of the two equal characters has no word to be in. */
function isSingleDoubled(before: string, after: string, twice: string): boolean {
  const join = before.length;
  const words = cutKnownWords(before + after);
  const [left, right] = [wordOver(words, join - 1), wordOver(words, join)];
  // one word over the join has both: 一一, 妈妈, 层层
  if (left === undefined || right === undefined || left.start === right.start) return false;
  const [first, second] = [left.text, right.text];
  if (first.length > 1 && second.length > 1) return false;
  if (neverTwice.has(twice)) return true;
  if (first === twice && second.length > 1 && endsName(before)) return false;
  // 保障|障|职工: the second is left over; 爆破、|井|井下: the first is
  return (first === twice || second === twice) && !mayStandAlone.has(twice);
}

/** 工人李明|明天, 主席高|高度: what stands alone may be a name, or the end of one. */
function endsName(before: string): boolean {
  return [1, 2].some(
    (length) =>
      surnameAt(before.slice(-length), 0) !== undefined && beforeName.test(before.slice(0, -length)),
  );
}

/** Characters that are words by themselves after a word that ends in them: 为了|了, 现在|在, 就是|是. */
const mayStandAlone: ReadonlySet<string> = new Set(
  '了的在是有不一人会到说为上下来去里中大小个看做能要用以其后前年月日',
);
