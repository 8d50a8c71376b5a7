/** Spelling that makes no difference between names is evened out, so that one name has one spelling in the graph. */

/** Typewriter forms to the forms of Chinese print. */
const printed: Readonly<Record<string, string>> = { '(': '（', ')': '）', '•': '·', '・': '·', '‧': '·' };

/** Half-width brackets become full, full-width letters and digits half, one kind of dot, and no blanks beside Chinese. */
export function normaliseName(name: string): string {
  return name
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[()•・‧]/g, (character) => printed[character] ?? character)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[^\x20-\x7e])|(?<=[^\x20-\x7e]) /g, '')
    .trim();
}
