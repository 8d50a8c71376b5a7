/**
 * Finds people's names from what stands around them: an office, trade or description in front, a verb of speaking or
 * taking part behind, a pseudonym's mark, a list of people. Never from the segmenter's guess.
 */

import type { Steps } from '../../language/in-step.ts';
import { everydayNouns } from '../../language/lexicons/everyday-words.ts';
import { WordTrie } from '../../language/lexicons/word-trie.ts';
import type { Span } from '../../page/source-text.ts';
import { byStart } from '../../page/span-order.ts';
import type { WordIndex } from '../word-index.ts';
import { type NameExtent, nameExtent } from './name-extent.ts';
import { beginsClause, roleWords } from './name-plausibility.ts';
import { namedAt } from './named-people.ts';
import { type PersonMention, partsOfNames, personMention } from './person-mention.ts';
import { spokenAt } from './spoken-people.ts';
import { besideBody, hasPseudonyms, pseudonymAt, titledAt } from './titled-people.ts';

/** People in text order. `taken` are ranges where no name can be: names of bodies and of places. */
export function* findingPeople(
  index: WordIndex,
  taken: readonly Span[],
  bodies: readonly Span[],
): Steps<readonly PersonMention[]> {
  const bodyEnds = new Uint8Array(index.text.length + 1);
  for (const body of bodies) bodyEnds[body.end] = 1;
  const pseudonyms = hasPseudonyms(index.text);
  const blocked = new Uint8Array(index.text.length);
  for (const span of taken) blocked.fill(1, span.start, span.end);
  const sure = search(index, blocked, new CuedPeople(pseudonyms, bodyEnds));
  yield;
  const first = withLaterMentions(index, [...sure, ...listed(index, sure, blocked)], blocked);
  for (const person of first) blocked.fill(1, person.start, person.end);
  yield;
  const spoken = search(index, blocked, uncuedPeople);
  if (spoken.length === 0) return first;
  const second = withLaterMentions(index, [...spoken, ...listed(index, spoken, blocked)], blocked);
  return [...first, ...second].sort(byStart);
}

/** Reads the person whose name begins at a place. */
interface PersonReader {
  read(index: WordIndex, start: number): PersonMention | undefined;
}

class CuedPeople implements PersonReader {
  readonly #pseudonyms: boolean;
  readonly #bodyEnds: Uint8Array;

  constructor(pseudonyms: boolean, bodyEnds: Uint8Array) {
    this.#pseudonyms = pseudonyms;
    this.#bodyEnds = bodyEnds;
  }

  read(index: WordIndex, start: number): PersonMention | undefined {
    return (
      (this.#pseudonyms ? pseudonymAt(index, start) : undefined) ??
      titledAt(index, start) ??
      namedAt(index, start) ??
      besideBody(index, start, this.#bodyEnds)
    );
  }
}

const uncuedPeople: PersonReader = { read: spokenAt };

function search(index: WordIndex, blocked: Uint8Array, people: PersonReader): readonly PersonMention[] {
  const { text } = index;
  const found: PersonMention[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const mention = code >= 0x4e00 && code <= 0x9fff && blocked[i] === 0 ? people.read(index, i) : undefined;
    if (mention && blocked[mention.end - 1] === 0) {
      found.push(mention);
      i = mention.end;
    } else i += 1;
  }
  return found;
}

/** Bare names beside a known person in a list: 张某、李某和王某某等. */
function listed(
  index: WordIndex,
  people: readonly PersonMention[],
  blocked: Uint8Array,
): readonly PersonMention[] {
  const { text } = index;
  const starts = new Set(people.map((person) => person.start));
  const found: PersonMention[] = [];
  for (const person of people) {
    let at = person.end;
    leftOf(person.start);
    while (text.charAt(at) === '、' || text.charAt(at) === '和') {
      const start = at + 1;
      if (starts.has(start) || blocked[start] !== 0) break;
      const extent = nameExtent(index, start);
      if (!extent || extent.score < 2 || !/[、和等，。；（]/u.test(text.charAt(extent.end))) break;
      found.push(personMention(index, start, extent, undefined, 'listed', 0.75));
      starts.add(start);
      at = extent.end;
    }
  }
  return found;

  /** 王某某、|李某某夫妇: the name before a known one, where it begins a clause. */
  function leftOf(start: number): void {
    if (text.charAt(start - 1) !== '、' && text.charAt(start - 1) !== '和') return;
    for (const length of [3, 2, 4, 5, 6]) {
      const from = start - 1 - length;
      if (from < 0 || blocked[from] !== 0 || starts.has(from) || !beginsClause(text, from)) continue;
      const extent = nameExtent(index, from);
      if (!extent || extent.end !== start - 1 || isWord(index, from, extent) || extent.weight < 0.5) continue;
      if (text.charAt(start - 1) === '和' && extent.score < 2) continue;
      found.push(personMention(index, from, extent, undefined, 'listed', 0.7));
      starts.add(from);
      leftOf(from);
      return;
    }
  }
}

/** 金花、|关鹏: beside a name, only a common noun speaks against one. */
function isWord(index: WordIndex, start: number, extent: NameExtent): boolean {
  if (!extent.everyday) return false;
  const word = index.text.slice(start, extent.end);
  return everydayNouns.has(word) || roleWords.has(word) || !/^(?:n|z|a)/u.test(index.at(start)?.tag ?? '');
}

/** Every other place where a name that was found stands word for word. */
function withLaterMentions(
  index: WordIndex,
  people: readonly PersonMention[],
  blocked: Uint8Array,
): readonly PersonMention[] {
  if (people.length === 0) return people;
  const { text } = index;
  const all = [...people];
  const covered = new Uint8Array(text.length);
  for (const person of people) covered.fill(1, person.start, person.end);
  const parts = partsOfNames(people);
  const names = [...new Set([...people.map((person) => person.name), ...parts.keys()])].sort(
    (a, b) => b.length - a.length,
  );
  const occurrences = occurrencesOf(text, names);
  for (const form of names) {
    const name = parts.get(form) ?? form;
    for (const i of occurrences.get(form) ?? []) {
      const end = i + form.length;
      if (covered[i] || covered[end - 1] || blocked[i]) continue;
      if (form.length === 2 && !standsAlone(index, i, end)) continue;
      // 阿依古丽·|买买提 is another's name, whom 买买提·艾力 may be the father of.
      if (form !== name && (text.charAt(i - 1) === '·' || text.charAt(end) === '·')) continue;
      covered.fill(1, i, end);
      all.push({ start: i, end, name, role: undefined, rule: 'named-before', confidence: 0.85 });
    }
  }
  return all.sort(byStart);
}

/** Where each of the names stands, never overlapping itself: one pass over the text, however many they are. */
function occurrencesOf(text: string, names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map(names.map((name) => [name, [] as number[]]));
  const trie = new WordTrie(names.map((name) => [name, name] as const));
  for (let i = 0; i < text.length; i++) {
    for (let match = trie.longestAt(text, i); match; match = trie.longestAt(text, i, match.end - 1)) {
      const starts = found.get(match.value);
      const last = starts?.at(-1);
      if (last === undefined || last + match.value.length <= i) starts?.push(i);
    }
  }
  return found;
}

/** A two-character name must not be part of a longer word there. */
function standsAlone(index: WordIndex, start: number, end: number): boolean {
  const first = index.at(start);
  const last = index.at(end - 1);
  const cutLeft = first && first.start < start && first.tag !== 'x';
  const cutRight = last && last.end > end && last.tag !== 'x';
  return !cutLeft && !cutRight;
}
