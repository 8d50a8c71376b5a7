/** Finding patterns in folded sentences: a match gives the phrases that its named groups stand on. */
import type { Entity } from '../../entities/entity.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { phraseAt, type SentenceReading } from '../syntax/reading.ts';

export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The phrase under a named group of one symbol. */
  readonly phrase: (group: string) => Phrase | undefined;
  /** Where a named group begins. */
  readonly at: (group: string) => number | undefined;
}

/** Patterns without indices: most match nowhere, and finding that out takes them a fraction of the time. */
const probes = new Map<RegExp, RegExp>();

function occurs(pattern: RegExp, text: string): boolean {
  let probe = probes.get(pattern);
  if (!probe) {
    probe = new RegExp(pattern.source, pattern.flags.replace(/[dgy]/gu, ''));
    probes.set(pattern, probe);
  }
  return probe.test(text);
}

const none: readonly PatternMatch[] = [];

/** All matches of a pattern (flags `dgu`, made once) in a folded sentence. */
export function matches(sentence: SentenceReading, pattern: RegExp): readonly PatternMatch[] {
  if (!occurs(pattern, sentence.text)) return none;
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
