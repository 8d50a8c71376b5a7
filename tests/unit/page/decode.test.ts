import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodePage, largestPage } from '../../../src/page/decode.ts';
import { PageError } from '../../../src/page/page-error.ts';

const words = '石城市总工会开展送清凉活动。';
const utf8 = new TextEncoder().encode(words);
/** 石城工会 in GB18030, and 㐀 in its four bytes. */
const gb = Uint8Array.of(0xca, 0xaf, 0xb3, 0xc7, 0xb9, 0xa4, 0xbb, 0xe1, 0x81, 0x39, 0xee, 0x39);

function refusal(bytes: Uint8Array): string {
  try {
    decodePage(bytes, 'p3.txt');
  } catch (error) {
    if (error instanceof PageError) return `${error.code} ${error.page} ${error.message}`;
    throw error;
  }
  return 'read';
}

describe('a page is read', () => {
  it('from UTF-8 with and without a byte-order mark', () => {
    expect(decodePage(utf8, 'p')).toBe(words);
    expect(decodePage(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), 'p')).toBe(words);
  });
  it('from GB18030', () => {
    expect(decodePage(gb, 'p')).toBe('石城工会㐀');
  });
  it('from UTF-16 of either order with its mark', () => {
    const units = [...words].map((c) => c.charCodeAt(0));
    expect(decodePage(Uint8Array.of(0xff, 0xfe, ...units.flatMap((u) => [u & 255, u >> 8])), 'p')).toBe(
      words,
    );
    expect(decodePage(Uint8Array.of(0xfe, 0xff, ...units.flatMap((u) => [u >> 8, u & 255])), 'p')).toBe(
      words,
    );
  });
  it('with half a surrogate pair or a broken byte replaced', () => {
    const unit = [0x3d, 0xd8];
    expect(decodePage(Uint8Array.of(0xff, 0xfe, 0xf3, 0x77, ...unit, 0xce, 0x57), 'p')).toBe('石\uFFFD城');
    const page = new TextEncoder().encode(words.repeat(40));
    page[30] = 0xff;
    const text = decodePage(page, 'p');
    expect(text).toContain('\uFFFD');
    expect(text.endsWith(words)).toBe(true);
  });
});

describe('a file is refused', () => {
  it('when it is empty', () => {
    expect(refusal(new Uint8Array())).toMatch(/^empty p3\.txt p3\.txt: is empty\. Remove it/u);
    expect(refusal(new TextEncoder().encode(' \n\u3000\n'))).toMatch(/^empty/u);
  });
  it('when it is binary', () => {
    expect(refusal(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toMatch(/^binary .*UTF-8/u);
    expect(refusal(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0))).toMatch(/^binary/u);
    expect(refusal(Uint8Array.of(1, 2, 3, 4, 5, 0x41, 0x42))).toMatch(/^binary/u);
  });
  it('when it is in no known encoding', () => {
    expect(refusal(Uint8Array.of(0xff, 0xff, 0xff, 0xc0, 0xc1, 0xff))).toMatch(/^not-text/u);
  });
  it('when it is too large', () => {
    expect(refusal(new Uint8Array(largestPage + 1).fill(0x41))).toMatch(/^too-large .*Split/u);
  });
  it('or read, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(refusal(bytes)).toMatch(/^(?:read|empty|binary|not-text)/u);
      }),
    );
  });
});

describe('characters that a web page writes by name or number', () => {
  const decoded = (text: string) => decodePage(new TextEncoder().encode(text), 'page.txt');

  test.each([
    ['&nbsp;&nbsp;石城&ldquo;夜校&rdquo;开课', '\u00a0\u00a0石城“夜校”开课'],
    ['阿依古丽&middot;买买提', '阿依古丽·买买提'],
    ['&#12288;&#x77f3;城', '\u3000石城'],
    ['石城&mdash;&mdash;北桥&hellip;', '石城——北桥…'],
    ['技术 &amp; 安全 &LT;3&gt;', '技术 & 安全 <3>'],
  ])('%s', (text, characters) => {
    expect(decoded(text)).toBe(characters);
  });

  test.each(['A&B公司', '&;', '&石城;', '&unknown;', '&#0;&#1;', '&#xd800;', '&#99999999;'])(
    'stay where they are none: %s',
    (text) => {
      expect(decoded(text)).toBe(text);
    },
  );
});
