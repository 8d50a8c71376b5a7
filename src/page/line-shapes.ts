/** What a line of a page looks like by itself: named rules over its text. */
import { bylineAlone, closingCredit, type FoundByline, openingByline } from './byline.ts';
import type { PageLine } from './page-lines.ts';

/** What a line looks like by itself. */
export type LineShape = 'heading' | 'dash' | 'byline' | 'body' | 'section' | 'jump' | 'decoration';

export interface ShapedLine {
  readonly line: PageLine;
  readonly shape: LineShape;
  readonly rule: string;
  readonly opening?: FoundByline;
  readonly closing?: FoundByline;
}

const longestHeading = 40;
const sentenceEnd = /[。！？…!?][”’』」）)]*$/u;

/** Whether a line ends a sentence; ” alone does not. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

interface ShapeRule {
  readonly name: string;
  readonly shape: LineShape;
  readonly holds: (text: string) => boolean;
}

/** In order; the first that holds decides. */
const shapeRules: readonly ShapeRule[] = [
  { name: 'no-letters', shape: 'decoration', holds: (t) => !/[\p{L}\p{N}]/u.test(t) },
  {
    name: 'folio', // 2024年3月12日 星期二　责编 张三, 第3版, A02
    shape: 'decoration',
    holds: (t) =>
      t.length <= 60 &&
      /^(?:第?\s*[A-Z]?\d{1,2}\s*版|\d{4}年\d{1,2}月\d{1,2}日\s*星期.{0,40}|(?:责任?编辑?|本版编辑|责编|美编|版式|校对|电话|邮箱|E-?mail)\s*[:：/／\s].{0,50})$/iu.test(
        t,
      ),
  },
  {
    name: 'jump', // （下转第3版），（上接第一版）
    shape: 'jump',
    holds: (t) =>
      /^[（(]?(?:下转|上接|紧接|转|详见)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版.{0,12}[）)]?$/u.test(
        t,
      ),
  },
  {
    name: 'section', // ·帮扶在线·，【简讯】，■工会动态
    shape: 'section',
    holds: (t) =>
      t.length <= 16 && /^(?:[·•●■◆★▲【〔[《].{1,12}[·•●■◆★▲】〕\]》]|[■◆●★▲▌▍]\s*[^\s。，]{2,10})$/u.test(t),
  },
  { name: 'byline', shape: 'byline', holds: (t) => bylineAlone(t) !== undefined },
  {
    name: 'dash',
    shape: 'dash',
    holds: (t) => /^[—―─–-]{1,2}\s*[^—\s]/u.test(t) && t.length <= longestHeading + 10 && !/。/u.test(t),
  },
  { name: 'opening', shape: 'body', holds: (t) => openingByline(t) !== undefined },
  { name: 'stop', shape: 'body', holds: (t) => /[。；：;]/u.test(t) },
  { name: 'long', shape: 'body', holds: (t) => t.length > longestHeading },
  { name: 'open-end', shape: 'body', holds: (t) => /[，、]$/u.test(t) },
  {
    name: 'comma',
    shape: 'body',
    holds: (t) => t.includes('，') && (t.length > 26 || t.split('，').length > 2),
  },
  { name: 'short', shape: 'heading', holds: () => true },
];

/** The shape of each line by itself. */
export function shapeLines(lines: readonly PageLine[]): readonly ShapedLine[] {
  return lines.map((line) => {
    const text = line.text.trim();
    const rule = shapeRules.find((r) => r.holds(text));
    const shape = rule?.shape ?? 'body';
    const opening = shape === 'byline' ? bylineAlone(line.text) : openingByline(line.text);
    const closing = shape === 'body' ? closingCredit(line.text) : undefined;
    return {
      line,
      shape,
      rule: rule?.name ?? 'body',
      ...(opening === undefined ? {} : { opening }),
      ...(closing === undefined ? {} : { closing }),
    };
  });
}
