/** Rows go to a database in batches: large enough to be quick, small enough for the memory of either. */

const size = 1_000;

/** The rows in order, in lists of at most a thousand; none for no rows. */
export function batchesOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
