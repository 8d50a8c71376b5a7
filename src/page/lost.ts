/** Paragraphs whose beginning seems to be missing: flagged, never completed. */
import { cutWords } from '../language/segment.ts';

/** Nothing begins like this. */
const impossible = /^[，、。；：！？）》”’％%]/u;
const longestPiece = 6;
/** 市总工会, 全区, 该公司: what a paragraph may begin with although a longer name with it stands above. */
const shortForms: ReadonlySet<string> = new Set('省市区县州盟旗镇乡街村全本该各总中在');

/**
 * Why a paragraph seems to begin in the middle of a word or a name, given the article's other text before it;
 * undefined where it does not. 力量汇聚… after 凝心聚力量汇聚… has lost 凝心聚.
 */
export function lostBeginning(paragraph: string, textBefore: string): string | undefined {
  if (impossible.test(paragraph)) return 'begins with a mark that begins nothing';
  if (shortForms.has(paragraph.charAt(0))) return undefined;
  const piece = paragraph.slice(0, longestPiece);
  for (let length = piece.length; length >= 3; length--) {
    const words = piece.slice(0, length);
    if (!/^\p{Script=Han}+$/u.test(words)) continue;
    const at = textBefore.indexOf(words);
    if (at < 0) continue;
    const whole = wordOver(textBefore.slice(Math.max(0, at - 4), at), words);
    return whole === undefined ? undefined : `begins in the middle of ${whole}, which stands above`;
  }
  return undefined;
}

/** The word that has characters of both, where the segmenter finds one. */
function wordOver(before: string, after: string): string | undefined {
  let at = 0;
  for (const word of cutWords(before + after)) {
    if (at < before.length && at + word.length > before.length) return word;
    at += word.length;
  }
  return undefined;
}
