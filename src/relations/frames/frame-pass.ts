/** Frames read an article in their order, each only those sentences that it may have something to say of. */
import type { Steps } from '../../language/in-step.ts';
import type { PatternSet } from '../syntax/pattern-index.ts';
import type { Frame } from './frame.ts';

/** What a pass needs to know of a sentence. */
interface Sentence {
  readonly possible: PatternSet;
}

/** Has a frame read a sentence. */
interface SentenceReader<S> {
  read(sentence: S, frame: Frame): void;
}

/** Most groups have nothing to say of an article: a step for each of them takes longer than the group does. */
const groupsAStep = 8;

export class FramePass {
  readonly #frames: readonly Frame[];
  /** Where in the order a group of frames begins, and where the last one ends. */
  readonly #bounds: readonly number[];
  /** For each pattern's number the frames that it triggers, as bits of their places in the order. */
  readonly #triggered: (Int32Array | undefined)[] = [];
  /** The frames that read all sentences. */
  readonly #untriggered: Int32Array;
  readonly #words: number;

  /** Groups of frames: those of one group read a sentence before they go on to the next one. */
  constructor(groups: readonly (readonly Frame[])[]) {
    const bounds = [0];
    for (const group of groups) bounds.push((bounds.at(-1) ?? 0) + group.length);
    this.#bounds = bounds;
    this.#frames = groups.flat();
    this.#words = (this.#frames.length + 31) >> 5;
    this.#untriggered = new Int32Array(this.#words);
    for (const [place, { triggers }] of this.#frames.entries()) {
      if (!triggers) set(this.#untriggered, place);
      for (const { number } of triggers ?? []) {
        const triggered = this.#triggered[number] ?? new Int32Array(this.#words);
        this.#triggered[number] = triggered;
        set(triggered, place);
      }
    }
  }

  /** Has one group after the other read all sentences, a few of them a step. */
  *reading<S extends Sentence>(sentences: readonly S[], reader: SentenceReader<S>): Steps<void> {
    const called = this.#calledBy(sentences);
    for (let group = 1; group < this.#bounds.length; group++) {
      if (group % groupsAStep === 1) yield;
      this.#read(this.#bounds[group - 1] ?? 0, this.#bounds[group] ?? 0, sentences, called, reader);
    }
  }

  /** Has the frames from place `first` to `past` read the sentences that call them. */
  #read<S>(
    first: number,
    past: number,
    sentences: readonly S[],
    called: Int32Array,
    reader: SentenceReader<S>,
  ): void {
    for (let i = 0, at = 0; i < sentences.length; i++, at += this.#words) {
      for (let place = first; place < past; place++) {
        if (((called[at + (place >> 5)] ?? 0) & (1 << (place & 31))) === 0) continue;
        const [sentence, frame] = [sentences[i], this.#frames[place]];
        if (sentence && frame) reader.read(sentence, frame);
      }
    }
  }

  /** For each sentence the frames that may have something to say of it, as bits of their places in the order. */
  #calledBy(sentences: readonly Sentence[]): Int32Array {
    const words = this.#words;
    const called = new Int32Array(sentences.length * words);
    for (let i = 0, at = 0; i < sentences.length; i++, at += words) {
      const possible = sentences[i]?.possible;
      if (possible === undefined) continue;
      called.set(this.#untriggered, at);
      for (
        let pattern = possible.next(0);
        pattern < this.#triggered.length;
        pattern = possible.next(pattern + 1)
      ) {
        const triggered = this.#triggered[pattern];
        if (triggered === undefined) continue;
        for (let word = 0; word < words; word++)
          called[at + word] = (called[at + word] ?? 0) | (triggered[word] ?? 0);
      }
    }
    return called;
  }
}

function set(bits: Int32Array, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
}
