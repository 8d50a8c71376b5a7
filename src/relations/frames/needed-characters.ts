/**
 * Characters without which a regular expression cannot match, read off its source: a sentence that lacks them needs no
 * search, and most patterns fail on most sentences by this alone.
 */

import { CharacterSet } from '../../language/lexicons/character-set.ts';

/** Each string is a set: of each one, some character has to occur in the text. */
export type NeededCharacters = readonly string[];

const nothing: NeededCharacters = [];
/** A class or an alternation of more characters than this occurs in most sentences: asking for it would cost more than it saves. */
const mostInSet = 60;

export function neededCharacters({ source }: RegExp): NeededCharacters {
  return new PatternReader(source).read();
}

/** Reads the source from left to right; what it does not know needs nothing, which is always right. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): NeededCharacters {
    const sets = new Set(this.#alternatives());
    return [...sets].sort((a, b) => frequency(a) - frequency(b));
  }

  #alternatives(): NeededCharacters {
    const branches = [this.#sequence()];
    while (this.#skip('|')) branches.push(this.#sequence());
    const [only] = branches;
    if (branches.length === 1 && only) return only;
    return union(branches.map(rarest));
  }

  #sequence(): NeededCharacters {
    const needed: string[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#peek())) {
      const atom = this.#atom();
      if (!this.#mayBeLeftOut()) needed.push(...atom);
    }
    return needed;
  }

  #atom(): NeededCharacters {
    const character = this.#take();
    if (character === '(') return this.#group();
    if (character === '[') return this.#characterClass();
    if (character === '\\') return this.#escaped();
    return '.^$'.includes(character) || isSurrogate(character) ? nothing : [character];
  }

  #group(): NeededCharacters {
    const kind =
      /^\?(?:<?[=!]|:|<[A-Za-z][A-Za-z0-9]*>)/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += kind.length;
    const needed = this.#alternatives();
    this.#skip(')');
    return kind.endsWith('!') ? nothing : needed;
  }

  /** Classes by escape and long ranges need nothing. */
  #characterClass(): NeededCharacters {
    const negated = this.#skip('^');
    let members = '';
    let known = true;
    while (!this.#skip(']')) {
      const from = this.#take();
      if (from === '\\') {
        const escaped = this.#escaped();
        known &&= escaped.length > 0;
        members += escaped.join('');
      } else if (this.#peek() === '-' && this.#source.charAt(this.#at + 1) !== ']') {
        this.#at += 1;
        const to = this.#take();
        known &&= to.charCodeAt(0) - from.charCodeAt(0) <= mostInSet;
        for (let code = from.charCodeAt(0); known && code <= to.charCodeAt(0); code++)
          members += String.fromCharCode(code);
      } else members += from;
    }
    return negated || !known || members.length > mostInSet ? nothing : [members];
  }

  #escaped(): NeededCharacters {
    const character = this.#take();
    if (/[pP]/u.test(character) && this.#skip('{')) {
      while (!this.#skip('}')) this.#at += 1;
      return nothing;
    }
    return /[A-Za-z0-9]/u.test(character) ? this.#unknownEscape(character) : [character];
  }

  /** \d, \s, \u4e00, \k<name> and the like. */
  #unknownEscape(character: string): NeededCharacters {
    if (character === 'u') this.#at += 4;
    if (character === 'x') this.#at += 2;
    if (character === 'k') while (!this.#skip('>')) this.#at += 1;
    return nothing;
  }

  /** Passes over a quantifier; whether it allows for none. */
  #mayBeLeftOut(): boolean {
    const quantifier = /^(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(
      this.#source.slice(this.#at, this.#at + 12),
    );
    if (!quantifier) return false;
    this.#at += quantifier[0].length;
    return /^[*?]/u.test(quantifier[0]) || quantifier.groups?.least === '0';
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

const veryFrequent = new CharacterSet('ＯＨＰＬＴ的在了和一为');
const frequent = new CharacterSet('上中下会到有是人来出大年日个动工作发开与成加行部公业名对等向由被后将');

/** Rough: names and words of grammar are in every other sentence, frequent ones in one of six, others in one of fifty. */
function frequency(set: string): number {
  let sum = 0;
  for (const character of set)
    sum += veryFrequent.has(character) ? 0.5 : frequent.has(character) ? 0.16 : 0.02;
  return sum;
}

function isSurrogate(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff;
}

/** The need that fewest texts meet. */
function rarest(needed: NeededCharacters): string | undefined {
  let best: string | undefined;
  for (const set of needed) if (best === undefined || frequency(set) < frequency(best)) best = set;
  return best;
}

/** One of several must match, so one character of what each of them needs; nothing, if one needs nothing. */
function union(branches: readonly (string | undefined)[]): NeededCharacters {
  const all = new Set<string>();
  for (const set of branches) {
    if (set === undefined) return nothing;
    for (const character of set) all.add(character);
  }
  return all.size > mostInSet ? nothing : [[...all].join('')];
}
