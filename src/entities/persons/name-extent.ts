/** How far a person's name reaches from where it begins: every possible end is scored by what stands there. */
import { afterNames, singleVerbs } from '../../language/lexicons/after-names.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { foreignPlaceEnd } from '../../language/lexicons/foreign-places.ts';
import { givenNameWeight } from '../../language/lexicons/given-name-characters.ts';
import { wordLikeGivenNames } from '../../language/lexicons/given-names.ts';
import {
  dottedCharacters,
  doubtfulSounds,
  nameElements,
  soundCharacters,
} from '../../language/lexicons/minority-names.ts';
import { edgeCharacters } from '../../language/lexicons/name-edges.ts';
import { isClearSurname, isCompound, singleSurnameAt } from '../../language/lexicons/surnames.ts';
import type { WordIndex } from '../word-index.ts';
import { behindName } from './behind-name.ts';

export interface NameExtent {
  readonly end: number;
  /** The better the surroundings fit; above 1 with a cue on the left, above 2.5 without. */
  readonly score: number;
  readonly kind: 'surname' | 'sounds';
  /** What follows has a person as its subject. */
  readonly strongAfter: boolean;
  /** A mark, a conjunction or a verb follows, not just any word. */
  readonly fitsAfter: boolean;
  /** A mark of punctuation follows. */
  readonly markAfter: boolean;
  /** How typical the characters are of given names; 2 for names written by sound. */
  readonly weight: number;
  /** It is an everyday word of the segmenter's dictionary. */
  readonly everyday: boolean;
  /** Printed with a space between surname and given name, as names of two characters are set. */
  readonly spaced?: boolean;
}

const openWordTags = /^(?:n$|nz|ng|x|nr|ns|nt|eng)/u;
const longestSounds = 10;

/** The best reading of a name that begins at `start`, if anything there can be one. */
export function nameExtent(index: WordIndex, start: number): NameExtent | undefined {
  const { text } = index;
  if (foreignPlaceEnd(text, start) !== undefined) return undefined;
  const dotted = dotAhead(text, start) ? bestOf(dottedNames(index, start)) : undefined;
  if (dotted) return dotted;
  let best = bestOf(soundNames(index, start));
  const compound = isCompound(text, start);
  if (best && best.end - start >= 3 && !compound) return best;
  if (compound) {
    best = better(best, surnamed(index, start, 2, 2, 1.2));
    best = better(best, surnamed(index, start, 2, 1, 1.2));
  }
  const single = compound && isClearSurname(text, start) ? undefined : singleSurnameAt(text, start);
  if (single) {
    const bonus = single.kind === 'common' ? 0.4 : 0;
    best = better(best, surnamed(index, start, 1, 2, bonus));
    best = better(best, surnamed(index, start, 1, 1, bonus));
    if (!best && single.kind === 'common') best = spacedName(index, start);
  }
  return best;
}

/** The one with the higher score; the first of equals. */
function better(one: NameExtent | undefined, other: NameExtent | undefined): NameExtent | undefined {
  return one && !(other && other.score > one.score) ? one : other;
}

function bestOf(candidates: readonly NameExtent[]): NameExtent | undefined {
  let best: NameExtent | undefined;
  for (const candidate of candidates) best = better(best, candidate);
  return best;
}

const spaces = /^[ \u3000]{1,2}/u;

/** 赵　磊: two characters set to the width of three; a mark or what a person does stands behind. */
function spacedName(index: WordIndex, start: number): NameExtent | undefined {
  const { text } = index;
  const space = spaces.exec(text.slice(start + 1, start + 3))?.[0].length ?? 0;
  const end = start + 2 + space;
  if (space === 0 || !isHan(text, end - 1)) return undefined;
  const after = behindName(index, end);
  if (!after.strong && !after.mark) return undefined;
  return {
    end,
    score: after.score + 0.6,
    kind: 'surname',
    strongAfter: after.strong,
    fitsAfter: true,
    markAfter: after.mark,
    weight: Math.max(1, givenNameWeight(text.charAt(end - 1))),
    everyday: false,
    spaced: true,
  };
}

