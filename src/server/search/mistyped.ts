/** How far what was typed is from how a name sounds: a wrong letter, or a character that sounds alike. */

/**
 * The fewest letters to change, add or leave out so that `typed` is the beginning of `word`.
 * @returns undefined where more would have to be changed than is likely in so many letters
 */
export function mistypedLetters(word: string, typed: string): number | undefined {
  const most = typed.length < 5 ? 0 : typed.length < 10 ? 1 : 2;
  if (word.length < typed.length - most) return undefined;
  // Levenshtein's distances of the beginnings of `typed` to those of `word`, a row for each letter typed.
  let row = Array.from({ length: Math.min(word.length, typed.length + most) + 1 }, (_, index) => index);
  for (const letter of typed) {
    const next = [(row[0] ?? 0) + 1];
    for (let index = 1; index < row.length; index++) {
      const changed = (row[index - 1] ?? 0) + (word[index - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) > most) return undefined;
  }
  return Math.min(...row);
}
