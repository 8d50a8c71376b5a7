/** The names of an article that are resolved so far, for those that look back to them. */
import { lastAtOrBefore } from '../reach.ts';
import type { ResolvedName } from './resolved-name.ts';

/** A name does not look back further than this many names. */
const farthest = 200;

export class EarlierNames {
  readonly #all: ResolvedName[] = [];
  readonly #starts: number[] = [];
  /** Departments by what they are called behind their owner's name, offices behind the works that they are for. */
  readonly #units = new Map<string, ResolvedName>();

  /** In text order. */
  get all(): readonly ResolvedName[] {
    return this.#all;
  }

  get last(): ResolvedName | undefined {
    return this.#all.at(-1);
  }

  add(name: ResolvedName): void {
    this.#all.push(name);
    this.#starts.push(name.mention.start);
  }

  /** What is called `words` behind its owner's name; the first that is called so stays. */
  addUnit(words: string, unit: ResolvedName): void {
    if (words !== '' && !this.#units.has(words)) this.#units.set(words, unit);
  }

  unitCalled(words: string): ResolvedName | undefined {
    return this.#units.get(words);
  }

  /** The last one that ends before `position` and fits. */
  nearest(position: number, fits: (other: ResolvedName) => boolean): ResolvedName | undefined {
    const last = lastAtOrBefore(this.#starts, position);
    for (let i = last; i >= Math.max(0, last - farthest); i--) {
      const other = this.#all[i];
      if (other && other.mention.end <= position && fits(other)) return other;
    }
    return undefined;
  }
}
