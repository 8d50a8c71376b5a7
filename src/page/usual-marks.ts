/** Marks of typewriters and other presses as newspapers print them: 会议,活动 with a half-width comma, “会议” in "…", １２ for 12. */

const unusual = /[,;:!?."０-９「」『』｡．]/u;
const unusualEach = /[,;:!?."０-９「」『』｡．\n]/gu;

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

const corners: ReadonlyMap<string, string> = new Map([
  ['「', '“'],
  ['」', '”'],
]);

const chinese = /[\p{Script=Han}”’》）」』"]/u;
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
  let quoted = false;
  return text.replace(unusualEach, (mark, at: number) => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (mark === '\n') {
      // A quotation goes on over a column break, not over the end of a paragraph.
      if (after === '\n' || sentenceEnd.test(before)) quoted = false;
      return mark;
    }
    if (mark === '"') {
      quoted = !quoted;
      return quoted ? '“' : '”';
    }
    if (mark >= '０' && mark <= '９') return String(mark.charCodeAt(0) - FULL_WIDTH_ZERO);
    const corner = corners.get(mark);
    if (corner !== undefined) return corner;
    if (mark === '『') return nested ? '‘' : '“';
    if (mark === '』') return nested ? '’' : '”';
    if (digit.test(before) && digit.test(after)) return mark === '．' ? '.' : mark;
    if (mark === '.' && !chinese.test(before)) return mark;
    return chinese.test(before) || chinese.test(after) ? (fullWidth.get(mark) ?? mark) : mark;
  });
}
