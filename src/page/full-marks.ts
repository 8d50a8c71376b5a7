/**
 * Marks as a newspaper prints them: “…” for "…", 「…」 and an outer ‘…’, ，：；！？（） for their narrow forms among Chinese characters.
 * Every mark becomes one mark, so that offsets stay; what is quoted as evidence is the page's own words all the same.
 */

const other = /["＂〝〞「」『』‘’(),:;!?]/u;

const alike: ReadonlyMap<string, string> = new Map([
  ['〝', '“'],
  ['〞', '”'],
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
  ['(', '（'],
  [')', '）'],
]);

/** Among Chinese characters only: 8:30 and 1,200 are numbers. */
const amongHan: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
]);

/** After which such a mark is one of the Chinese sentence. */
const hanOrMark = /[\p{sc=Han}”’》）％%]$/u;

/** Reads the lines of a page in order: which quotations are open is carried from line to line until a blank one. */
export class FullMarks {
  /** Inside "…", or “…” of whatever form. */
  #open = false;
  /** Inside a ‘…’ that no other quotation encloses. */
  #single = false;

  /** The line with such marks, as long as it was. */
  read(line: string, afterBlank: boolean): string {
    if (afterBlank) {
      this.#open = false;
      this.#single = false;
    }
    if (!other.test(line)) {
      this.#pass(line);
      return line;
    }
    let text = '';
    for (let i = 0; i < line.length; i++) {
      const mark = line.charAt(i);
      const full = amongHan.get(mark);
      text += full !== undefined && hanOrMark.test(text) ? full : this.#quotation(mark);
    }
    return text;
  }

  #quotation(mark: string): string {
    if (mark === '"' || mark === '＂') {
      this.#open = !this.#open;
      return this.#open ? '“' : '”';
    }
    if (mark === '‘' && !this.#open) {
      this.#single = true;
      return '“';
    }
    if (mark === '’' && this.#single) {
      this.#single = false;
      return '”';
    }
    const quotation = alike.get(mark) ?? mark;
    if (quotation === '“') this.#open = true;
    if (quotation === '”') this.#open = false;
    return quotation;
  }

  /** Of a line with the usual marks only what it leaves open is noted. */
  #pass(line: string): void {
    const opened = line.lastIndexOf('“');
    const closed = line.lastIndexOf('”');
    if (opened !== closed) this.#open = opened > closed;
  }
}
