/**
 * Marks of typewriters and other presses as newspapers print them: 会议,活动 with a half-width comma, “会议” in "…" or an
 * outer ‘…’, １２ for 12.
 */

const unusual = /[,;:!?.()"＂０-９「」『』〝〞｡．‘]/u;
const each = /[,;:!?.()"＂０-９「」『』〝〞｡．‘’“”\n]/gu;

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
  const nested = text.includes('「');
  /** Inside a quotation, and inside a ‘…’ that no other encloses. */
  let quoted = false;
  let single = false;
  const quotation = (mark: string): string => {
    if (mark === '"' || mark === '＂') return quotation(quoted ? '”' : '“');
    if (mark === '‘' && !quoted) {
      single = true;
      return '“';
    }
    if (mark === '’' && single) {
      single = false;
      return '”';
    }
    if (mark === '“' || mark === '”') quoted = mark === '“';
    return mark;
  };
  return text.replace(each, (printed, at: number) => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (printed === '\n') {
      // A quotation goes on over a column break, not over the end of a paragraph.
      if (after === '\n' || sentenceEnd.test(before)) {
        quoted = false;
        single = false;
      }
      return printed;
    }
    if (printed >= '０' && printed <= '９') return String(printed.charCodeAt(0) - FULL_WIDTH_ZERO);
    if (printed === '『') return nested ? '‘' : '“';
    if (printed === '』') return nested ? '’' : '”';
    if (!fullWidth.has(printed)) return quotation(alike.get(printed) ?? printed);
    if (digit.test(before) && digit.test(after)) return printed === '．' ? '.' : printed;
    if (printed === '.' && !chinese.test(before)) return printed;
    return chinese.test(before) || chinese.test(after) ? (fullWidth.get(printed) ?? printed) : printed;
  });
}
