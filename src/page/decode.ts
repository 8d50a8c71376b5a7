/** From the bytes of a file to the page's text: finds the encoding and refuses what is no text. */
import { withCharacters } from './character-references.ts';
import { PageError } from './page-error.ts';

/** Largest page that is read. A newspaper page has some 10 kB; what is a thousand times that is something else. */
export const largestPage = 20 * 1024 * 1024;

/** Byte-order marks and what they announce. */
const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Damage that is repaired: so many of the characters may be unreadable, each becoming U+FFFD. */
const damagedShare = 0.01;
/** Control characters that text has. */
const control = /[^\P{Cc}\t\n\v\f\r\x85]/gu;
const privateUse = /\p{Co}/gu;
/** So many control or private characters, and it is something else in disguise. */
const strangeShare = 0.02;

/**
 * The text of a page file: UTF-8, GB18030 (with GBK and GB2312 inside it), or UTF-16 with a byte-order mark.
 * The mark is dropped, and characters stand in place of a web page's references to them (`&nbsp;`); nothing else is
 * taken away. Offsets into the result are offsets into the page.
 * Half a surrogate pair and single broken bytes become U+FFFD.
 * Throws a {@link PageError} for what is empty, binary, too large or in no known encoding.
 */
export function decodePage(bytes: Uint8Array, name: string): string {
  if (bytes.length > largestPage) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    const limit = largestPage / 1024 / 1024;
    throw new PageError(
      'too-large',
      name,
      `has ${size} MB; pages up to ${limit} MB are read. Split the file into pages.`,
    );
  }
  const text = withCharacters(decodeBytes(bytes, name));
  if (text.includes('\0') || isStrange(text, control)) {
    throw new PageError(
      'binary',
      name,
      'contains control characters and is no text file. Save the page as UTF-8 text.',
    );
  }
  if (text.trim() === '') {
    throw new PageError('empty', name, 'is empty. Remove it, or put the page’s text into it.');
  }
  return text;
}

function decodeBytes(bytes: Uint8Array, name: string): string {
  const mark = marks.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined && mark.encoding !== 'utf-8') {
    return decodeAs(mark.encoding, bytes.subarray(mark.bytes.length), false);
  }
  const content = bytes.subarray(mark?.bytes.length ?? 0);
  if (content.includes(0)) {
    const what = 'contains NUL bytes: it is no text file, or UTF-16 without a byte-order mark.';
    throw new PageError('binary', name, `${what} Save the page as UTF-8 text.`);
  }
  const lenient = decodeAs('utf-8', content, false);
  const broken = lenient.split('\uFFFD').length - 1;
  if (broken <= lenient.length * damagedShare) return lenient;
  try {
    const text = decodeAs('gb18030', content, true);
    if (!isStrange(text, privateUse)) return text;
  } catch (cause) {
    throw notText(name, { cause });
  }
  throw notText(name);
}

function notText(name: string, options?: ErrorOptions): PageError {
  return new PageError(
    'not-text',
    name,
    'is neither UTF-8 nor GB18030 text. Save the page as UTF-8 text.',
    options,
  );
}

/** A second byte-order mark stays in the text, so that no offset is lost. */
function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
}

function isStrange(text: string, kind: RegExp): boolean {
  return (text.match(kind)?.length ?? 0) > text.length * strangeShare;
}
