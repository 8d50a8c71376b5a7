/** Text that the printer set twice where a column ends: 切实保障⏎障职工权益. */
import { cutKnownWords } from '../language/segment.ts';

/** No more than a few characters are ever set twice. */
const longest = 8;
/** How much on each side is looked at. */
const window = 12;
/** Adverbs and auxiliaries that never follow themselves; 了, 的, 在, 不 may (知道了了解, 在在建). */
const neverTwice: ReadonlySet<string> = new Set('只也都还就再又才很更最将被把从向对由与和及或并而但');
const number = /^[\d零一二两三四五六七八九十百千万亿.]+$/u;

/**
 * How many characters at the start of `after` only repeat the end of `before`; 0 where the two simply go on.
 * Doubled characters are mostly right (工会|会员, 一一): they are taken for an error only where the join alone
 * explains them.
 */
export function doubledAtJoin(before: string, after: string): number {
  for (let length = Math.min(longest, before.length, after.length); length > 1; length--) {
    const piece = after.slice(0, length);
    if (before.endsWith(piece)) return isRepeatedOnPurpose(piece) ? 0 : length;
  }
  const twice = after.slice(0, 1);
  if (twice === '' || !before.endsWith(twice) || !/\p{Script=Han}/u.test(twice) || number.test(twice))
    return 0;
  return isSingleDoubled(before.slice(-window), after.slice(0, window), twice) ? 1 : 0;
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
  let at = 0;
  let first = '';
  let second = '';
  for (const word of cutKnownWords(before + after)) {
    if (at <= join - 1 && at + word.length > join - 1) first = word;
    if (at <= join && at + word.length > join) {
      // one word over the join has both: 一一, 妈妈, 层层
      if (at < join) return false;
      second = word;
    }
    at += word.length;
  }
  if (first.length > 1 && second.length > 1) return false;
  if (neverTwice.has(twice)) return true;
  // 保障|障|职工: the second is left over; 爆破、|井|井下: the first is
  return (first === twice || second === twice) && !mayStandAlone.has(twice);
}

/** Characters that are words by themselves after a word that ends in them: 为了|了, 现在|在, 就是|是. */
const mayStandAlone: ReadonlySet<string> = new Set(
  '了的在是有不一人会到说为上下来去里中大小个看做能要用以其后前年月日',
);
