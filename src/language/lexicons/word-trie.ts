/** A set of words with values that is matched against a text position by position, without regular expressions. */

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/** One word of a trie found in a text. */
export interface TrieMatch<T> {
  readonly end: number;
  readonly value: T;
}

/** Matching costs one map look-up a character of the longest word that begins at the position. */
export class WordTrie<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  /** Whether a word begins with a UTF-16 unit: most positions of a text are dismissed by this alone. */
  readonly #begins = new Uint8Array(0x10000);

  constructor(entries: Iterable<readonly [word: string, value: T]> = []) {
    for (const [word, value] of entries) this.set(word, value);
  }

  /** A word that is set twice keeps the first value. */
  set(word: string, value: T): void {
    let node = this.#root;
    if (word !== '') this.#begins[word.charCodeAt(0)] = 1;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** The longest word that begins at `start` and ends at or before `limit`. */
  longestAt(text: string, start: number, limit: number = text.length): TrieMatch<T> | undefined {
    if (this.#begins[text.charCodeAt(start)] !== 1) return undefined;
    let node: Node<T> | undefined = this.#root;
    let best: TrieMatch<T> | undefined;
    for (let i = start; i < limit; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value !== undefined) best = { end: i + 1, value: node.value };
    }
    return best;
  }

  /** The longest word, set backwards, that ends at `end`: `end` minus its length is where it begins. */
  longestBefore(text: string, end: number, limit: number = 0): TrieMatch<T> | undefined {
    if (end <= limit || this.#begins[text.charCodeAt(end - 1)] !== 1) return undefined;
    let node: Node<T> | undefined = this.#root;
    let best: TrieMatch<T> | undefined;
    for (let i = end - 1; i >= limit; i--) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value !== undefined) best = { end: i, value: node.value };
    }
    return best;
  }

  /** Whether exactly this word is in the set. */
  get(word: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (let i = 0; i < word.length; i++) {
      node = node.next.get(word.charCodeAt(i));
      if (!node) return undefined;
    }
    return node.value;
  }
}

/** The words of a multi-line template: one or more a line, separated by white space. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** Words as a set, for exact look-up. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}
