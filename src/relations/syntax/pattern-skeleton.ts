/**
 * What a text must have for a regular expression to match it, read off the expression's source: a few characters in
 * order, and what may stand between them. 由(?<host>Ｏ)[^，]{0,8}?(?:主办|承办) needs 由, right behind it Ｏ, then after
 * anything but a comma 主 or 承, right behind it 办. Who lacks these needs no search.
 */
import { whiteSpace } from '../../language/lexicons/character-set.ts';
import {
  anyCharacter,
  type CharacterClass,
  isEmpty,
  noCharacter,
  union,
  unionOf,
} from './character-class.ts';

/** Stand for the two ends of a text, where `^` and `$` match; no text has them. */
export const textStart = '\u0002';
export const textEnd = '\u0003';

/** One of the characters `on` has to come; any number of characters of `over` may stand before it, none where that is empty. */
export interface Step {
  readonly over: CharacterClass;
  readonly on: ReadonlySet<string>;
}

export type Skeleton = readonly Step[];

/** What all texts that match have in common. */
export function skeletonOf({ source }: RegExp): Skeleton {
  return new PatternReader(source, 1).read()[0]?.steps ?? [];
}

/** A pattern of two or three ways that have little in common has a skeleton for each: a text that matches has one of them. */
export function skeletonsOf({ source }: RegExp): readonly Skeleton[] {
  return new PatternReader(source, mostWays).read().map(({ steps }) => steps);
}

const mostWays = 4;

/** The skeleton of a piece of a pattern, and what may follow its last step: a text of it is all of this and nothing else. */
interface Piece {
  readonly steps: Skeleton;
  readonly tail: CharacterClass;
}

const nothing: Piece = { steps: [], tail: noCharacter };
const loose = (tail: CharacterClass): Piece => ({ steps: [], tail });
const one = (characters: string): Piece => ({
  steps: [{ over: noCharacter, on: new Set(characters) }],
  tail: noCharacter,
});
const anything = loose(anyCharacter);
/** Of a longer range of characters only that it is some character is known. */
const longestRange = 64;
const digits = '0123456789';

/** Reads the source from left to right; what it does not know may be anything, which is always right. */
class PatternReader {
  readonly #source: string;
  /** How many ways a piece of the pattern may have. */
  readonly #mostWays: number;
  #at = 0;

  constructor(source: string, ways: number) {
    this.#source = source;
    this.#mostWays = ways;
  }

  read(): readonly Piece[] {
    return this.#alternatives();
  }

  #alternatives(): readonly Piece[] {
    const branches = [...this.#sequence()];
    while (this.#skip('|')) branches.push(...this.#sequence());
    return this.#together(branches);
  }

  /** Ways are kept apart where they are few and have less in common than each of them has. */
  #together(ways: readonly Piece[]): readonly Piece[] {
    const [only] = ways;
    if (ways.length === 1 && only) return [only];
    const either = eitherOf(ways);
    const isAlike = ways.some(({ steps }) => steps.length <= either.steps.length);
    return isAlike || ways.length > this.#mostWays ? [either] : ways;
  }

