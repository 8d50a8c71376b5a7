/**
 * Words that the dictionary lacks: a hidden Markov model guesses of each character whether it begins, ends or continues a
 * word or is one, and the likeliest sequence of the four is taken (Viterbi).
 */

import type { Span } from '../../page/source-text.ts';

/** The states in the order of the model's file. */
const states = ['begins', 'ends', 'continues', 'single'] as const;
const ends = 1;
const single = 3;

export interface HiddenModel {
  readonly start: Float64Array;
  /** By the state left, then the state entered: `from * 4 + to`. */
  readonly transitions: Float64Array;
  /** By UTF-16 unit, then state: `unit * 4 + state`. */
  readonly emissions: Float64Array;
}

/** Logarithm of what never happens. */
const never = -3.14e100;

/** Reads jieba's file: start, four lines of transitions, four of emissions; lines of `#` are comments. */
export function readHiddenModel(file: string): HiddenModel {
  const lines = file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [start = '', ...rest] = lines;
  const emissions = new Float64Array(0x10000 * states.length).fill(never);
  for (const [state, line] of rest.slice(states.length).entries()) {
    for (const entry of line.trim().split(',')) {
      const [character = '', weight = ''] = entry.split(':');
      if (character.length === 1) emissions[character.charCodeAt(0) * states.length + state] = Number(weight);
    }
  }
  return {
    start: numbersIn([start]),
    transitions: numbersIn(rest.slice(0, states.length)),
    emissions,
  };
}

function numbersIn(lines: readonly string[]): Float64Array {
  return Float64Array.from(lines.flatMap((line) => line.trim().split(' ').map(Number)));
}

/** The best weight, and the state before, by character and state. */
let best = new Float64Array(0);
let before = new Uint8Array(0);

/** Writes for each word of the stretch where it ends to `wordEnds`, at the position where it begins. */
export function guessWords(
  { start, transitions, emissions }: HiddenModel,
  text: string,
  stretch: Span,
  wordEnds: Int32Array,
): void {
  const length = stretch.end - stretch.start;
  if (best.length < length * states.length) {
    best = new Float64Array(length * states.length * 2);
    before = new Uint8Array(length * states.length * 2);
  }
  for (let i = 0; i < length; i++) {
    const emission = text.charCodeAt(stretch.start + i) * states.length;
    const row = i * states.length;
    for (let state = 0; state < states.length; state++) {
      const emitted = emissions[emission + state] ?? never;
      if (i === 0) {
        best[state] = (start[state] ?? never) + emitted;
        continue;
      }
      let most = never;
      let source = ends;
      for (let from = 0; from < states.length; from++) {
        const weight =
          (best[row - states.length + from] ?? never) +
          (transitions[from * states.length + state] ?? never) +
          emitted;
        if (weight > most) {
          most = weight;
          source = from;
        }
      }
      best[row + state] = most;
      before[row + state] = source;
    }
  }
  const last = (length - 1) * states.length;
  let state = (best[last + ends] ?? never) >= (best[last + single] ?? never) ? ends : single;
  // from the last character to the first, each row's first cell takes the state chosen for it
  for (let row = last; row >= 0; row -= states.length) {
    const source = before[row + state] ?? ends;
    before[row] = state;
    state = source;
  }
  let begin = stretch.start;
  for (let i = 0; i < length; i++) {
    const chosen = before[i * states.length];
    if (chosen !== ends && chosen !== single) continue;
    const end = stretch.start + i + 1;
    wordEnds[begin] = end;
    begin = end;
  }
}
