/** Finding patterns in folded sentences: a match gives the phrases that its named groups stand on. */
import type { Entity } from '../../entities/entity.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { phraseAt, type SentenceReading } from '../syntax/reading.ts';
import { type NeededCharacters, neededCharacters } from './needed-characters.ts';

export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The phrase under a named group of one symbol. */
  readonly phrase: (group: string) => Phrase | undefined;
  /** Where a named group begins. */
  readonly at: (group: string) => number | undefined;
}

/** What tells that a pattern matches nowhere, in a fraction of the time: characters that it needs, and itself without indices. */
interface Probe {
  readonly needed: NeededCharacters;
  readonly plain: RegExp;
}

const probes = new WeakMap<RegExp, Probe>();

function probeOf(pattern: RegExp): Probe {
  const known = probes.get(pattern);
  if (known) return known;
  const plain = new RegExp(pattern.source, pattern.flags.replace(/[dgy]/gu, ''));
  const probe = { needed: neededCharacters(pattern), plain };
  probes.set(pattern, probe);
  return probe;
}

function occurs(pattern: RegExp, { text, characters }: SentenceReading): boolean {
  const { needed, plain } = probeOf(pattern);
  return needed.every((set) => characters.some(set)) && plain.test(text);
}

const none: readonly PatternMatch[] = [];

/** All matches of a pattern (flags `dgu`, made once) in a folded sentence. */
export function matches(sentence: SentenceReading, pattern: RegExp): readonly PatternMatch[] {
  if (!occurs(pattern, sentence)) return none;
  return Array.from(sentence.text.matchAll(pattern), (match) => {
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
