/** Whether a text can be a page of a Chinese newspaper at all, so that programs, tables and lists are not read as one. */

/** The shortest notices of a paper have more characters than this; what has fewer says nothing that could be extracted. */
const fewestHan = 20;
/**
 * Columns on foreign words, chemical names or web addresses stay far above this share of Han characters among all
 * letters; scripts and logs with a Chinese comment or two stay below it.
 */
const leastShare = 0.1;

export interface LetterCount {
  readonly han: number;
  /** Letters of all scripts, Han among them. */
  readonly letters: number;
}

export function countLetters(text: string): LetterCount {
  return {
    han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
    letters: text.match(/\p{L}/gu)?.length ?? 0,
  };
}

/** A few characters with no other letters beside them are a very short page, not a foreign one. */
export function isChinese({ han, letters }: LetterCount): boolean {
  return han < fewestHan ? han === letters : han >= letters * leastShare;
}
