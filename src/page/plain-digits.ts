/** Full-width digits (２０２４) of a page as ordinary ones: each keeps its place, so offsets stay what they are. */

const wide = /[０-９]/u;
const digits = /[０-９]|(?<=[０-９])．(?=[０-９])/gu;

/** The same text, unit by unit, with ordinary digits. */
export function plainDigits(text: string): string {
  if (!wide.test(text)) return text;
  return text.replace(digits, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
