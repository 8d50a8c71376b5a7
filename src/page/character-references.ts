/** Characters that a web page writes by name or number: `&ldquo;`, `&nbsp;`, `&#12288;`. */

const named: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['quot', '"'],
  ['middot', '·'],
  ['bull', '•'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
]);
const reference = /&(?:(?<name>[a-z]{2,6})|#(?<decimal>\d{2,6})|#x(?<hexadecimal>[0-9a-f]{2,5}));/giu;

/** The text with the characters in place of their references; what is no reference stays as it is. */
export function withCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const character = code <= 0x10_ffff ? String.fromCodePoint(code) : '';
    return /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]$/u.test(character) ? character : whole;
  });
}
