/** Texts made alike for comparing: case, width, accents, punctuation and traditional forms do not count. */
import { Converter } from 'opencc-js/t2cn';

/** Lower case, full-width signs as ordinary ones, ü as v, traditional characters as simplified ones; letters and digits only. */
export function fold(text: string): string {
  return [...text].map(foldCharacter).join('');
}

/** One character folded: mostly one again, none for punctuation, seldom several (㎡ is m2). */
export function foldCharacter(character: string): string {
  const plain = character
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/gu, 'v')
    .normalize('NFD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
  return [...plain].map((one) => simplifiedForms().get(one) ?? one).join('');
}

/** What is typed with blanks between, each part folded. */
export function foldedParts(text: string): string[] {
  return text
    .split(/\s+/u)
    .map(fold)
    .filter((part) => part !== '');
}

let forms: ReadonlyMap<string, string> | undefined;

/**
 * Characters that are written otherwise in simplified Chinese. Character by character and not by words, so that a part
 * of a name folds as it does in the whole. Made at the first search, in some hundredths of a second.
 */
function simplifiedForms(): ReadonlyMap<string, string> {
  if (forms === undefined) {
    const convert = Converter({ from: 't', to: 'cn' });
    const made = new Map<string, string>();
    // The common block and its first extension: what newspapers and keyboards write.
    for (let code = 0x3400; code <= 0x9fff; code++) {
      const character = String.fromCodePoint(code);
      const simplified = convert(character);
      if (simplified !== character) made.set(character, simplified);
    }
    forms = made;
  }
  return forms;
}
