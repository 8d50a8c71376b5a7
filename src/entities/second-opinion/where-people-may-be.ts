/** Where the tagger is asked: around what rules took for people, and around words that a person's name may begin with. */
import type { Sentence } from '../../language/analysed-text.ts';
import { givenNameWeight } from '../../language/lexicons/given-name-characters.ts';
import { soundCharacters } from '../../language/lexicons/minority-names.ts';
import { isClearSurname, isCompound, singleSurnameAt } from '../../language/lexicons/surnames.ts';
import type { Stretch } from '../../language/tagger/clues.ts';
import type { Span } from '../../page/source-text.ts';
import { reachOf } from '../reach.ts';
import type { WordIndex } from '../word-index.ts';

/**
 * What is read besides such a word: further away, characters change nothing about it. Reading a quarter of a text in
 * this way finds the same people as reading all of it, in a third of the time.
 */
const before = 4;
const behind = 5;

/**
 * The parts of the sentences in which the tagger may know of a person, in text order, never overlapping. `taken` are the
 * names of bodies and places, where no new person can be.
 */
export function wherePeopleMayBe(
  { text, tokens }: WordIndex,
  sentences: readonly Sentence[],
  people: readonly Span[],
  taken: readonly Span[],
): readonly Stretch[] {
  const reach = reachOf(taken);
  const stretches: WidenedStretch[] = [];
  let nextPerson = 0;
  let nextToken = 0;
  for (const sentence of sentences) {
    for (let token = tokens[nextToken]; token && token.start < sentence.end; token = tokens[nextToken]) {
      for (
        let person = people[nextPerson];
        person && person.start <= token.start;
        person = people[nextPerson]
      ) {
        if (person.start >= sentence.start) take(stretches, person, sentence);
        nextPerson += 1;
      }
      if (
        token.start >= sentence.start &&
        mayBegin(text, token.start, token.end, token.tag) &&
        reach(token.start) <= token.start
      )
        take(stretches, token, sentence);
      nextToken += 1;
    }
    for (
      let person = people[nextPerson];
      person && person.start < sentence.end;
      person = people[nextPerson]
    ) {
      take(stretches, person, sentence);
      nextPerson += 1;
    }
  }
  return stretches;
}

interface WidenedStretch {
  readonly start: number;
  end: number;
  readonly sentence: Sentence;
}

/** Adds what is read around a word or a person, or widens the last stretch by it. */
function take(stretches: WidenedStretch[], { start, end }: Span, sentence: Sentence): void {
  const from = Math.max(sentence.start, start - before);
  const to = Math.min(sentence.end, end + behind);
  const last = stretches[stretches.length - 1];
  if (last?.sentence === sentence && from <= last.end) last.end = Math.max(last.end, to);
  else stretches.push({ start: from, end: to, sentence });
}

/** Whether a person's name may begin with this word: what the segmenter takes for one or does not know, or a surname. */
function mayBegin(text: string, start: number, end: number, tag: string): boolean {
  if (tag.startsWith('nr')) return true;
  if (tag === 'x' && isHan(text.charCodeAt(start))) return end - start !== 2 || mayBeName(text, start);
  if (end - start > 1) {
    return isCompound(text, start) || (tag === 'ns' && end - start < 4 && spellsSounds(text, start, end));
  }
  if (text.charAt(start) === '·') return true;
  const surname = singleSurnameAt(text, start);
  if (surname === undefined || end >= text.length || !isHan(text.charCodeAt(end))) return false;
  const least = surname.kind === 'common' ? leastBehindCommon : leastBehindRare;
  return givenBehind(text, end) >= least || isClearSurname(text, start);
}

/**
 * Of words of two characters the segmenter makes up many that are none (万人, 由市, 更要): a name begins with a surname or
 * a sound, a surname torn from its name ends one (工栗|永红), and what is left of a name behind it are characters of names.
 */
function mayBeName(text: string, start: number): boolean {
  const surname = singleSurnameAt(text, start);
  if (surname?.kind === 'common') return true;
  return (
    (surname !== undefined && givenBehind(text, start + 1) >= leastBehindRare) ||
    spellsSounds(text, start, start + 2) ||
    (singleSurnameAt(text, start + 1) !== undefined && givenBehind(text, start + 2) >= leastBehindRare) ||
    givenNameWeight(text.charAt(start)) >= leastTornOff ||
    (givenNameWeight(text.charAt(start)) > 0 && givenNameWeight(text.charAt(start + 1)) > 0)
  );
}

/** How much the likelier one of two characters weighs as one of a given name. */
function givenBehind(text: string, at: number): number {
  return Math.max(givenNameWeight(text.charAt(at)), givenNameWeight(text.charAt(at + 1)));
}

/** What stands behind a surname weighs at least this. */
const leastBehindCommon = 0;
const leastBehindRare = 1;
/** The end of a name that begins in the word before weighs so much: 温岭|波快. */
const leastTornOff = 3;

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function spellsSounds(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!soundCharacters.hasAt(text, i)) return false;
  return true;
}
