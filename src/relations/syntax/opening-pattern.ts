/** Patterns that are asked about many places of a text, most of which lack the characters that they begin with. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { skeletonOf, textStart } from './pattern-skeleton.ts';

/** A pattern with `^` in front that matches nothing empty. */
export class OpeningPattern {
  readonly #pattern: RegExp;
  readonly #first: CharacterSet;

  constructor(pattern: RegExp) {
    const [anchor, opening] = skeletonOf(pattern);
    if (!anchor?.on.has(textStart) || !opening || opening.over.negated)
      throw new TypeError(`what ${pattern.source} matches may begin with any character`);
    this.#pattern = pattern;
    this.#first = new CharacterSet([...opening.over.members, ...opening.on]);
  }

  /** Whether the stretch of `text` from `start` to `end` opens with it. */
  opens(text: string, start: number, end: number = text.length): boolean {
    return this.#first.hasAt(text, start) && this.#pattern.test(text.slice(start, end));
  }

  /** How many units it takes at the beginning of the stretch; 0 if it does not match there. */
  lengthAt(text: string, start: number, end: number = text.length): number {
    if (!this.#first.hasAt(text, start)) return 0;
    return this.#pattern.exec(text.slice(start, end))?.[0].length ?? 0;
  }
}
