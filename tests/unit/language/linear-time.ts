/** Whether a function's time grows in proportion to its text, by processor time, which other load hardly changes. */
import { expect } from 'vitest';
import { processorTime } from '../processor-time.ts';

const short = 10_000;
const times = 10;
/** Ten times the text may take this many times as long: quadratic time would take a hundred. */
const most = 40;
/** Below this many milliseconds nothing can be told. */
const least = 200;

export function expectLinearTime(run: (text: string) => void, pieces: readonly string[]): void {
  for (const piece of pieces) {
    const small = processorTime(() => run(piece.repeat(short / piece.length)));
    const large = processorTime(() => run(piece.repeat((short * times) / piece.length)));
    expect(large, `time for ${JSON.stringify(piece)} over and over`).toBeLessThan(
      Math.max(least, small * most),
    );
  }
}
