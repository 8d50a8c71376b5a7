/** Right, wrong and missed, and what follows from them. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

export function add(into: Tally, from: Tally): void {
  into.right += from.right;
  into.wrong += from.wrong;
  into.missed += from.missed;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1; of nothing at all everything is right. */
export function rates({ right, wrong, missed }: Tally): Rates {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
