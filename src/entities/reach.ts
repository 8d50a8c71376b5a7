/** Whether ranges lie in other ranges, for many at a time. */
import type { Span } from '../page/source-text.ts';
import { byStart } from '../page/span-order.ts';

/**
 * How far the ranges reach that begin at or before a position: a range lies in one of them where it does not end
 * behind that. Sorting costs n log n, each question log n.
 */
export function reachOf(spans: readonly Span[]): (position: number) => number {
  // Most lists come in order.
  const sorted = inOrder(spans) ? spans : [...spans].sort(byStart);
  const starts = sorted.map(startOf);
  const ends = sorted.map(endOf);
  for (let i = 1; i < ends.length; i++) ends[i] = Math.max(ends[i - 1] ?? -1, ends[i] ?? -1);
  return (position) => {
    const last = lastAtOrBefore(starts, position);
    return last < 0 ? -1 : (ends[last] ?? -1);
  };
}

const startOf = ({ start }: Span): number => start;
const endOf = ({ end }: Span): number => end;

function inOrder(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++)
    if ((spans[i - 1]?.start ?? 0) > (spans[i]?.start ?? 0)) return false;
  return true;
}

/** Index of the last of the ascending numbers that is not greater than `value`, or -1. */
export function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
