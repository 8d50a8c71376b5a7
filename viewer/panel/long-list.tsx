/** A list that shows its beginning, and more of it each time it is asked to. */
import { type ReactNode, useState } from 'react';

interface Properties<T> {
  readonly items: readonly T[];
  readonly firstShown: number;
  /** Says how many are left. */
  readonly more: (left: number) => string;
  /** The items to show, from the first. */
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** Rows that come at a time: enough to read on, few enough to come at once. */
const atOnce = 200;

export function LongList<T>({ items, firstShown, more, children }: Properties<T>) {
  const [count, setCount] = useState(firstShown);
  const left = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {left > 0 && (
        <button type="button" className="link-button" data-row onClick={() => setCount(count + atOnce)}>
          {more(Math.min(left, atOnce))}
        </button>
      )}
    </>
  );
}
