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
  readonly #ranges: readonly (readonly [number, number] | undefined)[];
  readonly #groups: GroupNumbers;

  constructor(sentence: SentenceReading, match: RegExpExecArray, groups: GroupNumbers) {
    const [text] = match;
    this.start = match.index;
    this.end = match.index + text.length;
    this.text = text;
    this.#sentence = sentence;
    this.#ranges = match.indices ?? [];
    this.#groups = groups;
  }

  /** The phrase under a named group of one symbol. */
  phrase(group: string): Phrase | undefined {
    const at = this.at(group);
    return at === undefined ? undefined : phraseAt(this.#sentence, at);
  }

  /** Where a named group begins. */
  at(group: string): number | undefined {
    return this.#range(group)?.[0];
  }

  /** The words of a named group; none where it matched nothing. */
  words(group: string): string {
    const [start, end] = this.#range(group) ?? [0, 0];
    return this.#sentence.text.slice(start, end);
  }

  #range(group: string): readonly [number, number] | undefined {
    return this.#ranges[this.#groups.get(group) ?? -1];
  }
}

/** The numbers of named groups. */
type GroupNumbers = ReadonlyMap<string, number>;

/** A pattern; its number in the index of patterns tells sooner than a search that it matches nowhere. */
export interface Pattern {
  /** Without the names of its groups: the engine makes two dictionaries for every match of a pattern that has names. */
  readonly located: RegExp;
  readonly groups: GroupNumbers;
  readonly number: number;
}

/** What may hold a bracket that opens no group, or opens a group that is numbered. */
const openings = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?<(?<name>[A-Za-z]\w*)>|(?!\?))/gu;

/** Of a regular expression with flags `dgu`. */
export function patternOf(named: RegExp): Pattern {
  const groups = new Map<string, number>();
  let number = 0;
  const source = named.source.replace(openings, (found: string, name: string | undefined) => {
    if (!found.startsWith('(')) return found;
    number += 1;
    if (name !== undefined) groups.set(name, number);
    return '(';
  });
  return { located: new RegExp(source, named.flags), groups, number: patternIndex.add(named) };
}

const none: readonly PatternMatch[] = [];

/** All matches of a pattern in a folded sentence. */
export function matches(
  sentence: SentenceReading,
  { number, located, groups }: Pattern,
): readonly PatternMatch[] {
  if (!sentence.possible.has(number)) return none;
  const found: PatternMatch[] = [];
  located.lastIndex = 0;
  for (let match = located.exec(sentence.text); match; match = located.exec(sentence.text)) {
    found.push(new PatternMatch(sentence, match, groups));
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
  const entities: Entity[] = [];
  if (phrase) for (const { entity } of phrase.members) entities.push(entity);
  return entities;
}
