/** From the bytes of a file to the page's text: finds the encoding and refuses what is no text. */
import { PageError } from './page-error.ts';

/** Largest page that is read. A newspaper page has some 10 kB; what is a thousand times that is something else. */
export const largestPage = 20 * 1024 * 1024;

/** Byte-order marks and what they announce. */
const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The text of a page file: UTF-8, GB18030 (with GBK and GB2312 inside it), or UTF-16 with a byte-order mark.
 * The mark is dropped; nothing else is changed, so offsets into the result are offsets into the page.
 * Unpaired surrogates of a UTF-16 file become U+FFFD, one unit for one unit.
 * Throws a {@link PageError} for what is empty, binary, too large or in no known encoding.
 */
export function decodePage(bytes: Uint8Array, name: string): string {
  if (bytes.length > largestPage) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new PageError(
      'too-large',
      name,
      `has ${size} MB; pages up to ${largestPage / 1024 / 1024} MB are read. Split the file into pages.`,
    );
  }
  const text = decodeBytes(bytes, name);
  if (text.includes('\0')) {
    throw new PageError(
      'binary',
      name,
      'contains NUL characters and is no text file. Save the page as UTF-8 text.',
    );
  }
  if (text.trim() === '') {
    throw new PageError('empty', name, 'is empty. Remove it, or put the page’s text into it.');
  }
  return text;
}

function decodeBytes(bytes: Uint8Array, name: string): string {
  const mark = marks.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) {
    return decodeAs(mark.encoding, bytes.subarray(mark.bytes.length), mark.encoding !== 'utf-8', name);
  }
  if (bytes.includes(0)) {
    throw new PageError(
      'binary',
      name,
      'contains NUL bytes: it is no text file, or UTF-16 without a byte-order mark. Save the page as UTF-8 text.',
    );
  }
  try {
    return decodeAs('utf-8', bytes, false, name);
  } catch {
    return decodeAs('gb18030', bytes, false, name);
  }
}

/** `ignoreBOM` keeps a second mark in the text, so that no offset is lost. */
function decodeAs(encoding: string, bytes: Uint8Array, lenient: boolean, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: !lenient, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PageError('not-text', name, 'is neither UTF-8 nor GB18030 text. Save the page as UTF-8 text.', {
      cause,
    });
  }
}
