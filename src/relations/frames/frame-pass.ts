/** Frames in the order in which they read a sentence, of which only those read it that may have something to say of it. */
import type { PatternSet } from '../syntax/pattern-index.ts';
import type { Frame } from './frame.ts';

export class FramePass {
  readonly #frames: readonly Frame[];
  /** For each pattern's number the frames that it triggers, as bits of their places in the order. */
  readonly #triggered: (Int32Array | undefined)[] = [];
  /** The frames that read all sentences. */
  readonly #untriggered: Int32Array;
  readonly #words: number;

  constructor(frames: readonly Frame[]) {
    this.#frames = frames;
    this.#words = (frames.length + 31) >> 5;
    this.#untriggered = new Int32Array(this.#words);
    for (const [place, { triggers }] of frames.entries()) {
      if (!triggers) set(this.#untriggered, place);
      for (const { number } of triggers ?? []) {
        const triggered = this.#triggered[number] ?? new Int32Array(this.#words);
        this.#triggered[number] = triggered;
        set(triggered, place);
      }
    }
  }

  /** The frames for a sentence that these patterns may match, in their order. */
  framesFor(possible: PatternSet): readonly Frame[] {
    const called = this.#untriggered.slice();
    for (
      let pattern = possible.next(0);
      pattern < this.#triggered.length;
      pattern = possible.next(pattern + 1)
    ) {
      const triggered = this.#triggered[pattern];
      if (triggered === undefined) continue;
      for (let word = 0; word < called.length; word++)
        called[word] = (called[word] ?? 0) | (triggered[word] ?? 0);
    }
    const frames: Frame[] = [];
    for (let word = 0; word < called.length; word++) {
      for (let bits = called[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const frame = this.#frames[word * 32 + 31 - Math.clz32(bits & -bits)];
        if (frame) frames.push(frame);
      }
    }
    return frames;
  }
}

function set(bits: Int32Array, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
}
