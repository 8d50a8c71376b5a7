/** Finding patterns in folded sentences: a match gives the phrases that its named groups stand on. */
import type { Entity } from '../../entities/entity.ts';
import { bitsOf, symbolsOf } from '../syntax/character-presence.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { phraseAt, type SentenceReading } from '../syntax/reading.ts';
import { neededCharacters } from './needed-characters.ts';

export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The phrase under a named group of one symbol. */
  readonly phrase: (group: string) => Phrase | undefined;
  /** Where a named group begins. */
  readonly at: (group: string) => number | undefined;
}

/** A pattern, and what tells in a fraction of the time that it matches nowhere: characters that it needs, and itself without indices. */
export interface Pattern {
  readonly located: RegExp;
  readonly plain: RegExp;
  /** Symbols that have to occur, all of them. */
  readonly symbols: number;
  /** Of each of these, some character has to occur. */
  readonly needed: readonly Uint16Array[];
}

/** Of a regular expression with flags `dgu`. */
export function patternOf(located: RegExp): Pattern {
  const plain = new RegExp(located.source, located.flags.replace(/[dgy]/gu, ''));
  const needed = neededCharacters(located);
  const symbols = symbolsOf(needed.filter((set) => set.length === 1).join(''));
  return { located, plain, symbols, needed: needed.map(bitsOf) };
}

function occurs({ symbols, needed, plain }: Pattern, { text, characters }: SentenceReading): boolean {
  if ((symbols & ~characters.symbols) !== 0) return false;
  for (const set of needed) if (!characters.some(set)) return false;
  return plain.test(text);
}

const none: readonly PatternMatch[] = [];

/** All matches of a pattern in a folded sentence. */
export function matches(sentence: SentenceReading, pattern: Pattern): readonly PatternMatch[] {
  if (!occurs(pattern, sentence)) return none;
  return Array.from(sentence.text.matchAll(pattern.located), (match) => {
    const at = (group: string): number | undefined => match.indices?.groups?.[group]?.[0];
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      at,
      phrase: (group) => {
        const index = at(group);
        return index === undefined ? undefined : phraseAt(sentence, index);
      },
    };
  });
}

/** The phrase on which a group of the first match stands. */
export function phraseIn(
  sentence: SentenceReading,
  pattern: RegExp,
  group: string,
  from = 0,
): Phrase | undefined {
  const at = pattern.exec(sentence.text.slice(from))?.indices?.groups?.[group]?.[0];
  return at === undefined ? undefined : phraseAt(sentence, from + at);
}

export function entitiesOf(phrase: Phrase | undefined): readonly Entity[] {
  return phrase?.members.map((member) => member.entity) ?? [];
}
