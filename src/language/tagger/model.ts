/**
 * The tagger's weights in their data file: brotli over the number of features, the scale (what 1 of the perceptron is
 * here), the transitions, the features' hashes in ascending order as differences, and each label's weights in one run.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { featuresPerCharacter } from './features.ts';
import { labelCount } from './labels.ts';

/**
 * Two labels' weights share a number, the second shifted by so many bits: adding features then costs half as many
 * additions, and sums of so few bytes stay far from each other's bits.
 */
const shift = 16;
const lane = 2 ** shift;
/** Pairs of labels, and the feature's hash: a power of two. */
const rowLength = labelCount / 2 + 1;

/** What training ends with. */
export interface Weights {
  readonly scale: number;
  /** `labelCount` times `labelCount`. */
  readonly transitions: Int32Array;
  /** Hashes of the features, ascending as unsigned numbers. */
  readonly hashes: Uint32Array;
  /** `labelCount` weights a feature. */
  readonly weights: Int8Array;
}

/** A slot holds the number of a row in its upper bits and a part of the hash in its lower ones. */
const checkBits = 13;
const check = 2 ** checkBits - 1;
const mostRows = 2 ** (32 - checkBits) - 1;

/** How much of a hash the first look at it goes by: a table of bits for this much stays in the processor's nearer caches. */
const knownBits = 19;

/**
 * Weights by feature. Most of the time goes into waiting for memory, so a bit tells most of the features that are
 * unknown, slots are four bytes, which tell most of the others, and rows that weigh much, which are those that occur
 * often, lie together.
 */
export class Model {
  readonly scale: number;
  readonly transitions: Int32Array;
  /** Open addressing; 0 is an empty slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** From row 1 on: pairs of weights, and the feature's hash at the end. */
  readonly #rows: Int32Array;
  /** A bit for the upper part of each known feature's hash. */
  readonly #known = new Int32Array(2 ** (knownBits - 5));

  constructor({ scale, transitions, hashes, weights }: Weights) {
    if (hashes.length > mostRows) throw new RangeError(`more than ${mostRows} features`);
    this.scale = scale;
    this.transitions = transitions;
    const size = 2 ** Math.ceil(Math.log2(Math.max(hashes.length, 1) * 1.5));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#rows = new Int32Array((hashes.length + 1) * rowLength);
    byWeight(weights, hashes.length).forEach((feature, index) => {
      const hash = (hashes[feature] ?? 0) | 0;
      const row = index + 1;
      const bit = hash >>> (32 - knownBits);
      this.#known[bit >> 5] = (this.#known[bit >> 5] ?? 0) | (1 << (bit & 31));
      let slot = slotOf(hash, this.#mask);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = (row << checkBits) | (hash & check);
      for (let label = 0; label < labelCount; label++) {
        const weight = weights[feature * labelCount + label] ?? 0;
        const at = row * rowLength + (label >> 1);
        this.#rows[at] = (this.#rows[at] ?? 0) + (label % 2 === 0 ? weight : weight * lane);
      }
      this.#rows[row * rowLength + rowLength - 1] = hash;
    });
  }

  /**
   * Writes the sums of the weights of one character's features to its labels' scores, which begin at `row`. Of the
   * features that may be known, first all slots are read, then all rows found, then they are added: memory answers
   * many questions at a time if none of them has to wait for what another one leads to.
   */
  scoreLabels(features: Int32Array, scores: Int32Array, row: number): void {
    const rows = this.#rows;
    const known = this.#known;
    let count = 0;
    for (let i = 0; i < featuresPerCharacter; i++) {
      const hash = features[i] ?? 0;
      const bit = hash >>> (32 - knownBits);
      candidates[count] = hash;
      count += ((known[bit >> 5] ?? 0) >>> (bit & 31)) & 1;
    }
    for (let i = 0; i < count; i++) heldSlots[i] = this.#slots[slotOf(candidates[i] ?? 0, this.#mask)] ?? 0;
    for (let i = 0; i < count; i++) foundRows[i] = this.#rowOf(candidates[i] ?? 0, heldSlots[i] ?? 0);
    let [a, b, c] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
      const at = foundRows[i] ?? 0;
      if (at === 0) continue;
      a += rows[at] ?? 0;
      b += rows[at + 1] ?? 0;
      c += rows[at + 2] ?? 0;
    }
    writePair(a, scores, row);
    writePair(b, scores, row + 2);
    writePair(c, scores, row + 4);
  }

  /** Where a feature's row begins, 0 where it has none; `first` is what its first slot holds. */
  #rowOf(hash: number, first: number): number {
    let held = first;
    for (let slot = slotOf(hash, this.#mask); held !== 0; held = this.#slots[slot] ?? 0) {
      const at = (held >>> checkBits) * rowLength;
      if ((held & check) === (hash & check) && this.#rows[at + rowLength - 1] === hash) return at;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }
}

const candidates = new Int32Array(featuresPerCharacter + 1);
const heldSlots = new Int32Array(featuresPerCharacter);
const foundRows = new Int32Array(featuresPerCharacter);

/** Numbers of the features, the heaviest first. */
function byWeight(weights: Int8Array, count: number): readonly number[] {
  const sums = new Int32Array(count);
  for (let i = 0; i < count * labelCount; i++) {
    const feature = Math.floor(i / labelCount);
    sums[feature] = (sums[feature] ?? 0) + Math.abs(weights[i] ?? 0);
  }
  return Array.from(sums, (_, feature) => feature).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
}

function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> checkBits) & mask;
}

function writePair(pair: number, scores: Int32Array, at: number): void {
  const low = (pair << shift) >> shift;
  scores[at] = low;
  scores[at + 1] = (pair - low) >> shift;
}

export function packWeights({ scale, transitions, hashes, weights }: Weights): Buffer {
  const header = Buffer.alloc(8 + transitions.length * 4);
  header.writeInt32LE(hashes.length, 0);
  header.writeFloatLE(scale, 4);
  for (const [i, weight] of transitions.entries()) header.writeInt32LE(weight, 8 + i * 4);
  const differences: number[] = [];
  let previous = 0;
  for (const hash of hashes) {
    let rest = hash - previous;
    for (; rest > 127; rest = Math.floor(rest / 128)) differences.push((rest % 128) | 128);
    differences.push(rest);
    previous = hash;
  }
  const columns = new Int8Array(weights.length);
  for (let i = 0; i < hashes.length; i++) {
    for (let label = 0; label < labelCount; label++)
      columns[label * hashes.length + i] = weights[i * labelCount + label] ?? 0;
  }
  return brotliCompressSync(Buffer.concat([header, Buffer.from(differences), Buffer.from(columns.buffer)]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

export function unpackWeights(packed: Buffer): Weights {
  const bytes = brotliDecompressSync(packed);
  const count = bytes.readInt32LE(0);
  const scale = bytes.readFloatLE(4);
  let at = 8;
  const transitions = new Int32Array(labelCount * labelCount);
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = bytes.readInt32LE(at);
  const hashes = new Uint32Array(count);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes.readUInt8(at++);
      hash += (byte & 127) * factor;
      if (byte < 128) break;
    }
    hashes[i] = hash;
  }
  const weights = new Int8Array(count * labelCount);
  for (let label = 0; label < labelCount; label++) {
    for (let i = 0; i < count; i++) weights[i * labelCount + label] = bytes.readInt8(at++);
  }
  return { scale, transitions, hashes, weights };
}

export function readModel(file: string | URL): Model {
  return new Model(unpackWeights(readFileSync(file)));
}