function surnamed(
  index: WordIndex,
  start: number,
  surname: number,
  given: number,
  bonus: number,
): NameExtent | undefined {
  const { text } = index;
  const end = start + surname + given;
  if (end > text.length) return undefined;
  for (let i = start + surname; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return undefined;
  }
  const after = behindName(index, end);
  const givenWord = index.at(start + surname);
  const isWord =
    given === 2 && givenWord !== undefined && givenWord.start === start + surname && givenWord.end === end;
  const givenName = text.slice(start + surname, end);
  const twice = given === 2 && givenName.charAt(0) === givenName.charAt(1) && !notTwice.hasAt(text, end - 1);
  const wordLike = wordLikeGivenNames.has(givenName) || twice;
  const ofClan = surname === 2 && nameElements.longestAt(text, start)?.end === start + surname;
  const characters = wordLike ? 1.5 : givenNameWeight(givenName) + (isWord ? 0.6 : 0);
  const weight = ofClan ? Math.max(1, characters) : characters;
  let score = after.score + bonus + (given === 2 ? 1 : 0) + Math.max(-2, Math.min(1.2, weight * 0.35));
  const first = index.at(start);
  const everyday =
    first !== undefined && first.start === start && first.end === end && !mayBePerson(first.tag);
  // 岭上|莲，: what ends the name is typical of names
  const closes = given === 2 && (after.mark || after.strong) && givenNameWeight(text.charAt(end - 1)) >= 2;
  for (let i = start + surname; i < end && !everyday && !wordLike; i++) {
    if (!edgeCharacters.hasAt(text, i)) continue;
    if (text.charAt(i) === '叫' && daiSurnames.hasAt(text, start)) continue;
    if (text.charAt(i) === '各' && i === end - 1 && surname === 2) continue;
    const character = text.charAt(i);
    score -=
      (gentleGiven.has(character) && !(character === '得' && i === end - 1)) ||
      (character === '有' && i < end - 1)
        ? 0.4
        : closes && i === end - 2
          ? 0.8
          : 2.5;
  }
  score += wordLike ? 0 : scoreWords(index, start, end, after.strong || after.mark, weight);
  // 派医生|来|坐诊: two verbs
  if (isWord && givenWord.tag === 'v' && first?.end === start + 1 && first.tag === 'v' && !wordLike)
    score -= 5;
  const isTwice = given === 2 && recurs(text, start, end);
  if (isTwice) score += 0.8;
  if (given === 2 && '为向给'.includes(text.charAt(end - 1)) && recipients.test(text.slice(end, end + 24)))
    score -= 2;
  // 叶敏|教他们剪纸, 欧阳锋|用方言念: a verb and what it is done to or with
  if (given === 2 && !after.mark && !after.strong && singleVerbs.hasAt(text, end - 1) && !isTwice)
    score -= givenNameWeight(text.charAt(end - 1)) < 0 ? 1.5 : 0.5;
  // 罗莉|管后勤: the same seen from the shorter name
  if (given === 1 && !after.word && !after.mark && singleVerbs.hasAt(text, end)) score += 1;
  // 沈岳|先讲上半年的账, 沈岳|均出席, 雷雪|同推一辆餐车
  if (given === 2 && '先均皆同代替'.includes(text.charAt(end - 1)) && after.strong && !isTwice) score -= 2;
  // 副主席端木清|代为领奖: a strong word begins with a character that seldom ends a name
  if (given === 2 && !isTwice && givenNameWeight(text.charAt(end - 1)) < 0) {
    const verb = afterNames.longestAt(text, end - 1);
    if (verb?.value === 'strong' && verb.end > end) score -= 2;
  }
  // 见到柏松|时，
  if (given === 2 && text.charAt(end - 1) === '时' && text.charAt(end) === '，') score -= 2;
  return {
    end,
    score,
    kind: 'surname',
    strongAfter: after.strong,
    fitsAfter: after.strong || after.mark || after.word,
    markAfter: after.mark,
    weight,
    everyday,
  };
}

/** 常常, 时时, 天天, 事事: words of a character twice; 多多 and 圆圆 are given names. */
const notTwice = new CharacterSet('天人家年时处个样事常往渐慢刚仅偏单统上下各次每');

/** What the segmenter takes for a person's name or does not know. */
function mayBePerson(tag: string): boolean {
  return tag.startsWith('x') || tag.startsWith('nr');
}

