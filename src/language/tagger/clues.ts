/** What the tagger knows of each character besides itself: the word it stands in, and the lexicons that know it. */
import type { Span } from '../../page/source-text.ts';
import type { Token } from '../analysed-text.ts';
import { divisionAt } from '../gazetteer/gazetteer.ts';
import { afterNames } from '../lexicons/after-names.ts';
import { foreignPlaceEnd } from '../lexicons/foreign-places.ts';
import { givenCharacterWeight } from '../lexicons/given-name-characters.ts';
import { allRoles } from '../lexicons/posts.ts';
import { surnameAt } from '../lexicons/surnames.ts';
import { type TrieMatch, WordTrie } from '../lexicons/word-trie.ts';
import { perWord } from '../words.ts';
import { mix } from './hash.ts';

/** A part of a sentence that the tagger reads by itself. Its features may look at what stands around it in the sentence. */
export interface Stretch extends Span {
  readonly sentence: Span;
}

/** One number a character of the text in each list; 0 means none, and where nothing was asked for. */
export interface Clues {
  /** Characters with width, digits and capitals folded. */
  readonly characters: Uint16Array;
  /** Hashes of the word that covers the character, of its tag, and of the words before and behind it in the sentence. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly wordsBefore: Int32Array;
  readonly wordsBehind: Int32Array;
  /** Place in the word: 1 first, 2 inner, 3 last, 4 alone. In the lists below the same, plus 4 for each further kind. */
  readonly wordPlaces: Uint8Array;
  /** Divisions by full name, by short form; foreign places. */
  readonly divisions: Uint8Array;
  /** Offices, trades, descriptions of people. */
  readonly roles: Uint8Array;
  /** 1 common, 2 compound, 3 rare. */
  readonly surnames: Uint8Array;
  /** How well the character fits into a given name, from 1 (best) to 6. */
  readonly givenNames: Uint8Array;
  /** A word that follows people's names begins here: 1 it has a person as subject, 2 it fits one. */
  readonly afterNames: Uint8Array;
}

/** How far features look around a character. */
const lookBehind = 2;
const lookAhead = 3;

/** Clues for the characters of the stretches and around them; the stretches come in text order. Linear in their length. */
export function findClues(text: string, tokens: readonly Token[], stretches: readonly Stretch[]): Clues {
  const { length } = text;
  const clues = noClues(length);
  let token = 0;
  for (const { start, end, sentence } of stretches) {
    const from = Math.max(sentence.start, start - lookBehind);
    const to = Math.min(sentence.end, end + lookAhead);
    for (let i = from; i < to; i++) characterClues(clues, text, i);
    while ((tokens[token]?.end ?? length) <= from) token += 1;
    const wordStart = Math.max(sentence.start, tokens[token]?.start ?? from);
    markMatches(text, wordStart, to, placeAt, clues.divisions);
    markMatches(text, wordStart, to, roleAt, clues.roles);
    token = wordClues(clues, tokens, token, to, sentence);
    // the next stretch may begin in the last word
    token -= 1;
  }
  return clues;
}

/** Lists that share one piece of memory: what lies outside of the heap costs more to get than to fill. */
function noClues(length: number): Clues {
  const memory = new ArrayBuffer(24 * length);
  const words = (list: number) => new Int32Array(memory, 4 * length * list, length);
  const bytes = (list: number) => new Uint8Array(memory, (18 + list) * length, length);
  return {
    words: words(0),
    tags: words(1),
    wordsBefore: words(2),
    wordsBehind: words(3),
    characters: new Uint16Array(memory, 16 * length, length),
    wordPlaces: bytes(0),
    divisions: bytes(1),
    roles: bytes(2),
    surnames: bytes(3),
    givenNames: bytes(4),
    afterNames: bytes(5),
  };
}

function characterClues(clues: Clues, text: string, i: number): void {
  const code = text.charCodeAt(i);
  clues.characters[i] = folded(code);
  clues.givenNames[i] = givenNameClue(code);
  const surname = surnameAt(text, i);
  if (surname) clues.surnames[i] = surnameClues[surname.kind];
  const after = afterNames.longestAt(text, i);
  if (after) clues.afterNames[i] = after.value === 'strong' ? 1 : 2;
}

/** Clues of the words from number `first` on that begin before `to`; the number of the next one. */
function wordClues(
  clues: Clues,
  tokens: readonly Token[],
  first: number,
  to: number,
  sentence: Span,
): number {
  let before = first === 0 ? 0 : hashIn(sentence, tokens[first - 1]);
  let here = hashIn(sentence, tokens[first]);
  let at = first;
  for (let token = tokens[at]; token && token.start < to; token = tokens[++at]) {
    const { start, end } = token;
    const behind = at + 1 < tokens.length ? hashIn(sentence, tokens[at + 1]) : 0;
    const tag = hashOfTag(token);
    for (let i = start; i < end; i++) {
      clues.words[i] = here;
      clues.tags[i] = tag;
      clues.wordsBefore[i] = before;
      clues.wordsBehind[i] = behind;
    }
    markPlaces(clues.wordPlaces, start, end, 0);
    before = here;
    here = behind;
  }
  return at;
}

/** The hash of a word of the sentence; 0 of what lies outside. */
function hashIn({ start, end }: Span, token: Token | undefined): number {
  const inside = token !== undefined && token.start >= start && token.end <= end;
  return inside ? hashOfWord(token) : 0;
}

/** Marks the longest matches from left to right, never overlapping. */
function markMatches(
  text: string,
  from: number,
  to: number,
  read: (text: string, at: number) => TrieMatch<number> | undefined,
  into: Uint8Array,
): void {
  for (let at = from; at < to; ) {
    const match = read(text, at);
    if (match) markPlaces(into, at, match.end, match.value * 4);
    at = match ? match.end : at + 1;
  }
}

function markPlaces(into: Uint8Array, start: number, end: number, base: number): void {
  if (end - start === 1) {
    into[start] = base + 4;
    return;
  }
  for (let i = start + 1; i < end; i++) into[i] = base + 2;
  into[start] = base + 1;
  into[end - 1] = base + 3;
}

function placeAt(text: string, at: number): TrieMatch<number> | undefined {
  const division = divisionAt(text, at);
  if (division) {
    const full = division.divisions[0]?.name.length === division.end - at;
    return { end: division.end, value: full ? 0 : 1 };
  }
  const foreign = foreignPlaceEnd(text, at);
  return foreign === undefined ? undefined : { end: foreign, value: 2 };
}

const roles = new WordTrie<number>(allRoles.map((word) => [word, 0]));
const roleAt = (text: string, at: number) => roles.longestAt(text, at);

function folded(code: number): number {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (narrow >= 48 && narrow <= 57) return 48;
  return narrow >= 65 && narrow <= 90 ? narrow + 32 : narrow;
}

const hashOfWord = perWord((text) => hashOf(text));
const hashOfTag = perWord((_, tag) => hashOf(tag));

function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = mix(hash, folded(word.charCodeAt(i)));
  return hash;
}

const surnameClues = { common: 1, compound: 2, rare: 3 } as const;

/** The least weights of the clues from 1 to 5; what weighs less is 6. */
const weightSteps = [4, 2, 0.5, -0.4, -2];

function givenNameClue(code: number): number {
  const weight = givenCharacterWeight(code);
  let clue = 1;
  for (const least of weightSteps) if (weight < least) clue += 1;
  return clue;
}
