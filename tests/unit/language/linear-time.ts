/** Whether a function's time grows in proportion to its text, by processor time, which other load hardly changes. */
import { expect } from 'vitest';
import { processorTime } from '../processor-time.ts';

const short = 10_000;
const times = 10;
/** Ten times the text may take this many times as long: quadratic time would take a hundred. */
const most = 40;
/** Below this many milliseconds nothing can be told. */
const least = 200;

/** A measurement that collecting garbage, the other tests' too, has made long is taken again. */
const attempts = 3;

export function expectLinearTime(run: (text: string) => void, pieces: readonly string[]): void {
  for (const piece of pieces) {
    const timeOf = (length: number): number =>
      processorTime(() => run(piece.repeat(Math.floor(length / piece.length))));
    const limit = Math.max(least, timeOf(short) * most);
    let large = timeOf(short * times);
    for (let attempt = 1; attempt < attempts && large >= limit; attempt++) large = timeOf(short * times);
    expect(large, `time for ${JSON.stringify(piece)} over and over`).toBeLessThan(limit);
  }
}