/** 馆长罗某|为学员送上, 陈某|为获奖的队伍颁奖, 选举王某|为主席: for whom something is done, or what somebody becomes. */
const recipients =
  /^(?:[^，。；为向给]{1,20}(?:颁奖|颁证|授牌|授旗|授奖|揭牌|剪彩|送上|颁发|发放|佩戴)|学员|职工|选手|学生|孩子|员工|工人|大家|获奖|优胜|先进|受表彰|代表|现场|参赛|困难|一线|新人|骑手|司机|环卫|劳模|工匠|师生|青年|女工|农民工|他们|副?主席|副?主任|副?会长|副?组长|副?队长|委员|理事|代表)/u;

/** Of Dai people, whose given names may end in 叫 (玉罕叫, 岩叫), as Yi names do in 各 (曲比尔各). */
const daiSurnames = new CharacterSet('玉岩依');

/** Characters of grammar that are common in given names. */
const gentleGiven = new CharacterSet(
  '和为成向同本来家名英达全应方进之从如若中有以时年月立才原任可得能自会令',
);

/** How far away the same name counts: no article is longer, and a page of damage stays fast. */
const farthestRecurrence = 5000;

/** The same three characters stand elsewhere too, in front of something else. */
export function recurs(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - farthestRecurrence);
  const near = text.slice(from, end + farthestRecurrence);
  const name = text.slice(start, end);
  const later = near.indexOf(name, end - from);
  const other = later >= 0 ? later : near.lastIndexOf(name, start - from - 1);
  return other >= 0 && other !== start - from && near.charAt(other + name.length) !== text.charAt(end);
}

/** What the words of the segmenter say about a name from `start` to `end`. */
function scoreWords(index: WordIndex, start: number, end: number, well: boolean, weight: number): number {
  let score = 0;
  const first = index.at(start);
  if (first && first.start === start && first.end - start >= 2 && !mayBePerson(first.tag)) {
    if (first.end > end) score -= 3;
    else if (first.end === end) score -= openWordTags.test(first.tag) ? (well ? 0.3 : 1.2) : well ? 1 : 3;
    else score -= well ? 0.3 : 1;
  }
  if (first && first.start === start && first.end === end && first.tag.startsWith('nr')) score += 0.4;
  // 铣|工种|晓月: what looks like a word may be cut wrong where the rest is typical of names.
  if (first && first.start < start && first.tag !== 'x') score -= end - start >= 3 && weight >= 2 ? 1 : 2.5;
  const last = index.at(end - 1);
  // 辛伟|站在, which an unknown word hides or the dictionary cuts
  if (
    last?.end === end &&
    (last.tag === 'x' || last.start === end - 1) &&
    end - start >= 3 &&
    crossesVerb(index.text, end)
  )
    score -= 1.5;
  // 符德广|为, 郎春燕|都: what the dictionary joins to a word of grammar behind the name may be cut wrong.
  if (last && last.start === end - 1 && last.end === end + 1 && predicateBegins(index.text, end))
    score -= 0.5;
  else if (last && last.start >= start && last.end > end)
    score -= last.tag === 'x' ? 0.5 : last.start === start ? 0 : 2;
  return score;
}

/** Prepositions and adverbs that follow a subject. */
const behindSubject = new CharacterSet('为将向与在从对给把都也均皆又还代同替');

/** 郎春燕|都, 常建国|家住城西 */
function predicateBegins(text: string, end: number): boolean {
  if (behindSubject.hasAt(text, end)) return true;
  const word = afterNames.longestAt(text, end);
  return word?.value === 'strong' && word.end >= end + 2;
}

/** The last character and the next one are a verb that people are the subject of. */
function crossesVerb(text: string, end: number): boolean {
  const verb = afterNames.longestAt(text, end - 1);
  return verb?.value === 'strong' && verb.end > end;
}

