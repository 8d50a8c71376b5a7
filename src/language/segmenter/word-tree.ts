/**
 * A tree of characters for one large dictionary, in typed arrays; small lists are `WordTrie`s. Which node follows a node by
 * a character is found by hashing both: half a million nodes take twelve megabytes and a tenth of a second. The ways from
 * the root, which every position of a text asks for, are a table of their own.
 */

/** No node. */
export const noNode = 0;

/** How much of a way's hash the first look at it goes by. */
const knownBits = 21;

export class WordTree {
  /** The node of each first character. */
  readonly #roots = new Int32Array(0x10000);
  /** A bit by part of a way's hash: it tells of most ways that are not there, and stays in the processor's nearer caches. */
  readonly #known = new Int32Array(2 ** (knownBits - 5));
  /** Three numbers a way: the node that it leaves, the character, the node that it leads to. */
  #ways = new Int32Array(3 << 16);
  #mask = 0xffff;
  #nodes = 0;

  /** Nodes are numbered from 1 to this. */
  get nodes(): number {
    return this.#nodes;
  }

  /** The node of the word that is the UTF-16 unit `unit` alone. */
  first(unit: number): number {
    return this.#roots[unit] ?? noNode;
  }

  /** Where `unit` leads from `node`. */
  next(node: number, unit: number): number {
    const bit = hashOf(node, unit) >>> (32 - knownBits);
    const isKnown = (((this.#known[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
    return isKnown ? (this.#ways[this.#placeOf(node, unit) + 2] ?? noNode) : noNode;
  }

  /** The node of the word that stands from `start` to `end`. */
  find(text: string, start = 0, end: number = text.length): number {
    let node = start < end ? this.first(text.charCodeAt(start)) : noNode;
    for (let i = start + 1; i < end && node !== noNode; i++) node = this.next(node, text.charCodeAt(i));
    return node;
  }

  /** The node of `word`, which is made if it is not there. */
  add(word: string): number {
    const unit = word.charCodeAt(0);
    let node = this.first(unit);
    if (node === noNode) {
      node = this.#newNode();
      this.#roots[unit] = node;
    }
    for (let i = 1; i < word.length; i++) {
      const following = this.next(node, word.charCodeAt(i));
      node = following === noNode ? this.#addWay(node, word.charCodeAt(i)) : following;
    }
    return node;
  }

  #newNode(): number {
    this.#nodes += 1;
    return this.#nodes;
  }

  #addWay(node: number, unit: number): number {
    if (this.#nodes * 2 > this.#mask) this.#grow();
    const made = this.#newNode();
    this.#ways.set([node, unit, made], this.#placeOf(node, unit));
    const bit = hashOf(node, unit) >>> (32 - knownBits);
    this.#known[bit >> 5] = (this.#known[bit >> 5] ?? 0) | (1 << (bit & 31));
    return made;
  }

  #grow(): void {
    const ways = this.#ways;
    this.#ways = new Int32Array(ways.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let at = 0; at < ways.length; at += 3) {
      const way = ways.subarray(at, at + 3);
      const [node = noNode, unit = 0] = way;
      if (node !== noNode) this.#ways.set(way, this.#placeOf(node, unit));
    }
  }

  /** Where the way by `unit` from `node` stands in the list, or would stand. */
  #placeOf(node: number, unit: number): number {
    const ways = this.#ways;
    const hash = hashOf(node, unit);
    let at = ((hash ^ (hash >>> 15)) & this.#mask) * 3;
    while (ways[at] !== noNode && (ways[at] !== node || ways[at + 1] !== unit)) {
      at = at + 3 < ways.length ? at + 3 : 0;
    }
    return at;
  }
}

function hashOf(node: number, unit: number): number {
  return Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
}
