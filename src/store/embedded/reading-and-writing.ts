/** Lets many read at once and one write alone, in the order of asking, so that a write never waits for ever. */

export interface Turns {
  reading<T>(work: () => Promise<T>): Promise<T>;
  writing<T>(work: () => Promise<T>): Promise<T>;
}

export function readingAndWriting(): Turns {
  let lastWrite: Promise<unknown> = Promise.resolve();
  let readsSinceWrite: Promise<unknown>[] = [];
  return {
    reading(work) {
      const turn = lastWrite.then(work);
      readsSinceWrite.push(turn.catch(() => undefined));
      return turn;
    },
    writing(work) {
      const turn = Promise.all([lastWrite, ...readsSinceWrite]).then(work);
      lastWrite = turn.catch(() => undefined);
      readsSinceWrite = [];
      return turn;
    },
  };
}
