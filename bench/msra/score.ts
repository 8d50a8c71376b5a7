/** Precision, recall and F1 of the names found in a corpus: right is a name with exactly the range and kind. */
import type { NameKind, TaggedName, TaggedSentence } from './corpus.ts';

export function scoreTable(
  sentences: readonly TaggedSentence[],
  found: readonly (readonly TaggedName[])[],
  kinds: readonly NameKind[],
): string {
  return kinds
    .map((kind) => {
      let right = 0;
      let said = 0;
      let wanted = 0;
      for (const [index, { names }] of sentences.entries()) {
        const gold = new Set(
          names.filter((name) => name.kind === kind).map(({ start, end }) => `${start}:${end}`),
        );
        const guesses = (found[index] ?? []).filter((name) => name.kind === kind);
        wanted += gold.size;
        said += guesses.length;
        right += guesses.filter(({ start, end }) => gold.has(`${start}:${end}`)).length;
      }
      const precision = right / (said || 1);
      const recall = right / (wanted || 1);
      const f1 = (2 * precision * recall) / (precision + recall || 1);
      return `${kind.padEnd(13)}P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
    })
    .join('\n');
}
