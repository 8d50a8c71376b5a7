/** Texts made alike for comparing: case, width and punctuation do not count. */

/** Lower case, full-width signs as ordinary ones, letters and digits only; blanks are kept where asked for. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** Runs of Chinese characters and runs of other letters and digits. */
const runs = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;

/** What a text is found by: each Chinese character and each two that stand together, and other words whole. */
export function indexTerms(text: string): string[] {
  return runsOf(text).flatMap((run) => (isChinese(run) ? [...run, ...pairs(run)] : [run]));
}

/** What a text must contain: all pairs of Chinese characters, or the one character. */
export function pairTerms(text: string): string[] {
  return runsOf(text).flatMap((run) => (isChinese(run) && [...run].length > 1 ? pairs(run) : [run]));
}

/** The weaker demand: all characters, wherever they stand. */
export function characterTerms(text: string): string[] {
  return runsOf(text).flatMap((run) => (isChinese(run) ? [...new Set(run)] : [run]));
}

function runsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .flatMap((word) => word.match(runs) ?? []);
}

function isChinese(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
