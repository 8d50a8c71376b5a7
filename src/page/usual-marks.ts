/**
 * Marks of typewriters and other presses as newspapers print them: 会议,活动 with a half-width comma, “会议” in "…" or an
 * outer ‘…’, １２ for 12.
 */
import { CharacterSet } from '../language/lexicons/character-set.ts';

const unusual = /[,;:!?.()"＂０-９「」『』〝〞｡．‘]/u;
const marks = new CharacterSet(',;:!?.()"＂０１２３４５６７８９「」『』〝〞｡．‘’“”\n');

/** Among Chinese words only: 1,200 and 10:30 are numbers. */
const fullWidth: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['.', '。'],
  ['．', '。'],
  ['｡', '。'],
]);

const alike: ReadonlyMap<string, string> = new Map([
  ['「', '“'],
  ['」', '”'],
  ['〝', '“'],
  ['〞', '”'],
  ['(', '（'],
  [')', '）'],
]);

const chinese = /[\p{Script=Han}”’》）」』"％%]/u;
const digit = /[0-9０-９]/u;
const sentenceEnd = /[。！？.!?”"]/u;
const FULL_WIDTH_ZERO = 0xff10;

/**
 * The text with such marks replaced one for one, so that every offset stays; what quotes the page takes its words from
 * the page itself. Marks between digits (1,200; 10:30) and in foreign words stay.
 */
export function withUsualMarks(text: string): string {
  if (!unusual.test(text)) return text;
  const reading = new MarkReading(text);
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    if (!marks.hasAt(text, at)) continue;
    const printed = text.charAt(at);
    const usual = reading.usual(printed, at);
    if (usual === printed) continue;
    pieces.push(text.slice(copied, at), usual);
    copied = at + 1;
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

/** The marks of a text, which are read from the first to the last. */
class MarkReading {
  readonly #text: string;
  /** Whether it has 「, so that 『 stands inside of it. */
  readonly #nested: boolean;
  /** Inside a quotation, and inside a ‘…’ that no other encloses. */
  #quoted = false;
  #single = false;

  constructor(text: string) {
    this.#text = text;
    this.#nested = text.includes('「');
  }

  usual(printed: string, at: number): string {
    const before = this.#text.charAt(at - 1);
    const after = this.#text.charAt(at + 1);
    if (printed === '\n') {
      // A quotation goes on over a column break, not over the end of a paragraph.
      if (after === '\n' || sentenceEnd.test(before)) {
        this.#quoted = false;
        this.#single = false;
      }
      return printed;
    }
    if (printed >= '０' && printed <= '９') return String(printed.charCodeAt(0) - FULL_WIDTH_ZERO);
    if (printed === '『') return this.#nested ? '‘' : '“';
    if (printed === '』') return this.#nested ? '’' : '”';
    if (!fullWidth.has(printed)) return this.#quotation(alike.get(printed) ?? printed);
    if (digit.test(before) && digit.test(after)) return printed === '．' ? '.' : printed;
    if (printed === '.' && !chinese.test(before)) return printed;
    return chinese.test(before) || chinese.test(after) ? (fullWidth.get(printed) ?? printed) : printed;
  }

  #quotation(mark: string): string {
    if (mark === '"' || mark === '＂') return this.#quotation(this.#quoted ? '”' : '“');
    if (mark === '‘' && !this.#quoted) {
      this.#single = true;
      return '“';
    }
    if (mark === '’' && this.#single) {
      this.#single = false;
      return '”';
    }
    if (mark === '“' || mark === '”') this.#quoted = mark === '“';
    return mark;
  }
}
