/** What the tagger knows of each character besides itself: the word it stands in, and the lexicons that know it. */
import type { Token } from '../analysed-text.ts';
import { divisionAt } from '../gazetteer/gazetteer.ts';
import { afterNames } from '../lexicons/after-names.ts';
import { CharacterSet } from '../lexicons/character-set.ts';
import { foreignPlaceEnd } from '../lexicons/foreign-places.ts';
import { givenNameWeight } from '../lexicons/given-name-characters.ts';
import { knownOrganisations } from '../lexicons/known-organisations.ts';
import { organisationHeads } from '../lexicons/organisation-heads.ts';
import { placeHeads } from '../lexicons/place-heads.ts';
import { allRoles } from '../lexicons/posts.ts';
import { surnameAt } from '../lexicons/surnames.ts';
import { WordTrie } from '../lexicons/word-trie.ts';
import { mix } from './hash.ts';

/** One number a character of the text in each list; 0 means none. */
export interface Clues {
  /** Characters with width, digits and capitals folded. */
  readonly characters: Uint16Array;
  /** Hashes of the word that covers the character, of its tag, and of the words before and behind it. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly wordsBefore: Int32Array;
  readonly wordsBehind: Int32Array;
  /** Place in the word: 1 first, 2 inner, 3 last, 4 alone. In the lists below the same, plus 4 for each further kind. */
  readonly wordPlaces: Uint8Array;
  /** Divisions by full name, by short form; foreign places. */
  readonly divisions: Uint8Array;
  /** Heads of bodies, units, sites and places. */
  readonly heads: Uint8Array;
  readonly roles: Uint8Array;
  readonly known: Uint8Array;
  /** 1 common, 2 compound, 3 rare. */
  readonly surnames: Uint8Array;
  /** How well the character fits into a given name, from 1 (best) to 6. */
  readonly givenNames: Uint8Array;
  /** A word that follows people's names begins here: 1 it has a person as subject, 2 it fits one. */
  readonly afterNames: Uint8Array;
  /** How far to the right the next head ends in the same run without punctuation, in six steps. */
  readonly headsAhead: Uint8Array;
}

const headKinds = { body: 0, unit: 1, site: 2 } as const;
const placeHeadKind = 3;
const headTrie = new WordTrie<number>([
  ...organisationHeads.map(({ word, kind }) => [word, headKinds[kind]] as const),
  ...placeHeads.map(([word]) => [word, placeHeadKind] as const),
]);
const roleTrie = new WordTrie<0>(allRoles.map((word) => [word, 0]));
const knownTrie = new WordTrie<0>(knownOrganisations.map(([form]) => [form, 0]));

/** Clues for each character of `text`, which the tokens cover. Linear in its length. */
export function findClues(text: string, tokens: readonly Token[]): Clues {
  const { length } = text;
  const heads = new Uint8Array(length);
  const clues = {
    ...wordClues(length, tokens),
    characters: new Uint16Array(length),
    divisions: new Uint8Array(length),
    heads,
    roles: new Uint8Array(length),
    known: new Uint8Array(length),
    surnames: new Uint8Array(length),
    givenNames: new Uint8Array(length),
    afterNames: new Uint8Array(length),
  };
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    clues.characters[i] = folded(code);
    clues.givenNames[i] = givenNameClue(code);
    clues.surnames[i] = surnameClue(text, i);
    const after = afterNames.longestAt(text, i);
    if (after) clues.afterNames[i] = after.value === 'strong' ? 1 : 2;
  }
  markMatches(text, (at) => placeAt(text, at), clues.divisions);
  markMatches(text, (at) => headTrie.longestAt(text, at), heads);
  markMatches(text, (at) => roleTrie.longestAt(text, at), clues.roles);
  markMatches(text, (at) => knownTrie.longestAt(text, at), clues.known);
  return { ...clues, headsAhead: headsAhead(text, heads) };
}

function folded(code: number): number {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (narrow >= 48 && narrow <= 57) return 48;
  return narrow >= 65 && narrow <= 90 ? narrow + 32 : narrow;
}

/** Working it out takes less time than looking it up. */
function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = mix(hash, folded(word.charCodeAt(i)));
  return hash;
}

function wordClues(length: number, tokens: readonly Token[]) {
  const words = new Int32Array(length);
  const tags = new Int32Array(length);
  const wordsBefore = new Int32Array(length);
  const wordsBehind = new Int32Array(length);
  const wordPlaces = new Uint8Array(length);
  let before = 0;
  let here = tokens[0] ? hashOf(tokens[0].text) : 0;
  let index = 0;
  for (const { start, end, tag } of tokens) {
    index += 1;
    const next = tokens[index];
    const behind = next ? hashOf(next.text) : 0;
    const tagHash = hashOf(tag);
    for (let i = start; i < end; i++) {
      words[i] = here;
      tags[i] = tagHash;
      wordsBefore[i] = before;
      wordsBehind[i] = behind;
    }
    markPlaces(wordPlaces, start, end, 0);
    before = here;
    here = behind;
  }
  return { words, tags, wordsBefore, wordsBehind, wordPlaces };
}

/** Marks the longest words from left to right, never overlapping. */
function markMatches(
  text: string,
  read: (at: number) => { readonly end: number; readonly value: number } | undefined,
  into: Uint8Array,
): void {
  for (let at = 0; at < text.length; ) {
    const match = read(at);
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

function placeAt(text: string, at: number) {
  const division = divisionAt(text, at);
  if (division) {
    const full = division.divisions[0]?.name.length === division.end - at;
    return { end: division.end, value: full ? 0 : 1 };
  }
  const foreign = foreignPlaceEnd(text, at);
  return foreign === undefined ? undefined : { end: foreign, value: 2 };
}

const surnameClues = { common: 1, compound: 2, rare: 3 } as const;

function surnameClue(text: string, at: number): number {
  const surname = surnameAt(text, at);
  return surname ? surnameClues[surname.kind] : 0;
}

/** By character code, filled as characters occur. */
const givenNameClues = new Uint8Array(0x10000);

function givenNameClue(code: number): number {
  const known = givenNameClues[code] ?? 0;
  if (known > 0) return known;
  const weight = givenNameWeight(String.fromCharCode(code));
  const steps = [4, 2, 0.5, -0.4, -2];
  const clue = 1 + steps.filter((least) => weight < least).length;
  givenNameClues[code] = clue;
  return clue;
}

const breaks = new CharacterSet('，。；：！？、“”‘’《》（）()…— \n');
const farthestHead = 20;

function headsAhead(text: string, heads: Uint8Array): Uint8Array {
  const steps = new Uint8Array(text.length);
  let distance = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const head = heads[i] ?? 0;
    const ends = head > 0 && head <= placeHeadKind * 4 && head % 4 !== 1 && head % 4 !== 2;
    if (breaks.hasAt(text, i)) distance = 0;
    else if (ends) distance = 1;
    else if (distance > 0) distance = distance < farthestHead ? distance + 1 : 0;
    steps[i] = distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : 7;
  }
  return steps;
}
