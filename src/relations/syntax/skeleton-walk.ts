/**
 * Which of many skeletons a text has, told by one walk over it that follows them all at once: a bit for each step of each
 * skeleton says that the text has come so far, and one shift moves all bits of a word on. Skeletons that begin alike lie
 * side by side, so that few words have any bit set at a time.
 */
import type { CharacterClass } from './character-class.ts';
import { type Skeleton, textEnd, textStart } from './pattern-skeleton.ts';

/** Steps that are followed; what more of them would rule out does not pay. */
const mostSteps = 5;

/** Where a skeleton's bits are; `first` is the number of its first step's bit in the word. */
interface Place {
  readonly steps: Skeleton;
  readonly word: number;
  readonly first: number;
}

const startUnit = textStart.charCodeAt(0);
const endUnit = textEnd.charCodeAt(0);

export class SkeletonWalk {
  /** The row of each UTF-16 unit; row 0 is that of all units that no skeleton names. */
  readonly #rows = new Uint16Array(0x10000);
  readonly #words: number;
  /** Row by row, word by word: the bits that outlive a unit, and those that it moves on to. */
  readonly #table: Int32Array;
  /** For each row the first steps that its unit takes: the index of a word, bits in it, the next index, … */
  readonly #starts: readonly Int32Array[];
  /** The last steps, word by word, and the number of the pattern that each bit of them belongs to. */
  readonly #last: Int32Array;
  readonly #patterns: Int32Array;
  /** Patterns with a skeleton without a step: any text has it. */
  readonly #always: readonly number[];
  readonly #state: Int32Array;
  readonly #found: Int32Array;
  /** The words with a bit set, in any order. */
  readonly #alive: Int32Array;

  /** Over the skeletons of patterns: a text that matches a pattern has one of its skeletons. */
  constructor(patterns: readonly (readonly Skeleton[])[]) {
    const numbered = patterns.flatMap((skeletons, number) =>
      skeletons.map((steps) => ({ number, steps: steps.slice(0, mostSteps) })),
    );
    this.#always = numbered.filter(({ steps }) => steps.length === 0).map(({ number }) => number);
    const alike = numbered
      .filter(({ steps }) => steps.length > 0)
      .map((each) => ({ ...each, beginning: beginningOf(each.steps) }))
      .sort((a, b) => (a.beginning < b.beginning ? -1 : a.beginning > b.beginning ? 1 : a.number - b.number));
    const places: (Place & { readonly number: number })[] = [];
    let [word, first] = [0, 0];
    for (const { number, steps } of alike) {
      if (first + steps.length > 32) [word, first] = [word + 1, 0];
      places.push({ number, steps, word, first });
      first += steps.length;
    }
    this.#words = word + 1;
    this.#last = new Int32Array(this.#words);
    this.#patterns = new Int32Array(this.#words * 32);
    for (const { number, steps, word, first } of places) {
      const last = first + steps.length - 1;
      this.#last[word] = (this.#last[word] ?? 0) | (1 << last);
      this.#patterns[word * 32 + last] = number;
    }
    const rows = this.#nameRows(places);
    this.#table = new Int32Array(rows * this.#words * 2);
    this.#starts = this.#fill(places, rows);
    this.#state = new Int32Array(this.#words);
    this.#found = new Int32Array(this.#words);
    this.#alive = new Int32Array(this.#words);
  }

  /** A row for each unit that some step names; returns how many rows there are. */
  #nameRows(places: readonly Place[]): number {
    let rows = 1;
    for (const { steps } of places)
      for (const { over, on } of steps)
        for (const character of [...over.members, ...on]) {
          const unit = character.charCodeAt(0);
          if (this.#rows[unit] === 0) this.#rows[unit] = rows++;
        }
    return rows;
  }

  /** Fills the table; returns the starts. */
  #fill(places: readonly Place[], rows: number): readonly Int32Array[] {
    const starts = Array.from({ length: rows }, () => new Map<number, number>());
    const rowOf = (character: string): number => this.#rows[character.charCodeAt(0)] ?? 0;
    const flip = (row: number, word: number, column: 0 | 1, bit: number): void => {
      const at = (row * this.#words + word) * 2 + column;
      this.#table[at] = (this.#table[at] ?? 0) ^ bit;
    };
    for (const { steps, word, first } of places) {
      for (const [index, { over, on }] of steps.entries()) {
        const bit = 1 << (first + index);
        if (index === 0) {
          for (const character of on) {
            const started = starts[rowOf(character)];
            started?.set(word, (started.get(word) ?? 0) | bit);
          }
          continue;
        }
        for (const character of on) flip(rowOf(character), word, 1, bit);
        // what may stand before this step leaves the one before it where it is
        const before = 1 << (first + index - 1);
        if (over.negated) for (let row = 0; row < rows; row++) flip(row, word, 0, before);
        for (const character of over.members) flip(rowOf(character), word, 0, before);
      }
    }
    return starts.map((each) => Int32Array.from([...each].flat()));
  }

  /** Sets the bits of the patterns in `words`, 32 a word, of which `text` has a skeleton. */
  over(text: string, words: Int32Array): void {
    const [rows, width, table, starts] = [this.#rows, this.#words, this.#table, this.#starts];
    const [state, alive, last, found] = [this.#state, this.#alive, this.#last, this.#found];
    let living = 0;
    for (let at = -1; at <= text.length; at++) {
      const unit = at < 0 ? startUnit : at < text.length ? text.charCodeAt(at) : endUnit;
      const row = rows[unit] ?? 0;
      for (let i = living - 1; i >= 0; i--) {
        const word = alive[i] ?? 0;
        const cell = (row * width + word) * 2;
        const reached = state[word] ?? 0;
        const next = (reached & (table[cell] ?? 0)) | ((reached << 1) & (table[cell + 1] ?? 0));
        const done = next & (last[word] ?? 0);
        if (done !== 0) found[word] = (found[word] ?? 0) | done;
        state[word] = next;
        if (next === 0) {
          living -= 1;
          alive[i] = alive[living] ?? 0;
        }
      }
      const started = starts[row];
      if (started === undefined) continue;
      for (let i = 0; i < started.length; i += 2) {
        const word = started[i] ?? 0;
        const reached = state[word] ?? 0;
        const next = reached | (started[i + 1] ?? 0);
        const done = next & (last[word] ?? 0);
        if (done !== 0) found[word] = (found[word] ?? 0) | done;
        state[word] = next;
        if (reached === 0) {
          alive[living] = word;
          living += 1;
        }
      }
    }
    for (let i = 0; i < living; i++) state[alive[i] ?? 0] = 0;
    this.#report(words);
  }

  #report(words: Int32Array): void {
    const found = this.#found;
    for (let word = 0; word < found.length; word++) {
      for (let bits = found[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const pattern = this.#patterns[word * 32 + 31 - Math.clz32(bits & -bits)] ?? 0;
        words[pattern >> 5] = (words[pattern >> 5] ?? 0) | (1 << (pattern & 31));
      }
      found[word] = 0;
    }
    for (const pattern of this.#always)
      words[pattern >> 5] = (words[pattern >> 5] ?? 0) | (1 << (pattern & 31));
  }
}

/** The same for skeletons that begin alike. */
function beginningOf([first, second]: Skeleton): string {
  const written = ({ negated, members }: CharacterClass): string =>
    (negated ? '^' : '') + [...members].sort().join('');
  return [...(first?.on ?? [])].sort().join('') + (second ? `|${written(second.over)}` : '');
}
