/** Finding patterns in folded sentences: a match gives the phrases that its named groups stand on. */
import type { Entity } from '../../entities/entity.ts';
import { patternIndex } from '../syntax/pattern-index.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { phraseAt, type SentenceReading } from '../syntax/reading.ts';

/** Where a pattern matched. */
export class PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly #sentence: SentenceReading;
  readonly #groups: NonNullable<RegExpIndicesArray['groups']>;

  constructor(sentence: SentenceReading, match: RegExpExecArray) {
    const [text] = match;
    this.start = match.index;
    this.end = match.index + text.length;
    this.text = text;
    this.#sentence = sentence;
    this.#groups = match.indices?.groups ?? {};
  }

  /** The phrase under a named group of one symbol. */
  phrase(group: string): Phrase | undefined {
    const at = this.at(group);
    return at === undefined ? undefined : phraseAt(this.#sentence, at);
  }

  /** Where a named group begins. */
  at(group: string): number | undefined {
    return this.#groups[group]?.[0];
  }

  /** The words of a named group; none where it matched nothing. */
  words(group: string): string {
    const [start, end] = this.#groups[group] ?? [0, 0];
    return this.#sentence.text.slice(start, end);
  }
}

/** A pattern; its number in the index of patterns tells sooner than a search that it matches nowhere. */
export interface Pattern {
  readonly located: RegExp;
  readonly number: number;
}

/** Of a regular expression with flags `dgu`. */
export function patternOf(located: RegExp): Pattern {
  return { located, number: patternIndex.add(located) };
}

const none: readonly PatternMatch[] = [];

/** All matches of a pattern in a folded sentence. */
export function matches(sentence: SentenceReading, { number, located }: Pattern): readonly PatternMatch[] {
  if (!sentence.possible.has(number)) return none;
  const found: PatternMatch[] = [];
  located.lastIndex = 0;
  for (let match = located.exec(sentence.text); match; match = located.exec(sentence.text)) {
    found.push(new PatternMatch(sentence, match));
    if (match[0] === '') located.lastIndex += 1;
  }
  return found;
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
