/** The divisions that an article names, by where they stand, and what it calls them. */
import type { Division } from '../../language/gazetteer/gazetteer.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import { everydayNamesIn } from './full-names.ts';
import type { Regions } from './regions.ts';

export class DivisionsOfText {
  readonly #starting = new Map<number, DivisionMention>();
  readonly #lastEnding = new Map<number, DivisionMention>();
  readonly #everydayNames: ReadonlyMap<Division, string>;

  constructor(text: string, divisions: readonly DivisionMention[], regions: Regions) {
    for (const division of divisions) {
      this.#starting.set(division.start, division);
      this.#lastEnding.set(division.end, division);
    }
    this.#everydayNames = everydayNamesIn(text, divisions, regions);
  }

  startingAt(position: number): DivisionMention | undefined {
    return this.#starting.get(position);
  }

  /** The last of those that end there. */
  endingAt(position: number): DivisionMention | undefined {
    return this.#lastEnding.get(position);
  }

  /** Its full name, but 恩施州 where the article prints only that. */
  printedName(division: Division): string {
    return this.#everydayNames.get(division) ?? division.name;
  }
}