  #sequence(): readonly Piece[] {
    let wholes: readonly Piece[] = [nothing];
    while (this.#at < this.#source.length && !'|)'.includes(this.#peek())) {
      const atom = this.#atom();
      const next = this.#repeated(atom);
      const nexts = wholes.length * next.length > this.#mostWays ? [eitherOf(next)] : next;
      wholes = wholes.flatMap((whole) => nexts.map((each) => inOrder(whole, each)));
    }
    return wholes;
  }

  #atom(): readonly Piece[] {
    const character = this.#take();
    if (character === '(') return this.#group();
    if (character === '[') return [this.#characterClass()];
    if (character === '\\') {
      const known = this.#escaped();
      return [known === undefined ? anything : one(known)];
    }
    if (character === '^') return [one(textStart)];
    if (character === '$') return [one(textEnd)];
    return [character === '.' || isSurrogate(character) ? anything : one(character)];
  }

  /** What is only looked at is read where nothing else is said of the same characters: at either end of the pattern. */
  #group(): readonly Piece[] {
    const opensPattern = this.#at === 1;
    const kind =
      /^\?(?:<?[=!]|:|<[A-Za-z][A-Za-z0-9]*>)/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += kind.length;
    const inside = this.#alternatives();
    this.#skip(')');
    if (kind === '?<=') return opensPattern ? inside : [nothing];
    if (kind === '?=') return this.#at === this.#source.length ? inside : [nothing];
    return kind.endsWith('!') ? [nothing] : inside;
  }

  #characterClass(): Piece {
    const negated = this.#skip('^');
    let members = '';
    let known = true;
    while (!this.#skip(']')) {
      const from = this.#take();
      if (from === '\\') {
        const escaped = this.#escaped();
        known &&= escaped !== undefined;
        members += escaped ?? '';
      } else if (this.#peek() === '-' && this.#source.charAt(this.#at + 1) !== ']') {
        this.#at += 1;
        const [first, last] = [from.charCodeAt(0), this.#take().charCodeAt(0)];
        known &&= last - first <= longestRange;
        for (let code = first; known && code <= last; code++) members += String.fromCharCode(code);
      } else {
        known &&= !isSurrogate(from);
        members += from;
      }
    }
    if (!known) return anything;
    return negated ? loose({ negated, members: new Set(members) }) : one(members);
  }

  /** The characters that an escape stands for, if that is known. */
  #escaped(): string | undefined {
    const character = this.#take();
    if (character === 'd') return digits;
    if (character === 's') return whiteSpace;
    if (/[pP]/u.test(character) && this.#skip('{')) while (!this.#skip('}')) this.#at += 1;
    if (character === 'u') this.#at += 4;
    if (character === 'x') this.#at += 2;
    if (character === 'k') while (!this.#skip('>')) this.#at += 1;
    return /[A-Za-z0-9]/u.test(character) ? undefined : character;
  }

  /** Reads the quantifier behind a piece of these ways, if there is one. */
  #repeated(ways: readonly Piece[]): readonly Piece[] {
    const quantifier = /^(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(
      this.#source.slice(this.#at, this.#at + 12),
    );
    if (!quantifier) return ways;
    this.#at += quantifier[0].length;
    const all = unionOf(ways.map(charactersOf));
    if (/^[*?]/u.test(quantifier[0]) || quantifier.groups?.least === '0') return [loose(all)];
    return ways.map(({ steps }) => ({ steps, tail: all }));
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #take(): string {
    if (this.#at >= this.#source.length) throw new SyntaxError(`unfinished pattern ${this.#source}`);
    const character = this.#source.charAt(this.#at);
    this.#at += 1;
    return character;
  }

  #skip(character: string): boolean {
    if (this.#peek() !== character || character === '') return false;
    this.#at += 1;
    return true;
  }
}

function isSurrogate(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff;
}

/** All characters that a text of this piece may have. */
function charactersOf({ steps, tail }: Piece): CharacterClass {
  return unionOf([tail, ...steps.flatMap(({ over, on }) => [over, { negated: false, members: on }])]);
}

function inOrder(first: Piece, second: Piece): Piece {
  const [next, ...others] = second.steps;
  if (!next) return { steps: first.steps, tail: union(first.tail, second.tail) };
  const joint = { over: union(first.tail, next.over), on: next.on };
  return { steps: [...first.steps, joint, ...others], tail: second.tail };
}

/** As many steps as every branch begins with, one right behind the other; of others the first, somewhere in the branch. */
function eitherOf(branches: readonly Piece[]): Piece {
  const leads = branches.map(({ steps }) => {
    const gap = steps.findIndex(({ over }) => !isEmpty(over));
    return gap < 0 ? steps.length : gap;
  });
  const shared = Math.min(...leads);
  const stepOn = (index: number, over: CharacterClass): Step => ({
    over,
    on: new Set(branches.flatMap(({ steps }) => [...(steps[index]?.on ?? [])])),
  });
  if (shared > 0) {
    const steps = Array.from({ length: shared }, (_, index) => stepOn(index, noCharacter));
    const rests = branches.map(({ steps, tail }) => charactersOf({ steps: steps.slice(shared), tail }));
    return { steps, tail: unionOf(rests) };
  }
  const all = unionOf(branches.map(charactersOf));
  const somewhere = branches.every(({ steps }) => steps.length > 0);
  return { steps: somewhere ? [stepOn(0, all)] : [], tail: all };
}
