/**
 * Patterns that begin with one of many words (办理|受理|…), looked for anywhere in a few words. The engine tries one
 * alternative after the other at each place; here they are tried only where a character stands that one of them begins with.
 */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { skeletonOf, textEnd, textStart } from './pattern-skeleton.ts';

/** A pattern that matches nothing empty. */
export class SoughtPattern {
  readonly #here: RegExp;
  readonly #first: CharacterSet;
  /** One of its ways begins with `^`. */
  readonly #atStart: boolean;

  constructor(pattern: RegExp) {
    const [opening] = skeletonOf(pattern);
    const isKnown = opening !== undefined && !opening.over.negated && !opening.on.has(textEnd);
    if (!isKnown || pattern.source.startsWith('(?<='))
      throw new TypeError(`what ${pattern.source} matches may begin with any character`);
    this.#here = new RegExp(pattern.source, `${pattern.flags}y`);
    this.#first = new CharacterSet([...opening.over.members, ...opening.on]);
    this.#atStart = opening.on.has(textStart);
  }

  /** Whether it matches somewhere in `text`. */
  test(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      if (!this.#first.hasAt(text, at) && !(at === 0 && this.#atStart)) continue;
      this.#here.lastIndex = at;
      if (this.#here.test(text)) return true;
    }
    return false;
  }
}