/** Names written by sound: 洛桑次仁, 古丽娜·阿布都, 敖·格日乐. */
function soundNames(index: WordIndex, start: number): readonly NameExtent[] {
  const { text } = index;
  // 公司的|巴特尔
  if (doubtfulSounds.hasAt(text, start) && !nameElements.longestAt(text, start)) return [];
  const limit = Math.min(text.length, start + longestSounds + 4);
  let dot = -1;
  let elementEnd = -1;
  let elementStart = -1;
  let end = start;
  for (; end < limit; end++) {
    if (text.charCodeAt(end) === dotCode) {
      if (end === start) return [];
      dot = end;
      continue;
    }
    const element = nameElements.longestAt(text, end);
    if (element) {
      if (elementStart < 0) elementStart = end;
      elementEnd = Math.max(elementEnd, element.end);
    }
    if (end < elementEnd) continue;
    if (!soundCharacters.hasAt(text, end) && !(dot < 0 && dotNear(text, end) && isHan(text, end))) break;
    if (doubtfulSounds.hasAt(text, end) && dot < 0 && end > start) break;
  }
  if (dot < 0 && elementStart < 0) return [];
  const found: NameExtent[] = [];
  const shortest = Math.max(dot >= 0 ? dot + 2 : elementEnd, start + 2);
  for (let stop = Math.min(shortest, end); stop <= end; stop++) {
    if (stop - start < 2 || text.charAt(stop - 1) === '·') continue;
    const after = behindName(index, stop);
    const full = stop === end ? 1 : 0;
    const score =
      after.score +
      full +
      (dot >= 0 ? 1.2 : 0.3) +
      (elementStart >= 0 ? 0.5 : 0) -
      (stop - start === 2 ? 1 : 0);
    found.push({
      end: stop,
      score,
      kind: 'sounds',
      strongAfter: after.strong,
      fitsAfter: after.strong || after.mark || after.word,
      markAfter: after.mark,
      weight: 2,
      everyday: false,
    });
  }
  return found;
}

/** Whether a · stands among the next characters of a run without punctuation: names that have one have it there. */
export function dotAhead(text: string, start: number): boolean {
  const last = Math.min(text.length - 1, start + longestBeforeDot);
  for (let i = start + 1; i <= last; i++) {
    const code = text.charCodeAt(i);
    if (code === dotCode) return true;
    if (!(code >= 0x4e00 && code <= 0x9fff)) return false;
  }
  return false;
}

const dotCode = '·'.charCodeAt(0);
const longestBeforeDot = 14;

/** Whether a · follows within two characters. */
function dotNear(text: string, at: number): boolean {
  return text.startsWith('·', at + 1) || text.startsWith('·', at + 2);
}

const longestPart = 7;

/** 阿卜杜拉·买买提, 约翰·史密斯: every character on both sides of the mark is one that sounds are written in. */
function dottedNames(index: WordIndex, start: number): readonly NameExtent[] {
  const { text } = index;
  let end = partEnd(text, start);
  let dots = 0;
  let last = start;
  while (end - last >= 1 && text.charAt(end) === '·' && dots < 4) {
    last = end + 1;
    end = partEnd(text, last);
    dots += 1;
  }
  if (dots === 0 || end === last) return [];
  const found: NameExtent[] = [];
  for (let stop = last + 1; stop <= end; stop++) {
    const after = behindName(index, stop);
    const inElement = elementAcross(text, last, stop);
    const inWord =
      inElement < 0 || (!index.begins(stop) && index.at(stop)?.tag !== 'x' && inElement === 0) ? 1.5 : 0;
    const score =
      after.score +
      1.5 +
      0.3 * (stop - last) -
      inWord -
      (stop - last === 1 ? 1.5 : 0) +
      (stop === end ? 1 : 0);
    const { strong, mark, word } = after;
    found.push({
      end: stop,
      score,
      kind: 'sounds',
      strongAfter: strong,
      fitsAfter: strong || mark || word,
      markAfter: mark,
      weight: 2,
      everyday: false,
    });
  }
  return found;
}

function partEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < longestPart) {
    const element = nameElements.longestAt(text, end)?.end;
    if (element === undefined && !dottedCharacters.hasAt(text, end)) break;
    end = element ?? end + 1;
  }
  return end;
}

/** 1 where a part that such names are made of ends at `stop`, -1 where one goes on across it, else 0. */
function elementAcross(text: string, start: number, stop: number): number {
  for (let at = start; at < stop; at++) {
    const end = nameElements.longestAt(text, at)?.end;
    if (end === stop) return 1;
    if (end !== undefined && end > stop) return -1;
  }
  return 0;
}

function isHan(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code >= 0x4e00 && code <= 0x9fff && !edgeCharacters.hasAt(text, position);
}
